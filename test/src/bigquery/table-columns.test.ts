/** Shows which columns of a table in BigQuery can be read, and what is said of those that cannot. */
import { warehouseTable } from '../../../src/bigquery/table-columns';
import type { TableField, TableResource } from '../../../src/bigquery/warehouse-table';
import { refused } from '../refused';

const PATH = { project: 'my-project', dataset: 'crm', table: 'orders' };
const COLUMNS = { soldOn: 'sold_on', amount: 'amount', rep: 'owner.name' };

const field = (name: string, type: string, more: Partial<TableField> = {}): TableField => ({
  name,
  type,
  ...more,
});
const OWNER = field('Owner', 'RECORD', {
  fields: [field('name', 'STRING'), field('tags', 'STRING', { mode: 'REPEATED' })],
});

const read = (fields: readonly TableField[], columns: object = COLUMNS, more: Partial<TableResource> = {}) =>
  warehouseTable('sales', PATH, { sheet: '', columns }, { location: 'US', schema: { fields }, ...more });

test.each([
  ['DATE', 'DATE', 'NUMERIC', 'NUMERIC'],
  ['DATETIME', 'DATETIME', 'FLOAT', 'FLOAT64'],
  ['TIMESTAMP', 'TIMESTAMP', 'INTEGER', 'INT64'],
  ['DATE', 'DATE', 'BIGNUMERIC', 'BIGNUMERIC'],
])('a date of the type %s and an amount of the type %3$s are read', (date, dateType, amount, amountType) => {
  expect(read([field('sold_on', date), field('AMOUNT', amount), OWNER])).toMatchObject({
    location: 'US',
    types: { soldOn: dateType, amount: amountType, rep: 'STRING' },
  });
});

test('a key may be a number', () => {
  const fields = [field('sold_on', 'DATE'), field('amount', 'NUMERIC'), field('customer_id', 'INTEGER')];
  const columns = { soldOn: 'sold_on', amount: 'amount', customer: 'customer_id' };
  expect(read(fields, columns).types.customer).toBe('INT64');
});

const [DATE, AMOUNT] = [field('sold_on', 'DATE'), field('amount', 'NUMERIC')];

test.each([
  [
    'a date in a text',
    [field('sold_on', 'STRING'), AMOUNT, OWNER],
    COLUMNS,
    'The table “Sales”: “sold_on” is of the type STRING in BigQuery, which cannot be used as “Sold on”. Dates in texts cannot be told apart by day. Make a view in which the column is a date, for example PARSE_DATE("%d/%m/%Y", column), and map the table to the view.',
  ],
  [
    'a date in seconds',
    [field('sold_on', 'INTEGER'), AMOUNT, OWNER],
    COLUMNS,
    /of the type INT64 .* DATE\(TIMESTAMP_SECONDS/,
  ],
  [
    'an amount in a text',
    [DATE, field('amount', 'STRING'), OWNER],
    COLUMNS,
    /of the type STRING .* SAFE_CAST/,
  ],
  [
    'a rep that is true or false',
    [DATE, AMOUNT, field('owner', 'BOOLEAN')],
    { ...COLUMNS, rep: 'owner' },
    /of the type BOOLEAN /,
  ],
  ['a record', [DATE, AMOUNT, OWNER], { ...COLUMNS, rep: 'owner' }, /“owner” is of the type RECORD /],
  [
    'a list',
    [DATE, AMOUNT, OWNER],
    { ...COLUMNS, rep: 'owner.tags' },
    /“owner\.tags” is a list in each row \(REPEATED\)/,
  ],
  [
    'a column that is not there',
    [DATE, AMOUNT, OWNER],
    { ...COLUMNS, rep: 'seller' },
    'The table “Sales” needs the column “seller”, which my-project.crm.orders does not have. It has “sold_on”, “amount”, “Owner”. A column within another one is written with a point, such as customer.name.',
  ],
  [
    'a path that leads nowhere',
    [DATE, AMOUNT, OWNER],
    { ...COLUMNS, rep: 'owner.email' },
    /needs the column “owner\.email”.* It has “name”, “tags”\./,
  ],
])('%s is refused', (_, fields, columns, sentence) => {
  expect(refused(() => read(fields, columns)).en).toMatch(sentence);
});

test('a table that reads a Google sheet is refused: the add-on asks for no right to see a Drive', () => {
  const onSheet = { externalDataConfiguration: { sourceFormat: 'GOOGLE_SHEETS' } };
  expect(refused(() => read([DATE, AMOUNT, OWNER], COLUMNS, onSheet)).vi).toMatch(
    /^Bảng “Bán hàng”: .* Drive/,
  );
});
