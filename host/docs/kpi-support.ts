/** Finds out what each target makes of a KPI by running it over a document of headers. */
import { ROW_TABLE_IDS, TABLES } from '../../src/model/catalogue/tables';
import { measureReader } from '../../src/compute/engine/engine';
import { kpiValue } from '../../src/compute/engine/kpi-value';
import { formulaLimitOfKpi, type FormulaLimit } from '../../src/compute/formulas/limits';
import { BIGQUERY } from '../../src/compute/sql/dialects/bigquery';
import { DUCKDB } from '../../src/compute/sql/dialects/duckdb';
import { sqlLimit } from '../../src/compute/sql/limits';
import { printSql } from '../../src/compute/sql/print';
import { statement } from '../../src/compute/sql/statement';
import { kpiDataSize } from '../../src/output/kpi-data/kpi-data';
import { kpiDataPlaces } from '../../src/output/kpi-data/kpi-data-places';
import { liveMeasure } from '../../src/output/kpi-data/measure-cells';
import { prepare, type Prepared } from '../../src/document/prepare';
import { readDocument } from '../../src/document/read-document';
import type { Document } from '../../src/document/document';
import { measuresOfAll, type Kpi } from '../../src/model/kpi/kpi';
import type { Mapping } from '../../src/data/mapping/mapping';
import { serialOf } from '../../src/core/calendar/calendar';
import { timeZone } from '../../src/core/calendar/time-zone';
import type { ScopeType } from '../../src/data/scopes/scopes';

/** Where a row's region stands: in its own table, or with its rep in the team table only. */
export type Given = 'everyTable' | 'teamTable';

export interface Support {
  /** The scopes that the engine has a value for. */
  readonly engine: readonly ScopeType[];
  /** The scopes that have a live formula. */
  readonly formula: readonly ScopeType[];
  readonly formulaLimit: FormulaLimit | undefined;
  /** The databases for which there is a query. */
  readonly sql: readonly string[];
}

/** @throws where a target does not finish: every one must either answer or name its limit */
export function kpiSupport(kpi: Kpi, given: Given): Support {
  const document = headersOnly(given);
  const prepared = prepare(document, readDocument(document, [kpi]), 'formulas');
  return {
    engine: scopesOf(prepared, (scope) => engineAnswers(kpi, prepared, scope)),
    formula: scopesOf(prepared, (scope) => isLive(kpi, prepared, scope)),
    formulaLimit: formulaLimitOfKpi(kpi, prepared.data.sources),
    sql: [BIGQUERY, DUCKDB]
      .filter((dialect) => hasQuery(kpi, document, prepared, dialect))
      .map(({ name }) => name),
  };
}

/**
 * Every column mapped, without currencies, beside which no query is made; one rep in one region, so that there is a scope of
 * each type; two words for each meaning.
 */
function headersOnly(given: Given): Document {
  const words = { won: ['Won', 'Signed'], lost: ['Lost', 'Gone'] };
  const mapping: Mapping = Object.fromEntries(
    ROW_TABLE_IDS.map((table) => {
      const ids = TABLES[table].columns.map(({ id }) => id);
      const mapped = ids.filter(
        (id) => id !== 'currency' && (id !== 'region' || given !== 'teamTable' || table === 'team'),
      );
      const columns = Object.fromEntries(mapped.map((id) => [id, id]));
      return [table, { sheet: table, columns, ...words }];
    }),
  );
  return {
    mapping,
    cellsOf: (sheet) => {
      const headers = Object.values(mapping[sheet as keyof Mapping]?.columns ?? {});
      const rep = headers.map((header) => (header === 'rep' || header === 'region' ? `a ${header}` : ''));
      return { sheet, values: sheet === 'team' ? [headers, rep] : [headers] };
    },
    zone: timeZone('UTC'),
    locale: 'en_US',
    now: serialOf(2026, 1, 1),
  };
}

const scopesOf = (
  { data: { scopes } }: Prepared,
  isSupported: (scope: number) => boolean,
): readonly ScopeType[] => scopes.list.flatMap(({ type }, scope) => (isSupported(scope) ? [type] : []));

function engineAnswers(kpi: Kpi, { data: { measured, timeline } }: Prepared, scope: number): boolean {
  const reader = measureReader(measured, scope, timeline.current);
  kpiValue(kpi.value, reader);
  return measuresOfAll([kpi]).every((measure) => reader.here(measure) !== null);
}

function isLive(kpi: Kpi, { data }: Prepared, scope: number): boolean {
  const places = kpiDataPlaces(kpiDataSize(data));
  const who = data.scopes.list[scope];
  const { current: period } = data.timeline;
  if (!who) throw new RangeError(`no scope ${scope}`);
  const place = { who, scope, period, row: places.rowOf(scope, period) };
  return measuresOfAll([kpi]).every((measure) => liveMeasure(measure, place, data, places) !== null);
}

function hasQuery(kpi: Kpi, { mapping }: Document, { data }: Prepared, dialect: typeof BIGQUERY): boolean {
  const measures = measuresOfAll([kpi]);
  if (sqlLimit(measures, mapping, dialect)) return false;
  for (const table of new Set(measures.map((each) => each.table))) {
    const { query } = statement({
      measures: measures.filter((each) => each.table === table),
      mapping,
      scopes: data.scopes.list,
      periods: data.timeline.periods,
      place: { schema: 'sales', rowColumn: 'row' },
    });
    printSql(query, dialect);
  }
  return true;
}
