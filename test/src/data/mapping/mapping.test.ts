/** Shows how a mapping is read from JSON, and what is refused. */
import { TABLE_IDS } from '../../../../src/model/catalogue/tables';
import { parseMapping } from '../../../../src/data/mapping/mapping';
import { SHEET_NAME } from '../../../../src/data/mapping/mapped-sheets';
import { refused } from '../../refused';

test('the scale of surveys is one of a list', () => {
  const surveys = { sheet: 'NPS', columns: { answeredOn: 'On', score: 'Score' } };
  expect(parseMapping({ surveys: { ...surveys, scale: '1-5' } })).toEqual({
    surveys: { ...surveys, scale: '1-5' },
  });
  expect(refused(() => parseMapping({ surveys: { ...surveys, scale: '1-4' } })).en).toContain(
    'surveys.scale',
  );
});

test('a mapping names the sheet, the headers and the status words of each table', () => {
  const json = {
    team: { sheet: 'sales_teams', columns: { rep: 'sales_agent', region: 'regional_office' } },
    leads: {
      sheet: 'sales_pipeline',
      columns: { createdOn: 'engage_date', rep: 'sales_agent', status: 'deal_stage' },
      won: ['Won'],
      lost: ['Lost'],
    },
  };
  expect(parseMapping(json)).toEqual(json);
});

test('a table may be several sheets, each once; one in a list is one', () => {
  const read = (sheet: unknown): unknown =>
    parseMapping({ team: { sheet, columns: { rep: 'Rep' } } }).team?.sheet;
  expect(read(['Team A', 'Team B', 'team a'])).toEqual(['Team A', 'Team B']);
  expect(read(['Team A'])).toBe('Team A');
});

test('the name of the sheet may stand for a rep or a region, in any language', () => {
  const columns = { soldOn: 'On', amount: '(sheet name)', rep: '(tên trang tính)', region: ' (Sheet name)' };
  const read = parseMapping({ sales: { sheet: ['Lan', 'Minh'], columns } });
  expect(read.sales?.columns).toEqual({ ...columns, rep: SHEET_NAME, region: SHEET_NAME });
  expect(parseMapping(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

test('a table may stand in BigQuery in place of a sheet, and its columns may be paths', () => {
  const columns = { soldOn: 'sold_on', amount: 'amount', rep: 'owner.name' };
  const read = parseMapping({ sales: { bigquery: 'my-project.crm.sales', columns } });
  expect(read).toEqual({ sales: { sheet: 'bigquery:my-project.crm.sales', columns } });
  expect(parseMapping(JSON.parse(JSON.stringify(read)))).toEqual(read);
});

test.each([
  [
    'a path without its project',
    { sales: { bigquery: 'crm.sales', columns: {} } },
    'The table “Sales”: “crm.sales” is not a table of BigQuery. Write project.dataset.table, for example my-project.crm.sales.',
  ],
  [
    'a sheet beside it',
    { sales: { bigquery: 'my-project.crm.sales', sheet: 'Sales', columns: {} } },
    'The table “Sales” is mapped to BigQuery and to something else. Map it to one table of BigQuery; to read several, make a view with UNION ALL.',
  ],
  [
    'the team, which people write into',
    { team: { bigquery: 'my-project.crm.team', columns: {} } },
    'The table “Team” has to be on a sheet of this document. Map it to a sheet, for example one that Connected Sheets fills.',
  ],
  [
    'a list of tables',
    { sales: { bigquery: ['my-project.crm.sales'], columns: {} } },
    'The mapping has an unexpected value at “sales.bigquery”: ["my-project.crm.sales"]. Write { "table": { "sheet": "…", "columns": { … } } }.',
  ],
])('in BigQuery, %s is refused', (_, json, said) => {
  expect(refused(() => parseMapping(json)).en).toBe(said);
});

test('entries that mean nothing to the add-on are left out', () => {
  expect(parseMapping({ team: { sheet: 'Team', columns: { rep: 'Rep' }, note: 'x' } })).toEqual({
    team: { sheet: 'Team', columns: { rep: 'Rep' } },
  });
});

test('a table that does not exist is named, with those that do', () => {
  expect(refused(() => parseMapping({ lead: { sheet: 'Leads', columns: {} } }))).toEqual({
    en: `The mapping names the table “lead”, which does not exist. Tables are: ${TABLE_IDS.join(', ')}.`,
    vi: `Phần khai báo dữ liệu có bảng “lead”, nhưng không có bảng nào tên như vậy. Các bảng dùng được: ${TABLE_IDS.join(', ')}.`,
  });
});

test('a column that does not exist is named, with those that do', () => {
  expect(refused(() => parseMapping({ team: { sheet: 'Team', columns: { name: 'Name' } } }))).toEqual({
    en: 'The mapping of “team” names the column “name”, which does not exist. Columns are: rep, otherNames, region, email, from, until.',
    vi: 'Phần khai báo của bảng “team” có cột “name”, nhưng không có cột nào tên như vậy. Các cột dùng được: rep, otherNames, region, email, from, until.',
  });
});

describe('a value of another shape is shown with its place', () => {
  test.each([
    ['', 'null', null],
    ['', '[]', []],
    ['team', '"Team"', { team: 'Team' }],
    ['team.sheet', '', { team: { columns: {} } }],
    ['team.sheet', '3', { team: { sheet: 3, columns: {} } }],
    ['team.sheet', '[]', { team: { sheet: [], columns: {} } }],
    ['team.sheet', '["Team",3]', { team: { sheet: ['Team', 3], columns: {} } }],
    ['team.columns', '["rep"]', { team: { sheet: 'Team', columns: ['rep'] } }],
    ['team.columns.rep', '1', { team: { sheet: 'Team', columns: { rep: 1 } } }],
    ['leads.won', '"Won"', { leads: { sheet: 'Leads', columns: {}, won: 'Won' } }],
    ['leads.lost', '["Lost",0]', { leads: { sheet: 'Leads', columns: {}, lost: ['Lost', 0] } }],
  ])('at “%s”: %s', (path, value, json) => {
    expect(refused(() => parseMapping(json))).toEqual({
      en: `The mapping has an unexpected value${path === '' ? '' : ` at “${path}”`}: ${value}. Write { "table": { "sheet": "…", "columns": { … } } }.`,
      vi: `Phần khai báo dữ liệu có giá trị không hợp lệ${path === '' ? '' : ` tại “${path}”`}: ${value}. Hãy viết { "bảng": { "sheet": "…", "columns": { … } } }.`,
    });
  });
});
