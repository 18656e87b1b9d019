/** Shows that an amount that is an error takes the sum from those whose rows hold it, and from nobody else. */
import fc from 'fast-check';
import { sales, surveys } from '../../../../src/model/catalogue/tables';
import { anyNumber } from '../../../../src/model/kpi/filter';
import { count, entries, sum } from '../../../../src/model/kpi/measure';
import { ratio } from '../../../../src/model/kpi/kpi';
import { joinedRows } from '../../../../src/data/reading/joined-rows';
import { runs } from '../../../all-ways';
import { answers } from '../../answers';
import { readTables } from '../../literal-tables';

const revenue = sum(sales.amount, { when: sales.soldOn });

const read = readTables({
  sales: `soldOn     | rep  | region | amount | orderId
          2026-10-01 | Lan  | Bắc    | 5      | A1
          2026-10-02 | Lan  | Bắc    | #N/A   | A2
          2026-10-03 | Minh | Nam    | 7      | A3
          2026-11-01 | Lan  | Bắc    | 11     | A4
          2026-11-01 |      |        | #REF!  | A5
                     | Minh | Nam    | #N/A   | A6`,
});

const known = { team: null, 'rep Lan': null, 'region Bắc': null, 'rep Minh': 7, 'region Nam': 7 };

test('the rep, the region and the team that contain it have no sum', () => {
  expect(answers({ value: revenue }, read, '2026-10')).toEqual(known);
});

test('a row without a rep takes it from the team alone, and a row without a date from nobody', () => {
  expect(answers({ value: revenue }, read, '2026-11')).toEqual({
    ...{ team: null, 'rep Lan': 11, 'region Bắc': 11, 'rep Minh': 0, 'region Nam': 0 },
  });
});

test('what only counts the rows passes over it', () => {
  expect(answers({ value: count(sales, { when: sales.soldOn }) }, read, '2026-10').team).toBe(3);
});

test('a ratio of which one part is not known has no value', () => {
  const orders = entries(sales.orderId, { when: sales.soldOn, where: [anyNumber(sales.amount)] });
  expect(answers({ value: orders }, read, '2026-10').team).toBe(2);
  expect(answers({ value: ratio(revenue, orders) }, read, '2026-10')).toEqual(known);
});

test('a condition on numbers is not met by an error, so that its row does not count', () => {
  const asked = readTables({ surveys: 'answeredOn | score\n 2026-10-01 | 9\n 2026-10-02 | #VALUE!' });
  const score = sum(surveys.score, { when: surveys.answeredOn, where: [anyNumber(surveys.score)] });
  expect(answers({ value: score }, asked, '2026-10').team).toBe(9);
});

test('of several sheets it stays with the row of its sheet', () => {
  const rowsOf = (table: string) => readTables({ sales: `soldOn | amount\n${table}` }).sources.sales?.rows;
  const [first, second] = [rowsOf('2026-10-01 | 1\n2026-10-02 | #N/A'), rowsOf('2026-10-03 | #N/A')];
  if (!first || !second) throw new Error('no rows');
  expect(joinedRows([first, second]).errors?.amount).toEqual(new Set([1, 2]));
});

test('for any rows', () => {
  // A column of which nothing can be read would be refused; what these sum up to is out of reach of the rows
  // below, of which one that equals the sum above it would be a total.
  const READABLE = Array<string>(12).fill('2026-08-05 | Lan | 1000');
  const row = fc.record({
    rep: fc.constantFrom('Lan', 'Minh', ''),
    month: fc.constantFrom('2026-09', '2026-10'),
    amount: fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant('#N/A')),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const table = rows.map(({ rep, month, amount }) => `${month}-05 | ${rep} | ${amount}`);
      const found = answers(
        { value: revenue },
        readTables({
          team: 'rep\n Lan\n Minh',
          sales: `soldOn | rep | amount\n${[...READABLE, ...table].join('\n')}`,
        }),
        '2026-10',
      );
      const expected = (isMeant: (rep: string) => boolean): number | null => {
        const amounts = rows.flatMap(({ rep, month, amount }) =>
          month === '2026-10' && isMeant(rep) ? [amount] : [],
        );
        return amounts.reduce<number | null>(
          (total, amount) => (total === null || typeof amount === 'string' ? null : total + amount),
          0,
        );
      };
      expect(found).toEqual({
        team: expected(() => true),
        'rep Lan': expected((rep) => rep === 'Lan'),
        'rep Minh': expected((rep) => rep === 'Minh'),
      });
    }),
    { numRuns: runs(100, 1000) },
  );
});
