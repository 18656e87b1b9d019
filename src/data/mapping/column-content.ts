/** Guesses from the cells below a header what its column holds, whatever the header says. */
import type { ColumnType } from '../../model/catalogue/table';
import { numberOfText, readAmountText } from '../../core/text/amount-text';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isUsualDateSerial } from '../../core/text/date-cell';
import { readDateText } from '../../core/text/date-text';
import { keyKind } from '../../core/text/customer-key';
import { isPhoneNumber, phoneKey } from '../../core/text/phone-number';
import { isErrorValue } from '../../core/text/error-value';
import { readScoreText } from '../../core/text/score-text';
import { isBlank, textKey } from '../../core/text/text';
import { isStatusWord } from './status-words';

export interface ColumnContent {
  /** How many filled cells were looked at, `MOST_CELLS` at most. */
  readonly filled: number;
  /** How many of them can be read as what a column of a type holds. */
  readonly readable: Readonly<Record<ColumnType, number>>;
  /** How many of them are what. */
  readonly kinds: Readonly<Record<Kind, number>>;
  /** How many of them are numbers that dates are in cells formatted as numbers; 0 where any other number stands among them. */
  readonly serials: number;
  /** How many of them are answers on a scale, as numbers or as people write them. */
  readonly withinScale: number;
  /** The `textKey` of each cell that is a text, with how many cells have it. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether most of them are phone numbers, some for sure, or most e-mail addresses: by such, customers are told apart. */
  readonly holdsContacts: boolean;
  /** Whether few words stand in it again and again, one of which means won or lost. */
  readonly holdsStatuses: boolean;
  /** What most of them are, without a header: 4 of 5; `undefined` where they are too mixed, or there is none. */
  readonly looksLike: ColumnType | undefined;
}

/** A text may be a date, or an amount. What is a phone number for sure is none. */
type Kind = 'date' | 'number' | 'phone' | 'text' | 'other';

/** So many tell enough. */
const MOST_CELLS = 1_000;

/** The share of its cells that decides what a column looks like. */
const MOST = 0.8;

/** More different words than these are names. */
export const MOST_STATUSES = 20;

/** The best answer of the longest scale that is asked for. */
const BEST_ANSWER = 100;

/** @param column from 1 */
export function columnContent(cells: SheetCells, headerRow: number, column: number): ColumnContent {
  const all = filledCells(cells, headerRow, column, MOST_CELLS);
  // Columns repeat themselves: what is the same is looked at once.
  const values = new Map<Cell, number>();
  for (const value of all) values.set(value, (values.get(value) ?? 0) + 1);
  const cellsThat = (test: (value: Cell) => boolean): number => {
    let found = 0;
    for (const [value, count] of values) if (test(value)) found += count;
    return found;
  };
  const kinds: Record<Kind, number> = { date: 0, number: 0, phone: 0, text: 0, other: 0 };
  const words = new Map<string, number>();
  let withinScale = 0;
  for (const [value, count] of values) {
    const { kind, number } = contentOf(value);
    kinds[kind] += count;
    const isAnswer =
      number === undefined
        ? typeof value === 'string' && readScoreText(value) !== undefined
        : number >= 0 && number <= BEST_ANSWER;
    if (isAnswer) withinScale += count;
    if (kind === 'text') words.set(textKey(String(value)), (words.get(textKey(String(value))) ?? 0) + count);
  }
  const numbers = cellsThat((value) => typeof value === 'number');
  const serials =
    numbers === cellsThat((value) => typeof value === 'number' && isUsualDateSerial(value)) ? numbers : 0;
  const texts = cellsThat((value) => !(value instanceof Date) && !isErrorValue(value));
  const holdsStatuses = words.size <= MOST_STATUSES && [...words.keys()].some(isStatusWord);
  const isMost = (count: number): boolean => all.length > 0 && count >= all.length * MOST;
  const holdsPhones = kinds.phone > 0 && isMost(cellsThat(mayBePhone));
  const emails = cellsThat((value) => keyKind(String(value)) === 'email');
  const [most] = (['date', 'number', 'text'] as const).filter((kind) => isMost(kinds[kind]));
  return {
    filled: all.length,
    readable: { date: kinds.date + serials, number: kinds.number, text: texts, status: texts },
    ...{ kinds, serials, withinScale, words, holdsStatuses },
    holdsContacts: holdsPhones || isMost(emails),
    looksLike: holdsPhones ? undefined : most === 'text' && holdsStatuses ? 'status' : most,
  };
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

function contentOf(value: Cell): { readonly kind: Kind; readonly number?: number } {
  if (value instanceof Date) return { kind: value.getTime() >= FIRST_DATE ? 'date' : 'other' };
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && isPhoneNumber(String(value))
      ? { kind: 'phone' }
      : { kind: 'number', number: value };
  if (typeof value !== 'string' || isErrorValue(value)) return { kind: 'other' };
  if (isPhoneNumber(value)) return { kind: 'phone' };
  if (readDateText(value)) return { kind: 'date' };
  const amount = readAmountText(value);
  return amount ? { kind: 'number', number: numberOfText(amount, '.') } : { kind: 'text' };
}

/** Numbers have lost their zeros, and are whole. */
const mayBePhone = (value: Cell): boolean =>
  (typeof value === 'string' || Number.isSafeInteger(value)) && phoneKey(String(value)) !== undefined;
