/** Finds the rep and the region of each row of a table, by the names that scorecards use. */
import { textKey } from '../../core/text/text';
import { attribution } from '../../data/scopes/attribution';
import type { MappedColumns } from '../../data/scopes/named-rows';
import { regionOn } from '../../data/scopes/roster';
import type { Scopes } from '../../data/scopes/scopes';
import type { SourceOfRows } from '../../data/source';

/** Blank where the row names none. */
export interface Owner {
  readonly rep: string;
  readonly region: string;
}

/**
 * A region is the table's own where it has such a column, else the team sheet's region of the row's rep on a day.
 *
 * @param team the source of the team table, where one is mapped
 */
export function ownersOf(
  { columns, rows: { texts } }: SourceOfRows,
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
    const rep = scopeOf(reps, wordOf('rep', row));
    const ofTeam = regionFrom === 'team' && rep ? regionOn(rep, day) : '';
    const named = regionFrom === 'column' ? wordOf('region', row) : ofTeam;
    return { rep: rep?.name ?? '', region: scopeOf(regions, named)?.name ?? '' };
  };
}
