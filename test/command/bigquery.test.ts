/** Shows that scorecards from tables in BigQuery are those from sheets with the same rows: DuckDB answers on this machine. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseMapping, type Mapping } from '../../src/data/mapping/mapping';
import type { Generated, Generation } from '../../host/command/generate';
import type { ScriptFiles } from '../../host/document/script-files';
import { openWarehouse, warehouseService, type WarehouseService } from '../../host/warehouse/jobs';
import { commandWords, generate } from '../host/local-host';
import { bigQueryForm as english } from '../../src/words/en/big-query-form';
import { bigQueryForm as vietnamese } from '../../src/words/vi/big-query-form';
import { inProject } from '../project';
import { builtScript } from './built-script';

const TEAM = `Rep,Also known as,Region,From,Until
Lan,LAN01,North,,
Minh,,South,2026-01-01,2026-10-14
Minh,,North,2026-10-15,
`;

/** By their names; the first of the columns tells the type of nothing: DuckDB reads the values. */
const TABLES = {
  leads: `created,seller,stage,first_call,decided_day_x
2026-09-30,Lan,Won,2026-10-01,2026-10-03
2026-10-01,LAN01,Won,2026-10-01,2026-10-20
2026-10-15,lan,Lost,2026-10-18,2026-10-21
2026-10-31,Minh ,New,,
2026-10-09,Minh,Won,2026-10-12,2026-11-02
`,
  sales: `id,sold,seller,client,amount,stage
A1,2026-09-03,Lan,An,100.5,Won
A2,2026-10-02,Lan,An,150,Won
A3,2026-10-31,,Bình,50,Won
A4,2026-10-12,Minh,Chi,70.25,Won
A5,2026-10-20,Minh,Chi,30,Won
A6,2026-10-21,Minh,Chi,1000,Lost
A7,,Minh,Chi,70,Won
`,
  customers: `client,seller,since,until
An,Lan,2025-03-01,
Bình,Lan,2026-10-05,
Chi,Minh,2026-02-01,2026-10-25
`,
  care: `contacted,client,seller
2026-10-03,An,Lan
2026-10-04,Chi,Minh
2026-10-30,Chi,Minh
2026-09-30,An,Lan
`,
  surveys: `answered,score,seller
2026-10-03,9,Lan
2026-10-08,6,Minh
2026-10-09,10,Minh
`,
  prices: `seen,item,branch,ours,shop,theirs,sale
2026-10-05,Tea,North,100,Rival,120,
2026-10-06,Tea,North,100,Other,115,
2026-10-07,Rice,South,50,Rival,45,2 for 1
`,
  spend: `spent,amount
2026-10-15,60
`,
} as const;

const COLUMNS = {
  leads: {
    createdOn: 'created',
    rep: 'seller',
    status: 'stage',
    firstContactOn: 'first_call',
    closedOn: 'decided_day_x',
  },
  sales: {
    orderId: 'id',
    soldOn: 'sold',
    rep: 'seller',
    customer: 'client',
    amount: 'amount',
    status: 'stage',
  },
  customers: { customer: 'client', rep: 'seller', since: 'since', until: 'until' },
  care: { contactedOn: 'contacted', customer: 'client', rep: 'seller' },
  surveys: { answeredOn: 'answered', score: 'score', rep: 'seller' },
  prices: {
    observedOn: 'seen',
    product: 'item',
    region: 'branch',
    ourPrice: 'ours',
    competitor: 'shop',
    competitorPrice: 'theirs',
    promotion: 'sale',
  },
  spend: { spentOn: 'spent', amount: 'amount' },
} as const;

const WORDS = { won: ['Won'], lost: ['Lost'] };

const mapped = (place: (table: string) => object): Mapping =>
  parseMapping({
    team: {
      sheet: 'Team',
      columns: { rep: 'Rep', otherNames: 'Also known as', region: 'Region', from: 'From', until: 'Until' },
    },
    ...Object.fromEntries(
      Object.entries(COLUMNS).map(([table, columns]) => [
        table,
        {
          ...place(table),
          columns,
          ...(table === 'leads' || table === 'sales' ? WORDS : {}),
          ...(table === 'surveys' ? { scale: '0-10' } : {}),
        },
      ]),
    ),
  });

const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));
let service: WarehouseService;
let close = (): void => undefined;
let script: ScriptFiles;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'crm'));
  for (const [table, text] of Object.entries(TABLES))
    writeFileSync(path.join(folder, 'crm', `${table}.csv`), text);
  const open = await openWarehouse(folder);
  ({ close } = open);
  service = warehouseService(open);
  const read = (file: string): string => readFileSync(inProject('dist-bigquery', file), 'utf8');
  script = { code: read('Code.js'), html: { Sidebar: read('Sidebar.html') } };
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true });
});

const lines: string[] = [];

