/**
 * Compares the engine, on random small workbooks, with a slow calculation that follows the descriptions word by word.
 */
import fc from 'fast-check';
import { KPIS } from '../../../../src/model/kpi/kpis';
import type { Kpi } from '../../../../src/model/kpi/kpi';
import { lackOf } from '../../../../src/compute/available/availability';
import { previous } from '../../../../src/core/calendar/period';
import { answers, kpiOf, month, type Answers } from '../../answers';
import { readSheets } from '../../literal-tables';
import { DESCRIBED, naive } from './naive';
import { book, sheetsOf, WORDS } from './random-book';

const LABELS = ['2026-09', '2026-10'] as const;

/** Times of day are not exact in binary: sums of them may differ behind the ninth decimal. */
const rounded = (values: Answers): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([scope, value]) => [
      scope,
      value === null ? null : Number(value.toFixed(9)) + 0,
    ]),
  );

/** What was compared, by KPI: each has to have met enough books that it can be calculated from. */
const counter = (kpis: readonly Kpi[]) => {
  const counts = new Map<string, number>(kpis.map(({ id }) => [id, 0]));
  return {
    add: (id: string, values: number) => counts.set(id, (counts.get(id) ?? 0) + values),
    fewerThan: (least: number) => [...counts].filter(([, count]) => count < least),
  };
};

test('a KPI is what its description says, in every scope and period', () => {
  const kpis = DESCRIBED.map((id) => kpiOf(id));
  const [compared, valued] = [counter(kpis), counter(kpis)];
  fc.assert(
    fc.property(book, (given) => {
      const read = readSheets(sheetsOf(given), WORDS);
      for (const id of DESCRIBED) {
        const kpi = kpiOf(id);
        if (lackOf(kpi, read.sources)) continue;
        for (const label of LABELS) {
          const answered = answers(kpi, read, label);
          const period = month(label);
          const expected = Object.keys(answered).map((scope) => [
            scope,
            naive(id, given, scope, period, previous(period)),
          ]);
          expect([kpi.id, rounded(answered)]).toEqual([
            kpi.id,
            rounded(Object.fromEntries(expected) as Answers),
          ]);
          compared.add(kpi.id, expected.length);
          valued.add(kpi.id, expected.filter(([, value]) => value !== null && value !== 0).length);
        }
      }
    }),
    { seed: 6, numRuns: 170 },
  );
  expect([compared.fewerThan(400), valued.fewerThan(30)]).toEqual([[], []]);
});

test('no KPI depends on the order of the rows', () => {
  const shuffled = book.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.record(
        Object.fromEntries(
          Object.entries(given).map(([table, { columns, rows }]) => [
            table,
            fc.record({
              columns: fc.constant(columns),
              // Of two rows of one rep in the team sheet the latest counts.
              rows:
                table === 'team'
                  ? fc.constant(rows)
                  : fc.shuffledSubarray([...rows], { minLength: rows.length }),
            }),
          ]),
        ),
      ),
    ),
  );
  const compared = counter(KPIS);
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const read = readSheets(sheetsOf(given), WORDS);
      const again = readSheets(sheetsOf({ ...given, ...other }), WORDS);
      for (const kpi of KPIS) {
        if (lackOf(kpi, read.sources)) continue;
        expect([kpi.id, rounded(answers(kpi, again, '2026-10'))]).toEqual([
          kpi.id,
          rounded(answers(kpi, read, '2026-10')),
        ]);
        compared.add(kpi.id, 1);
      }
    }),
    { seed: 7, numRuns: 80 },
  );
  expect(compared.fewerThan(16)).toEqual([]);
});
