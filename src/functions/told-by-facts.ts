/** Refuses periods that sheets of facts neither have nor make up: of these a blank would look like no number at all. */
import type { Period } from '../core/calendar/period';
import { greatestOf, leastOf } from '../core/extremes';
import { allSources } from '../data/source';
import type { ReadDocument } from '../document/read-document';
import { Refusal } from '../words/refusal';

/**
 * Periods before and after all facts are blank, as they are before and after all rows.
 *
 * @throws Refusal that names the first period among the others
 */
export function refuseUntold(
  fn: string,
  { sources }: Pick<ReadDocument, 'sources'>,
  asked: readonly Period[],
): void {
  for (const { facts } of allSources(sources)) {
    if (!facts) continue;
    const [first, end] = [
      leastOf(facts.periods.map((period) => period.start)),
      greatestOf(facts.periods.map((period) => period.end)),
    ];
    const untold = asked.find((period) => period.start < end && period.end > first && !facts.cover(period));
    if (untold) throw new Refusal((m) => m.errors.notInFacts(fn, untold.label));
  }
}
