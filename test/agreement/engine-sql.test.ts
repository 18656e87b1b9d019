/** Shows on random workbooks that DuckDB, by the generated query, measures what the engine measures. */
import fc from 'fast-check';
import { KPIS } from '../../src/model/kpi/kpis';
import { measure, measureReader } from '../../src/compute/engine/engine';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import { sqlLimit } from '../../src/compute/sql/limits';
import type { Counting, LeftOutRow } from '../../src/data/reading/counting';
import { mappedTables, type Mapping } from '../../src/data/mapping/mapping';
import { allSources, type Measured, type Sources } from '../../src/data/source';
import { measuresOf, measuresOfAll, type Kpi } from '../../src/model/kpi/kpi';
import type { Measure } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Period } from '../../src/core/calendar/period';
import { scopesOf } from '../../src/data/scopes/scopes';
import { runs } from '../all-ways';
import { differences, said, Seen, type Difference } from './differences';
import { openDatabase, type Asked, type Database } from './duckdb';
import { OTHER_KPIS } from './other-kpis';
import { withExtraRows } from './random-extra-rows';
import { unclean } from './random-unclean';
import { workbookWithOtherNames } from './random-other-names';
import { withSharedRows } from './random-shared-rows';
import { splitWorkbook, workbook, type Workbook } from './random-workbook';
import { MONTHS, RANGES, readWorkbook } from './read-workbook';

let database: Database;
const seen = new Seen();
let unreadableCells = 0;
let sharedRows = 0;
/** KPIs of which SQL says that it cannot tell them, and rows that were left out. */
let limited = 0;
/** Reps with other names. */
let renamed = 0;
const leftOut: Record<Exclude<LeftOutRow, 'currency'>, number> = { extra: 0, repeat: 0 };

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => {
  database.close();
});

/** The measures of all tables, one query a table. */
async function askDatabase(measures: readonly Measure[], asked: Omit<Asked, 'measures'>): Promise<Measured> {
  const answers = new Map<string, readonly (number | null)[]>();
  for (const table of new Set(measures.map((each) => each.table))) {
    const own = measures.filter((each) => each.table === table);
    for (const [id, values] of await database.ask({ measures: own, ...asked })) answers.set(id, values);
  }
  return {
    value: (each, scope, period) =>
      answers.get(measureId(each))?.[scope * asked.periods.length + period] ?? null,
  };
}

/** A query is told the scale that the answers tell. */
const withScales = (mapping: Mapping, sources: Sources): Mapping =>
  Object.fromEntries(
    mappedTables(mapping).map(([table, mapped]) => {
      const scale = sources[table]?.scale;
      return [table, { ...mapped, ...(scale ? { scale } : {}) }];
    }),
  );

async function compare(
  workbook: Workbook,
  periods: readonly Period[],
  counting: Counting = {},
): Promise<readonly Difference[]> {
  const read = readWorkbook(workbook, [...KPIS, ...OTHER_KPIS], counting);
  const told = (kpi: Kpi): boolean =>
    sqlLimit(measuresOf(kpi.value), workbook.mapping, DUCKDB, read.sources) === undefined;
  const kpis = read.kpis.filter(told);
  limited += read.kpis.length - kpis.length;
  unreadableCells += read.reads.flatMap((each) => each.read.problems).length;
  const measures = measuresOfAll(kpis);
  for (const why of read.reads.flatMap((each) => [...each.read.leftOut.values()]))
    if (why !== 'currency') leftOut[why] += 1;
  sharedRows += allSources(read.sources).reduce((sum, { rows }) => sum + (rows?.shared?.size ?? 0), 0);
  const scopes = scopesOf(read.sources);
  await database.load(workbook, read);
  const asked = { ...workbook, mapping: withScales(workbook.mapping, read.sources) };
  const sql = await askDatabase(measures, {
    ...{ workbook: asked, scopes: scopes.list, periods, counting },
  });
  renamed += scopes.list.filter((scope) => scope.otherNames).length;
  return differences({
    kpis,
    scopes: scopes.list,
    periods,
    engine: measure({ measures, scopes, periods, sources: read.sources }),
    other: {
      measure: (each, scope, period) => sql.value(each, scope, period),
      kpi: (kpi, scope, period) => said(kpi, measureReader(sql, scope, period)),
    },
    seen,
  });
}

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
      { seed, numRuns: runs(20, 250) },
    );
  },
  900_000,
);

test('they agree on rows that are no data and rows that repeat an ID, or SQL names its limit', async () => {
  await fc.assert(
    fc.asyncProperty(withExtraRows, async ({ workbook: given, counting }) => {
      expect(await compare(given, MONTHS, counting)).toEqual([]);
    }),
    { seed: 109, numRuns: runs(30, 300), endOnFailure: true },
  );
  expect([limited > 0, leftOut.extra > 20, leftOut.repeat > 5]).toEqual([true, true, true]);
}, 900_000);

test('rows of two reps were compared', () => {
  expect(sharedRows).toBeGreaterThan(20);
});

test.each([...KPIS, ...OTHER_KPIS])('$id was compared where it has a value', ({ id }) => {
  expect(seen.of(id, 'team')).toBeGreaterThan(0);
});

test('unclean workbooks had cells that cannot be read', () => {
  expect(unreadableCells).toBeGreaterThan(50);
});

test('there were reps with other names', () => {
  expect(renamed).toBeGreaterThan(50);
});
