/** Compares what a database measures, by the generated query, with what the engine measures. */
import { KPIS } from '../../src/model/kpi/kpis';
import { measure, measureReader } from '../../src/compute/engine/engine';
import type { Spelling } from '../../src/compute/sql/dialects/dialect';
import { sqlLimit } from '../../src/compute/sql/limits';
import type { Counting, LeftOutRow } from '../../src/data/reading/counting';
import { mappedTables, type Mapping } from '../../src/data/mapping/mapping';
import { allSources, type Measured, type Sources } from '../../src/data/source';
import { measuresOf, measuresOfAll, type Kpi } from '../../src/model/kpi/kpi';
import { TABLES, type TableId } from '../../src/model/catalogue/tables';
import type { Measure } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Period } from '../../src/core/calendar/period';
import { scopesOf } from '../../src/data/scopes/scopes';
import { differences, said, Seen, type Difference } from './differences';
import type { Asked, Database } from './duckdb';
import { OTHER_KPIS } from './other-kpis';
import type { Workbook } from './random-workbook';
import { readWorkbook } from './read-workbook';
import { AS_READ, storedTypes, type StoredTypes, type Storing } from './stored-types';

/** What the compared workbooks held: a comparison of nothing shows nothing. */
export interface Met {
  readonly seen: Seen;
  unreadableCells: number;
  sharedRows: number;
  /** KPIs of which SQL says that it cannot tell them. */
  limited: number;
  /** Reps with other names. */
  renamed: number;
  /** Columns of keys that a database keeps as numbers. */
  numberedKeys: number;
  readonly leftOut: Record<Exclude<LeftOutRow, 'currency'>, number>;
}

export const nothingMet = (): Met => ({
  seen: new Seen(),
  ...{ unreadableCells: 0, sharedRows: 0, limited: 0, renamed: 0, numberedKeys: 0 },
  leftOut: { extra: 0, repeat: 0 },
});

/** The places in which they differ; what the workbook holds is added to what was met. */
export async function compareWithDatabase(
  [database, dialect]: readonly [Database, Spelling],
  workbook: Workbook,
  periods: readonly Period[],
  met: Met,
  { counting = {}, storing = AS_READ }: { readonly counting?: Counting; readonly storing?: Storing } = {},
): Promise<readonly Difference[]> {
  const read = readWorkbook(workbook, [...KPIS, ...OTHER_KPIS], counting);
  const told = (kpi: Kpi): boolean =>
    sqlLimit(measuresOf(kpi.value), workbook.mapping, dialect, read.sources) === undefined;
  const kpis = read.kpis.filter(told);
  const scopes = scopesOf(read.sources);
  met.limited += read.kpis.length - kpis.length;
  met.unreadableCells += read.reads.flatMap((each) => each.read.problems).length;
  for (const why of read.reads.flatMap((each) => [...each.read.leftOut.values()]))
    if (why !== 'currency') met.leftOut[why] += 1;
  met.sharedRows += allSources(read.sources).reduce((sum, { rows }) => sum + (rows?.shared?.size ?? 0), 0);
  met.renamed += scopes.list.filter((scope) => scope.otherNames).length;
  const measures = measuresOfAll(kpis);
  await database.load(workbook, read, storing);
  const types = storedTypes(workbook, read, storing);
  for (const [table] of mappedTables(workbook.mapping)) met.numberedKeys += numberedKeys(table, types);
  const asked = { ...workbook, mapping: withScales(workbook.mapping, read.sources) };
  const sql = await ask(database, measures, {
    ...{ workbook: asked, scopes: scopes.list, periods, counting },
  });
  return differences({
    kpis,
    scopes: scopes.list,
    periods,
    engine: measure({ measures, scopes, periods, sources: read.sources }),
    other: {
      measure: (each, scope, period) => sql.value(each, scope, period),
      kpi: (kpi, scope, period) => said(kpi, measureReader(sql, scope, period)),
    },
    seen: met.seen,
  });
}

const numberedKeys = (table: TableId, { ofColumn }: StoredTypes): number =>
  TABLES[table].columns.filter(({ id, type }) => type === 'text' && ofColumn(table, id) !== 'STRING').length;

/** The measures of all tables, one query a table. */
async function ask(
  database: Database,
  measures: readonly Measure[],
  asked: Omit<Asked, 'measures'>,
): Promise<Measured> {
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
