/** Lists the mapped sheets that a cleaned copy would improve, and what it would mend. */
import type { Cleanable } from '../bridge';
import { changeText, mergedText } from '../../data/cleaning/in-words';
import { allSources, locatedTables, type Sources } from '../../data/source';
import { cleanedCopy } from '../../document/cleaned-copy';
import type { Sheets } from '../../document/document';
import type { Messages } from '../../words';

export function cleanables(
  sources: Sources,
  sheets: Omit<Sheets, 'mapping'>,
  m: Messages,
): readonly Cleanable[] {
  const names = new Set(
    Object.values(locatedTables(sources))
      .flat()
      .map(({ sheet }) => sheet),
  );
  const mixed = allSources(sources).flatMap(({ otherCurrencies = [] }) => otherCurrencies);
  return [...names].flatMap((sheet) => {
    // A copy shows no patterns, by which numbers may be in another currency; and formulas could not add them up.
    if (mixed.some((each) => each.sheet === sheet)) return [];
    const copy = cleanedCopy(sources, sheet, sheets);
    if (!copy || copy.changes.length === 0) return [];
    const mends = [
      ...copy.changes.map((change) => changeText(change, m)),
      ...copy.merged.map((names) => mergedText(names, m)),
    ];
    return [{ sheet, mends: mends.join(' ') }];
  });
}
