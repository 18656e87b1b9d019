/** Opens a document with one empty sheet for tests, and shows its cells as small tables. */
import type { HostDocument } from '../../../host/document/host-document';
import type { HostUi } from '../../../host/document/host-ui';
import type { LocalHostOptions } from '../../../host/running/local-host-options';
import type { Cell } from '../../../src/core/text/cells';
import { a1, type Area } from '../../../src/core/formula/reference';
import { openDocument, readValues, writeValues } from '../local-host';

/** The sheet that a new document has. */
export const SHEET = '0';

/** Noon of 5 October 2026 in Vietnam. */
export const NOON = Date.UTC(2026, 9, 5, 5);

const unseen: HostUi = {
  addMenu: () => undefined,
  showSidebar: () => undefined,
  showDialog: () => undefined,
  toast: () => undefined,
  alert: () => undefined,
};

export const optionsWith = (options: Partial<LocalHostOptions> = {}): LocalHostOptions => ({
  files: { code: '', html: {} },
  ui: unseen,
  now: () => NOON,
  ...options,
});

export const openTestDocument = (options: Partial<LocalHostOptions> = {}): HostDocument =>
  openDocument(optionsWith(options));

/** `B2:C3` to the area of the cells. */
export function areaOf(address: string): Area {
  const match = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(address);
  if (!match) throw new Error(`no address: ${address}`);
  const [, left = '', top, right = left, bottom = top] = match;
  const columnOf = (letter: string): number => letter.charCodeAt(0) - 64;
  const area = {
    row: Number(top),
    column: columnOf(left),
    rows: Number(bottom) - Number(top) + 1,
    columns: columnOf(right) - columnOf(left) + 1,
  };
  if (a1(area) !== address) throw new Error(`no address: ${address}`);
  return area;
}

/** Writes a table from a corner on, as a script does. */
export function fill(document: HostDocument, corner: string, cells: readonly (readonly Cell[])[]): void {
  const { row, column } = areaOf(corner);
  writeValues(document, SHEET, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
}

export const values = (document: HostDocument, address: string): Cell[][] =>
  readValues(document, SHEET, areaOf(address));

/** Puts formulas into column Z and answers with their values. */
export async function calculate(document: HostDocument, formulas: readonly string[]): Promise<Cell[]> {
  fill(
    document,
    'Z1',
    formulas.map((formula) => [formula]),
  );
  await document.engine.calculated();
  return values(document, formulas.length === 1 ? 'Z1' : `Z1:Z${formulas.length}`).flat();
}
