/** Shows what a query costs, and how that is said. */
import { billedBytes, priceOf } from '../../../src/bigquery/billing';
import { messages } from '../../../src/words';

const [MB, GB, TB] = [2 ** 20, 2 ** 30, 2 ** 40];

test.each([
  ['at least 10 MB of each table', 1, 2, 20 * MB],
  ['whole megabytes', 10 * MB + 1, 1, 11 * MB],
  ['what is read', 3 * GB, 1, 3 * GB],
])('%s', (_, processed, tables, billed) => {
  expect(billedBytes(processed, tables)).toBe(billed);
});

test.each([
  [TB, 6.25],
  [160 * GB, 0.9765625],
])('%d bytes cost %d dollars', (billed, dollars) => {
  expect(priceOf(billed)).toBe(dollars);
});

test('the price is said before anything is asked', () => {
  const said = (language: 'en' | 'vi', bytes: number) =>
    messages(language).bigQuery.estimate(7, bytes, priceOf(bytes), 10 * GB);
  expect(said('en', 160 * GB)).toBe(
    'BigQuery will read at most 160 GB in 7 queries: about $0.98 at the list price of $6.25 per TB. The first TB of each month is free. No single query may read more than 10 GB.',
  );
  expect(said('en', 70 * MB)).toMatch(/^BigQuery will read at most 70 MB in 7 queries: less than \$0\.01 /);
  expect(said('vi', 1.5 * TB)).toMatch(
    /^BigQuery sẽ đọc nhiều nhất 1,5 TB trong 7 truy vấn: khoảng 9,38 USD /,
  );
});
