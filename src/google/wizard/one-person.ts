/** Writes into the team sheet that two names are those of one person. */
import type { NamePair } from '../../app/bridge';
import { onePerson, type NameCell } from '../../app/wizard/one-person';
import { plainText } from '../../core/text/text';
import { palette } from '../../core/layout/palette';
import { Refusal } from '../../words/refusal';
import { refuseFilledByFormula } from '../filled-by-formula';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { refuseReadAsFormula } from '../read-as-formula';
import { readSourceSheets } from '../read-sheets';
import { addPeople } from './add-people';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** @throws Refusal as `onePerson` does, or where a formula stands in a cell or fills it; then nothing was written */
export function setOnePerson(open: OpenDocument, pair: NamePair): void {
  const own = ownSheets(open.spreadsheet);
  const [name, other] = [plainText(pair.name), plainText(pair.other)];
  const source = readSourceSheets(open, own);
  const { cells, plan, isNew } = onePerson({ name, other }, source, open);
  const ranges = cells.map((cell) => ({ cell, range: rangeOf(open, cell) }));
  for (const { range } of ranges) {
    refuseFilledByFormula(range.getSheet(), { row: range.getRow(), column: range.getColumn(), count: 1 });
  }
  for (const { cell, range } of ranges) {
    range.setNumberFormat('@').setValue(cell.text);
    refuseReadAsFormula(range, [[cell.text]]);
    if (cell.isHeader) range.setFontWeight('bold').setBackground(palette.band);
  }
  if (plan) changePlan(open, own, plan, source.planSheet);
  if (isNew) addPeople(open, [{ rep: name, otherNames: other, region: '', email: '', from: '', until: '' }]);
}

function rangeOf({ spreadsheet }: OpenDocument, { sheet: name, row, column }: NameCell): Range {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Refusal((m) => m.errors.noSheet(name));
  const missing = column - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  return sheet.getRange(row, column);
}
