/** Shows that what the sidebar calls a period may be typed into a formula or the plan. */
import fc from 'fast-check';
import { periodText, periodTitle } from '../../sidebar/stages/how-much/plan-periods';
import { serialOf } from '../../src/core/calendar/calendar';
import { periodAt } from '../../src/core/calendar/period';
import { LANGUAGE_IDS } from '../../src/words/language';
import { parsePeriod } from '../../src/words/period-text';
import { sidebarWords } from '../../src/words/sidebar';

test('in either language, standing alone and within a sentence', () => {
  const grains = fc.constantFrom('week', 'month', 'quarter', 'year' as const);
  const days = fc.integer({ min: serialOf(1901, 1, 1), max: serialOf(2199, 12, 31) });
  fc.assert(
    fc.property(grains, days, fc.integer({ min: 1, max: 12 }), (grain, day, first) => {
      const period = periodAt(grain, day, first);
      for (const m of LANGUAGE_IDS.map(sidebarWords)) {
        expect(parsePeriod(periodText(period, m), day, first)).toEqual(period);
        expect(parsePeriod(periodTitle(period, m), day, first)).toEqual(period);
      }
    }),
    { seed: 16, numRuns: 300 },
  );
});
