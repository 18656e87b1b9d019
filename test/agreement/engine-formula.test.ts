/** Shows on random clean workbooks that the generated formulas calculate what the engine measures. */
import fc from 'fast-check';
import { KPIS } from '../../src/model/kpi/kpis';
import { measure } from '../../src/compute/engine/engine';
import { formulaLimit, formulaLimitOfKpi, type FormulaLimit } from '../../src/compute/formulas/limits';
import { factColumns } from '../../src/output/kpi-data/columns';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { NEW_PLAN } from '../../src/plan/plan';
import { scopesOf } from '../../src/data/scopes/scopes';
import { allSources, locatedTables } from '../../src/data/source';
import { runs } from '../all-ways';
import { differences, Seen, type Difference } from './differences';
import { OTHER_KPIS } from './other-kpis';
import { workbookWithOtherNames } from './random-other-names';
import { withSharedRows } from './random-shared-rows';
import { splitWorkbook, workbook, type Workbook } from './random-workbook';
import { MONTHS, readWorkbook } from './read-workbook';
import { calculated } from './spreadsheet';

const seen = new Seen();
let sharedRows = 0;
/** Reps with other names. */
let renamed = 0;

async function compare(workbook: Workbook): Promise<readonly Difference[]> {
  const read = readWorkbook(workbook, [...KPIS, ...OTHER_KPIS]);
  for (const { rows } of allSources(read.sources)) sharedRows += rows?.shared?.size ?? 0;
  // An ID that is repeated is told; every row counts all the same.
  // A row that looks like a total has no date here: neither side counts it.
  const isOfRows = (kind: string): boolean => ['sameRow', 'sameAmount', 'sameId', 'extraRow'].includes(kind);
  const problems = read.reads.flatMap((each) => each.read.problems);
  expect(problems.filter(({ kind }) => !isOfRows(kind))).toEqual([]);
  const { kpis, sources } = read;
  if (kpis.length === 0) return [];
  const scopes = scopesOf(sources);
  renamed += scopes.list.filter((scope) => scope.otherNames).length;
  const engine = measure({ measures: measuresOfAll(kpis), scopes, periods: MONTHS, sources });
  const columns = factColumns(kpis, []);
  const shown = await calculated(workbook, {
    scopes,
    // All periods from the one before the current one on are live.
    timeline: { periods: MONTHS, current: 1 },
    kpis,
    scored: [],
    plan: NEW_PLAN,
    targets: () => null,
    closed: [],
    // A scope without rows has blank KPIs, where the engine has values.
    activity: {
      hasRows: () => true,
      isActive: () => true,
      isListed: () => false,
      knownSince: () => -Infinity,
      stretchesOf: () => [],
      isFormer: () => false,
    },
    checked: [],
    sources,
    located: locatedTables(sources),
    measured: engine,
    measuredNow: engine,
    wait: () => null,
    mode: 'formulas',
    asOf: 0,
  });
  const valueOf = (
    limit: FormulaLimit | undefined,
    column: number,
    scope: number,
    period: number,
  ): unknown => {
    const value = shown(column, scope, period);
    const isLimited =
      limit !== undefined && (limit !== 'teamRegion' || scopes.list[scope]?.type === 'region');
    if (isLimited) expect(value).toBe('');
    return isLimited ? undefined : value === '' ? null : value;
  };
  return differences({
    kpis,
    scopes: scopes.list,
    periods: MONTHS,
    engine,
    other: {
      measure: (each, scope, period) =>
        valueOf(formulaLimit(each, sources), columns.ofMeasure(each), scope, period),
      kpi: (each, scope, period) =>
        valueOf(formulaLimitOfKpi(each, sources), columns.ofKpi(each), scope, period),
    },
    seen,
  });
}

test.each([
  ['clean workbooks', workbook, 103, runs(5, 200)],
  ['workbooks whose reps have other names', workbookWithOtherNames, 110, runs(6, 120)],
  ['workbooks with every table on three sheets', splitWorkbook.map(({ split }) => split), 107, runs(3, 60)],
  ['workbooks with rows of two reps, which are listed', withSharedRows, 111, runs(4, 60)],
] as const)(
  'the engine and the spreadsheet agree on %s',
  async (_, arbitrary, seed, numRuns) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (given) => {
        expect(await compare(given)).toEqual([]);
      }),
      { seed, numRuns, endOnFailure: true },
    );
  },
  1_800_000,
);

test('rows of two reps were compared', () => {
  expect(sharedRows).toBeGreaterThan(2);
});

test.each(KPIS)('$id was compared where it has a value', ({ id }) => {
  expect(seen.of(id, 'team')).toBeGreaterThan(0);
});

test('there were reps with other names', () => {
  expect(renamed).toBeGreaterThan(10);
});
