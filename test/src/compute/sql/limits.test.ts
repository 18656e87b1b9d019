/** Shows which tables and columns a database cannot have. */
import { care, customers, leads, sales } from '../../../../src/model/catalogue/tables';
import { BIGQUERY } from '../../../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../../../src/compute/sql/dialects/duckdb';
import { sqlLimit } from '../../../../src/compute/sql/limits';
import type { Sharing } from '../../../../src/data/reading/counting';
import { contacted } from '../../../../src/model/kpi/filter';
import { count, sum } from '../../../../src/model/kpi/measure';
import { readTables } from '../../literal-tables';

const created = count(leads, { when: leads.createdOn });
const open = count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] });
const mapped = (sheet: string, header: string) => ({ sheet, columns: { rep: header } });

describe('BigQuery', () => {
  test.each(['Leads', 'Khách hàng', 'leads_2026-10'])('can have a table %s', (sheet) => {
    expect(sqlLimit([created], { leads: mapped(sheet, 'Rep') }, BIGQUERY)).toBeUndefined();
  });

  test.each(["Lan's leads", 'Leads (new)', 'a!b', 'a`b'])('has no table %s', (sheet) => {
    expect(sqlLimit([created], { leads: mapped(sheet, 'Rep') }, BIGQUERY)).toEqual({
      kind: 'sheetName',
      name: sheet,
      database: 'BigQuery',
    });
  });

  test.each(['Nhân viên', 'Win %', "Rep's name", '#'])('can have a column %s', (header) => {
    expect(sqlLimit([created], { leads: mapped('Leads', header) }, BIGQUERY)).toBeUndefined();
  });

  test.each(['Doanh thu (₫)', 'a.b', 'a/b', 'a\nb'])('has no column %j', (header) => {
    expect(sqlLimit([created], { leads: mapped('Leads', header) }, BIGQUERY)).toEqual({
      kind: 'header',
      name: header,
      database: 'BigQuery',
    });
  });
});

test('DuckDB has any name', () => {
  expect(sqlLimit([created], { leads: mapped('a!b"', '.`"') }, DUCKDB)).toBeUndefined();
});

test('tables that the measures do not read may have any name', () => {
  const mapping = { leads: mapped('Leads', 'Rep'), care: mapped('a/b', 'Rep') };
  expect(sqlLimit([created], mapping, BIGQUERY)).toBeUndefined();
});

test('the table of a filter is read as well, the team’s is not: its reps come as parameters', () => {
  const care = mapped('a/b', 'Rep');
  const limit = { kind: 'sheetName', name: 'a/b', database: 'BigQuery' };
  expect(sqlLimit([open], { customers: mapped('Customers', 'Rep'), care }, BIGQUERY)).toEqual(limit);
  expect(sqlLimit([created], { leads: mapped('Leads', 'Rep'), team: care }, BIGQUERY)).toBeUndefined();
});

test('a total that no word in place of a rep tells must not stand in the database', () => {
  const revenue = sum(sales.amount, { when: sales.soldOn });
  const limitOf = (total: string) => {
    const table = `soldOn | rep | customer | amount\n 2026-10-05 | Lan | An | 1000\n ${total}`;
    const columns = { soldOn: 'soldOn', rep: 'rep', customer: 'customer', amount: 'amount' };
    return sqlLimit(
      [revenue],
      { sales: { sheet: 'sales', columns } },
      DUCKDB,
      readTables({ sales: table }).sources,
    );
  };
  expect(limitOf('2026-10-31 | TỔNG CỘNG | | 1000')).toBeUndefined();
  expect(limitOf('| | TỔNG CỘNG | 1000')).toEqual({ kind: 'rowOfTotals', sheet: 'sales', row: 3 });
});

test('amounts with a column of currencies beside them are in no query', () => {
  const revenue = sum(sales.amount, { when: sales.soldOn });
  const columns = { soldOn: 'Sold on', amount: 'Amount', currency: 'Currency' };
  expect(sqlLimit([revenue], { sales: { sheet: 'Sales', columns } }, DUCKDB)).toEqual({
    kind: 'currency',
    name: 'Currency',
    database: 'DuckDB',
  });
});

test('rows that count in parts for several reps cannot be asked for, rows that are listed can', () => {
  const revenue = sum(sales.amount, { when: sales.soldOn });
  const table = 'soldOn | rep | amount\n 2026-10-01 | Lan, Minh | 10\n 2026-10-02 | Lan | 5';
  const limitOf = (sharing: Sharing) => {
    const tables = { team: 'rep\n Lan\n Minh', sales: table };
    const { sources } = readTables(tables, undefined, undefined, sharing);
    return sqlLimit([revenue], { sales: mapped('Sales', 'rep') }, DUCKDB, sources);
  };
  expect(limitOf('listed')).toBeUndefined();
  expect(limitOf('evenly')).toEqual({ kind: 'parts', table: 'sales' });
});
