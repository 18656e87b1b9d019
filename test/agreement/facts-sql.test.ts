/** Shows on random workbooks that a copied query, run by DuckDB and by PostgreSQL, gives the facts that the engine measures. */
import fc from 'fast-check';
import type { Spelling } from '../../src/compute/sql/dialects/dialect';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import { POSTGRESQL } from '../../src/compute/sql/dialects/postgresql';
import { KPIS } from '../../src/model/kpi/kpis';
import { runs } from '../all-ways';
import { compareWithDatabase, nothingMet, type Met } from './against-database';
import { openDatabase, ROW_COLUMN, SCHEMA, type Database } from './duckdb';
import { factsDatabase, type LoadedDatabase } from './facts-database';
import { OTHER_KPIS } from './other-kpis';
import { openPostgresql } from './postgresql';
import { withExtraRows } from './random-extra-rows';
import { workbookWithOtherNames } from './random-other-names';
import { unclean } from './random-unclean';
import { splitWorkbook, workbook } from './random-workbook';
import { MONTHS } from './read-workbook';
import { OTHERWISE } from './stored-types';

/** Hundreds of workbooks on the long way, and databases that take their time to start on a busy machine. */
jest.setTimeout(900_000);

interface Opened {
  readonly loaded: LoadedDatabase;
  readonly facts: readonly [Database, Spelling];
  readonly met: Met;
}

const opened = new Map<string, Opened>();

beforeAll(async () => {
  const place = { schema: SCHEMA, rowColumn: ROW_COLUMN };
  for (const [spelling, loaded] of [
    [DUCKDB, await openDatabase()],
    [POSTGRESQL, await openPostgresql()],
  ] as const) {
    const facts = [factsDatabase(loaded, spelling, place), spelling] as const;
    opened.set(spelling.name, { loaded, facts, met: nothingMet() });
  }
});
afterAll(() => {
  for (const { loaded } of opened.values()) loaded.close();
});

describe.each(['DuckDB', 'PostgreSQL'])('%s', (name) => {
  const database = (): Opened => {
    const found = opened.get(name);
    if (!found) throw new Error(name);
    return found;
  };

  test.each([
    ['clean workbooks', workbook, 201],
    ['unclean workbooks', unclean, 202],
    ['workbooks whose reps have other names', workbookWithOtherNames, 210],
    ['workbooks with every table on three sheets', splitWorkbook.map(({ split }) => split), 206],
  ] as const)('finds what the engine measures of %s', async (_, arbitrary, seed) => {
    const { facts, met } = database();
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        expect(await compareWithDatabase(facts, given, MONTHS, met)).toEqual([]);
      }),
      { seed, numRuns: runs(6, 100) },
    );
  });

  test.each(['INT64', 'FLOAT64'] as const)(
    'finds it where dates are moments, amounts decimal and keys of the type %s, of which the query is not told',
    async (numberedKeys) => {
      const {
        facts,
        met: { seen },
      } = database();
      const met = { ...nothingMet(), seen };
      const storing = { ...OTHERWISE, numberedKeys };
      await fc.assert(
        fc.asyncProperty(workbook, async (given) => {
          expect(await compareWithDatabase(facts, given, MONTHS, met, { storing })).toEqual([]);
        }),
        { seed: 203, numRuns: runs(6, 100) },
      );
      expect(met.numberedKeys).toBeGreaterThan(0);
    },
  );

  test('finds it where rows are no data or repeat an ID', async () => {
    const { facts, met } = database();
    await fc.assert(
      fc.asyncProperty(withExtraRows, async ({ workbook: given, counting }) => {
        expect(await compareWithDatabase(facts, given, MONTHS, met, { counting })).toEqual([]);
      }),
      { seed: 209, numRuns: runs(10, 100), endOnFailure: true },
    );
  });

  test.each([...KPIS, ...OTHER_KPIS])('was asked for $id where it has a value', ({ id }) => {
    expect(database().met.seen.of(id, 'team')).toBeGreaterThan(0);
  });

  test('reads a text that is written in as what it is', async () => {
    const {
      loaded,
      facts: [, { literals }],
    } = database();
    const signs = fc.constantFrom(
      "'",
      '\\',
      '\n',
      '\r',
      '\t',
      '\u2028',
      '\u00a0',
      '"',
      '`',
      '$$',
      '--',
      '/*',
      ';',
    );
    // PostgreSQL stores no sign with the code 0.
    const texts = fc
      .string({ unit: fc.oneof(signs, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })) })
      .filter((text) => !text.includes('\0'));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const [[found] = []] = await loaded.run(`SELECT ${literals.text(text)}, '', '', '', '', 1`);
        expect(found).toBe(text);
      }),
      { seed: 211, numRuns: runs(200, 2_000) },
    );
  });
});
