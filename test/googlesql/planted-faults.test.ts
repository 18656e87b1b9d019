/** Shows that the comparison with Google's SQL engine finds mistakes: six are planted, each in the text that it executes. */
import fc from 'fast-check';
import { compareWithDatabase, nothingMet } from '../agreement/against-database';
import { unclean } from '../agreement/random-unclean';
import { MONTHS } from '../agreement/read-workbook';
import { AS_READ, OTHERWISE, type Storing } from '../agreement/stored-types';
import { ANY_NAME } from './any-name';
import { openGoogleSql, type GoogleSql } from './database';

const WORKBOOKS = fc.sample(unclean, { seed: 102, numRuns: 20 });

let database: GoogleSql;

beforeAll(async () => {
  database = await openGoogleSql();
});
afterAll(() => {
  database.close();
});

/** In how many of the workbooks the engine and the changed text differ. */
async function found(change: (sql: string) => string, storing: Storing): Promise<number> {
  database.misread(change);
  let differing = 0;
  for (const workbook of WORKBOOKS) {
    const differences = await compareWithDatabase([database, ANY_NAME], workbook, MONTHS, nothingMet(), {
      storing,
    });
    if (differences.length > 0) differing++;
  }
  return differing;
}

test('none is found in the text as it is', async () => {
  expect(await found((sql) => sql, AS_READ)).toBe(0);
  expect(await found((sql) => sql, OTHERWISE)).toBe(0);
});

test.each<[fault: string, part: RegExp, instead: string, storing?: Storing]>([
  ['a period holds the first day of the next one', /< periods\.`end`/g, '<= periods.`end`'],
  ['a text is not trimmed', /TRIM\(NORMALIZE\(([^()]*), NFC\), '[^']*'\)/g, 'NORMALIZE($1, NFC)'],
  ['capital letters are others than small ones', /LOWER\(TRIM/g, '(TRIM'],
  ['each text is counted as often as it stands there', /COUNT\(DISTINCT /g, 'COUNT('],
  ['a moment is a day of UTC', /DATETIME\((source\.`[^`]*`), @zone\)/g, 'DATETIME($1)', OTHERWISE],
  ['days are whole ones', /MICROSECOND\) \/ 86400000000/g, 'DAY)'],
])('one is found: %s', async (_, part, instead, storing = AS_READ) => {
  expect(await found((sql) => sql.replace(part, instead), storing)).toBeGreaterThan(0);
});
