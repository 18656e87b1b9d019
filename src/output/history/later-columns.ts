/** Finds what people wrote right of the history before the add-on needed those columns. */
import { a1, area } from '../../core/formula/reference';
import type { Cell, SheetCells } from '../../core/text/cells';
import { plainText } from '../../core/text/text';
import { allMessages } from '../../words';
import { formerly } from '../../words/former-words';
import { Refusal } from '../../words/refusal';
import { HEADER_ROW, HISTORY_COLUMNS, historyColumn, type HistoryColumn } from './columns';

/** They came later than the others. */
const LATER_COLUMNS = HISTORY_COLUMNS.slice(historyColumn('bonus'));

/** Whether a column is the add-on's own: sheets of earlier versions end before it, and people may write there. */
export const hasColumn = (values: SheetCells['values'], column: HistoryColumn): boolean =>
  allMessages.some(({ history }) => {
    const header = history.columns[column];
    return [header, ...formerly(header)].includes(textIn(values[HEADER_ROW - 1], historyColumn(column)));
  });

/** @param column from 1 */
const textIn = (cells: readonly Cell[] | undefined, column: number): string =>
  plainText(String(cells?.[column - 1] ?? ''));

/** @throws Refusal that names the first cell of a person in a column that the add-on would fill */
export function refuseForeignCells({ sheet, values }: SheetCells): void {
  for (const column of LATER_COLUMNS) {
    const at = historyColumn(column);
    const foreign = hasColumn(values, column) ? -1 : values.findIndex((cells) => textIn(cells, at) !== '');
    if (foreign < 0) continue;
    const cell = `${sheet}!${a1(area(foreign + 1, at))}`;
    throw new Refusal((m) => m.errors.historyColumnTaken(cell, textIn(values[foreign], at)));
  }
}
