/** Makes the data validation for what may be typed into cells. */
import { print } from '../core/formula/expression';
import { cell, type Area } from '../core/formula/reference';
import { amountCondition } from '../core/layout/amount-condition';
import type { Choice } from '../core/layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws where the choice is from a sheet that is not there */
export function drawChoice(sheet: Sheet, { area, from, help, isLoose = false }: Choice): void {
  const rule = criteria(sheet, area, from).setAllowInvalid(isLoose).setHelpText(help).build();
  rangeOf(sheet, area).setDataValidation(rule);
}

function criteria(
  sheet: Sheet,
  { row, column }: Area,
  from: Choice['from'],
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  if ('words' in from) return builder.requireValueInList([...from.words], true);
  if ('least' in from && !('kind' in from)) {
    const { least, most } = from;
    return most === undefined
      ? builder.requireNumberGreaterThanOrEqualTo(least)
      : builder.requireNumberBetween(least, most);
  }
  if ('satisfies' in from) return builder.requireFormulaSatisfied(`=${print(from.satisfies)}`);
  if ('kind' in from) {
    switch (from.kind) {
      case 'amount':
        // Google has no rule for any number; a formula speaks of the first cell, and moves with the others.
        return builder.requireFormulaSatisfied(`=${print(amountCondition(cell(row, column), from))}`);
      case 'date':
        return builder.requireDate();
      case 'tick':
        return builder.requireCheckbox();
    }
  }
  const source = sheet.getParent().getSheetByName(from.sheet);
  if (!source) throw new Error(`no sheet ${from.sheet}`);
  return builder.requireValueInRange(rangeOf(source, from.area), true);
}
