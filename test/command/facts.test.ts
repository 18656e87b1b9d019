import { readFacts } from '../../host/command/facts';

const IDS = ['scopeNumber', 'scopeType', 'scope', 'region', 'criterion', 'period', 'start', 'end', 'asOf'];
const day = new Date(0);

const kpiData = (...values: readonly (readonly (string | number)[])[]) => [
  [...IDS, 'count leads by createdOn', 'newLeads', 'conversionRate'],
  [
    'No.',
    'Type',
    'Name',
    'Region',
    'Criterion',
    'Period',
    'Start',
    'End',
    'As of',
    'Rows',
    'New leads',
    'Conversion rate',
  ],
  [1, 'team', 'Whole team', '', '', '2026-10', day, day, '', ...(values[0] ?? [])],
  [2, 'rep', 'Lan', 'Miền Bắc', 'Lan', '2026-10', day, day, '', ...(values[1] ?? [])],
];

test('one fact per KPI of every row, the team as All, no value as null', () => {
  expect(readFacts(kpiData([4, 4, 0.25], [0, 0, '']))).toEqual([
    { scopeType: 'team', scope: 'All', period: '2026-10', kpi: 'newLeads', value: 4 },
    { scopeType: 'team', scope: 'All', period: '2026-10', kpi: 'conversionRate', value: 0.25 },
    { scopeType: 'rep', scope: 'Lan', period: '2026-10', kpi: 'newLeads', value: 0 },
    { scopeType: 'rep', scope: 'Lan', period: '2026-10', kpi: 'conversionRate', value: null },
  ]);
});

test('a cell that shows an error is named, and never written as a fact', () => {
  expect(() => readFacts(kpiData([4, 4, 0.25], [0, 0, '#DIV/0!']))).toThrow(
    'KPI Data, row 4, conversionRate: “#DIV/0!” is no number.',
  );
});
