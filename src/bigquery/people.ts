/** Reads whom a table names, and between which days, from the answer to `peopleStatement`. */
import { daysAmong, type Days, type Stretch } from '../core/calendar/days';
import { textKey } from '../core/text/text';
import { isNoName } from '../core/text/no-name';
import type { NamedRows } from '../data/scopes/named-rows';
import { dateColumn, type ColumnId } from '../model/catalogue/tables';
import { Refusal } from '../words/refusal';
import { numberOf, type AnsweredRow } from './answered-rows';
import { askedColumns, MOST_PAIRS, type DaysAsked } from './people-query';
import type { WarehouseTable } from './warehouse-table';

export interface People {
  /** Nobody has asked yet. */
  readonly isUnknown?: true;
  readonly length: number;
  /** Whether rows have a status, and none of them one that means won. */
  readonly hasNoneWon: boolean;
  readonly named: readonly NamedRows[];
  /** The days that are known of a column: the first and the last. */
  readonly days: (date: ColumnId, within?: Stretch) => Days | undefined;
  /** The days on which something happened that are known: the first, the last, and the last before the end that was asked for. */
  readonly happened: (within?: Stretch) => Days | undefined;
  /** How many of the rows that count have no date, or no number that they cannot do without. */
  readonly empty: readonly { readonly column: ColumnId; readonly rows: number }[];
}

/**
 * @param columns the names of the answer's columns
 * @param ownName the name of a rep who is called so
 * @throws Refusal where the table names more people than a list of people has
 */
export function peopleOf(
  asked: Pick<WarehouseTable, 'table' | 'mapped'>,
  columns: readonly string[],
  rows: readonly AnsweredRow[],
  ownName: (name: string) => string = (name) => name,
): People {
  const { table } = asked;
  if (rows.length > MOST_PAIRS) throw new Refusal((m) => m.bigQuery.tooManyPeople(table, MOST_PAIRS));
  const places = new Map(columns.map((name, place) => [name, place]));
  const cell = (row: AnsweredRow, name: string): string | null => row[places.get(name) ?? -1] ?? null;
  const number = (row: AnsweredRow, name: string): number => numberOf(cell(row, name)) ?? NaN;
  const daysOf = (row: AnsweredRow, date: ColumnId): readonly number[] => [
    number(row, `${date}_first`),
    number(row, `${date}_last`),
  ];
  const nameOf = (row: AnsweredRow, id: 'rep' | 'region'): string => {
    const name = (cell(row, id) ?? '').trim();
    return isNoName(name) ? '' : name;
  };
  const sumOf = (name: string): number => rows.reduce((sum, row) => sum + number(row, name), 0);
  const [length, counting] = [sumOf('row_count'), sumOf('counting_count')];
  const { needed, hasStatus } = askedColumns(asked);
  const own = dateColumn(table);
  const happened = ['happened_first', 'happened_last', 'happened_until'];
  return {
    length,
    hasNoneWon: hasStatus && length > 0 && sumOf('won_count') === 0,
    named: inOneSpelling(
      rows.map((row) => ({
        ...{ rep: ownName(nameOf(row, 'rep')), region: nameOf(row, 'region') },
        ...{ count: number(row, 'row_count'), days: own && daysAmong(daysOf(row, own)) },
      })),
    ),
    days: (date, within) =>
      daysAmong(
        rows.flatMap((row) => daysOf(row, date)),
        within,
      ),
    happened: (within) =>
      daysAmong(
        rows.flatMap((row) => happened.map((name) => number(row, name))),
        within,
      ),
    empty: needed
      .map((column) => ({ column, rows: counting - sumOf(`${column}_count`) }))
      .filter((each) => each.rows > 0),
  };
}

/** The database tells spellings apart that are one name. */
function inOneSpelling(all: readonly NamedRows[]): readonly NamedRows[] {
  const spelt = new Map<string, string>();
  const one = (name: string): string => {
    const key = textKey(name);
    if (!spelt.has(key)) spelt.set(key, name);
    return spelt.get(key) ?? name;
  };
  const joined = new Map<string, NamedRows>();
  for (const each of all) {
    const [rep, region] = [one(each.rep), one(each.region)];
    const key = JSON.stringify([rep, region]);
    const before = joined.get(key);
    const days = [before?.days, each.days].flatMap((known) => (known ? [known.first, known.last] : []));
    joined.set(key, { rep, region, count: (before?.count ?? 0) + each.count, days: daysAmong(days) });
  }
  return [...joined.values()];
}

/** Of a table that was not asked yet: it may have rows on all days that are shown. */
export function unknownPeople({ from }: DaysAsked, now: number): People {
  const days = (within?: Stretch): Days | undefined => daysAmong([from, Math.floor(now)], within);
  return {
    ...{ isUnknown: true, length: 0, hasNoneWon: false, named: [], empty: [] },
    ...{ days: (_, within) => days(within), happened: days },
  };
}
