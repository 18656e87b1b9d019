/** Finds the rows of a sheet that are no data, by what stands in them: totals, repeated headers, another table, footers and notes. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { readAmountText } from '../../core/text/amount-text';
import { readDateText } from '../../core/text/date-text';
import { phoneKey } from '../../core/text/phone-number';
import { once } from '../../core/once';
import { isBlank } from '../../core/text/text';
import { dateColumn } from '../../model/catalogue/tables';
import { columnContent } from '../mapping/column-content';
import { headerKeys } from '../mapping/header-key';
import { isAnyHeader } from '../mapping/known-headers';
import type { LocatedTable } from '../mapping/locate';
import { isLabel } from '../mapping/unclear-headers';
import type { CodedSheet } from './coded-sheet';
import { dataTest, dateTest, headerTest, totalTest } from './extra-signs';
import { isFooter, isTotalWord } from './extra-words';

export interface ExtraRow {
  /** The place of the row, from 0, and of the cell that tells, from 1. */
  readonly at: number;
  readonly column: number;
  readonly what: 'total' | 'header' | 'note' | 'otherTable';
  /** Whether it is told with the row of headers above it. */
  readonly isBelow?: boolean;
}

/**
 * Most rows are told to be data by few cells: no text in place of the date, and no word for totals. Only where these say
 * otherwise the row is looked at as a whole.
 *
 * @param rows the places of the filled rows, from 0
 */
export function extraRows(
  located: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
  rows: Int32Array,
): readonly ExtraRow[] {
  const { headerRow } = located;
  const texts = once(() => textColumns(located, cells));
  const data = dataTest(located, cells, sheet);
  if (data.areAll) return [];
  const repeatedHeader = headerTest(located, cells, sheet);
  const hasDate = dateTest(located, sheet);
  const hasTotalWord = totalTest(sheet);
  const found: ExtraRow[] = [];
  let other: ExtraRow | undefined;
  for (const at of rows) {
    if (!other && data.is(at - headerRow)) continue;
    const own = repeatedHeader(at - headerRow);
    const isDated = hasDate(at - headerRow);
    const begins = own || isDated ? undefined : otherHeader(cells.values[at] ?? [], located);
    if (begins) other = { at, ...begins };
    if (own) other = undefined;
    if (other) {
      found.push(other.at === at ? other : { ...other, at, isBelow: true });
      continue;
    }
    if (!own && isDated && !hasTotalWord(at - headerRow)) continue;
    const row = cells.values[at] ?? [];
    const isApart = at - 1 >= headerRow && isEmptyRow(cells.values[at - 1]);
    const follows = isApart || found[found.length - 1]?.at === at - 1;
    const extra = own ?? total(row, located, texts, isApart) ?? note(row, located, follows);
    if (extra) found.push({ at, ...extra });
  }
  return found;
}

type Told = Omit<ExtraRow, 'at'> | undefined;

/** Nothing but texts, one in place of the date, half of which are headers: what stands below is about something else. */
function otherHeader(row: readonly Cell[], located: LocatedTable): Told {
  const date = dateColumn(located.table);
  const column = date && located.columns[date];
  const filled = row.filter((cell) => !isBlank(cell));
  if (column === undefined || isBlank(row[column - 1] ?? '') || !filled.every(isLabel)) return undefined;
  const known = filled.filter((cell) => isAnyHeader(headerKeys(cell)));
  return known.length > 1 && known.length * 2 >= filled.length ? { column, what: 'otherTable' } : undefined;
}

/**
 * A word for totals where no other text stands, or in place of a rep; or a number apart from the data, without a date. A
 * customer of such a name has a date.
 */
function total(
  row: readonly Cell[],
  located: LocatedTable,
  texts: () => ReadonlySet<number>,
  isApart: boolean,
): Told {
  const { rep, customer } = located.columns;
  if (rep !== undefined && isTotalWord(row[rep - 1] ?? '')) return { column: rep, what: 'total' };
  const at = row.findIndex(isTotalWord);
  const otherTexts = (): boolean => row.some((cell, index) => texts().has(index + 1) && isOtherText(cell));
  if (at >= 0) {
    const isNamed = at + 1 === customer && isDatedRow(row, located);
    return !isNamed && !otherTexts() ? { column: at + 1, what: 'total' } : undefined;
  }
  const number = row.findIndex((cell) => typeof cell === 'number');
  return isApart && number >= 0 && lacksDate(row, located) && !otherTexts()
    ? { column: number + 1, what: 'total' }
    : undefined;
}

/** An amount is none, even where footers in its column make most cells texts. */
const isOtherText = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  !isBlank(cell) &&
  !isTotalWord(cell) &&
  (readAmountText(cell) === undefined || phoneKey(cell) !== undefined);

/** A text alone in its row, apart from the data or with the words of a footer; or such words in every filled cell. */
function note(row: readonly Cell[], located: LocatedTable, follows: boolean): Told {
  const filled = [...row.keys()].filter((index) => !isBlank(row[index] ?? ''));
  const [first] = filled;
  if (first === undefined || typeof row[first] !== 'string' || isDatedRow(row, located)) return undefined;
  const isAlone = filled.length === 1 && lacksDate(row, located, first);
  const areWords = filled.every((index) => isFooter(row[index] ?? ''));
  return areWords || (filled.length < 3 && isFooter(row[first] ?? '')) || (follows && isAlone)
    ? { column: first + 1, what: 'note' }
    : undefined;
}

const dateCell = (row: readonly Cell[], { table, columns }: LocatedTable): Cell => {
  const date = dateColumn(table);
  return row[(date === undefined ? 0 : (columns[date] ?? 0)) - 1] ?? '';
};

const isDatedRow = (row: readonly Cell[], located: LocatedTable): boolean => {
  const date = dateCell(row, located);
  return typeof date === 'string' ? readDateText(date) !== undefined : true;
};

/** Whether its table needs a date that the row does not have; the cell at a place, from 0, is none. */
const lacksDate = (row: readonly Cell[], located: LocatedTable, except = -1): boolean => {
  const date = dateColumn(located.table);
  if (date === undefined) return false;
  return isBlank(dateCell(row, located)) || located.columns[date] === except + 1;
};

const isEmptyRow = (row: readonly Cell[] = []): boolean => row.every((cell) => isBlank(cell));

/** The columns, from 1, whose cells are neither dates nor numbers for the most part. */
export function textColumns(located: LocatedTable, cells: SheetCells): ReadonlySet<number> {
  const width = cells.values[located.headerRow - 1]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index) => index + 1);
  return new Set(columns.filter((column) => isTextColumn(located, cells, column)));
}

/** Whether a column, from 1, is one of them. */
export function isTextColumn({ headerRow }: LocatedTable, cells: SheetCells, column: number): boolean {
  const { filled, looksLike } = columnContent(cells, headerRow, column);
  return filled > 0 && looksLike !== 'date' && looksLike !== 'number';
}
