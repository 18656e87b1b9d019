/** Finds what a word that somebody typed or chose in the plan stands for, in whichever language it is written. */
import { inAllLanguages, type Messages } from './';
import { Refusal } from './refusal';
import { textKey } from '../core/text/text';
import type { Kpi } from '../model/kpi/kpi';

/** The id that a word stands for: one of the words that the languages have for it, or the id itself. */
export function idOfWord<Id extends string>(
  typed: string,
  ids: readonly Id[],
  word: (id: Id, m: Messages) => string,
): Id | undefined {
  return ids.find((id) => isOneOf(typed, spellings(id, word)));
}

/** Whether somebody typed what something is called, in whichever language. */
export const isCalled = (typed: string, word: (m: Messages) => string): boolean =>
  isOneOf(typed, inAllLanguages(word));

const isOneOf = (typed: string, words: readonly string[]): boolean =>
  words.some((word) => textKey(word) === textKey(typed));

/** All that stands for an id: itself, and its word in each language. */
export const spellings = <Id extends string>(
  id: Id,
  word: (id: Id, m: Messages) => string,
): readonly string[] => [id, ...inAllLanguages((m) => word(id, m))];

export const directionWord = (better: Kpi['better'], m: Messages): string => m.plan.better[better];

/**
 * The same for words that must be among those that are offered.
 *
 * @param at the cell, for the message
 * @throws Refusal that lists the words
 */
export function readWord<Id extends string>(
  at: string,
  typed: string,
  ids: readonly Id[],
  word: (id: Id, m: Messages) => string,
): Id {
  const id = idOfWord(typed, ids, word);
  if (id !== undefined) return id;
  throw new Refusal((m) =>
    m.errors.cellWord(
      at,
      typed,
      ids.map((each) => word(each, m)),
    ),
  );
}
