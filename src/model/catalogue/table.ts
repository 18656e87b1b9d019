/** Defines what a source table is: an id and typed columns, as frozen data. */

/** `status` is text of which the mapping says what means won and what means lost. */
export type ColumnType = 'text' | 'number' | 'date' | 'status';

export interface Column<
  TableId extends string = string,
  Id extends string = string,
  Type extends ColumnType = ColumnType,
> {
  readonly table: TableId;
  readonly id: Id;
  readonly type: Type;
  /** A table can be used only where its required columns are mapped. */
  readonly required: boolean;
  /** A sheet is told to be the table by its required columns and these, though the table can do without them. */
  readonly marks?: true;
  /** What a number counts, where that is money. */
  readonly unit?: 'money';
}

interface ColumnSpec<Type extends ColumnType> {
  readonly type: Type;
  readonly required: boolean;
  readonly marks?: true;
  readonly unit?: 'money';
}

type ColumnSpecs = Readonly<Record<string, ColumnSpec<ColumnType>>>;

type Columns<TableId extends string, Specs extends ColumnSpecs> = {
  readonly [Id in keyof Specs & string]: Column<TableId, Id, Specs[Id]['type']>;
};

interface TableRules {
  /** Where a status is mapped, only rows whose status means won count. */
  readonly onlyWon?: boolean;
}

/** A table; its columns are its own properties (`leads.createdOn`) and, for loops, `columns`. */
export type Table<TableId extends string = string, Specs extends ColumnSpecs = ColumnSpecs> = Columns<
  TableId,
  Specs
> & {
  readonly tableId: TableId;
  readonly columns: readonly Column<TableId, keyof Specs & string>[];
  readonly onlyWon: boolean;
};

/** A column that must be mapped before the table can be used. */
export const required = <Type extends ColumnType>(type: Type): ColumnSpec<Type> => ({ type, required: true });

/** A column that a table can do without. */
export const optional = <Type extends ColumnType>(type: Type): ColumnSpec<Type> => ({
  type,
  required: false,
});

/** A column that a table can do without, and by which a sheet is told to be the table. */
export const marking = <Type extends ColumnType>(type: Type): ColumnSpec<Type> => ({
  type,
  required: false,
  marks: true,
});

/** A required column of amounts of money. */
export const requiredMoney = (): ColumnSpec<'number'> => ({ type: 'number', required: true, unit: 'money' });

/** Describes a table: `table('leads', { createdOn: required('date'), … })`. */
export function table<const TableId extends string, const Specs extends ColumnSpecs>(
  tableId: TableId,
  specs: Specs,
  { onlyWon = false }: TableRules = {},
): Table<TableId, Specs> {
  const columns = Object.entries(specs).map(([id, spec]) => Object.freeze({ table: tableId, id, ...spec }));
  const byId = Object.fromEntries(columns.map((column) => [column.id, column]));
  return Object.freeze({ ...byId, tableId, columns: Object.freeze(columns), onlyWon }) as unknown as Table<
    TableId,
    Specs
  >;
}
