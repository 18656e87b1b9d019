/** The KPIs as numbers: rows of the tables to measures of every scope and period, and those to KPI values. */
import { TABLES, type ColumnId, type TableId } from '../catalogue/tables';
import type { Value } from '../kpi/kpi';
import { filtersOf, measureId, type Filter, type Measure } from '../kpi/measure';
import type { Source } from '../mapping/source';
import type { Period } from '../periods/period';
import type { TableRows } from '../rows/table-rows';
import { textKey } from '../rows/text';
import { attribution, names, type Attribution } from '../scopes/attribution';
import type { ReadTables, Scopes } from '../scopes/scopes';

export type Sources = Readonly<Partial<Record<TableId, Source>>>;

export interface Measured {
  /** A measure in a scope and a period, by their places; `null` where the table cannot name the scope. */
  value(measure: Measure, scope: number, period: number): number | null;
}

interface Question {
  readonly measures: readonly Measure[];
  readonly tables: ReadTables;
  readonly sources: Sources;
  readonly scopes: Scopes;
  /** In ascending order, none overlapping another. */
  readonly periods: readonly Period[];
}

/** Measures all scopes and periods at once, in one pass over each table. */
export function measure(question: Question): Measured {
  const { measures, sources, tables, scopes, periods } = question;
  const totals = new Map<string, Float64Array>();
  const attributions = new Map<string, Attribution>();
  for (const tableId of new Set(measures.map((each) => each.table as TableId))) {
    const rows = tables[tableId];
    const source = sources[tableId];
    if (!rows || !source) throw new Error(`no rows for table ${tableId}`);
    const own = measures.filter((each) => each.table === tableId);
    const columns = attribution(source, sources.team);
    for (const each of own) {
      totals.set(measureId(each), new Float64Array(scopes.list.length * periods.length));
      attributions.set(measureId(each), columns);
    }
    addRows(own, rows, source, columns, question, totals);
  }
  return {
    value(each, scope, period) {
      const id = measureId(each);
      const place = scopes.list[scope];
      const columns = attributions.get(id);
      if (!place || !columns) throw new Error(`not measured: ${id}`);
      return names(columns, place.type) ? (totals.get(id)?.[scope * periods.length + period] ?? null) : null;
    },
  };
}

function addRows(
  measures: readonly Measure[],
  rows: TableRows,
  source: Source,
  columns: Attribution,
  { scopes, periods }: Question,
  totals: ReadonlyMap<string, Float64Array>,
): void {
  const repOf = placesOf(rows, 'rep', scopes.reps);
  const regionOf = columns.region === 'column' ? placesOf(rows, 'region', scopes.regions) : undefined;
  const regionOfRep = scopes.list.map((scope) => scopes.regions.get(textKey(scope.region)) ?? -1);
  const runs = measures.map((each) => ({
    dates: numbers(rows, each.when as ColumnId),
    keeps: rowTest(each, rows, source),
    amounts: each.kind === 'sum' ? numbers(rows, each.column as ColumnId) : undefined,
    total: totals.get(measureId(each)) ?? new Float64Array(),
  }));
  for (let row = 0; row < rows.length; row++) {
    const rep = repOf(row);
    const region = regionOf
      ? regionOf(row)
      : columns.region === 'team' && rep >= 0
        ? (regionOfRep[rep] ?? -1)
        : -1;
    for (const { dates, keeps, amounts, total } of runs) {
      const period = periodOf(dates[row] ?? NaN, periods);
      if (period < 0 || !keeps(row)) continue;
      const amount = amounts ? amounts[row] || 0 : 1;
      add(total, 0, period, amount);
      if (rep >= 0) add(total, rep, period, amount);
      if (region >= 0) add(total, region, period, amount);
    }
  }

  function add(total: Float64Array, scope: number, period: number, amount: number): void {
    const at = scope * periods.length + period;
    total[at] = (total[at] ?? 0) + amount;
  }
}

function numbers(rows: TableRows, column: ColumnId): Float64Array {
  const values = rows.numbers[column];
  if (!values) throw new Error(`no column ${column} in ${rows.table}`);
  return values;
}

/** From a row to the place of its name among the scopes, -1 for none. */
function placesOf(
  rows: TableRows,
  column: 'rep' | 'region',
  places: ReadonlyMap<string, number>,
): (row: number) => number {
  const text = rows.texts[column];
  if (!text) return () => -1;
  const placeOfCode = text.words.map((word) => places.get(textKey(word)) ?? -1);
  return (row) => placeOfCode[text.codes[row] ?? -1] ?? -1;
}

function rowTest(each: Measure, rows: TableRows, source: Source): (row: number) => boolean {
  const filters = filtersOf(each, TABLES[rows.table], source.columns.status !== undefined);
  const tests = filters.map((filter) => filterTest(filter, rows, source));
  return (row) => tests.every((test) => test(row));
}

function filterTest(filter: Filter, rows: TableRows, source: Source): (row: number) => boolean {
  const status = rows.texts.status;
  const wanted = new Set(source[filter.means].map(textKey));
  const codeMatches = (status?.words ?? []).map((word) => wanted.has(textKey(word)));
  return (row) => codeMatches[status?.codes[row] ?? -1] ?? false;
}

/** The place of the period that holds a date, -1 for none. */
function periodOf(date: number, periods: readonly Period[]): number {
  let low = 0;
  let high = periods.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle];
    if (!period || !(date >= period.start)) high = middle - 1;
    else if (date >= period.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** A KPI value from its measures; `null` is no value: a denominator of 0, or a measure without a value. */
export function evaluate(value: Value, read: (measure: Measure) => number | null): number | null {
  switch (value.kind) {
    case 'count':
    case 'sum':
      return read(value);
    case 'ratio': {
      const numerator = evaluate(value.numerator, read);
      const denominator = evaluate(value.denominator, read);
      return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;
    }
    default:
      return value satisfies never;
  }
}
