/** Turns CSV files into scorecards and facts with the built add-on on the local host. */
import type { BuildRequest } from '../../src/app/bridge';
import type { Generated, Generation } from '../../host/command/generate';
import { columnOf, kpiRow } from '../../src/output/card/card-places';
import { onlyInAll, variants } from '../all-ways';
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
  more: Partial<Generation> = {},
): Promise<Generated> {
  return generate({
    script: builtScript,
    files: files(texts),
    request: { by: ['rep', 'region'], period: '2026-10', ...request },
    locale: 'en_US',
    timeZone: 'Asia/Ho_Chi_Minh',
    words: commandWords('en'),
    report: (line) => lines.push(line),
    ...more,
  });
}

/** One row per scope, one column for each KPI of these tables, and the KPIs in their order. */
function october({ facts }: Generated): {
  readonly kpis: readonly string[];
  readonly rows: readonly unknown[][];
} {
  const ofPeriod = facts.filter(({ period, kpi }) => period === '2026-10' && COLUMNS.includes(kpi));
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

let live: Generated;
beforeAll(async () => {
  live = await run({ Leads: LEADS, Sales: SALES }, { mode: 'formulas' });
});

test.each(['formulas', 'values'] as const)('facts in %s mode', async (mode) => {
  const generated = mode === 'formulas' ? live : await run({ Leads: LEADS, Sales: SALES }, { mode });
  expect(generated.start).toMatchObject({ mode, period: '2026-10', problems: [] });
  expect(october(generated)).toEqual({ kpis: COLUMNS, rows: OCTOBER });
});

test.each(variants(['formulas'] as const, ['values'] as const))(
  'facts in %s mode of files, reps and regions of any name',
  async (mode) => {
    const signs = (text: string): string =>
      text.replaceAll('Lan', "Lan's! [A]").replaceAll('North', 'a\\b/c?*');
    const generated = await run(
      { 'Leads! [10/26]': signs(LEADS), "Sales: 'O''Brien' \\ *": signs(SALES) },
      { mode },
    );
    expect(generated.start).toMatchObject({ mode, period: '2026-10', problems: [] });
    expect(october(generated)).toEqual({
      kpis: COLUMNS,
      rows: OCTOBER.map(([scope, ...values]) => [signs(String(scope)), ...values]),
    });
    expect([...generated.sheets.keys()]).toEqual(expect.arrayContaining(["Lan's! [A]", 'a\\b/c?*']));
    const card = generated.sheets.get("Lan's! [A]") ?? [];
    const [revenue = []] = card.filter(([no]) => no === '3');
    expect(
      (['kpi', 'unit', 'weight', 'target', 'actual'] as const).map((column) => revenue[columnOf(column) - 1]),
    ).toEqual(['Revenue', '', '33%', '', '150']);
  },
);

test('a card per region and rep, the team, the overview, the plan and KPI Data', () => {
  const { sheets } = live;
  expect([...sheets.keys()].sort()).toEqual(
    [
      'Targets',
      'KPI Changes',
      'KPI Data',
      'KPI Overview',
      'KPI Plan',
      'KPI Plan (kept copy)',
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
    ['', '', expect.stringMatching(/^This period has no targets/)],
  ]);
  const columns = [
    ...(['no', 'kpi', 'unit', 'weight', 'target', 'actual'] as const),
    ...(['attainment', 'points', 'previous', 'change'] as const),
  ];
  const shown = (column: (typeof columns)[number], kpi: number): string | undefined =>
    lan[kpiRow(column, kpi) - 1]?.[columnOf(column) - 1];
  expect([0, 1, 2, 3].map((kpi) => columns.map((column) => shown(column, kpi)))).toEqual([
    ['1', 'New leads', 'leads', '22%', '', '2', '', '', '1', '+100.0%'],
    ['2', 'Conversion (by lead date)', '%', '34%', '', '50.0%', '', '', '100.0%', '-50.0 pts'],
    ['3', 'Revenue', '', '33%', '', '150', '', '', '0', ''],
    ['4', 'Revenue growth', '%', '11%', '', '', '', '', '', ''],
  ]);
});

onlyInAll(
  'says each step, so that a long run is seen to move, and names the KPIs that the data do not allow',
  async () => {
    const lines: string[] = [];
    const { start } = await run({ Leads: LEADS }, { by: ['region'] }, lines);
    expect(lines).toEqual([
      'Read Leads: 6 rows, headers included',
      expect.stringContaining('Leads ← Leads · 5 rows') as string,
      '[1/5] Writing KPI Data',
      '[5/5] Done: 3 scorecards.',
      'Calculating',
    ]);
    expect(start.unavailable).toContain('Revenue: needs the table “Sales”, which no sheet is mapped to');
  },
);

test('an unreadable date is listed with its place, and the run goes on with values', async () => {
  const { start } = await run({ Leads: LEADS.replace('2026-10-15', 'mid October') });
  expect(start.mode).toBe('values');
  expect(start.problems).toEqual([
    'Leads!A4 (“Created on”): “mid October” is not a date. It is left out until the cell is corrected.',
  ]);
});

describe('the period', () => {
  const periodsOf = ({ facts }: Generated): readonly string[] => [
    ...new Set(facts.map(({ period }) => period)),
  ];

  test('that is asked for sets the length of all periods: a quarter', async () => {
    const generated = await run({ Leads: LEADS }, { period: '2026-Q4' });
    expect(generated.start).toMatchObject({ period: '2026-Q4', notes: [] });
    expect(periodsOf(generated)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
    const all = generated.facts.find(({ period, kpi }) => period === '2026-Q4' && kpi === 'newLeads');
    expect(all?.value).toBe(4);
  });

  onlyInAll('that is asked for sets the length of all periods: a week', async () => {
    const { start, facts } = await run({ Leads: LEADS }, { period: '2026-W42' });
    expect(start.period).toBe('2026-W42');
    const leads = facts.filter(({ scope, kpi }) => scope === 'All' && kpi === 'newLeads');
    expect(leads.filter(({ value }) => value !== 0).map(({ period, value }) => [period, value])).toEqual([
      ['2026-W40', 2],
      ['2026-W42', 1],
      ['2026-W44', 2],
    ]);
  });

  onlyInAll('that has no data is built, and said to have none', async () => {
    const { start } = await run({ Leads: LEADS }, { period: '2027-01' });
    expect(start.notes).toEqual(['There are no data in 01/2027. The last period with data is 11/2026.']);
  });

  // Two years of weeks take their time: `npm run test:all` builds them.
  onlyInAll('that is before all data is built, and said to have none', async () => {
    const { start } = await run({ Leads: LEADS }, { period: '2025-W01' });
    expect(start.notes).toEqual([
      'There are no data in W1/2025 (30 Dec – 5 Jan). The last period with data is W44/2026 (26 Oct – 1 Nov).',
    ]);
  });

  test('that nobody chose is the last one with an order that is won, which is said', async () => {
    const sales = 'Sold on,Rep,Amount,Status\n2020-03-10,Anna,100,Closed Won\n2020-05-30,Anna,500,Proposal\n';
    const { start, sheets } = await run({ Sales: sales }, {}, [], { request: { by: ['rep'] } });
    expect([start.period, start.notes[0]]).toEqual([
      '2020-03',
      expect.stringMatching(
        /^There are no data in \d\d\/20\d\d yet, so 03\/2020, the last period with data, is shown first\./,
      ),
    ]);
    expect(sheets.get('KPI Overview')?.flat()).toContainEqual(
      expect.stringContaining('Shown is the last period with data.'),
    );
  });

  test('of a length that scorecards do not have is refused', async () => {
    await expect(run({ Leads: LEADS }, { period: '2026' })).rejects.toThrow(
      /^“2026” cannot be the period of scorecards: they are made by month, quarter or week/,
    );
  });
});

onlyInAll('the day of a moment is that of the time zone that is asked for', async () => {
  // Ten in the evening in Greenwich is the next morning in Hà Nội, and still the afternoon in New York.
  const leads = LEADS.replace('2026-10-31,', '2026-10-31T22:00:00Z,').replace(
    '2026-11-01',
    '2026-11-01T03:00:00Z',
  );
  const leadsIn = async (timeZone: string) =>
    october(await run({ Leads: leads }, {}, [], { timeZone })).rows[0]?.[1];
  expect([await leadsIn('Asia/Ho_Chi_Minh'), await leadsIn('America/New_York')]).toEqual([2, 4]);
});

test('dates that can be read in two ways are said', async () => {
  const lines: string[] = [];
  const sales = 'Sold on,Rep,Amount\n02/11/2026,Lan,5\n05/11/2026,Lan,6\n';
  await run({ Sales: sales }, {}, lines);
  expect(lines).toContain(
    'ATTENTION: Sales, column “Sold on”: “02/11/2026” and 1 more can be read in two ways. The month is taken to come first. If the day does, write the dates like 2026-11-30.',
  );
});

test('numbers that can be read in two ways are said, and read as asked for', async () => {
  const sales = 'Sold on,Rep,Amount\n2026-10-02,Lan,489.048\n2026-10-03,Lan,500.000\n';
  const lines: string[] = [];
  const revenueOf = async (more: Partial<Generation>) =>
    (await run({ Sales: sales }, {}, lines, more)).facts.find(
      ({ period, kpi }) => period === '2026-10' && kpi === 'revenue',
    )?.value;
  expect(await revenueOf({ locale: 'vi_VN' })).toBe(989.048);
  expect(lines).toContain(
    'ATTENTION: Sales, column “Amount”: “489.048” and 1 more can be read in two ways. The point is taken as the decimal mark. If it groups thousands, add --number-locale vi_VN.',
  );
  lines.length = 0;
  expect(await revenueOf({ locale: 'vi_VN', numberLocale: 'vi_VN' })).toBe(989_048);
  expect(lines.filter((line) => line.startsWith('ATTENTION'))).toEqual([]);
});

test('statuses that nobody has explained, and credit notes that do not count, are named', async () => {
  const sales = [
    'Ngày bán,Nhân viên,Thành tiền,Trạng thái',
    '2026-10-05,Lan,500000,Hoàn thành',
    '2026-10-06,Lan,400000,Giao hàng thành công',
    '2026-10-07,Minh,300000,Đã nhận hàng',
    '2026-10-08,Minh,200000,Đã hủy',
    '2026-10-09,Minh,100000,Đã soạn',
    '2026-10-10,Minh,-50000,Trả hàng',
  ].join('\n');
  const { start, facts } = await run({ 'Đơn hàng': sales }, { by: ['rep'] });
  const revenue = facts.find(
    ({ scope, period, kpi }) => scope === 'All' && period === '2026-10' && kpi === 'revenue',
  );
  expect(revenue?.value).toBe(1_200_000);
  expect(start.notes).toEqual([
    '“Sales”: nobody has said what “Đã soạn” (1 row) means. It counts as open. Say so in the sidebar, under “Choose the KPIs”, or in the plan.',
    '“Sales”: 1 negative amount is left out, because its status (“Trả hàng”) is not won. If they are credit notes that should lower revenue, let that status mean won.',
  ]);
});

test('the scale on which customers were asked is told by their answers, and said', async () => {
  const surveys = [5, 5, 5, 4, 5, 4].map((score, at) => `2026-10-0${at + 1},${score},Lan`);
  const { start, facts } = await run({ Surveys: ['Answered on,Score,Rep', ...surveys].join('\n') });
  const valueOf = (id: string) =>
    facts.find(({ scope, period, kpi }) => scope === 'All' && period === '2026-10' && kpi === id)?.value;
  expect([valueOf('csat'), valueOf('satisfiedShare'), valueOf('nps')]).toEqual([28 / 6, 1, 4 / 6]);
  expect(start.notes[0]).toContain('customers were asked on a scale of 1 to 5');
});

describe('customers', () => {
  const customers = (...keys: readonly string[]): string =>
    ['Customer,Since', ...keys.map((key) => `${key},2026-01-05`)].join('\n');
  const care = (...keys: readonly string[]): string =>
    ['Customer,Contacted on', ...keys.map((key) => `${key},2026-10-05`)].join('\n');
  const coverage = ({ facts }: Generated) =>
    facts.find(({ period, kpi }) => period === '2026-10' && kpi === 'careCoverage')?.value;

  test('are the same where their phone numbers are spelled otherwise', async () => {
    const generated = await run({
      Customers: customers('+84912000001', '0912.000.002', '84912000003', "'0912000004"),
      Care: care('0912000001', '0912000002', '0912000003', '(+84) 912-000-004'),
    });
    expect(coverage(generated)).toBe(1);
    expect(generated.start.notes.filter((note) => note.includes('customers'))).toEqual([]);
  });

  test('whom their list does not know are said, with what the tables hold instead', async () => {
    const { start } = await run({
      Customers: customers('An Bình', 'Hoa Sen', 'Sao Mai', 'Minh Long'),
      Care: care('0912000001', '0912000002', '+84912000003'),
    });
    expect(start.notes[0]).toBe(
      '“Care”: 3 of 3 customers are not in “Customers”, for example “912000001”, “912000002”, “84912000003”. “Customers” holds names, “Care” holds phone numbers: choose a column of customers in each that holds the same.',
    );
  });
});

test('where the data name no reps, only the whole team gets a scorecard, and that is said', async () => {
  const { start, sheets } = await run({ Sales: 'Sold on,Amount\n2026-10-02,150\n' });
  expect(start.notes).toEqual([
    'The data name no reps and no regions: only the whole team gets a scorecard.',
  ]);
  expect([...sheets.keys()].sort()).toEqual(
    [
      'Targets',
      'KPI Changes',
      'KPI Data',
      'KPI Overview',
      'KPI Plan',
      'KPI Plan (kept copy)',
      'Scorecard template',
      'Whole team',
    ].sort(),
  );
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
      { mapping: { leads: { sheet: 'Leads', columns: { rep: 'Rep', status: 'Status' } } } },
      /^The table “Leads” needs the column “Created on” \(leads\.createdOn\), which is not mapped/,
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
      /^Live numbers need clean data, and 1 cell cannot be read/,
    ],
  ] as const)('%s', async (_, texts, request, message) => {
    await expect(run(texts, request)).rejects.toThrow(message);
  });
});

