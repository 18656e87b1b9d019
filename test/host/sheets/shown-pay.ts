/** Reads what is paid on the add-on's sheets, as people do. */
import type { Cell } from '../../../src/core/text/cells';
import { columnOf, LAST_PAY_ROW, PAY_TITLE_ROW, type CardColumn } from '../../../src/output/card/card-places';
import { HEADER_ROW, PERIOD_CELL } from '../../../src/output/payroll/payroll-places';
import type { OpenTeam } from './open-team';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ShownPart {
  readonly rule: Cell;
  readonly number: Cell;
  readonly sum: Cell;
}

/** The rows of pay on a scorecard, by what stands in front of them. */
export function shownPay(sheet: Sheet): ReadonlyMap<string, ShownPart> {
  const cells = sheet
    .getRange(PAY_TITLE_ROW, 1, LAST_PAY_ROW - PAY_TITLE_ROW + 1, columnOf('needed'))
    .getValues() as Cell[][];
  const at = (row: readonly Cell[], column: CardColumn): Cell => row[columnOf(column) - 1] ?? '';
  return new Map(
    cells
      .slice(2)
      .filter((row) => at(row, 'no') !== '')
      .map((row) => [
        String(at(row, 'no')),
        { rule: at(row, 'weight'), number: at(row, 'change'), sum: at(row, 'needed') },
      ]),
  );
}

/** Shows another period on the payroll; the formulas have to be calculated after it. */
export const pickPeriodOfPayroll = (team: Pick<OpenTeam, 'own'>, start: Date): void => {
  team.own('payroll').getRange(PERIOD_CELL.row, PERIOD_CELL.column).setValue(start);
};

/** The rows of the payroll up to the signature, each by the headers of the columns. */
export function shownPayroll(sheet: Sheet): readonly Readonly<Record<string, Cell>>[] {
  const [headers = [], ...rows] = (sheet.getDataRange().getValues() as Cell[][]).slice(HEADER_ROW - 1);
  const width = headers.indexOf('Signature');
  return rows
    .map((row) => row.slice(0, width))
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(row.map((cell, at) => [String(headers[at]), cell])));
}
