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

const october = ({ facts }: Generated): readonly string[] =>
  facts
    .filter(({ period }) => period === '2026-10')
    .map(({ scope, kpi, value }) => `${scope} ${kpi} ${value === null ? '-' : value}`);

const OCTOBER = [
  ...['All newLeads 3', 'All conversionRate 0.3333333333333333', 'All revenue 200'],
  ...['North newLeads 2', 'North conversionRate 0.5', 'North revenue 150'],
  ...['South newLeads 1', 'South conversionRate 0', 'South revenue 50'],
  ...['Lan newLeads 2', 'Lan conversionRate 0.5', 'Lan revenue 150'],
  ...['Minh newLeads 1', 'Minh conversionRate 0', 'Minh revenue 0'],
];

test.each(['formulas', 'values'] as const)('facts in %s mode', async (mode) => {
  const generated = await run({ Leads: LEADS, Sales: SALES }, { mode });
  expect(generated.start).toMatchObject({ mode, period: '2026-10', problems: [], unavailable: [] });
  expect(october(generated)).toEqual(OCTOBER);
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
      'Team',
    ].sort(),
  );
  expect(sheets.get('Lan')?.map((row) => row.slice(0, 6))).toEqual([
    ['Lan', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['', 'Period', '2026-10', '', 'Live numbers', ''],
    ['', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['No.', 'KPI', 'Unit', 'Actual', 'Previous period', 'Change'],
    ['1', 'New leads', 'leads', '2', '1', '+100.0%'],
    ['2', 'Conversion rate', '%', '50.0%', '100.0%', '-50.0 pts'],
    ['3', 'Revenue', 'amount', '150', '0', ''],
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
    'Leads!A4 (“Created on”): “mid October” is not a date. It is left out; correct the cell and build again.',
  ]);
});

test('KPIs that the data do not allow are named with what they lack', async () => {
  const { start } = await run({ Leads: LEADS });
  expect(start.unavailable).toEqual(['Revenue: needs the table “Sales”, which no sheet is mapped to']);
});

test('names with wildcards and quotes are names', async () => {
  const odd = ['*', 'L?n', 'Lan\'s ~ "x"'];
  const rows = odd.map((rep) => `2026-10-05,"${rep.replace(/"/g, '""')}",North,New`);
  const generated = await run({
    Leads: ['Created on,Rep,Region,Status', ...rows, '2026-10-06,Lan,North,Won'].join('\n'),
  });
  for (const rep of odd) expect(october(generated)).toContain(`${rep} newLeads 1`);
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
