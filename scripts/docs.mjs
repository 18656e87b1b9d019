/** Writes the generated pages of docs/ (`npm run docs`); with `--check` it only fails where one is stale. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { functionsPage } from './docs-functions.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject, isMain } from './project.mjs';

/** Each page, and how its text is made. */
const PAGES = {
  'docs/kpis.md': async () => (await importTypeScript('host/docs/kpi-page.ts')).kpiPage(),
  'docs/functions.md': functionsPage,
  'docs/sources.md': async () => (await importTypeScript('host/docs/sources-page.ts')).sourcesPage(),
  'docs/univer-patches.md': async () => (await importTypeScript('host/docs/univer-page.ts')).univerPage(),
};

/**
 * @param {{ check?: boolean, pages?: string[] }} options checking takes what was built last, writing builds again
 * @throws {Error} where a page is stale and is only to be checked
 */
export async function docs({ check = false, pages = Object.keys(PAGES) } = {}) {
  for (const page of pages) {
    const file = inProject(page);
    const text = await format(await PAGES[page]({ isBuilt: check }), {
      ...(await resolveConfig(file)),
      parser: 'markdown',
    });
    const written = check && (await readFile(file, 'utf8').catch(() => ''));
    if (check && written !== text) throw new Error(`${page} is stale: run npm run docs`);
    if (!check) await writeFile(file, text);
  }
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  const pages = args.filter((each) => each !== '--check');
  await docs({ check: args.includes('--check'), ...(pages.length > 0 && { pages }) }).then(
    // The local host leaves timers behind that keep Node alive.
    () => process.exit(),
    (error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
}
