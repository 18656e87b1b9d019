/** Says what the columns of a clean sheet hold, so that live formulas over them can be watched. */
import { moneyColumns, TABLES, type ColumnId } from '../../model/catalogue/tables';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { LocatedTable } from '../mapping/locate';

/** A column of a clean sheet. */
export interface CheckedColumn {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** Dates and numbers, or the texts of a column that holds texts, or numbers such as customer ids. */
  readonly holds: 'values' | 'texts' | 'numbersAsTexts' | 'currencies';
  /** How many texts stand in and above the header row, and in rows that are left out. */
  readonly textsAbove: number;
  /** Of reps, their other names, regions and statuses the different texts of the whole column, as they are written. */
  readonly names?: readonly string[];
  /** Of currencies how many different values stand in it, the header among them. */
  readonly different?: number;
}

/** Those of the given columns that are mapped, in the order of the table; with amounts of money the currencies beside them. */
export const checkedColumns = (
  { table, sheet, columns, headerRow }: LocatedTable,
  cells: SheetCells,
  read: ReadonlySet<ColumnId>,
  leftOut: ReadonlySet<number> | ReadonlyMap<number, unknown> = new Set(),
): readonly CheckedColumn[] =>
  TABLES[table].columns.flatMap(({ id, type }): readonly CheckedColumn[] => {
    const column = columns[id];
    const isBeside = id === 'currency' && moneyColumns(table).some((each) => read.has(each));
    if (column === undefined || !(read.has(id) || isBeside)) return [];
    const values = cells.values.map((row) => row[column - 1] ?? '');
    const above = values.slice(0, headerRow);
    const isText = type === 'text' || type === 'status';
    const hasNumbers = values.slice(headerRow).some((value) => typeof value === 'number');
    return [
      {
        sheet,
        column,
        header: String(above[headerRow - 1] ?? ''),
        holds: !isText
          ? 'values'
          : id === 'currency'
            ? 'currencies'
            : hasNumbers
              ? 'numbersAsTexts'
              : 'texts',
        textsAbove: values.filter(
          (value, at) => (at < headerRow || leftOut.has(at)) && typeof value === 'string' && value !== '',
        ).length,
        ...namesIn(id, values),
        ...(id === 'currency' ? { different: new Set(values.filter((value) => value !== '')).size } : {}),
      },
    ];
  });

/** A column with more different statuses holds notes rather than words. */
const MOST_STATUSES = 100;

const NAMING: ReadonlySet<ColumnId> = new Set(['rep', 'otherNames', 'region', 'status']);

/** Formulas compare these columns with names and words that are in cells. */
function namesIn(id: ColumnId, values: readonly Cell[]): Pick<CheckedColumn, 'names'> {
  if (!NAMING.has(id)) return {};
  const names = [...new Set(values.filter((value) => value !== '').map(String))];
  return id === 'status' && names.length > MOST_STATUSES ? {} : { names };
}
