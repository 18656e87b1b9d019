/** Selects the rows of a part, of all sheets of its table: what each row brings to each measure, the places of its dates, the names as they are written. */
import type { Attribution } from '../../data/scopes/attribution';
import type { Measure } from '../../model/kpi/measure';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { TableMapping } from '../../data/mapping/mapping';
import { datesOfAll, filterCondition, isInStretch, type Stretch } from './conditions';
import { placeAmongEdges, placeColumn } from './edges';
import { all, any, call, distinct, integer, onlyWhen, type SqlExpression } from './expression';
import { isDataIn, type KeptRows } from './kept-rows';
import { oncePerId } from './once-per-id';
import { isNumbered, type Column, type Part } from './parts';
import { as, type NamedQuery, type SelectedColumn } from './query';
import { fromSheets, mappingOf, rawColumn, typedColumn, writtenName, type Tables } from './source-columns';

export const rowsOf = ({ name }: Pick<Part, 'name'>): string => `${name}_rows`;

/** The column with whom the contacts of a filter, by its place among those of the part, must name. */
export const whomColumn = (place: number): string => `whom_${place + 1}`;

export function partRows(
  part: Part,
  table: TableId,
  tables: Tables,
  attributed: Attribution,
  stretch: Stretch,
  kept: KeptRows,
): readonly NamedQuery[] {
  const own = mappingOf(tables, table);
  const typed = (id: ColumnId): SqlExpression => typedColumn(tables, table, id);
  const columnsOf = (sheet: string): readonly SelectedColumn[] => [
    ...(attributed.rep ? [as('rep', writtenName(tables, table, 'rep', sheet))] : []),
    ...(attributed.region === 'column' ? [as('region', writtenName(tables, table, 'region', sheet))] : []),
    ...datesOfAll(
      part.columns.map(({ measure }) => measure),
      own,
    ).map((id) => as(placeColumn(id), placeAmongEdges(typed(id)))),
    ...part.contacts.map(({ column }, place) => as(whomColumn(place), typed(column))),
    ...part.columns.map((each) => as(each.name, broughtTo(each, tables, table))),
  ];
  const id = kept.idOf(table);
  if (id !== undefined) {
    // A repetition may stand outside the stretch: which rows repeat an ID is told by all of them.
    return oncePerId(rowsOf(part), tables, table, id, columnsOf, isDataIn(tables, table, kept));
  }
  const times = part.columns.map(({ measure: { time } }) => isInStretch(time, tables, table, stretch));
  const where = any(...distinct(times));
  return [{ name: rowsOf(part), query: fromSheets(tables, table, columnsOf, { where }) }];
}

/** NULL where the measure does not keep the row. */
function broughtTo({ measure, filters }: Column, tables: Tables, table: TableId): SqlExpression {
  const subject = subjectOf(measure, tables);
  if (filters.length === 0) return subject;
  return onlyWhen(all(...filters.map((filter) => filterCondition(filter, tables, table))), subject);
}

/** What a row brings to a measure: 1, an amount, days, or the text that is to be counted once. */
function subjectOf(measure: Measure, tables: Tables): SqlExpression {
  const { table } = measure;
  const own: TableMapping = mappingOf(tables, table);
  switch (measure.kind) {
    case 'count':
      return integer(1);
    case 'sum':
      return rawColumn(tables, table, measure.column);
    case 'distinct':
      return typedColumn(tables, table, measure.column);
    case 'entries':
      return isNumbered(measure, own)
        ? call('orBlank', typedColumn(tables, table, measure.column))
        : integer(1);
    case 'days':
      return call(
        'daysBetween',
        typedColumn(tables, table, measure.from),
        typedColumn(tables, table, measure.to),
      );
    default:
      return measure satisfies never;
  }
}
