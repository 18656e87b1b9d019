/** CSV files in, scorecards and facts out: the built add-on on the local host. */
import type { BuildRequest } from '../../src/bridge';
import type { Generated } from '../../host/command/generate';
import { commandWords, generate } from '../host/local-host';
import { builtScript } from './built-script';

const LEADS = `Created on,Rep,Region,Status
2026-09-30,Lan,North,Won
2026-10-01,Lan,North,Won
2026-10-15,Lan,North,Lost
2026-10-31,Minh,South,New
2026-11-01,Minh,South,Won
`;
const SALES = `Sold on,Rep,Region,Amount
2026-10-02,Lan,North,150
2026-10-31,,South,50
`;

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => ({ name, text }));

async function run(
  texts: Readonly<Record<string, string>>,
  request: Partial<BuildRequest> = {},
  lines: string[] = [],
): Promise<Generated> {
  return generate({
    script: builtScript,
    files: files(texts),
    request: { by: ['rep', 'region'], period: '2026-10', ...request },
    locale: 'en_US',
    words: commandWords('en'),
    report: (line) => lines.push(line),
  });
}

/** One row per scope, one column per KPI, and the KPIs in their order. */
function october({ facts }: Generated): {
  readonly kpis: readonly string[];
  readonly rows: readonly unknown[][];
} {
  const ofPeriod = facts.filter(({ period }) => period === '2026-10');
  const scopes = [...new Set(ofPeriod.map(({ scope }) => scope))];
  return {
    kpis: [...new Set(ofPeriod.map(({ kpi }) => kpi))],
    rows: scopes.map((name) => [
      name,
      ...ofPeriod.filter(({ scope }) => scope === name).map(({ value }) => value),
    ]),
  };
}

/** Nothing was sold in September, so revenue has no growth; South and Minh had no lead then. */
const OCTOBER = [
  ['All', 3, 2, 1 / 3, 200, null, 1, 100],
  ['North', 2, 1, 0.5, 150, null, 0.75, 150],
  ['South', 1, null, 0, 50, null, 0.25, 50],
  ['Lan', 2, 1, 0.5, 150, null, 0.75, 150],
  ['Minh', 1, null, 0, 0, null, 0, null],
];
const COLUMNS = [
  ...['newLeads', 'leadGrowth', 'conversionRate', 'revenue', 'revenueGrowth', 'revenueShare', 'averageSale'],
];

test.each(['formulas', 'values'] as const)('facts in %s mode', async (mode) => {
  const generated = await run({ Leads: LEADS, Sales: SALES }, { mode });
  expect(generated.start).toMatchObject({ mode, period: '2026-10', problems: [] });
  expect(october(generated)).toEqual({ kpis: COLUMNS, rows: OCTOBER });
});

test('a card per region and rep, the team, the overview, the plan and KPI Data', async () => {
  const { sheets } = await run({ Leads: LEADS, Sales: SALES });
  expect([...sheets.keys()].sort()).toEqual(
    [
      'KPI Data',
      'KPI Overview',
      'KPI Plan',
      'Lan',
      'Minh',
      'North',
      'Scorecard template',
      'South',
      'Whole team',
    ].sort(),
  );
  const lan = sheets.get('Lan') ?? [];
  expect(lan.slice(0, 4).map((row) => row.slice(0, 3))).toEqual([
    ['Lan', '', ''],
    ['Region: North', '', ''],
    ['', 'Period', '10/2026'],
    [expect.stringMatching(/^This period has no targets/), '', ''],
  ]);
  // No., KPI, unit, weight, target, actual, attainment, score, previous period, change.
  expect(lan.filter(([no]) => /^\d+$/.test(no ?? '')).map((row) => row.slice(0, 10))).toEqual([
    ['1', 'New leads', 'leads', '22%', '', '2', '', '', '1', '+100.0%'],
    ['2', 'Conversion rate', '%', '33%', '', '50.0%', '', '', '100.0%', '-50.0 pts'],
    ['3', 'Revenue', 'amount', '33%', '', '150', '', '', '0', ''],
    ['4', 'Revenue growth', '%', '11%', '', '', '', '', '', ''],
  ]);
});

test('says each step, so that a long run is seen to move', async () => {
  const lines: string[] = [];
  await run({ Leads: LEADS }, { by: ['region'] }, lines);
  expect(lines).toEqual([
    'Read Leads: 6 rows',
    '[1/5] Writing KPI Data',
    '[5/5] Done: 3 scorecards.',
    'Calculating',
  ]);
});

test('an unreadable date is listed with its place, and the run goes on with values', async () => {
  const { start } = await run({ Leads: LEADS.replace('2026-10-15', 'mid October') });
  expect(start.mode).toBe('values');
  expect(start.problems).toEqual([
    'Leads!A4 (“Created on”): “mid October” is not a date. It is left out until the cell is corrected.',
  ]);
});

test('KPIs that the data do not allow are named with what they lack', async () => {
  const { start } = await run({ Leads: LEADS });
  expect(start.unavailable).toContain('Revenue: needs the table “Sales”, which no sheet is mapped to');
});

test('names with wildcards and quotes are names', async () => {
  const odd = ['*', 'L?n', 'Lan\'s ~ "x"'];
  const rows = odd.map((rep) => `2026-10-05,"${rep.replace(/"/g, '""')}",North,New`);
  const generated = await run({
    Leads: ['Created on,Rep,Region,Status', ...rows, '2026-10-06,Lan,North,Won'].join('\n'),
  });
  for (const rep of odd) expect(october(generated).rows).toContainEqual([rep, 1, null, 0]);
});

describe('what cannot be used is refused', () => {
  test.each([
    ['no data at all', { Notes: 'a,b\n1,2\n' }, {}, /^No sheet with sales data was recognised/],
    [
      'a required column that the mapping leaves out',
      { Leads: LEADS },
      { mapping: { leads: { sheet: 'Leads', columns: { createdOn: 'Created on', rep: 'Rep' } } } },
      /^The table “Leads” needs the column “Status” \(leads\.status\), which is not mapped/,
    ],
    [
      'a sheet that does not exist',
      { Leads: LEADS },
      { mapping: { leads: { sheet: 'Pipeline', columns: { createdOn: 'a', rep: 'b', status: 'c' } } } },
      /^The table “Leads” is mapped to the sheet “Pipeline”, which does not exist/,
    ],
    ['a period that is none', { Leads: LEADS }, { period: 'soon' }, /^“soon” is not a period/],
    [
      'formulas over cells that formulas cannot read',
      { Leads: LEADS.replace('2026-10-15', 'mid October') },
      { mode: 'formulas' },
      /^Live formulas need clean data, and 1 cell cannot be read/,
    ],
  ] as const)('%s', async (_, texts, request, message) => {
    await expect(run(texts, request)).rejects.toThrow(message);
  });
});
