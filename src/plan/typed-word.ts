/** A word that somebody typed or picked in the plan to what it stands for, in whichever language it is written. */
import { messages, type Messages } from '../messages';
import { Refusal } from '../messages/refusal';
import { textKey } from '../rows/text';

/** The id that a word stands for: one of the words that the languages have for it, or the id itself. */
export function idOfWord<Id extends string>(
  typed: string,
  ids: readonly Id[],
  word: (id: Id, m: Messages) => string,
): Id | undefined {
  const key = textKey(typed);
  const spellings = (id: Id): readonly string[] => [id, word(id, messages('en')), word(id, messages('vi'))];
  return ids.find((id) => spellings(id).some((spelling) => textKey(spelling) === key));
}

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
