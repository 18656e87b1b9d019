/** Cleans a column of texts, so that each name and word is written in one way. */
import type { Cell } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { withPlainBlanks } from '../../core/text/look-alike';
import { plainText, textKey } from '../../core/text/text';
import type { ChangeKind } from './cleaned-cell';
import type { CleanedCell } from './cleaned-cell';

/** A text as people see it: plain inner blanks, no outer ones, accents composed. Status words of a mapping need it, too. */
export const cleanText = (text: string): string => plainText(withPlainBlanks(text));

/** Gives of a text, or of the digits of a number, what is written in its place; `undefined` where it stays. */
export type WrittenAs = (text: string) => string | undefined;

/** One cell for each; dates and errors stay as they are, and numbers that are not written otherwise. */
export function cleanTexts(
  values: readonly Cell[],
  written: WrittenAs = () => undefined,
): readonly CleanedCell[] {
  const rewritten = values.map((value) =>
    typeof value === 'string' || Number.isSafeInteger(value) ? written(String(value)) : undefined,
  );
  const cleaned = values.map(
    (value, at) => rewritten[at] ?? (typeof value === 'string' ? tidy(value) : value),
  );
  const texts = cleaned.filter((value): value is string => isWord(value));
  const spellings = commonestSpellings(texts);
  const areDigits = texts.length > 0 && texts.every(isWholeNumber);
  return values.map((before, at): CleanedCell => {
    const text = cleaned[at];
    const key = rewritten[at];
    if (key !== undefined) return { value: key, kinds: key === before ? [] : ['key'] };
    if (typeof before !== 'string' || typeof text !== 'string') return { value: before, kinds: [] };
    const spelling = isErrorValue(text) ? text : (spellings.get(textKey(text)) ?? text);
    const isNumber = areDigits && isWord(text);
    const kinds: readonly (ChangeKind | false)[] = [
      withPlainBlanks(before).trim() !== before && text !== before && 'blank',
      before.normalize('NFC') !== before && 'accents',
      spelling !== text && 'case',
      isNumber && 'digits',
    ];
    return {
      value: isNumber ? Number(text) : spelling,
      kinds: kinds.filter((kind) => kind !== false),
    };
  });
}

/** A text that would become an error by losing its blanks stays as it is. */
function tidy(value: string): string {
  const text = cleanText(value);
  return isErrorValue(text) ? value : text;
}

const isWord = (value: Cell): boolean => typeof value === 'string' && value !== '' && !isErrorValue(value);

/** Written as a spreadsheet shows the number: reading gives the same text for both. */
const isWholeNumber = (text: string): boolean =>
  Number.isSafeInteger(Number(text)) && String(Number(text)) === text;

/** By the text in lower case; of equally frequent spellings the first in code order, as in reading. */
function commonestSpellings(texts: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const best = new Map<string, string>();
  for (const [text, count] of counts) {
    const known = best.get(textKey(text));
    const knownCount = known === undefined ? 0 : (counts.get(known) ?? 0);
    if (known === undefined || count > knownCount || (count === knownCount && text < known))
      best.set(textKey(text), text);
  }
  return best;
}
