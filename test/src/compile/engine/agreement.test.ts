/** Random small workbooks: the engine against a slow calculation that follows the descriptions word by word. */
import fc from 'fast-check';
import { KPIS } from '../../../../src/catalogue/kpis';
import { lackOf } from '../../../../src/facts/availability';
import { previous } from '../../../../src/periods/period';
import { answers, month, type Answers } from '../../answers';
import { readSheets } from '../../literal-tables';
import { naive } from './naive';
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

test.each(KPIS)('$id is what its description says, in every scope and period', (kpi) => {
  let [compared, valued] = [0, 0];
  fc.assert(
    fc.property(book, (given) => {
      const read = readSheets(sheetsOf(given), WORDS);
      if (lackOf(kpi, read.sources)) return;
      for (const label of LABELS) {
        const answered = answers(kpi, read, label);
        const period = month(label);
        const expected = Object.keys(answered).map((scope) => [
          scope,
          naive(kpi.id, given, scope, period, previous(period)),
        ]);
        expect(rounded(answered)).toEqual(rounded(Object.fromEntries(expected) as Answers));
        compared += expected.length;
        valued += expected.filter(([, value]) => value !== null && value !== 0).length;
      }
    }),
    { seed: 6, numRuns: 110 },
  );
  expect(compared).toBeGreaterThan(400);
  expect(valued).toBeGreaterThan(30);
});

test.each(KPIS)('$id does not depend on the order of the rows', (kpi) => {
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
  let compared = 0;
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      const read = readSheets(sheetsOf(given), WORDS);
      if (lackOf(kpi, read.sources)) return;
      const again = readSheets(sheetsOf({ ...given, ...other }), WORDS);
      expect(rounded(answers(kpi, again, '2026-10'))).toEqual(rounded(answers(kpi, read, '2026-10')));
      compared++;
    }),
    { seed: 7, numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(15);
});
