/** Adds people below those of the team sheet, and makes that sheet where there is none. */
import { newPeople, type NewCells, type NewPeople, type NewPerson } from '../../app/wizard/new-people';
import { palette } from '../../core/layout/palette';
import { refuseFilledByFormula } from '../filled-by-formula';
import { freeName } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { refuseReadAsFormula } from '../read-as-formula';
import { readSourceSheets } from '../read-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @throws Refusal where a person has no name, where a day is none, or where the sheet has no column for what is given, or
 *   a formula fills it; then nothing was written
 */
export function addPeople(open: OpenDocument, people: readonly NewPerson[]): void {
  const { spreadsheet } = open;
  const own = ownSheets(spreadsheet);
  const source = readSourceSheets(open, own);
  const added = newPeople(people, source, open);
  const { name, headers } = added.sheet;
  const known = headers ? null : spreadsheet.getSheetByName(name);
  const sheet = known ?? spreadsheet.insertSheet(freeName(spreadsheet, name), spreadsheet.getNumSheets());
  if (headers) writeHeaders(sheet, headers);
  writePeople(sheet, added);
  if (added.planWith) changePlan(open, own, added.planWith(sheet.getName()), source.planSheet);
}

function writeHeaders(sheet: Sheet, headers: readonly string[]): void {
  sheet
    .getRange(1, 1, 1, headers.length)
    .setValues([[...headers]])
    .setFontWeight('bold')
    .setBackground(palette.band);
  sheet.setColumnWidths(1, headers.length, 160);
  sheet.setFrozenRows(1);
}

function writePeople(sheet: Sheet, { row, cells }: NewPeople): void {
  const count = cells[0]?.values.length ?? 0;
  for (const { column, values } of cells) {
    if (values.some((value) => value !== '')) refuseFilledByFormula(sheet, { row, column, count });
  }
  const missing = row + count - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const each of cells) writeColumn(sheet, row, each);
}

function writeColumn(sheet: Sheet, row: number, { column, pattern, values }: NewCells): void {
  const range = sheet.getRange(row, column, values.length, 1);
  range.setNumberFormat(pattern).setValues(values.map((value) => [value]));
  refuseReadAsFormula(
    range,
    values.map((value) => [typeof value === 'string' ? value : null]),
  );
}
