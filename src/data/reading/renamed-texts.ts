/** Gives the texts of a column other words, and makes one text of those that become the same. */
import { textKey } from '../../core/text/text';
import type { TextColumn } from './table-rows';

/** @param rename of words that then have one `textKey` the first stands for all */
export function renamedTexts({ codes, words }: TextColumn, rename: (word: string) => string): TextColumn {
  const codeOf = new Map<string, number>();
  const merged: string[] = [];
  const codeOfWord = words.map((word) => {
    const renamed = rename(word);
    const known = codeOf.get(textKey(renamed)) ?? merged.push(renamed) - 1;
    codeOf.set(textKey(renamed), known);
    return known;
  });
  return { codes: codes.map((code) => codeOfWord[code] ?? -1), words: merged };
}
