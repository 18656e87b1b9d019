/** Bundles host/headless.ts into build/host.cjs: the local host as one file that Node and Jest load. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { univerAsItIs, univerSource } from './univer-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Jest runs tests in a context whose global object is slow to read: variables of the file are not.
 * https://github.com/jestjs/jest/issues/5163
 */
const GLOBALS =
  'Object Array Number String Boolean Symbol Map Set WeakMap WeakSet Math JSON Date RegExp Error TypeError Reflect Proxy Promise parseInt parseFloat isNaN isFinite'
    .split(' ')
    .map((name) => `${name}=globalThis.${name}`);

/** Without its patches Univer goes into a file of its own, for the tests of what they mend. */
export async function buildHost({ isPatched = true } = {}) {
  await build({
    absWorkingDir: root,
    entryPoints: ['host/headless.ts'],
    outfile: isPatched ? 'build/host.cjs' : 'build/host-unpatched.cjs',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: false,
    logLevel: 'error',
    plugins: [isPatched ? univerSource : univerAsItIs],
    banner: { js: `var ${GLOBALS.join(',')},undefined=void 0;` },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildHost({ isPatched: !process.argv.includes('--unpatched') });
