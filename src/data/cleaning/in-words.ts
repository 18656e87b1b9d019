/** Puts what was cleaned into sentences. */
import type { Messages } from '../../words';
import type { Change } from './change';
import { cleanText } from './clean-texts';
import type { Merged } from './merged-names';

/** With the first cell as an example. */
export function changeText({ kind, header, count, cells: [first] }: Change, m: Messages): string {
  const change = m.cleaning.changes[kind](header, count);
  return m.cleaning.example(change, first.before, first.after);
}

export const mergedText = ({ header, names }: Merged, m: Messages): string =>
  m.cleaning.merged(header, names.length, cleanText(names[0]));
