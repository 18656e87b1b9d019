/** Shows after how many days a cohort is mature, from the leads of the last twelve months. */
import { maturityIn } from '../../../../src/compute/available/maturity';
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';

const CREATED = serialOf(2026, 3, 1);

/** Leads that came in on one day and were won after so many days. */
const wonAfter = (days: readonly number[]): string =>
  [
    'createdOn | rep | status | closedOn',
    ...days.map((each) => `2026-03-01 | Lan | Won | ${isoText(CREATED + each)}`),
  ].join('\n');

const conversion = kpiOf('conversionRate');
const maturity = (leads: string, current = '2026-11'): number | null => {
  const [year, month] = current.split('-').map(Number);
  const { sources } = readTables({ leads });
  return maturityIn(sources, { start: serialOf(year ?? 0, month ?? 0, 1) })(conversion);
};

test('it is the time within which four of five were won, by nearest rank', () => {
  expect(maturity(wonAfter([1, 2, 3, 4, 5, 6, 7, 8, 9, 40]))).toBe(8);
  expect(maturity(wonAfter([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]))).toBe(9);
});

test('fewer than ten won leads tell nothing', () => {
  expect(maturity(wonAfter([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeNull();
});

test('only leads won in the twelve months before the current period count', () => {
  const leads = wonAfter([1, 2, 3, 4, 5, 6, 7, 8, 9, 30]);
  // All are won from 2 to 31 March 2026.
  expect([maturity(leads, '2026-04'), maturity(leads, '2027-03')]).toEqual([8, 8]);
  expect([maturity(leads, '2026-03'), maturity(leads, '2027-04')]).toEqual([null, null]);
});

test('lost and open leads, and those without both dates in order, are left out', () => {
  const others = `
    2026-03-01 | Lan | Lost | 2026-06-01
    2026-03-01 | Lan | New  | 2026-06-01
    2026-03-01 | Lan | Won  |
               | Lan | Won  | 2026-06-01
    2026-07-01 | Lan | Won  | 2026-06-01`;
  expect(maturity(wonAfter([1, 2, 3, 4, 5, 6, 7, 8, 9, 40]) + others)).toBe(8);
});

test('without a closing date, without leads, and for what follows no cohort it cannot be told', () => {
  expect(maturity('createdOn | rep | status\n 2026-03-01 | Lan | Won')).toBeNull();
  expect(maturityIn({}, { start: serialOf(2026, 11, 1) })(conversion)).toBeNull();
  const { sources } = readTables({ leads: wonAfter([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) });
  expect(maturityIn(sources, { start: serialOf(2026, 11, 1) })(kpiOf('winRate'))).toBeNull();
});
