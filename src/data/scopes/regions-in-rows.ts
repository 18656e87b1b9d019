/** Finds the region of each rep: the one that most rows name. */
import { textKey } from '../../core/text/text';
import type { NamingTable } from './named-rows';

/**
 * @param data the tables, without the team's; rows where one of the two is blank do not count
 * @returns by `textKey` of the rep's name the region as it is spelled first; of regions that as many rows name, the one
 *   that is met first
 */
export function regionsInRows(data: readonly NamingTable[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  const counts = new Map<string, Map<string, number>>();
  for (const { columns, named } of data) {
    if (columns.rep === undefined || columns.region === undefined) continue;
    for (const { rep, region, count } of named()) {
      const [repKey, regionKey] = [textKey(rep), textKey(region)];
      if (!spelled.has(regionKey)) spelled.set(regionKey, region);
      if (repKey === '' || regionKey === '') continue;
      const ofRep = counts.get(repKey) ?? new Map<string, number>();
      counts.set(repKey, ofRep.set(regionKey, (ofRep.get(regionKey) ?? 0) + count));
    }
  }
  return new Map(
    [...counts].map(([rep, ofRep]) => {
      const [most] = [...ofRep].reduce((first, each) => (each[1] > first[1] ? each : first));
      return [rep, spelled.get(most) ?? ''];
    }),
  );
}
