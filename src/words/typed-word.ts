/** Finds what a word that somebody typed or chose in the plan stands for, in whichever language it is written. */
import { textKey } from '../core/text/text';
import { formerly } from './former-words';
import { TypedRefusal, type Refusal } from './refusal';
import { allSharedWords, type SharedWords } from './shared';

/**
 * The id that a word stands for: one of the words that the languages have for it or had before, or the id itself.
 *
 * @param languages the words of every language
 */
export function idOfWord<Id extends string, Words>(
  typed: string,
  ids: readonly Id[],
  word: (id: Id, m: Words) => string,
  languages: readonly Words[],
): Id | undefined {
  return ids.find((id) => isOneOf(typed, spellings(id, word, languages)));
}

/** Whether somebody typed what something is called or was called before, in whichever language. */
export const isCalled = <Words>(
  typed: string,
  word: (m: Words) => string,
  languages: readonly Words[],
): boolean => isOneOf(typed, languages.map(word).flatMap(withFormer));

const withFormer = (word: string): readonly string[] => [word, ...formerly(word)];

const isOneOf = (typed: string, words: readonly string[]): boolean =>
  words.some((word) => textKey(word) === textKey(typed));

/** All that stands for an id: itself, its word in each language, and what that was before. */
export const spellings = <Id extends string, Words>(
  id: Id,
  word: (id: Id, m: Words) => string,
  languages: readonly Words[],
): readonly string[] => [id, ...new Set(languages.map((m) => word(id, m)).flatMap(withFormer))];

/**
 * Makes a reader of words that must be among those that are offered. It is given the cell, for the message, what is typed,
 * the ids and the word of each; it throws a refusal that lists the words.
 *
 * @param languages the words of every language
 */
export const wordReader =
  <Words extends SharedWords>(languages: readonly Words[], refusal: (say: (m: Words) => string) => Refusal) =>
  <Id extends string>(
    at: string,
    typed: string,
    ids: readonly Id[],
    word: (id: Id, m: Words) => string,
  ): Id => {
    const id = idOfWord(typed, ids, word, languages);
    if (id !== undefined) return id;
    throw refusal((m) =>
      m.errors.cellWord(
        at,
        typed,
        ids.map((each) => word(each, m)),
      ),
    );
  };

/** Reads a word that the sidebar has, too: so it can say what is wrong. */
export const readWord = wordReader(allSharedWords, (say) => new TypedRefusal(say));
