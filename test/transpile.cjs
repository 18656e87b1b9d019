/** A TypeScript file to JavaScript for Jest, by esbuild; `npm run typecheck` checks the types. */
const { createHash } = require('node:crypto');
const esbuild = require('esbuild');

/** @type {import('esbuild').TransformOptions} */
const OPTIONS = {
  loader: 'ts',
  format: 'cjs',
  target: 'es2022',
  // Within Jest there is only `require`.
  supported: { 'dynamic-import': false },
  sourcemap: 'external',
  sourcesContent: false,
};

const VERSION = `${esbuild.version} ${JSON.stringify(OPTIONS)}`;

module.exports = {
  getCacheKey: (source, file) => createHash('sha1').update(`${VERSION} ${file} ${source}`).digest('hex'),
  process: (source, sourcefile) => esbuild.transformSync(source, { ...OPTIONS, sourcefile }),
};
