/** Shows on random workbooks that a copied query, executed by Google's own SQL engine, gives the facts that the engine measures. */
import fc from 'fast-check';
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import { KPIS } from '../../src/model/kpi/kpis';
import { compareWithDatabase, nothingMet } from '../agreement/against-database';
import type { Database } from '../agreement/duckdb';
import { factsDatabase } from '../agreement/facts-database';
import { OTHER_KPIS } from '../agreement/other-kpis';
import { workbookWithOtherNames } from '../agreement/random-other-names';
import { unclean } from '../agreement/random-unclean';
import { workbook } from '../agreement/random-workbook';
import { MONTHS } from '../agreement/read-workbook';
import { AS_READ, OTHERWISE } from '../agreement/stored-types';
import { runs } from '../all-ways';
import { ANY_NAME } from './any-name';
import { openGoogleSql, ROW_COLUMN, SCHEMA, type GoogleSql } from './database';

let engine: GoogleSql;
let facts: Database;
const met = nothingMet();

beforeAll(async () => {
  engine = await openGoogleSql();
  facts = factsDatabase(engine, ANY_NAME, { schema: SCHEMA, rowColumn: ROW_COLUMN });
});
afterAll(() => {
  engine.close();
});

test.each([
  ['clean workbooks', workbook, 221, AS_READ],
  ['unclean workbooks', unclean, 222, AS_READ],
  ['workbooks whose reps have other names', workbookWithOtherNames, 223, AS_READ],
  ['workbooks whose dates are moments and whose keys are integers', workbook, 224, OTHERWISE],
  ['workbooks whose keys have fractions', workbook, 224, { ...OTHERWISE, numberedKeys: 'FLOAT64' }],
] as const)('GoogleSQL finds what the engine measures of %s', async (_, arbitrary, seed, storing) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (given) => {
      expect(await compareWithDatabase([facts, ANY_NAME], given, MONTHS, met, { storing })).toEqual([]);
    }),
    { seed, numRuns: runs(10, 100) },
  );
});

test.each([...KPIS, ...OTHER_KPIS])('it was asked for $id where it has a value', ({ id }) => {
  expect(met.seen.of(id, 'team')).toBeGreaterThan(0);
});

test('it reads a text that is written in as what it is', async () => {
  const signs = fc.constantFrom(
    "'",
    '\\',
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u00a0',
    '\0',
    '"',
    '`',
    '--',
    '/*',
    ';',
    '@p1',
  );
  const texts = fc.string({
    unit: fc.oneof(signs, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
  });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const [[found] = []] = await engine.run(`SELECT ${BIGQUERY.literals.text(text)}, '', '', '', '', 1`);
      expect(found).toBe(text);
    }),
    { seed: 225, numRuns: runs(200, 2_000) },
  );
});
