/** Guesses from the cells below a header what its column holds, whatever the header says. */
import type { ColumnType } from '../../model/catalogue/table';
import { readAmountText } from '../../core/text/amount-text';
import type { Cell, SheetCells } from '../../core/text/cells';
import { readDateText } from '../../core/text/date-text';
import { isErrorValue } from '../../core/text/error-value';
import { isBlank, textKey } from '../../core/text/text';
import { isStatusWord } from './status-words';

export interface ColumnContent {
  /** How many filled cells were looked at, `MOST_CELLS` at most. */
  readonly filled: number;
  /** How many of them can be read as what a column of a type holds. */
  readonly readable: Readonly<Record<ColumnType, number>>;
  /** What most of them are, without a header: 4 of 5; `undefined` where they are too mixed, or there is none. */
  readonly looksLike: ColumnType | undefined;
}

/** So many tell enough. */
const MOST_CELLS = 1_000;

/** The share of its cells that decides what a column looks like. */
const MOST = 0.8;

/** More different words than these are names. */
const MOST_STATUSES = 20;

/** @param column from 1 */
export function columnContent(cells: SheetCells, headerRow: number, column: number): ColumnContent {
  const values = filledCells(cells, headerRow, column, MOST_CELLS);
  const kinds = values.map(kindOf);
  const countOf = (kind: Kind): number => kinds.filter((each) => each === kind).length;
  const texts = values.filter((value) => !(value instanceof Date) && !isErrorValue(value)).length;
  const [most] = (['date', 'number', 'text'] as const).filter(
    (kind) => values.length > 0 && countOf(kind) >= values.length * MOST,
  );
  return {
    filled: values.length,
    readable: { date: countOf('date'), number: countOf('number'), text: texts, status: texts },
    looksLike: most === 'text' && holdsStatuses(values) ? 'status' : most,
  };
}

function holdsStatuses(values: readonly Cell[]): boolean {
  const words = new Set(values.map((value) => textKey(String(value))));
  return words.size <= MOST_STATUSES && [...words].some(isStatusWord);
}

/** The first filled cells below the header, with at most so many of them. */
export function filledCells(
  { values }: SheetCells,
  headerRow: number,
  column: number,
  most: number,
): readonly Cell[] {
  const filled: Cell[] = [];
  for (let row = headerRow; row < values.length && filled.length < most; row++) {
    const value = values[row]?.[column - 1] ?? '';
    if (!isBlank(value)) filled.push(value);
  }
  return filled;
}

/** Before it lie the times of day, which are dates of 1899. */
const FIRST_DATE = Date.UTC(1900, 0, 2);

type Kind = 'date' | 'number' | 'text' | 'other';

function kindOf(value: Cell): Kind {
  if (value instanceof Date) return value.getTime() >= FIRST_DATE ? 'date' : 'other';
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string' || isErrorValue(value)) return 'other';
  if (readDateText(value)) return 'date';
  return readAmountText(value) ? 'number' : 'text';
}