test.each(variants(['formulas'] as const, ['values'] as const))(
  'a tab for each month is one table, and the result says so: %s',
  async (mode) => {
    const { start, facts } = await run(
      {
        'Sales 2026-10': 'Sold on,Rep,Amount\n2026-10-02,Lan,1000\n2026-10-20,Minh,500\n2026-10-21,Lan,500\n',
        'Sales 2026-11': 'Sold on,Amount,Rep\n2026-11-02,70,Lan\n2026-11-03,30,Lan\n',
      },
      { by: ['rep'], period: '2026-11', mode },
    );
    const revenue = facts.flatMap(({ scope, period, kpi, value }) =>
      kpi === 'revenue' && ['2026-10', '2026-11'].includes(period) ? [[scope, period, value]] : [],
    );
    expect(revenue).toEqual([
      ['All', '2026-10', 2000],
      ['Lan', '2026-10', 1500],
      ['Minh', '2026-10', 500],
      ['All', '2026-11', 100],
      ['Lan', '2026-11', 100],
      ['Minh', '2026-11', 0],
    ]);
    expect([start.mode, start.problems, start.notes]).toEqual([
      mode,
      [],
      ['“Sales” is read from 2 sheets: “Sales 2026-10”, “Sales 2026-11”.'],
    ]);
  },
);

