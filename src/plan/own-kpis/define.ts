/** Defines the managers' own KPIs in the form of the catalogue's. */
import { KPIS } from '../../model/kpi/kpis';
import { columnsOf, type ColumnId, type SourceColumn, type TableId } from '../../model/catalogue/tables';
import { anyNumber, atLeast, atMost, eq, lost, present, won, type FilterOn } from '../../model/kpi/filter';
import {
  isAmount,
  kpi,
  ratio,
  type Amount,
  type Kpi,
  type KpiFormat,
  type Unit,
  type Value,
} from '../../model/kpi/kpi';
import { count, distinct, sum } from '../../model/kpi/measure';
import type { Column, ColumnType } from '../../model/catalogue/table';
import { ALL_ROWS, type OwnFilter, type OwnKpi } from './own-kpi';

/** The catalogue, then the managers' own KPIs in their order. */
export const allKpis = (own: readonly OwnKpi[]): readonly Kpi[] => [...KPIS, ...ownKpiDefinitions(own)];

/**
 * @param own checked: ids that name nothing, or columns of another type, are programming errors
 */
function ownKpiDefinitions(own: readonly OwnKpi[]): readonly Kpi[] {
  const amounts = new Map<string, Amount>();
  for (const { id, value } of KPIS as readonly Kpi[]) if (isAmount(value)) amounts.set(id, value);
  for (const each of own) if (each.aggregate !== 'mean') amounts.set(each.id, amountOf(each));
  return own.map((each) =>
    kpi({
      id: each.id,
      family: 'own',
      value: valueOf(each, amounts),
      better: each.better,
      format: each.format,
      unit: UNITS[each.format],
      own: Object.freeze({ name: each.name, unit: each.unit }),
    }),
  );
}

const UNITS: Readonly<Record<KpiFormat, Unit>> = {
  count: 'quantity',
  money: 'money',
  percent: 'percent',
  decimal: 'quantity',
};

function valueOf(own: OwnKpi, amounts: ReadonlyMap<string, Amount>): Value {
  const amount = amountOf(own);
  if (own.aggregate === 'mean') return ratio(amount, rowsWith(own, [anyNumber(columnOf(own, 'number'))]));
  if (own.denominator === undefined) return amount;
  const denominator = own.denominator === ALL_ROWS ? allRows(own) : amounts.get(own.denominator);
  if (!denominator) throw new Error(`no amount ${own.denominator}`);
  return ratio(amount, denominator);
}

/** What an average divides is the total. */
function amountOf(own: OwnKpi): Amount {
  const which = { when: dateOf(own), where: filtersOf(own) };
  switch (own.aggregate) {
    case 'count':
      return rowsWith(own, []);
    case 'sum':
    case 'mean':
      return sum(columnOf(own, 'number'), which);
    case 'distinct':
      return distinct(columnOf(own, 'text'), which);
    default:
      return own.aggregate satisfies never;
  }
}

const rowsWith = (own: OwnKpi, more: readonly FilterOn<TableId>[]): Amount =>
  count<TableId>({ tableId: own.table }, { when: dateOf(own), where: [...filtersOf(own), ...more] });

const allRows = (own: OwnKpi): Amount => count<TableId>({ tableId: own.table }, { when: dateOf(own) });

const filtersOf = ({ table, filter }: OwnKpi): readonly FilterOn<TableId>[] =>
  filter ? [filterOf(table, filter)] : [];

function filterOf(table: TableId, filter: OwnFilter): FilterOn<TableId> {
  switch (filter.comparison) {
    case 'eq':
      return typeof filter.value === 'number'
        ? eq(typed(table, filter.column, 'number'), filter.value)
        : eq(typed(table, filter.column, 'text', 'status'), filter.value);
    case 'atLeast':
      return atLeast(typed(table, filter.column, 'number'), filter.value);
    case 'atMost':
      return atMost(typed(table, filter.column, 'number'), filter.value);
    case 'present':
      return present(typed(table, filter.column, 'text', 'number', 'date'));
    case 'won':
      return won(withStatus(table, filter.column));
    case 'lost':
      return lost(withStatus(table, filter.column));
    default:
      return filter satisfies never;
  }
}

const withStatus = (table: TableId, column: ColumnId) => ({
  tableId: table,
  status: typed(table, column, 'status'),
});

const dateOf = ({ table, date }: OwnKpi): Column<TableId, ColumnId, 'date'> => typed(table, date, 'date');

function columnOf<Type extends ColumnType>(own: OwnKpi, type: Type): Column<TableId, ColumnId, Type> {
  if (own.column === undefined) throw new Error(`no column of ${own.id}`);
  return typed(own.table, own.column, type);
}

/** A column of a table, of one of these types. */
function typed<Type extends ColumnType>(
  table: TableId,
  id: ColumnId,
  ...types: readonly Type[]
): Column<TableId, ColumnId, Type> {
  const fits = (each: SourceColumn): each is Column<TableId, ColumnId, Type> =>
    each.id === id && types.some((type) => type === each.type);
  const found = columnsOf(table).find(fits);
  if (!found) throw new Error(`no ${types.join(' or ')} column ${id} in ${table}`);
  return found;
}
