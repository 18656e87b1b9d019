/** Finds what a word of the plan's own lists stands for: a direction, a grain, a month, a mode. */
import { allMessages, type Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { idOfWord } from '../../words/typed-word';
import type { Kpi } from '../../model/kpi/kpi';

export const directionWord = (better: Kpi['better'], m: Messages): string => m.plan.better[better];

/**
 * @param at the cell, for the message
 * @throws Refusal that lists the words
 */
export function readPlanWord<Id extends string>(
  at: string,
  typed: string,
  ids: readonly Id[],
  word: (id: Id, m: Messages) => string,
): Id {
  const id = idOfWord(typed, ids, word, allMessages);
  if (id !== undefined) return id;
  throw new Refusal((m) =>
    m.errors.cellWord(
      at,
      typed,
      ids.map((each) => word(each, m)),
    ),
  );
}
