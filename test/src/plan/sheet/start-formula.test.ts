/** Shows the formula of the current period's start, for every grain and fiscal year. */
import { print } from '../../../../src/core/formula/expression';
import { cell } from '../../../../src/core/formula/reference';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import { PLAN_GRAINS, type PlanGrain } from '../../../../src/plan/plan';
import { startFormula } from '../../../../src/plan/sheet/start-formula';
import { openHost } from '../../../host/apps-script/open-host';
import { HANOI, moment } from '../../literal-sheet';

const formula = (grain: PlanGrain, fiscalYearStart: number): string =>
  `=${print(startFormula(cell(4, 3), { grain, fiscalYearStart }))}`;

test.each<[PlanGrain, string]>([
  ['week', '=IF(C4="";INT(TODAY())-WEEKDAY(TODAY();2)+1;INT(C4)-WEEKDAY(C4;2)+1)'],
  ['month', '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY());1);DATE(YEAR(C4);MONTH(C4);1))'],
  [
    'quarter',
    '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY())-MOD(MONTH(TODAY())-1;3);1);DATE(YEAR(C4);MONTH(C4)-MOD(MONTH(C4)-1;3);1))',
  ],
])('the start of the current %s', (grain, text) => {
  expect(formula(grain, 1)).toBe(text);
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

describe('a spreadsheet calculates the start that the calendar has, for every grain and fiscal year', () => {
  const settings = PLAN_GRAINS.flatMap((grain) => [1, 2, 3, 12].map((first) => [grain, first] as const));
  const { host, sheet } = openHost();
  const starts = sheet.getRange(1, 5, settings.length, 1);
  starts.setValues(settings.map(([grain, first]) => [formula(grain, first)])).setNumberFormat('0');

  afterAll(() => {
    host.dispose();
  });

  test.each(['2026-01-01', '2026-01-31', '2026-10-04', '2026-10-05', '2026-12-31 23:30'])(
    'where the current day is %s',
    async (day) => {
      sheet.getRange('C4').setValue(moment(day));
      await host.calculated();
      const serial = HANOI.toSerial(moment(day));
      expect(starts.getValues()).toEqual(
        settings.map(([grain, first]) => [periodAt(grain, serial, first).start]),
      );
    },
    60_000,
  );

  test('where none is given, of today', async () => {
    sheet.getRange('C4').setValue('');
    sheet.getRange('G1').setValue('=TODAY()').setNumberFormat('0');
    await host.calculated();
    const today = Number(sheet.getRange('G1').getValue());
    expect(today).toBeGreaterThan(serialOf(2026, 1, 1));
    expect(starts.getValues()).toEqual(
      settings.map(([grain, first]) => [periodAt(grain, today, first).start]),
    );
  }, 60_000);
});
