/** Finds the rep and the region of each row of a table, by the names that scorecards use. */
import { textKey } from '../../core/text/text';
import { attribution } from '../../data/scopes/attribution';
import type { MappedColumns } from '../../data/scopes/named-rows';
import { regionOn } from '../../data/scopes/roster';
import type { Scopes } from '../../data/scopes/scopes';
import type { SourceOfRows } from '../../data/source';

/** Rows, and which columns their table has. */
export type OwnedRows = Pick<SourceOfRows, 'columns' | 'rows'>;

/** Blank where the row names none. */
export interface Owner {
  /** Of several reps all of them, parted by commas. */
  readonly rep: string;
  /** Each of them, where there are several. */
  readonly reps?: readonly string[];
  readonly region: string;
}

/**
 * A region is the table's own where it has such a column, else the team sheet's region of the row's rep on a day; of
 * several reps where they are all of one.
 *
 * @param team the source of the team table, where one is mapped
 */
export function ownersOf(
  { columns, rows: { texts, shared } }: OwnedRows,
  team: MappedColumns | undefined,
  { list, reps, regions }: Scopes,
  day: number,
): (row: number) => Owner {
  const wordOf = (column: 'rep' | 'region', row: number): string =>
    texts[column]?.words[texts[column].codes[row] ?? -1] ?? '';
  const scopeOf = (places: ReadonlyMap<string, number>, name: string) =>
    list[places.get(textKey(name)) ?? -1];
  const regionFrom = attribution({ columns }, team).region;
  return (row) => {
    const several = shared?.get(row)?.reps;
    const owners = (several ?? [wordOf('rep', row)]).flatMap((name) => scopeOf(reps, name) ?? []);
    const [ofTeam = '', ...others] = new Set(owners.map((rep) => regionOn(rep, day)));
    const named =
      regionFrom === 'column' ? wordOf('region', row) : others.length === 0 && regionFrom ? ofTeam : '';
    const names = owners.map(({ name }) => name);
    return {
      ...{ rep: names.join(', '), region: scopeOf(regions, named)?.name ?? '' },
      ...(several ? { reps: names } : {}),
    };
  };
}
