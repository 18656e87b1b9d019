/** Counts whom the rows of a table name together, and between which days: all that tells who is on the team. */
import { dateColumn, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Days } from '../../core/calendar/days';
import { once } from '../../core/once';
import { textKey } from '../../core/text/text';
import type { TableRows } from '../reading/table-rows';

/** A table whose mapped columns are known, by their headers or by their places. */
export interface MappedColumns {
  readonly columns: Readonly<Partial<Record<ColumnId, unknown>>>;
}

/** The rows that name the same rep and the same region. */
export interface NamedRows {
  /** As the table spells it; blank where the rows name none. */
  readonly rep: string;
  readonly region: string;
  readonly count: number;
  /** `undefined` where none of them has the date that every row of the table should have. */
  readonly days: Days | undefined;
}

/** A table that says whom its rows name. */
export interface NamingTable extends MappedColumns {
  /** How many rows it has. */
  readonly length: number;
  /** In the order in which they are met; a name is spelled in one way. */
  readonly named: () => readonly NamedRows[];
}

/** The tables of a document; the team's tells by its rows who belongs where, and from when to when. */
export type NamingTables<Table extends NamingTable = NamingTable> = Readonly<
  Partial<Record<Exclude<TableId, 'team'>, Table>>
> & { readonly team?: Table & { readonly rows: TableRows } };

/** In the order of the first row of each. A row in which several reps have parts is one of each of them. */
export function namedRows({ table, texts, numbers, length, shared }: TableRows): readonly NamedRows[] {
  const { rep, region } = texts;
  const date = dateColumn(table);
  const dates = date && numbers[date];
  const regions = (region?.words.length ?? 0) + 1;
  const words = [...(rep?.words ?? [])];
  const codeOf = once(() => new Map(words.map((word, code) => [textKey(word), code])));
  const codeOfOther = (name: string): number => {
    const known = codeOf().get(textKey(name));
    if (known !== undefined) return known;
    codeOf().set(textKey(name), words.length);
    return words.push(name) - 1;
  };
  // What is known of each pair stands side by side in memory: tens of thousands of objects would be met all over it.
  const places = new Map<number, number>();
  const [counts, first, last]: [number[], number[], number[]] = [[], [], []];
  const add = (row: number, repCode: number): void => {
    const pair = (repCode + 1) * regions + (region?.codes[row] ?? -1) + 1;
    let place = places.get(pair);
    if (place === undefined) {
      place = counts.push(0) - 1;
      first.push(Infinity);
      last.push(-Infinity);
      places.set(pair, place);
    }
    counts[place] = (counts[place] ?? 0) + 1;
    const day = dates?.[row] ?? NaN;
    if (day < (first[place] ?? NaN)) first[place] = day;
    if (day > (last[place] ?? NaN)) last[place] = day;
  };
  for (let row = 0; row < length; row++) {
    const several = shared?.get(row);
    if (several?.shares) for (const name of several.reps) add(row, codeOfOther(name));
    else add(row, rep?.codes[row] ?? -1);
  }
  return Array.from(places, ([pair, place]) => ({
    rep: words[Math.floor(pair / regions) - 1] ?? '',
    region: region?.words[(pair % regions) - 1] ?? '',
    count: counts[place] ?? 0,
    days: daysFrom(first[place] ?? NaN, last[place] ?? NaN),
  }));
}

const daysFrom = (first: number, last: number): Days | undefined =>
  first <= last ? { first, last } : undefined;
