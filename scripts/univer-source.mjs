/** Changes Univer's packages as they are bundled, by the patches of host/univer/patches/text. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';

/** @type {import('esbuild').Plugin} */
export const univerSource = {
  name: 'univer-source',
  setup(build) {
    build.onLoad({ filter: /@univerjs[\\/].*\.js$/ }, async ({ path: file }) => {
      const { patchedSource } = await patches();
      const [, name] = PACKAGE.exec(file.replaceAll(path.sep, '/')) ?? [];
      return { contents: patchedSource(await readFile(file, 'utf8'), name), loader: 'js' };
    });
  },
};

const PACKAGE = /^.*@univerjs\/([\w-]+)\/lib\/es\/index\.js$/;

let imported;

/** Once, however many bundles are made at the same time. */
const patches = () => (imported ??= importTypeScript('host/univer/patches/text/text-patches.ts'));

/**
 * In place of `univerSource`: leaves Univer as it is, for the tests of what the patches mend.
 *
 * @type {import('esbuild').Plugin}
 */
export const univerAsItIs = {
  name: 'univer-as-it-is',
  setup(build) {
    build.onLoad({ filter: /univer[\\/]patches[\\/]apply\.ts$/ }, () => ({
      contents: ['patchClasses', 'patchEngine', 'patchWorkbook']
        .map((name) => `export const ${name} = () => undefined;`)
        .join('\n'),
    }));
  },
};
