/** Decides whether the day or the month comes first in each column of a CSV file, and spells its dates as the document's locale does. */
import { isAmbiguous, orderTold, readDateText, type WrittenDate } from '../../src/core/text/date-text';
import type { DateOrder } from '../../src/core/text/locale-style';
import { settleStyle, tell, type Settled } from '../../src/data/reading/column-style';
import { headerKeys } from '../../src/data/mapping/header-key';
import { isAnyDateHeader, isEventDateHeader } from '../../src/data/mapping/known-headers';
import type { TwoWays } from './two-ways';

type Texts = readonly (readonly string[])[];

export interface SpelledDates {
  readonly cells: Texts;
  readonly twoWays: readonly TwoWays[];
}

/**
 * A column that does not tell its order is written as the other columns of dates are, else as its header's language
 * says, else as is usual. What contradicts itself is left as it is: the tables are read by the same rule, and name it.
 *
 * @param cells with the header row
 * @param usual the order of the document's locale, in which the texts will be typed
 */
export function spellDates(cells: Texts, usual: DateOrder): SpelledDates {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => writtenColumn(cells, at));
  const file = settleStyle(votesOf(columns), usual);
  const orders = columns.map((column) => orderOf(column, file, usual));
  return {
    cells: cells.map((row, index) =>
      row.map((text, at) => {
        const isOther = orders[at]?.order !== undefined && orders[at].order !== usual;
        return isOther && columns[at]?.dates.has(index) ? exchanged(text) : text;
      }),
    ),
    twoWays: columns.flatMap(({ header, open }, at): readonly TwoWays[] => {
      const { order, isSaid } = orders[at] ?? {};
      const [example] = open;
      if (!isSaid || order === undefined || example === undefined) return [];
      return [{ header, example, count: open.length, style: order }];
    }),
  };
}

interface WrittenColumn {
  readonly header: string;
  readonly isVietnamese: boolean;
  /** By their rows. */
  readonly dates: ReadonlyMap<number, WrittenDate>;
  /** How many cells tell an order. */
  readonly told: ReadonlyMap<DateOrder, number>;
  /** The texts that say another day in the other order. */
  readonly open: readonly string[];
}

function writtenColumn(cells: Texts, at: number): WrittenColumn {
  const texts = cells.map((row) => row[at]?.trim() ?? '');
  const whole = datesIn(texts, readDateText);
  const dates = whole.size > 0 ? whole : datesWithoutYear(texts);
  const first = dates.keys().next().value ?? 0;
  const above = texts.slice(0, first).filter((text) => text !== '');
  const told = new Map<DateOrder, number>();
  for (const date of dates.values()) {
    const order = orderTold(date);
    if (order) tell(told, order);
  }
  return {
    header: above[above.length - 1] ?? '',
    isVietnamese: above.some(isVietnamese),
    dates,
    told,
    open: [...dates].flatMap(([row, date]) => (isAmbiguous(date) ? [texts[row] ?? ''] : [])),
  };
}

function datesIn(
  texts: readonly string[],
  read: (text: string) => WrittenDate | undefined,
): ReadonlyMap<number, WrittenDate> {
  const dates = new Map<number, WrittenDate>();
  for (const [row, text] of texts.entries()) {
    const date = read(text);
    if (date) dates.set(row, date);
  }
  return dates;
}

/** `2/11`, below a header of dates only: elsewhere it may be a share or a score. */
function datesWithoutYear(texts: readonly string[]): ReadonlyMap<number, WrittenDate> {
  const dates = datesIn(texts, (text) => {
    const [, mark] = WITHOUT_YEAR.exec(text) ?? [];
    return mark === undefined ? undefined : readDateText(`${text}${mark}${LEAP_YEAR}`);
  });
  const [first = 0] = dates.keys();
  const isDated = texts.slice(0, first).some((text) => {
    const keys = headerKeys(text);
    return isAnyDateHeader(keys) || isEventDateHeader(keys);
  });
  return isDated ? dates : new Map();
}

const WITHOUT_YEAR = /^\d{1,2}([-/])\d{1,2}$/;

/** Has all days. */
const LEAP_YEAR = '2028';

/** By letters that no other language of these marks has, or the word for days. */
const isVietnamese = (text: string): boolean =>
  /đ|[\u0300-\u036f]{2}|[\u0309\u031B\u0323]/iu.test(text.normalize('NFD')) ||
  headerKeys(text).some((key) => /^(?:ngay|thoi gian|thoi diem)(?: |$)/.test(key));

/** A column has one vote. */
function votesOf(columns: readonly WrittenColumn[]): ReadonlyMap<DateOrder, number> {
  const votes = new Map<DateOrder, number>();
  for (const { told } of columns) {
    const column = settleStyle<DateOrder>(told, 'dayFirst');
    if (column.by === 'values') tell(votes, column.style);
  }
  return votes;
}

interface ColumnOrder {
  /** `undefined` where the column contradicts itself. */
  readonly order: DateOrder | undefined;
  /** Whether people should know, because it is only a guess. */
  readonly isSaid: boolean;
}

function orderOf(
  { told, isVietnamese }: WrittenColumn,
  file: Settled<DateOrder>,
  usual: DateOrder,
): ColumnOrder {
  const column = settleStyle(told, usual);
  if (column.by !== 'locale')
    return { order: column.by === 'mixed' ? undefined : column.style, isSaid: false };
  if (file.by === 'values') return { order: file.style, isSaid: false };
  if (isVietnamese) return { order: 'dayFirst', isSaid: usual !== 'dayFirst' };
  return { order: usual, isSaid: true };
}

/** Day and month in the other order: `2/11/2026`, `2/11`; what starts with the year stays. */
const exchanged = (text: string): string =>
  text.replace(
    /(?<![-/.\d])(\d{1,2})([-/.])(\d{1,2})(?=\2(?:\d{4}|\d{2})(?!\d)|\s*$)/u,
    (_, first: string, mark: string, second: string) => `${second}${mark}${first}`,
  );
