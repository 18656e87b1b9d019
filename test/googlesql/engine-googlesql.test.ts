/** Shows on random workbooks that the text for BigQuery, executed by Google's own SQL engine, measures what the engine measures. */
import fc from 'fast-check';
import { KPIS } from '../../src/model/kpi/kpis';
import { runs } from '../all-ways';
import { compareWithDatabase, nothingMet } from '../agreement/against-database';
import { OTHER_KPIS } from '../agreement/other-kpis';
import { withExtraRows } from '../agreement/random-extra-rows';
import { workbookWithOtherNames } from '../agreement/random-other-names';
import { withSharedRows } from '../agreement/random-shared-rows';
import { unclean } from '../agreement/random-unclean';
import { splitWorkbook, workbook } from '../agreement/random-workbook';
import { MONTHS, RANGES } from '../agreement/read-workbook';
import { OTHERWISE } from '../agreement/stored-types';
import { ANY_NAME } from './any-name';
import { openGoogleSql, type GoogleSql } from './database';

let database: GoogleSql;
const met = nothingMet();

beforeAll(async () => {
  database = await openGoogleSql();
});
afterAll(() => {
  database.close();
});

test.each([
  ['clean workbooks', workbook, 101],
  ['unclean workbooks', unclean, 102],
  ['workbooks whose reps have other names', workbookWithOtherNames, 110],
  ['workbooks with every table on three sheets', splitWorkbook.map(({ split }) => split), 106],
  ['workbooks with rows of two reps, which are listed', withSharedRows, 112],
] as const)('the engine and GoogleSQL agree on %s', async (_, arbitrary, seed) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (given) => {
      expect(await compareWithDatabase([database, ANY_NAME], given, MONTHS, met)).toEqual([]);
      expect(await compareWithDatabase([database, ANY_NAME], given, RANGES, met)).toEqual([]);
    }),
    { seed, numRuns: runs(10, 100) },
  );
});

test.each([
  ['clean workbooks', workbook, 121],
  ['unclean workbooks', unclean, 122],
] as const)(
  'they agree on %s whose dates are moments, whose amounts are decimals and whose numbered keys are integers',
  async (_, arbitrary, seed) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        const more = { storing: OTHERWISE };
        expect(await compareWithDatabase([database, ANY_NAME], given, MONTHS, met, more)).toEqual([]);
      }),
      { seed, numRuns: runs(10, 100) },
    );
  },
);

test('they agree on rows that are no data and rows that repeat an ID, or SQL names its limit', async () => {
  await fc.assert(
    fc.asyncProperty(withExtraRows, async ({ workbook: given, counting }) => {
      expect(await compareWithDatabase([database, ANY_NAME], given, MONTHS, met, { counting })).toEqual([]);
    }),
    { seed: 109, numRuns: runs(10, 100), endOnFailure: true },
  );
});

test.each([...KPIS, ...OTHER_KPIS])('$id was compared where it has a value', ({ id }) => {
  expect(met.seen.of(id, 'team')).toBeGreaterThan(0);
});
