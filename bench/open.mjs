/** Opens a document with the given tables and the built add-on on the local host, and offers its functions by name. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { inProject } from '../scripts/project.mjs';
import { NOW } from './data.mjs';

const UNSEEN = { addMenu() {}, showSidebar() {}, showDialog() {}, toast() {}, alert() {} };

/** @returns the headless local host; the add-on and it must be built */
const loadHost = () => createRequire(import.meta.url)(inProject('build/host.cjs'));

/**
 * A document in UTC with one sheet per table.
 *
 * @param {Record<string, (string | number | Date)[][]>} tables by the sheet's name
 */
export async function openDocument(tables) {
  const files = { code: await readFile(inProject('dist/Code.js'), 'utf8'), html: { Sidebar: '' } };
  const options = { files, ui: UNSEEN, locale: 'en_US', timeZone: 'UTC', now: () => NOW };
  const host = loadHost().openLocalHost(options);
  const { spreadsheet } = host;
  for (const [name, cells] of Object.entries(tables)) {
    const sheet = spreadsheet.insertSheet(name);
    if (cells.length > sheet.getMaxRows()) {
      sheet.insertRowsAfter(sheet.getMaxRows(), cells.length - sheet.getMaxRows());
    }
    sheet.getRange(1, 1, cells.length, cells[0].length).setValues(cells);
  }
  await host.calculated();
  return host;
}

/** The add-on's custom functions by name, in a document of their own without data. */
export async function callableFunctions() {
  const { appsScriptServices, loadScript } = loadHost();
  const host = await openDocument({});
  const services = appsScriptServices(host.document);
  const { customFunctions } = loadScript(host.document.files.code, { services, now: () => NOW });
  return new Map(customFunctions.map(({ name, call }) => [name, call]));
}
