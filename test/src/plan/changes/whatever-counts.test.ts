/** Shows that whatever decides what counts is told as a change: periods, lights, calendar, rates, own KPIs, and the data. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { changesBetween } from '../../../../src/plan/changes/changes';
import type { OwnKpi } from '../../../../src/plan/own-kpis/own-kpi';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';

const HOLIDAY = serialOf(2026, 2, 16);

/** `what of: before → after (from – until)`, days as their distance from a holiday */
const changes = (before: Partial<Plan>, after: Partial<Plan>): readonly string[] =>
  changesBetween({ ...NEW_PLAN, ...before }, { ...NEW_PLAN, ...after }).map(
    ({ subject: { what, of }, from, until, before: was, after: is }) =>
      [
        `${[what, of].filter(Boolean).join(' ')}: ${String(was)} → ${String(is)}`,
        ...(from === null
          ? []
          : [`from ${from - HOLIDAY} until ${until === null ? 'ever' : until - HOLIDAY}`]),
      ].join(', '),
  );

test.each<[keyof Plan, Partial<Plan>, readonly string[]]>([
  ['fiscalYearStart', { fiscalYearStart: 4 }, ['fiscalYearStart: 1 → 4']],
  ['thresholds', { thresholds: { green: 0.9, amber: 0.7 } }, ['green: 1 → 0.9', 'amber: 0.8 → 0.7']],
  ['extraRows', { extraRows: 'counted' }, ['extraRows: leftOut → counted']],
  ['repeats', { repeats: 'once' }, ['repeats: everyRow → once']],
  ['sharedRows', { sharedRows: 'evenly' }, ['sharedRows: listed → evenly']],
  ['currency', { currency: 'EUR' }, ['currency:  → EUR']],
])('%s', (_, after, wanted) => {
  expect(changes({}, after)).toEqual(wanted);
});

test('weekdays one by one, days off that follow each other together', () => {
  const after = { weekdays: [1, 2, 3, 4, 5], holidays: [HOLIDAY + 1, HOLIDAY, HOLIDAY + 9] } as const;
  expect(changes({}, { calendar: after })).toEqual([
    'workday 6: true → false',
    'holiday: false → true, from 0 until 2',
    'holiday: false → true, from 9 until 10',
  ]);
  expect(changes({ calendar: after }, { calendar: { ...after, holidays: [HOLIDAY, HOLIDAY + 1] } })).toEqual([
    'holiday: true → false, from 9 until 10',
  ]);
});

test('a rate from its day on', () => {
  const before = [{ currency: 'EUR', worth: 27000 }];
  const after = [
    ...before,
    { currency: 'EUR', worth: 28000, from: HOLIDAY },
    { currency: 'USD', worth: 25400 },
  ];
  expect(changes({ rates: before }, { rates: after })).toEqual([
    'rate EUR: 27000 → 28000, from 0 until ever',
    'rate USD: null → 25400',
  ]);
});

const own: OwnKpi = {
  ...{ id: 'bigDeals', name: 'Big deals', table: 'sales', aggregate: 'count', date: 'soldOn' },
  ...{ filter: { comparison: 'atLeast', column: 'amount', value: 1000 } },
  ...{ better: 'higher', format: 'count', unit: '' },
};

test('what an own KPI means; one that comes or goes is in use or not', () => {
  const after = { ...own, filter: { ...own.filter, value: 2000 } } as OwnKpi;
  expect(changes({ ownKpis: [own] }, { ownKpis: [after] })).toEqual(['own value bigDeals: 1000 → 2000']);
  expect(changes({}, { ownKpis: [own] }).filter((line) => line.startsWith('own '))).toEqual([]);
});

test('where the data are; of a table that comes its sheets', () => {
  const sales = { sheet: 'Sales', columns: { amount: 'Net', soldOn: 'Day' }, won: ['Won', 'Paid'] };
  expect(changes({}, { mapping: { sales } })).toEqual(['dataSheets sales: null → Sales']);
  expect(
    changes(
      { mapping: { sales } },
      {
        mapping: {
          sales: {
            ...sales,
            sheet: ['Sales', 'Sales 2027'],
            columns: { soldOn: 'Day', amount: 'Gross' },
            won: ['Paid'],
          },
        },
      },
    ),
  ).toEqual([
    'dataSheets sales: Sales → Sales, Sales 2027',
    'dataColumn sales amount: Net → Gross',
    'dataWords won sales: Paid, Won → Paid',
  ]);
  expect(changes({ mapping: { sales } }, { mapping: { sales: { ...sales, won: ['Paid', 'Won'] } } })).toEqual(
    [],
  );
});
