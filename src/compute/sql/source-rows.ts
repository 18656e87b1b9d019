/** Selects the typed rows of a mapped table, of all its sheets, under the product's column names, each with the rep and region that it names. */
import type { CustomerKinds } from '../../core/text/customer-key';
import { idColumn, TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { columnsRead } from '../../model/kpi/needs';
import { SHEET_NAME, sheetsOf, type NamedBySheet } from '../../data/mapping/mapped-sheets';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import { nameOfSheet } from '../../data/mapping/name-of-sheet';
import type { Attribution } from '../../data/scopes/attribution';
import type { OtherNames } from '../../data/scopes/other-names';
import { call, column, equal, integer, onlyWhen, wholeRow, type SqlExpression } from './expression';
import { LINE, oncePerId } from './once-per-id';
import { as, select, type NamedQuery, type Query, type Select, type SelectedColumn } from './query';
import { comparedText } from './compared-text';
import { ROWS, type Values } from './conditions';

/** Where the tables are, and how they are written. */
export interface Place {
  /** The dataset (BigQuery) or schema (DuckDB) that holds them. */
  readonly schema: string;
  /**
   * The column with the row of the sheet, as a database knows no other order: of the team table, and of tables with IDs
   * where rows that repeat one are left out.
   */
  readonly rowColumn: string;
  /** How customers are compared; without it as names are. */
  readonly customers?: CustomerKinds | undefined;
  /** Whose the other names of reps are; without it nobody has any. */
  readonly otherNames?: Pick<OtherNames, 'repOf'> | undefined;
}

export const SOURCE = 'source';

/** Which rows of a table count. */
export interface Kept {
  /** The condition on a row that is data; `undefined` where every row is. */
  readonly isData: (table: TableId, mapping: TableMapping) => SqlExpression | undefined;
  /** Rows that repeat an ID are left out. */
  readonly isOnce: boolean;
}

/** The same columns of every sheet of a table. */
export function fromSheets(
  mapping: TableMapping,
  { schema }: Place,
  columnsOf: (sheet: string, place: number) => readonly SelectedColumn[],
  more: Partial<Select> = {},
): Query {
  const parts = sheetsOf(mapping).map((table, place) =>
    select(columnsOf(table, place), { kind: 'table', schema, table, as: SOURCE }, more),
  );
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'union', parts };
}

/** The rep, by their own name, or the region of the rows of a sheet: its column, or what the name of the sheet says. */
export function nameIn(
  table: TableId,
  id: NamedBySheet,
  mapping: TableMapping,
  sheet: string,
  place: Place,
  values: Values,
): SqlExpression {
  const name =
    mapping.columns[id] === SHEET_NAME
      ? call('textKey', values.text(nameOfSheet(table, sheet)))
      : typed(table, id, mapping, place);
  return id === 'rep' ? ownName(name, place, values) : name;
}

/** The name of the rep where it is another one of theirs, else the name itself. */
function ownName(name: SqlExpression, { otherNames }: Place, values: Values): SqlExpression {
  const reps = [...(otherNames?.repOf ?? [])].map(([other, rep]) =>
    onlyWhen(equal(name, call('textKey', values.text(other))), call('textKey', values.text(rep))),
  );
  return reps.length === 0 ? name : call('coalesce', ...reps, name);
}

/** A mapped column as its type wants it: texts as keys, dates as days with a time, numbers as they are. */
export function typed(
  table: TableId,
  id: ColumnId,
  mapping: TableMapping,
  { customers }: Pick<Place, 'customers'>,
): SqlExpression {
  const definition = TABLES[table].columns.find((each) => each.id === id);
  const header = mapping.columns[id];
  if (!definition || header === undefined) throw new Error(`column ${table}.${id} is not mapped`);
  const value = column(SOURCE, header);
  switch (definition.type) {
    case 'text':
    case 'status':
      return comparedText(id, value, customers);
    case 'date':
      return call('dateTime', value);
    case 'number':
      return value;
    default:
      return definition.type satisfies never;
  }
}

/** The columns that the measures read, apart from rep and region. */
const columnsBeside = (
  table: TableId,
  measures: readonly Measure[],
  { columns }: TableMapping,
): readonly ColumnId[] =>
  [...columnsRead(measures, table, (id) => columns[id] !== undefined)].filter(
    (id) => id !== 'rep' && id !== 'region',
  );

/** The rows of the measures' table; where only the team table knows regions, they have none: see `regionSpans`. */
export function sourceRows(
  table: TableId,
  measures: readonly Measure[],
  mapping: Mapping,
  place: Place,
  attributed: Attribution,
  { isData, isOnce }: Kept,
  values: Values,
): readonly NamedQuery[] {
  const own = mapping[table];
  if (!own) throw new Error(`table ${table} is not mapped`);
  const named = (id: NamedBySheet, sheet: string) => nameIn(table, id, own, sheet, place, values);
  const columnsOf = (sheet: string): readonly SelectedColumn[] => [
    ...(attributed.rep ? [as('rep', named('rep', sheet))] : []),
    ...(attributed.region === 'column' ? [as('region', named('region', sheet))] : []),
    ...columnsBeside(table, measures, own).map((id) => as(id, typed(table, id, own, place))),
  ];
  const where = isData(table, own);
  const more: Partial<Select> = { ...(where && { where }) };
  const id = isOnce ? idColumn(table) : undefined;
  const amount = own.columns.amount === undefined ? undefined : typed(table, 'amount', own, place);
  const [first = ''] = sheetsOf(own);
  return [
    ...(id === undefined || own.columns[id] === undefined
      ? [{ name: ROWS, query: fromSheets(own, place, columnsOf, more) }]
      : oncePerId(
          ROWS,
          columnsOf(first).map((each) => each.as),
          fromSheets(
            own,
            place,
            (sheet, at) => [
              ...columnsOf(sheet),
              as(LINE.sheet, integer(at)),
              as(LINE.row, column(SOURCE, place.rowColumn)),
              as(LINE.id, typed(table, id, own, place)),
              as(LINE.whole, wholeRow(SOURCE, place.rowColumn)),
              ...(amount ? [as(LINE.amount, amount)] : []),
            ],
            more,
          ),
          amount !== undefined,
        )),
  ];
}