const run = (more: Partial<Generation> & { readonly mapping: Mapping }): Promise<Generated> => {
  const { mapping, ...rest } = more;
  return generate({
    script,
    files: [{ name: 'Team', text: TEAM }],
    request: { by: ['rep', 'region'], period: '2026-10', mode: 'values', mapping },
    locale: 'en_US',
    timeZone: 'Asia/Ho_Chi_Minh',
    words: commandWords('en'),
    report: (line) => lines.push(line),
    ...rest,
  });
};

let fromBigQuery: Generated;
let fromSheets: Generated;
beforeAll(async () => {
  fromBigQuery = await run({
    warehouse: service,
    mapping: mapped((table) => ({ bigquery: `my-project.crm.${table}` })),
  });
  const files = Object.entries({ Team: TEAM, ...TABLES }).map(([name, text]) => ({ name, text }));
  fromSheets = await run({ files, mapping: mapped((table) => ({ sheet: table })) });
}, 240_000);

/** The cells of a sheet; they were not made in the same minute. */
const withoutMoments = ({ sheets }: Generated, name: string): readonly (readonly string[])[] =>
  (sheets.get(name) ?? []).map((row) =>
    row.map((cell) => (/^\d+\/\d+\/\d{4} \d+:\d\d$/.test(cell) ? 'a moment' : cell)),
  );

test('every KPI of every scope and period is the same', () => {
  expect(fromBigQuery.facts).toEqual(fromSheets.facts);
  const revenue = fromBigQuery.facts.filter(({ kpi, period }) => kpi === 'revenue' && period === '2026-10');
  expect(revenue.map(({ scope, value }) => [scope, value])).toEqual([
    ['All', 300.25],
    ['North', 180],
    ['South', 70.25],
    ['Lan', 150],
    ['Minh', 100.25],
  ]);
});

test('scorecards show the same, with the customers who wait for a contact', () => {
  for (const name of ['Whole team', 'Lan', 'Minh', 'North', 'South']) {
    expect(withoutMoments(fromBigQuery, name)).toEqual(withoutMoments(fromSheets, name));
  }
});

test('the overview lists the same price windows and customers due for care', () => {
  const overview = (of: Generated): string => withoutMoments(of, 'KPI Overview').flat().join('|');
  expect(overview(fromBigQuery)).toContain('Tea');
  const shown = (of: Generated): readonly string[] =>
    withoutMoments(of, 'KPI Overview')
      .map((row) => row.join('|'))
      .filter((row) => /Tea|Rice|An\b|Bình/.test(row));
  expect(shown(fromBigQuery)).toEqual(shown(fromSheets));
});

test('before anything is asked, the price is said', () => {
  expect(lines[1]).toMatch(
    /^BigQuery will read at most 10 MB in \d+ queries|^BigQuery will read at most \d+ MB in \d+ queries: less than \$0\.01 /,
  );
});

test('rows without a date are counted', () => {
  const sales = fromBigQuery.start.understood.tables.find(({ table }) => table === 'sales');
  expect(sales?.notes).toContain('Sales: 1 row in BigQuery without “Sold on” is in no period.');
});

test('the default edition names the one that reads such a table', async () => {
  const mapping = mapped((table) => ({ bigquery: `my-project.crm.${table}` }));
  await expect(run({ script: builtScript, mapping })).rejects.toThrow(
    'The table “Leads” stands in BigQuery (my-project.crm.leads), which this edition of the add-on does not read.',
  );
});

const builtDefault = (): string =>
  ['Code.js', 'Sidebar.html', 'appsscript.json']
    .map((file) => readFileSync(inProject('dist', file), 'utf8'))
    .join('\n');

test('the default edition holds none of the words of the form in which a table in BigQuery is chosen', () => {
  const sentences = [english, vietnamese].flatMap((form) =>
    Object.values(form).filter((each): each is string => typeof each === 'string' && each.length >= 20),
  );
  expect(sentences.length).toBeGreaterThan(20);
  expect(sentences.filter((each) => builtDefault().includes(each))).toEqual([]);
  expect(sentences.filter((each) => !script.html.Sidebar?.includes(each))).toEqual([]);
});

test('the default edition asks for no right to use BigQuery, and holds none of its calls', () => {
  expect(builtDefault()).not.toMatch(
    /BigQuery\.(?:Jobs|Tables)|auth\/bigquery|maximumBytesBilled|getQueryResults/,
  );
  expect(script.code).toMatch(/maximumBytesBilled[^]*getQueryResults/);
  const manifest = JSON.parse(readFileSync(inProject('dist-bigquery/appsscript.json'), 'utf8')) as object;
  expect(manifest).toMatchObject({
    oauthScopes: expect.arrayContaining(['https://www.googleapis.com/auth/bigquery']) as unknown,
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'BigQuery', serviceId: 'bigquery', version: 'v2' }],
    },
  });
});
