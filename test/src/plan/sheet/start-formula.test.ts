/** Shows the formula of the current period's start, for every grain and fiscal year. */
import fc from 'fast-check';
import { print, type Expression } from '../../../../src/core/formula/expression';
import { cell } from '../../../../src/core/formula/reference';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import { PLAN_GRAINS, type PlanGrain } from '../../../../src/plan/plan';
import { startFormula } from '../../../../src/plan/sheet/start-formula';
import { openHost } from '../../../host/apps-script/open-host';
import { HANOI, moment } from '../../literal-sheet';

const formula = (grain: PlanGrain, fiscalYearStart: number, current: Expression): string =>
  `=${print(startFormula(current, { grain, fiscalYearStart }))}`;

test.each<[PlanGrain, string]>([
  ['week', '=IF(C4="";INT(TODAY())-WEEKDAY(TODAY();2)+1;INT(C4)-WEEKDAY(C4;2)+1)'],
  ['month', '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY());1);DATE(YEAR(C4);MONTH(C4);1))'],
  [
    'quarter',
    '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY())-MOD(MONTH(TODAY())-1;3);1);DATE(YEAR(C4);MONTH(C4)-MOD(MONTH(C4)-1;3);1))',
  ],
])('the start of the current %s', (grain, text) => {
  expect(formula(grain, 1, cell(4, 3))).toBe(text);
});

test('where the data ended long ago, their last period stands in for that of today', () => {
  expect(
    print(
      startFormula(
        cell(4, 3),
        { grain: 'month', fiscalYearStart: 1 },
        periodAt('month', serialOf(2017, 12, 31)),
      ),
    ),
  ).toBe('IF(C4="";DATE(2017;12;1);DATE(YEAR(C4);MONTH(C4);1))');
});

/** So many days are calculated at once. */
const DAYS = 20;

/** A moment between 1990 and 2099. */
const momentOfAnyDay = fc
  .record({
    day: fc.integer({ min: serialOf(1990, 1, 1), max: serialOf(2099, 12, 31) }),
    time: fc.constantFrom(0, 0.5, 0.999),
  })
  .map(({ day, time }) => day + time);

const EDGES = [
  ...['2026-01-01', '2026-01-31', '2026-10-04', '2026-10-05', '2026-12-31', '2027-01-01', '2027-01-03'],
  ...['2027-01-04', '2028-02-29', '2028-03-01', '2028-12-31', '2020-12-31', '2021-01-03', '2021-01-04'],
  ...['2024-03-31', '2024-04-01', '2024-06-30', '2024-07-01', '2024-09-30', '2024-12-30'],
].map((day) => HANOI.toSerial(moment(day)));

describe('a spreadsheet calculates the start that the calendar has, for every grain and fiscal year', () => {
  const settings = PLAN_GRAINS.flatMap((grain) =>
    Array.from({ length: 12 }, (_, month) => [grain, month + 1] as const),
  );
  const { host, sheet } = openHost();
  const formulas = settings.map(([grain, first]) =>
    Array.from({ length: DAYS }, (_, place) => formula(grain, first, cell(1, 1 + place))),
  );
  const days = sheet.getRange(1, 1, 1, DAYS);
  const starts = sheet.getRange(2, 1, settings.length, DAYS);
  starts.setValues(formulas).setNumberFormat('0');

  afterAll(() => {
    host.dispose();
  });

  const agreeFor = async (serials: readonly number[]): Promise<void> => {
    days.setValues([[...serials]]);
    await host.calculated();
    expect(starts.getValues()).toEqual(
      settings.map(([grain, first]) => serials.map((serial) => periodAt(grain, serial, first).start)),
    );
  };

  test('on days that begin or end a month, a quarter or a year', () => agreeFor(EDGES), 60_000);

  test('on any day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(momentOfAnyDay, { minLength: DAYS, maxLength: DAYS }), agreeFor),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);

  test('where none is given, of today', async () => {
    days.setValues([Array<string>(DAYS).fill('')]);
    const row = settings.length + 2;
    const today = sheet.getRange(row, 1).setValue('=TODAY()').setNumberFormat('0');
    await host.calculated();
    const serial = Number(today.getValue());
    expect(serial).toBeGreaterThan(serialOf(2026, 1, 1));
    expect(starts.getValues().map((row): unknown => row[0])).toEqual(
      settings.map(([grain, first]) => periodAt(grain, serial, first).start),
    );
  }, 60_000);
});
