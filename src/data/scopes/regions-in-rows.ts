/** Finds the region of each rep: the one that most rows name. */
import { nameCodes } from '../../core/text/name-codes';
import type { NamingTable } from './named-rows';

/**
 * @param data the tables, without the team's; rows where one of the two is blank do not count
 * @returns by `textKey` of the rep's name the region as it is spelled first; of regions that as many rows name, the one
 *   that is met first
 */
export function regionsInRows(data: readonly NamingTable[]): ReadonlyMap<string, string> {
  const [reps, regions] = [nameCodes(), nameCodes()];
  const pairs = data.flatMap(({ columns, named }) =>
    columns.rep === undefined || columns.region === undefined
      ? []
      : named().map(({ rep, region, count }) => ({
          rep: reps.codeOf(rep),
          region: regions.codeOf(region),
          count,
        })),
  );
  const counts = new Map<number, number>();
  for (const { rep, region, count } of pairs) {
    if (rep < 0 || region < 0) continue;
    const pair = rep * regions.names.length + region;
    counts.set(pair, (counts.get(pair) ?? 0) + count);
  }
  const most = new Map<string, { readonly region: string; readonly count: number }>();
  for (const [pair, count] of counts) {
    const rep = reps.keys[Math.floor(pair / regions.names.length)] ?? '';
    const region = regions.names[pair % regions.names.length] ?? '';
    if (count > (most.get(rep)?.count ?? 0)) most.set(rep, { region, count });
  }
  return new Map([...most].map(([rep, { region }]) => [rep, region]));
}
