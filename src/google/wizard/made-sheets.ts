/** Lists the sheets that the add-on made, and opens them. */
import type { CellPlace, MadeSheet } from '../../app/bridge';
import { Refusal } from '../../words/refusal';
import { findRole, ownSheets, type Role } from '../own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In the order of their tabs; the hidden template is nobody's business. */
export const madeSheets = (spreadsheet: Spreadsheet): readonly MadeSheet[] =>
  ownSheets(spreadsheet)
    .map(({ sheet, role }) => ({ name: sheet.getName(), index: sheet.getIndex(), kind: kindOf(role) }))
    .sort((a, b) => a.index - b.index)
    .flatMap(({ name, kind }) => (kind === undefined ? [] : [{ name, kind }]));

const kindOf = (role: Role): MadeSheet['kind'] | undefined => {
  if (role.role === 'card') return role.scope;
  return role.role === 'template' ? undefined : role.role;
};

/** @throws Refusal where there is no such sheet any more */
export function openCell(spreadsheet: Spreadsheet, { sheet, row, column }: CellPlace): void {
  named(spreadsheet, sheet).getRange(row, column).activate();
}

/** @throws Refusal where there is no such sheet any more */
export function openSheet(spreadsheet: Spreadsheet, name: string): void {
  spreadsheet.setActiveSheet(named(spreadsheet, name));
}

/** Stays where the person is where nothing was built yet. */
export function openOverview(spreadsheet: Spreadsheet): void {
  const overview = findRole(ownSheets(spreadsheet), 'overview');
  if (overview) spreadsheet.setActiveSheet(overview);
}

function named(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal((m) => m.errors.noSheet(name));
  return sheet;
}
