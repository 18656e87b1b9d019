/** Refuses to write into cells that hold a formula or that one above them fills: it would break for all its cells. */
import { maySpill } from '../core/formula/may-spill';
import { a1, area } from '../core/formula/reference';
import { Refusal } from '../words/refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Neighbouring cells of a column. */
interface Cells {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

/**
 * Apps Script does not tell which cells a formula fills: the last formula at or above a cell in its column decides.
 *
 * @param cells may lie below the sheet's last row
 * @throws Refusal that names the first cell, and the one with the formula
 */
export function refuseFilledByFormula(sheet: Sheet, { row: first, column, count }: Cells): void {
  const last = Math.min(first + count - 1, sheet.getMaxRows());
  const formulas = sheet
    .getRange(1, column, last, 1)
    .getFormulas()
    .map(([formula = '']) => formula);
  const place = (row: number): string => `${sheet.getName()}!${a1(area(row, column))}`;
  const own = formulas.findIndex((formula, at) => at + 1 >= first && formula !== '');
  if (own >= 0) throw new Refusal((m) => m.errors.nameByFormula(place(own + 1)));
  const above = formulas.reduce((found, formula, at) => (formula === '' ? found : at), -1);
  if (above < 0 || !maySpill(formulas[above] ?? '')) return;
  throw new Refusal((m) => m.errors.filledByFormula(place(first), a1(area(above + 1, column))));
}
