/** Shows when what was asked of a table still holds: for as long as it is mapped in the same way. */
import { mappedKey } from '../../../../src/app/asking/tables-elsewhere';
import { parseMapping } from '../../../../src/data/mapping/mapping';

const BIGQUERY = 'shop-data.crm.orders';
const COLUMNS = { soldOn: 'sold', amount: 'total' };

/** As a file says it that a command is given. */
const key = (sales: object): string => mappedKey(parseMapping({ sales }), 'sales');

test('the plan, which lists words where there are none, says the same as a file', () => {
  const columns = { amount: 'total', soldOn: 'sold' };
  expect(key({ won: [], lost: [], columns, bigquery: BIGQUERY })).toBe(
    key({ bigquery: BIGQUERY, columns: COLUMNS }),
  );
});

test.each([
  ['place', { bigquery: 'shop-data.crm.sales', columns: COLUMNS }],
  ['column', { bigquery: BIGQUERY, columns: { ...COLUMNS, amount: 'net' } }],
  ['word', { bigquery: BIGQUERY, columns: COLUMNS, won: ['Won'] }],
  ['scale', { bigquery: BIGQUERY, columns: COLUMNS, scale: '0-10' }],
])('another %s is another mapping', (_, other) => {
  expect(key(other)).not.toBe(key({ bigquery: BIGQUERY, columns: COLUMNS }));
});
