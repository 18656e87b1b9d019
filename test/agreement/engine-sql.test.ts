/** Shows on random workbooks that DuckDB, by the generated query, measures what the engine measures. */
import fc from 'fast-check';
import { KPIS } from '../../src/model/kpi/kpis';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import type { Counting } from '../../src/data/reading/counting';
import type { Period } from '../../src/core/calendar/period';
import { runs } from '../all-ways';
import { compareWithDatabase, nothingMet } from './against-database';
import type { Difference } from './differences';
import { openDatabase, type Database } from './duckdb';
import { OTHER_KPIS } from './other-kpis';
import { withExtraRows } from './random-extra-rows';
import { unclean } from './random-unclean';
import { workbookWithOtherNames } from './random-other-names';
import { withSharedRows } from './random-shared-rows';
import { splitWorkbook, workbook, type Workbook } from './random-workbook';
import { MONTHS, RANGES } from './read-workbook';
import { OTHERWISE, type Storing } from './stored-types';

let database: Database;
const met = nothingMet();

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => {
  database.close();
});

const compare = (
  given: Workbook,
  periods: readonly Period[],
  more?: { readonly counting?: Counting; readonly storing?: Storing },
): Promise<readonly Difference[]> => compareWithDatabase([database, DUCKDB], given, periods, met, more);

test.each([
  ['clean workbooks', workbook, 101],
  ['unclean workbooks', unclean, 102],
  ['workbooks whose reps have other names', workbookWithOtherNames, 110],
  ['workbooks with every table on three sheets', splitWorkbook.map(({ split }) => split), 106],
  ['workbooks with rows of two reps, which are listed', withSharedRows, 112],
] as const)(
  'the engine and SQL agree on %s',
  async (_, arbitrary, seed) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        expect(await compare(given, MONTHS)).toEqual([]);
        expect(await compare(given, RANGES)).toEqual([]);
      }),
      { seed, numRuns: runs(8, 250) },
    );
  },
  900_000,
);

test.each([
  ['clean workbooks', workbook, 121],
  ['unclean workbooks', unclean, 122],
] as const)(
  'they agree on %s whose dates are moments, whose amounts are decimals and whose numbered keys are integers',
  async (_, arbitrary, seed) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        expect(await compare(given, MONTHS, { storing: OTHERWISE })).toEqual([]);
      }),
      { seed, numRuns: runs(8, 250) },
    );
  },
  900_000,
);

test('they agree on rows that are no data and rows that repeat an ID, or SQL names its limit', async () => {
  await fc.assert(
    fc.asyncProperty(withExtraRows, async ({ workbook: given, counting }) => {
      expect(await compare(given, MONTHS, { counting })).toEqual([]);
    }),
    { seed: 109, numRuns: runs(15, 300), endOnFailure: true },
  );
  const { limited, leftOut } = met;
  expect([limited > 0, leftOut.extra > 20, leftOut.repeat > 5]).toEqual([true, true, true]);
}, 900_000);

test('rows of two reps were compared', () => {
  expect(met.sharedRows).toBeGreaterThan(20);
});

test.each([...KPIS, ...OTHER_KPIS])('$id was compared where it has a value', ({ id }) => {
  expect(met.seen.of(id, 'team')).toBeGreaterThan(0);
});

test('unclean workbooks had cells that cannot be read', () => {
  expect(met.unreadableCells).toBeGreaterThan(50);
});

test('there were reps with other names', () => {
  expect(met.renamed).toBeGreaterThan(50);
});

test('keys were integers', () => {
  expect(met.numberedKeys).toBeGreaterThan(5);
});
