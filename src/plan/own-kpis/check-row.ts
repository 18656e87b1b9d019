/**
 * Checks a typed row of the plan's own KPIs and returns the KPI, or a message that says what is wrong with which cell.
 */
import {
  columnsOf,
  ROW_TABLE_IDS,
  TABLES,
  type ColumnId,
  type SourceColumn,
  type TableId,
} from '../../model/catalogue/tables';
import type { KpiFormat } from '../../model/kpi/kpi';
import type { ColumnType } from '../../model/catalogue/table';
import { allSharedWords, type SharedWords } from '../../words/shared';
import { TypedRefusal } from '../../words/refusal';
import { idOfWord, readWord } from '../../words/typed-word';
import {
  AGGREGATES,
  ALL_ROWS,
  BETTER,
  COMPARISONS,
  FORMATS,
  type Aggregate,
  type Comparison,
  type OwnFilter,
  type OwnKpi,
  type OwnKpiColumn,
} from './own-kpi';
import type { TypedRow } from './typed-row';

/** The types of column that go with what is measured. */
export const MEASURED: Readonly<Record<Exclude<Aggregate, 'count'>, readonly ColumnType[]>> = {
  sum: ['number'],
  distinct: ['text'],
  mean: ['number'],
};
/** The types of column that go with a condition. */
export const COMPARED: Readonly<Record<Comparison, readonly ColumnType[]>> = {
  eq: ['text', 'status', 'number'],
  atLeast: ['number'],
  atMost: ['number'],
  present: ['text', 'number', 'date'],
  won: ['status'],
  lost: ['status'],
};

/**
 * Blank cells: rows go by the table's own date, higher is better, the format follows from what is measured.
 * Whether its id is free and its denominator exists is for all rows together to say.
 *
 * @throws TypedRefusal that names the first cell that cannot be used
 */
export function checkRow(row: TypedRow): OwnKpi {
  const id = row.filled('id');
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(id))
    throw new TypedRefusal((m) => m.errors.kpiIdShape(row.at('id'), id));
  const name = row.filled('name');
  const table = readWord(row.at('table'), row.filled('table'), ROW_TABLE_IDS, (each, m) => m.tables[each]);
  const aggregate = readWord(
    row.at('aggregate'),
    row.filled('aggregate'),
    AGGREGATES,
    (each, m) => m.ownKpis.aggregates[each],
  );
  const column = measuredColumn(row, table, aggregate);
  const filter = readFilter(row, table);
  const denominator = readDenominator(row, aggregate);
  const better = row.text('better');
  const format = row.text('format');
  return {
    id,
    name,
    table,
    aggregate,
    ...(column ? { column: column.id } : {}),
    ...(filter ? { filter } : {}),
    date: readDate(row, table),
    ...(denominator === undefined ? {} : { denominator }),
    better:
      better === ''
        ? 'higher'
        : readWord(row.at('better'), better, BETTER, (each, m) => m.ownKpis.better[each]),
    format:
      format === ''
        ? usualFormat(aggregate, column, denominator)
        : readWord(row.at('format'), format, FORMATS, (each, m) => m.ownKpis.formats[each]),
    unit: row.text('unit'),
  };
}

function measuredColumn(row: TypedRow, table: TableId, aggregate: Aggregate): SourceColumn | undefined {
  const use = (m: SharedWords): string => m.ownKpis.aggregates[aggregate];
  if (aggregate !== 'count') return columnFor(row, 'column', table, MEASURED[aggregate], use);
  row.mustBeBlank('column', use);
  return undefined;
}

function readFilter(row: TypedRow, table: TableId): OwnFilter | undefined {
  if (row.text('comparison') === '') {
    // Both of them say that a condition was meant.
    if (row.text('filterColumn') !== '' || row.text('value') !== '') row.filled('comparison');
    return undefined;
  }
  const comparison = readWord(
    row.at('comparison'),
    row.text('comparison'),
    COMPARISONS,
    (each, m) => m.ownKpis.comparisons[each],
  );
  const use = (m: SharedWords): string => m.ownKpis.comparisons[comparison];
  const means = comparison === 'won' || comparison === 'lost';
  const { id: column, type } = columnFor(row, 'filterColumn', table, COMPARED[comparison], use, means);
  switch (comparison) {
    case 'eq':
      return { comparison, column, value: type === 'number' ? row.number('value') : textOf(row) };
    case 'atLeast':
    case 'atMost':
      return { comparison, column, value: row.number('value') };
    case 'present':
    case 'won':
    case 'lost':
      row.mustBeBlank('value', use);
      return { comparison, column };
    default:
      return comparison satisfies never;
  }
}

function textOf(row: TypedRow): string {
  const typed = row.filled('value');
  if (!(row.cell('value') instanceof Date)) return typed;
  throw new TypedRefusal((m) => m.errors.cellType(row.at('value'), typed, 'text'));
}

/** Without a date in the row: the date that the table must have. */
function readDate(row: TypedRow, table: TableId): ColumnId {
  const usual = TABLES[table].columns.find(({ type, required }) => type === 'date' && required);
  if (usual && row.text('date') === '') return usual.id;
  const use = (m: SharedWords): string => m.ownKpis.columns.date;
  return columnFor(row, 'date', table, ['date'], use).id;
}

function readDenominator(row: TypedRow, aggregate: Aggregate): string | undefined {
  if (aggregate === 'mean') row.mustBeBlank('denominator', (m) => m.ownKpis.aggregates.mean);
  const typed = row.text('denominator');
  if (typed === '') return undefined;
  return idOfWord(typed, [ALL_ROWS], (_, m) => m.ownKpis.rows, allSharedWords) ?? typed;
}

/** @param isImplied the only column that fits may be left out */
function columnFor(
  row: TypedRow,
  place: OwnKpiColumn,
  table: TableId,
  types: readonly ColumnType[],
  use: (m: SharedWords) => string,
  isImplied = false,
): SourceColumn {
  const columns = columnsOf(table);
  const word = (id: ColumnId, m: SharedWords): string => m.columns[id];
  const words = (of: readonly SourceColumn[], m: SharedWords): readonly string[] =>
    of.map(({ id }) => word(id, m));
  const fit = columns.filter(({ type }) => types.includes(type));
  const [only] = fit;
  if (!only) throw new TypedRefusal((m) => m.errors.noColumnFits(row.at('table'), table, use(m)));
  if (isImplied && row.text(place) === '') return only;
  const typed = row.filled(place);
  const id = idOfWord(
    typed,
    columns.map((each) => each.id),
    word,
    allSharedWords,
  );
  const column = columns.find((each) => each.id === id);
  if (!column) {
    throw new TypedRefusal((m) => m.errors.noSuchColumn(row.at(place), typed, table, words(columns, m)));
  }
  if (fit.includes(column)) return column;
  throw new TypedRefusal((m) =>
    m.errors.columnUnfit(row.at(place), word(column.id, m), use(m), words(fit, m)),
  );
}

function usualFormat(
  aggregate: Aggregate,
  column: SourceColumn | undefined,
  denominator: string | undefined,
): KpiFormat {
  if (column?.type === 'number') return column.unit === 'money' ? 'money' : 'decimal';
  return denominator === undefined || aggregate === 'mean' ? 'count' : 'percent';
}
