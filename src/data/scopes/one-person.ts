/** Tells which two names may be those of one person, so that somebody can be asked: a given name alone, initials, a code. */
import { textKey } from '../../core/text/text';
import { unaccented } from '../../core/text/unaccented';
import { mayMeanTheSame } from './alike';

/** What a name says, taken apart. */
export interface NameParts {
  /** In their order, without codes; of an e-mail address those before the @. */
  readonly words: readonly string[];
  /** Numbers of an employee: `nv01`. */
  readonly codes: readonly string[];
}

/** `NV01 - Lan`, `Nguyễn Thị Lan`, `lan.nguyen@example.com`. */
export function partsOfName(name: string): NameParts {
  const [before = ''] = textKey(name).split('@');
  const all = before.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  const isCode = (word: string): boolean => /\d/.test(word) && word.length > 1;
  const words = all.filter((word) => !isCode(word));
  return words.length === 0 ? { words: all, codes: [] } : { words, codes: all.filter(isCode) };
}

/**
 * The same words with other accents, punctuation or order; the beginning or the end of the other name; its initials, or
 * these beside a given name; an e-mail address made of it. Other codes are other people.
 */
export function mayBeOnePerson(one: NameParts, other: NameParts): boolean {
  const [long, short] = one.words.length >= other.words.length ? [one, other] : [other, one];
  if (long.codes.length > 0 && short.codes.length > 0 && long.codes.join(' ') !== short.codes.join(' '))
    return false;
  const [joined, whole] = [short.words.join(''), long.words.join('')];
  if (joined.length < 2) return false;
  const { length } = short.words;
  return (
    areSame(short.words, long.words.slice(0, length)) ||
    areSame(short.words, long.words.slice(-length)) ||
    areSame(sorted(short.words), sorted(long.words)) ||
    mayMeanTheSame(joined, whole) ||
    shortForms(long.words).has(unaccented(joined)) ||
    shortForms(short.words).has(unaccented(whole))
  );
}

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, at) => mayMeanTheSame(word, others[at] ?? ''));

const sorted = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => (unaccented(a) < unaccented(b) ? -1 : 1));

/** Of Nguyễn Thị Lan: `ntlan`, `lannt`, `lannguyen`, `nguyenlan`, `ntl`; of John Smith also `johns` and `jsmith`. */
function shortForms(words: readonly string[]): ReadonlySet<string> {
  const plain = words.map(unaccented);
  const [first = '', last = ''] = [plain[0], plain[plain.length - 1]];
  if (plain.length < 2) return new Set();
  const initials = (of: readonly string[]): string => of.map((word) => word.slice(0, 1)).join('');
  const [before, after] = [initials(plain.slice(0, -1)), initials(plain.slice(1))];
  const forms = [before + last, last + before, first + after, first + last, last + first];
  return new Set(plain.length < 3 ? forms : [...forms, initials(plain)]);
}

/** The same for two names in either order, and in any case. */
export const pairKey = ({ name, other }: { readonly name: string; readonly other: string }): string =>
  JSON.stringify([textKey(name), textKey(other)].sort());
