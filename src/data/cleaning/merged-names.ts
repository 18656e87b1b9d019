/** Finds the texts of a column that were read as different names and are one after cleaning. */
import type { Cell } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import type { ColumnPlace } from './change';
import { cleanText } from './clean-texts';

/** Two or more. */
type Names = readonly [string, ...string[]];

export interface Merged extends ColumnPlace {
  /** As they stand in the cells, in the order of the cells. */
  readonly names: Names;
}

/** For each name that has several spellings, these. */
export function mergedNames(values: readonly Cell[]): readonly Names[] {
  const names = new Map<string, Map<string, string>>();
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const key = textKey(cleanText(value));
    const spellings = names.get(key) ?? new Map<string, string>();
    names.set(key, spellings);
    if (!spellings.has(textKey(value))) spellings.set(textKey(value), value);
  }
  names.delete('');
  return [...names.values()].flatMap((spellings): readonly Names[] => {
    const [first, ...others] = spellings.values();
    return first === undefined || others.length === 0 ? [] : [[first, ...others]];
  });
}