describe('amounts in several currencies', () => {
  const sales = `Sold on,Rep,Amount
2026-10-02,Lan,"$1,000"
2026-10-03,Lan,€500
2026-10-04,Minh,"2,500,000 VND"
`;

  test('are not added up: rows in others are named, and left out of every KPI', async () => {
    const { facts, start } = await run({ Sales: sales }, {}, [], { locale: 'vi_VN' });
    expect(facts.filter(({ kpi, period }) => kpi === 'revenue' && period === '2026-10')).toMatchObject([
      { scope: 'All', value: 2_500_000 },
      { scope: 'Minh', value: 2_500_000 },
    ]);
    expect(start.mode).toBe('values');
    expect(start.problems).toEqual([
      expect.stringContaining('Sales: 1 số tiền bằng USD không được tính') as string,
      expect.stringContaining('Sales: 1 số tiền bằng EUR không được tính') as string,
    ]);
  });

  test('one currency everywhere changes nothing: formulas stay', async () => {
    const plain = 'Sold on,Rep,Amount,Currency\n2026-10-02,Lan,150,EUR\n2026-10-03,Minh,50,EUR\n';
    const { facts, start } = await run({ Sales: plain });
    expect(start).toMatchObject({ mode: 'formulas', problems: [] });
    expect(
      facts.find(({ kpi, scope, period }) => kpi === 'revenue' && scope === 'All' && period === '2026-10')
        ?.value,
    ).toBe(200);
  });
});
