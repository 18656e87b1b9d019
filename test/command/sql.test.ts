/** Shows what `npm run sql` prints, and what it refuses in one sentence. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../project';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-sql-'));
const at = (name: string): string => path.join(folder, name);

const SALES = { sheet: 'orders', columns: { soldOn: 'sold_at', rep: 'agent', amount: 'total' } };
const LEADS = { sheet: 'leads!', columns: { createdOn: 'created', rep: 'agent' } };

beforeAll(() => {
  mkdirSync(at('people'));
  mkdirSync(at('others'));
  writeFileSync(at('people/Team.csv'), "Rep,Region\nLan,North\nO'Neil,South\n");
  writeFileSync(at('others/notes.csv'), 'Note\nnothing\n');
  writeFileSync(at('sales.json'), JSON.stringify({ sales: SALES }));
  writeFileSync(at('both.json'), JSON.stringify({ leads: LEADS, sales: SALES }));
  writeFileSync(at('leads.json'), JSON.stringify({ leads: LEADS }));
  writeFileSync(at('deals.json'), '{ "deals": {} }');
  writeFileSync(at('nothing.json'), '{}');
  writeFileSync(at('list.json'), '[]');
  const columns = { ...SALES.columns, status: 'state' };
  writeFileSync(at('states.json'), JSON.stringify({ sales: { ...SALES, columns } }));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function sql(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inProject('scripts/sql.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), says: stderr.trim().split('\n') };
}

const BIGQUERY = ['--dialect', 'bigquery', '--schema', 'shop.crm', '--mapping'];

test('a query for each table, with the people of the team and the values written in', () => {
  const { status, lines, says } = sql(
    ...[...BIGQUERY, 'sales.json', '--data', 'people', '--period', '2026-Q4'],
    ...['--time-zone', 'Asia/Ho_Chi_Minh'],
  );
  expect({ status, says }).toEqual({ status: 0, says: [''] });
  expect(lines.slice(0, 4)).toEqual([
    '-- In the tests of the add-on, GoogleSQL runs such queries; BigQuery itself did not.',
    '-- Facts of “Sales” for BigQuery: a row for each scope, period and measure that has a number.',
    '-- Put the answer, with its headers, on a sheet of the document. Where the sheet of this table has nothing but headers, the scorecards are made from the answer.',
    expect.stringMatching(/^-- Periods from 2024-Q4 to 2026-Q4, as far as they have begun\. /) as string,
  ]);
  const text = lines.join('\n');
  expect(text).toContain('FROM `shop.crm.orders` AS source\n');
  expect(text).toContain("UNNEST(ARRAY<STRING>['', 'North', 'South', 'Lan', 'O\\'Neil']) AS fact_scope");
  expect(text).toContain("<= CURRENT_DATE('Asia/Ho_Chi_Minh')\n");
  expect(text).not.toMatch(/@\w/);
  expect(lines[lines.length - 1]).toMatch(/;$/);
});

test('where the mapping does not say which statuses mean won, usual ones do, and a line says so', () => {
  const { status, lines } = sql(...BIGQUERY, 'states.json');
  expect(status).toBe(0);
  expect(lines).toContain(
    '-- No row here tells which statuses mean won or lost, so usual words do, such as “won” and “lost”. Add the words of your own.',
  );
  expect(lines.join('\n')).toContain("IN ('won', 'win', 'closed won', ");
});

test('without people there are numbers of the whole team, and a table without a query is named', () => {
  const { status, lines, says } = sql(...BIGQUERY, 'both.json');
  expect(status).toBe(0);
  expect(lines.filter((line) => line.startsWith('-- Facts of'))).toHaveLength(1);
  expect(says.slice(0, 2)).toEqual([
    'Without --data there are only numbers of the whole team: give the folder with the CSV file of the team sheet.',
    'In BigQuery no table can be called “leads!”.',
  ]);
});

test('a query that nothing has run says so in its first line, in the language of the reader', () => {
  const { lines } = sql('--dialect', 'snowflake', '--mapping', 'sales.json', '--locale', 'vi');
  expect(lines[0]).toBe(
    '-- Chưa kiểm thử: viết theo tài liệu của Snowflake, chưa chạy ở đó lần nào. Hãy đối chiếu vài con số trước khi dùng.',
  );
});

test.each([
  ['no database', ['--mapping', 'sales.json'], '--dialect is missing. Example: --dialect bigquery'],
  [
    'an unknown database',
    ['--dialect', 'oracle', '--mapping', 'sales.json'],
    '--dialect is “oracle”. Choose from: bigquery, postgresql, snowflake, databricks, duckdb.',
  ],
  ['no mapping', ['--dialect', 'duckdb'], '--mapping is missing. Example: --mapping mapping.json'],
  [
    'no dataset where one is needed',
    ['--dialect', 'bigquery', '--mapping', 'sales.json'],
    '--schema is missing. Example: --schema project.dataset',
  ],
  ['a table that is none', [...BIGQUERY, 'deals.json'], expect.stringContaining('deals') as string],
  [
    'a mapping without a table',
    [...BIGQUERY, 'nothing.json'],
    'The mapping names no table. Write { "sales": { "sheet": "orders", "columns": { "soldOn": "sold_at", "amount": "total" } } }.',
  ],
  [
    'a mapping of another shape',
    [...BIGQUERY, 'list.json'],
    'The mapping has an unexpected value: []. Write { "table": { "sheet": "…", "columns": { … } } }.',
  ],
  [
    'a folder without people',
    [...BIGQUERY, 'sales.json', '--data', 'others'],
    'No CSV file in “others” is a team sheet: one with a column of reps, and one of their regions or e-mails. Name it in the mapping.',
  ],
  [
    'a kind of dates that is none',
    [...BIGQUERY, 'sales.json', '--dates', 'text'],
    '--dates is “text”. Choose from: date, timestamp.',
  ],
  [
    'no query at all',
    [...BIGQUERY, 'leads.json', '--table', 'sales'],
    'No KPI counts rows of “Sales”, so there is no query for it.',
  ],
])('%s is refused in a sentence', (_, args, sentence) => {
  const { status, lines, says } = sql(...args);
  expect({ status, lines, first: says[0] }).toEqual({ status: 1, lines: [''], first: sentence });
});

test('--help is no failure', () => {
  const { status, lines, says } = sql('--help');
  expect({ status, says, first: lines[0] }).toEqual({
    ...{ status: 0, says: [''] },
    first: 'npm run sql -- --dialect DATABASE --mapping FILE [options]',
  });
});
