/** Shows of which period a fact is, by its days. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Grain } from '../../../../src/core/calendar/period';
import { isMisfit, toldPeriod } from '../../../../src/data/facts/fact-periods';
import { tilesOf } from '../../../../src/data/facts/tiles';
import { HANOI, moment } from '../../literal-sheet';
import { month } from '../../answers';
import { parsePeriod } from '../../../../src/words/period-text';

const day = (text: string): number => (text === '' ? NaN : HANOI.toSerial(moment(text)));

test.each([
  ['month', 1, '2026-10-01', '', '2026-10-01 to 2026-10-31'],
  ['month', 1, '2026-10-01 23:00', '2026-10-31', '2026-10-01 to 2026-10-31'],
  ['month', 1, '2026-10-02', '', 'periodStart'],
  ['month', 1, '2026-10-01', '2026-10-30', 'periodEnd'],
  // A database may write the day after it, and a moment of another clock: `2026-11-01 00:00+07` is 17:00 in London.
  ['month', 1, '2026-10-01', '2026-11-01', '2026-10-01 to 2026-10-31'],
  ['month', 1, '2026-10-31 17:00', '', '2026-11-01 to 2026-11-30'],
  ['month', 1, '2026-10-31 17:00', '2026-11-30 17:00', '2026-11-01 to 2026-11-30'],
  ['month', 1, '2026-10-31', '', 'periodStart'],
  ['week', 1, '2026-10-05', '2026-10-12', '2026-10-05 to 2026-10-11'],
  // Beside months weeks are compared; only the last day tells that one is meant.
  ['month', 1, '2026-10-05', '2026-10-11', '2026-10-05 to 2026-10-11'],
  ['month', 1, '2026-10-05', '', 'periodStart'],
  ['week', 1, '2026-10-05', '', '2026-10-05 to 2026-10-11'],
  ['week', 1, '2026-10-01', '2026-10-31', '2026-10-01 to 2026-10-31'],
  ['quarter', 1, '2026-10-01', '', '2026-10-01 to 2026-12-31'],
  ['quarter', 2, '2026-10-01', '', 'periodStart'],
  ['quarter', 2, '2026-11-01', '2027-01-31', '2026-11-01 to 2027-01-31'],
  ['quarter', 1, '2026-10-01', '2026-10-31', 'periodEnd'],
] as const)(
  'a plan by %s, years from month %i on: %s to “%s” is %s',
  (grain: Grain, fiscalYearStart, first, last, told) => {
    const found = toldPeriod(day(first), day(last), { grain, fiscalYearStart });
    expect(isMisfit(found) ? found.misfit : `${isoText(found.start)} to ${isoText(found.end - 1)}`).toBe(
      told,
    );
  },
);

test.each([
  ['2026-10', ['2026-10-01']],
  ['2026-Q4', ['2026-10-01', '2026-11-01']],
  ['2026', ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01']],
  ['2026-10-01..2026-11-30', ['2026-10-01', '2026-11-01']],
  ['2026-W41', ['2026-10-05']],
  ['2026-10-01..2026-10-11', []],
  ['2027', []],
])('%s is made of the months and weeks from %p on', (label, starts) => {
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'].map(month);
  const tiles = tilesOf([...months, parsePeriod('2026-W41', 0)]);
  expect(tiles(parsePeriod(label, 0)).map(({ start }) => isoText(start))).toEqual(starts);
});
