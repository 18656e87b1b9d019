/** Writes the text of docs/functions.md by running the built add-on in a small document on the local host. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { buildHost } from './build-host.mjs';
import { build } from './build.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject } from './project.mjs';

/** @param {{ isBuilt: boolean }} options whether dist/ and build/ are there and up to date */
export async function functionsPage({ isBuilt }) {
  if (!isBuilt) await Promise.all([build(), buildHost()]);
  const { functionPage, PAGE_FORMULAS } = await importTypeScript('host/docs/function-page.ts');
  const inDocument = async (locale) => {
    const shown = await showAll(locale, PAGE_FORMULAS);
    return new Map(PAGE_FORMULAS.map((formula, index) => [formula, shown[index]]));
  };
  return functionPage({ en: await inDocument('en_US'), vi: await inDocument('vi_VN') });
}

const SILENT = {
  addMenu() {},
  showSidebar() {},
  showDialog() {},
  toast() {},
  alert() {},
};

async function showAll(locale, formulas) {
  const { openLocalHost, errorMessageAt } = createRequire(import.meta.url)(inProject('build/host.cjs'));
  const { EXAMPLE_NOW, EXAMPLE_SHEETS } = await importTypeScript('host/docs/example-data.ts');
  const { showFormulas } = await importTypeScript('host/docs/shown-formulas.ts');
  const host = openLocalHost({
    files: { code: await readFile(inProject('dist/Code.js'), 'utf8'), html: {} },
    ui: SILENT,
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
    now: () => EXAMPLE_NOW,
  });
  for (const [name, rows] of Object.entries(EXAMPLE_SHEETS)) {
    host.spreadsheet.insertSheet(name).getRange(1, 1, rows.length, rows[0].length).setValues(rows);
  }
  await host.calculated();
  const shown = [];
  // The first sheet has room for so many at a time.
  for (let first = 0; first < formulas.length; first += 30) {
    shown.push(...(await showFormulas(host, errorMessageAt, formulas.slice(first, first + 30))));
  }
  host.dispose();
  return shown;
}
