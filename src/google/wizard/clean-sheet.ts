/** Makes a cleaned copy of a data sheet beside it, and maps the sheet's tables to the copy. */
import { copyToMake, type CopyToMake } from '../../app/wizard/cleaned-copy';
import { applyFormats } from '../draw';
import { freeName } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { ownSheets, sheetOf } from '../own-sheets';
import { settledPlan } from '../place-plan';
import { readSourceSheets } from '../read-sheets';
import { readFromNew } from './read-from-new';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Called again after it failed it makes no second copy where the plan names the first one already.
 *
 * @throws Refusal where no table is read from the sheet
 */
export function makeCleanedCopy(open: OpenDocument, name: string): void {
  const { spreadsheet } = open;
  const own = ownSheets(spreadsheet);
  const source = readSourceSheets(open, own);
  const copy = copyToMake(name, source, open);
  if (!copy) {
    settledPlan(open, own, sheetOf(own, 'plan'));
    return;
  }
  const beside = spreadsheet.getSheetByName(name)?.getIndex() ?? spreadsheet.getNumSheets();
  readFromNew(
    open,
    own,
    {
      ...{ title: freeName(spreadsheet, copy.name), index: beside, planWith: copy.planWith },
      write: (sheet) => writeCopy(sheet, copy),
    },
    source.planSheet,
  );
}

function writeCopy(sheet: Sheet, { values, formats, frozenRows }: CopyToMake): void {
  const columns = values[0]?.length ?? 0;
  if (values.length > sheet.getMaxRows()) sheet.insertRowsAfter(1, values.length - sheet.getMaxRows());
  if (columns > sheet.getMaxColumns()) sheet.insertColumnsAfter(1, columns - sheet.getMaxColumns());
  sheet.getRange(1, 1, values.length, columns).setValues(values.map((row) => [...row]));
  applyFormats(sheet, formats);
  sheet.setFrozenRows(frozenRows);
}
