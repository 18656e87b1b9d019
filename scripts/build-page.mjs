/** Bundles host/page into build/page: the complete page of the local host, which loads nothing from elsewhere. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build as esbuild } from 'esbuild';
import { hostVersion } from './host-version.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject, isMain } from './project.mjs';
import { notices } from './third-party.mjs';
import { univerSource } from './univer-source.mjs';

export const PAGE_FOLDER = inProject('build/page');

/**
 * Minified, so that a browser reads half as much; the licences of what is in it stand beside it.
 *
 * @param {string} folder only the page's own is emptied first
 */
export async function buildPage(folder = PAGE_FOLDER) {
  if (folder === PAGE_FOLDER) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [{ metafile }] = await Promise.all([
    esbuild({
      entryPoints: { page: inProject('host/page/page.ts') },
      outdir: folder,
      bundle: true,
      metafile: true,
      absWorkingDir: inProject(),
      minify: true,
      // Univer's hyphenation dictionaries, 5 MB of them, become files that nobody asks for.
      format: 'esm',
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
      target: 'es2022',
      jsx: 'automatic',
      legalComments: 'none',
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
      define: { 'process.env.NODE_ENV': '"production"', ...(await hostVersion()) },
      logLevel: 'error',
      plugins: [univerSource],
    }),
    buildIndex(folder),
  ]);
  await writeFile(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), await notices(Object.keys(metafile.inputs)));
}

/** Puts the words of the loading hint into index.html: it is read before any script runs. */
async function buildIndex(folder) {
  const { words } = await importTypeScript('host/messages/page.ts');
  const { LANGUAGE_IDS } = await importTypeScript('src/words/language.ts');
  const loading = Object.fromEntries(LANGUAGE_IDS.map((each) => [each, words(each).loading]));
  const html = await readFile(inProject('host/page/index.html'), 'utf8');
  const filled = html.replace('{{loading}}', JSON.stringify(loading));
  await writeFile(path.join(folder, 'index.html'), filled);
}

if (isMain(import.meta.url)) await buildPage();
