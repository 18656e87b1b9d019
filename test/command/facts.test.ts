/** Shows which facts are read from KPI Data, and which cells are refused. */
import { readFacts } from '../../host/command/facts';
import { measureRows } from '../../host/command/measure-rows';
import { KEY_COLUMNS } from '../../src/output/kpi-data/columns';
import type { Cell } from '../../src/core/text/cells';

type Keys = Partial<Readonly<Record<(typeof KEY_COLUMNS)[number], Cell>>>;

const row = (keys: Keys, ...numbers: readonly Cell[]): readonly Cell[] => [
  ...KEY_COLUMNS.map((key) => keys[key] ?? ''),
  ...numbers,
];

/** Ids, operands, headers, then the whole team and Lan in October; what the plan makes of a KPI is not a fact. */
const kpiData = (...values: readonly (readonly Cell[])[]) => [
  [...KEY_COLUMNS, 'count leads by createdOn', 'newLeads', 'conversionRate', 'target newLeads', 'score'],
  row({}, '', '', '', 'New leads'),
  row(
    { scopeType: 'Type', scope: 'Name', period: 'Period' },
    'Rows',
    'New leads',
    'Conversion (by lead date)',
  ),
  row({ scopeNumber: 1, scopeType: 'team', scope: 'Whole team', period: '2026-10' }, ...(values[0] ?? [])),
  row({ scopeNumber: 2, scopeType: 'rep', scope: 'Lan', period: '2026-10' }, ...(values[1] ?? [])),
];

test('one fact per KPI of every row, the team as All, no value as null', () => {
  expect(readFacts(kpiData([4, 4, 0.25, 8, 50], [0, 0, '', '', '']))).toEqual([
    { scopeType: 'team', scope: 'All', period: '2026-10', kpi: 'newLeads', value: 4 },
    { scopeType: 'team', scope: 'All', period: '2026-10', kpi: 'conversionRate', value: 0.25 },
    { scopeType: 'rep', scope: 'Lan', period: '2026-10', kpi: 'newLeads', value: 0 },
    { scopeType: 'rep', scope: 'Lan', period: '2026-10', kpi: 'conversionRate', value: null },
  ]);
});

test.each(['no new customer', 'chưa có khách mới'])('“%s” is no number of a cost', (word) => {
  const [ids, ...others] = kpiData([4, 4, word]);
  const asCost = [(ids ?? []).map((id) => (id === 'conversionRate' ? 'cac' : id)), ...others];
  expect(readFacts(asCost).filter(({ kpi }) => kpi === 'cac')[0]).toMatchObject({
    scope: 'All',
    value: null,
  });
});

test('a cell that shows an error is named, and never written as a fact', () => {
  expect(() => readFacts(kpiData([4, 4, 0.25], [0, 0, '#DIV/0!']))).toThrow(
    'KPI Data, row 5, conversionRate: “#DIV/0!” is not a number.',
  );
});

test('the measures of every row are a sheet of facts, with the days of the period', () => {
  const [ids, ...others] = kpiData();
  const october = { startNumber: 46296, endNumber: 46327, period: '2026-10' };
  const rows = [
    ...[ids ?? [], ...others.slice(0, 2)],
    row({ scopeNumber: 1, scopeType: 'team', scope: 'Whole team', ...october }, 4, 4, 0.25),
    row({ scopeNumber: 2, scopeType: 'rep', scope: 'Lan', ...october }, '', '', ''),
    // The same days of the period before.
    row({ scopeType: 'rep', scope: 'Lan', ...october }, 3),
  ];
  expect(measureRows(rows)).toEqual([
    ['scope_type', 'scope', 'period_start', 'period_end', 'measure', 'value'],
    ['team', 'All', '2026-10-01', '2026-10-31', 'count leads by createdOn', 4],
    ['rep', 'Lan', '2026-10-01', '2026-10-31', 'count leads by createdOn', ''],
  ]);
});
