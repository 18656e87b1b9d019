/** Shows when customers whom their list does not know are told, and with which reason. */
import { unknownCustomers } from '../../../src/document/unknown-customers';
import type { Sources } from '../../../src/data/source';
import { TABLE_IDS } from '../../../src/model/catalogue/tables';
import { readTables } from '../literal-tables';

const CUSTOMERS = `customer | since
  An | 2026-01-05
  Bình | 2026-01-05
  Chi | 2026-01-05
  Dũng | 2026-01-05`;

const rows = (columns: string, names: readonly string[], rest: string): string =>
  [columns, ...names.map((name) => `${name} | ${rest}`)].join('\n');

/** Of all tables. */
const unknownIn = (sources: Sources) => TABLE_IDS.flatMap((table) => unknownCustomers(table, sources) ?? []);

const told = (care: readonly string[], sales: readonly string[] = []) =>
  unknownIn(
    readTables({
      customers: CUSTOMERS,
      ...(care.length > 0 ? { care: rows('customer | contactedOn', care, '2026-10-05') } : {}),
      ...(sales.length > 0 ? { sales: rows('customer | soldOn | amount', sales, '2026-10-05 | 5') } : {}),
    }).sources,
  );

test('nothing is told where all are known, or but a few are not', () => {
  expect(told(['An', 'BÌNH', 'An'])).toEqual([]);
  expect(told(['An', 'Bình', 'X', 'Y'])).toEqual([]);
  expect(told(['X', 'Y'])).toEqual([]);
});

test('a fifth of those who were cared for, each counted once', () => {
  expect(told(['An', 'Bình', 'Chi', 'X', 'Y', 'Z', 'Z', 'W'])).toEqual([
    { table: 'care', unknown: 4, customers: 7, examples: ['X', 'Y', 'Z'] },
  ]);
});

test('of those who bought a half: many a shop lists its regular customers only', () => {
  const strangers = ['X', 'Y', 'Z', 'W'];
  expect(told([], ['An', 'Bình', 'Chi', 'Dũng', ...strangers.slice(0, 3)])).toEqual([]);
  expect(told([], ['An', 'Bình', 'Chi', ...strangers])).toMatchObject([
    { table: 'sales', unknown: 4, customers: 7 },
  ]);
});

test('the reason is told where hardly any meet and the tables hold other kinds', () => {
  expect(told(['KH-001', 'KH-002', 'KH-003'])).toMatchObject([{ kinds: { list: 'name', table: 'code' } }]);
  expect(told(['a@example.com', 'b@example.com', 'c@example.com'])).toMatchObject([
    { kinds: { list: 'name', table: 'email' } },
  ]);
  expect(told(['X', 'Y', 'Z'])[0]?.kinds).toBeUndefined();
});

test('without a list of customers nobody is unknown', () => {
  const { sources } = readTables({ care: rows('customer | contactedOn', ['X', 'Y', 'Z'], '2026-10-05') });
  expect(unknownIn(sources)).toEqual([]);
});
