/** Finds the region that most rows of each rep name. */
import type { TableRows, TextColumn } from '../reading/table-rows';
import { textKey } from '../../core/text/text';

/**
 * @param data the tables, without the team's; rows where one of the two is blank do not count
 * @returns by `textKey` of the rep's name the region as it is spelled first; of regions that as many rows name, the one
 *   that is met first
 */
export function regionsInRows(data: readonly TableRows[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  const counts = new Map<string, Map<string, number>>();
  for (const { texts } of data) {
    if (!texts.rep || !texts.region) continue;
    for (const word of texts.region.words) if (!spelled.has(textKey(word))) spelled.set(textKey(word), word);
    for (const [rep, region] of pairs(keyed(texts.rep), keyed(texts.region))) {
      if (region === '') continue;
      const ofRep = counts.get(rep) ?? new Map<string, number>();
      counts.set(rep, ofRep.set(region, (ofRep.get(region) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([rep, ofRep]) => {
      const [most] = [...ofRep].reduce((first, each) => (each[1] > first[1] ? each : first));
      return [rep, spelled.get(most) ?? ''];
    }),
  );
}

const keyed = ({ codes, words }: TextColumn): TextColumn => ({ codes, words: words.map(textKey) });

/** The rep and the region of each row that names a rep; the region is empty where the row names none. */
export function* pairs(reps: TextColumn, regions: TextColumn): Generator<readonly [string, string]> {
  for (let row = 0; row < reps.codes.length; row++) {
    const rep = reps.words[reps.codes[row] ?? -1];
    if (rep !== undefined) yield [rep, regions.words[regions.codes[row] ?? -1] ?? ''];
  }
}
