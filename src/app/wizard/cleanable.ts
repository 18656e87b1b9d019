/** Lists the mapped sheets that a cleaned copy would improve, and what it would mend. */
import type { Cleanable } from '../bridge';
import { changeText, mergedText } from '../../data/cleaning/in-words';
import { locatedTables, type Sources } from '../../data/source';
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
  return [...names].flatMap((sheet) => {
    const copy = cleanedCopy(sources, sheet, sheets);
    if (!copy || copy.changes.length === 0) return [];
    const mends = [
      ...copy.changes.map((change) => changeText(change, m)),
      ...copy.merged.map((names) => mergedText(names, m)),
    ];
    return [{ sheet, mends: mends.join(' ') }];
  });
}
