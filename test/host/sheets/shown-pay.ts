/** Reads what is paid on the add-on's sheets, as people do. */
import type { Cell } from '../../../src/core/text/cells';
import { LAST_COLUMN, LAST_PAY_ROW, PAY_HEADER_ROW } from '../../../src/output/card/card-places';
import { HEADER_ROW, PERIOD_CELL } from '../../../src/output/payroll/payroll-places';
import type { OpenTeam } from './open-team';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ShownPart {
  readonly rule: Cell;
  readonly number: Cell;
  readonly sum: Cell;
}

/** The rows of pay of a scorecard in English, by the names of the parts. */
export function shownPay(sheet: Sheet): ReadonlyMap<string, ShownPart> {
  const [headers = [], ...rows] = sheet
    .getRange(PAY_HEADER_ROW, 1, LAST_PAY_ROW - PAY_HEADER_ROW + 1, LAST_COLUMN)
    .getValues() as Cell[][];
  const at = (row: readonly Cell[], header: string): Cell => row[headers.indexOf(header)] ?? '';
  return new Map(
    rows
      .filter((row) => at(row, 'Part of pay') !== '')
      .map((row) => [
        String(at(row, 'Part of pay')),
        { rule: at(row, 'Rule'), number: at(row, 'Goes by'), sum: at(row, 'Sum') },
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
