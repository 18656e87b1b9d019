/** Reads the mapped columns of some rows of a sheet, each when it is first asked for, and never again. */
import { once } from '../../core/once';
import type { TimeZone } from '../../core/calendar/time-zone';
import { localeStyle } from '../../core/text/locale-style';
import { holdsNames } from '../../core/text/no-name';
import type { ColumnType } from '../../model/catalogue/table';
import { TABLES, type ColumnId } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { readAmountColumn } from './amount-column';
import { readDateColumn } from './date-column';
import { cellsAt } from './coded-cells';
import type { CodedSheet } from './coded-sheet';
import type { ColumnCells, ReadColumn } from './read-column';
import { readScoreColumn, type ReadScores } from './score-column';
import type { TextColumn } from './table-rows';
import { readNameColumn, readTextColumn } from './text-column';

type Read = ReadColumn<Float64Array | TextColumn> & Pick<ReadScores, 'outOf'>;

interface MappedColumn {
  readonly id: ColumnId;
  readonly type: ColumnType;
  /** From 1. */
  readonly at: number;
  readonly read: () => Read;
}

export interface ColumnsOfRows {
  /** The places of the rows on the sheet, from 0. */
  readonly places: Int32Array;
  /** In the order of the catalogue. */
  readonly columns: readonly MappedColumn[];
}

/**
 * The rows alone tell in which style a column is written: other rows of the sheet have no say.
 *
 * @param places of the rows on the sheet, from 0
 * @param locale the spreadsheet's, for example `vi_VN`
 */
export function columnsOfRows(
  located: LocatedTable,
  sheet: CodedSheet,
  places: Int32Array,
  zone: TimeZone,
  locale: string,
): ColumnsOfRows {
  const { headerRow } = located;
  const isWhole = places.length === sheet.length;
  const below = once(() => places.map((place) => place - headerRow));
  const columns = TABLES[located.table].columns.flatMap(({ id, type }): readonly MappedColumn[] => {
    const at = located.columns[id];
    if (at === undefined) return [];
    const kind = id === 'score' ? 'score' : holdsNames(id) ? 'name' : type === 'status' ? 'text' : type;
    const cells = () => (isWhole ? sheet.column(at) : cellsAt(sheet.column(at), below()));
    const read = (): Read => READ[kind]({ ...cells(), zone, locale: () => localeStyle(locale) });
    // Several tables may be read from one sheet.
    const known = `${kind} ${at} ${locale} ${zone.name}`;
    return [{ id, type, at, read: once(isWhole ? () => sheet.once(known, read) : read) }];
  });
  return { places, columns };
}

const READ = {
  score: readScoreColumn,
  name: readNameColumn,
  text: (cells: ColumnCells) => readTextColumn(cells),
  date: readDateColumn,
  number: readAmountColumn,
};

/** `undefined` where the column is not mapped, or holds texts. */
export function numbersIn(rows: ColumnsOfRows, id: ColumnId): Float64Array | undefined {
  const values = valuesIn(rows, id);
  return values instanceof Float64Array ? values : undefined;
}

/** `undefined` where the column is not mapped, or holds numbers or dates. */
export function textsIn(rows: ColumnsOfRows, id: ColumnId): TextColumn | undefined {
  const values = valuesIn(rows, id);
  return values instanceof Float64Array ? undefined : values;
}

const valuesIn = ({ columns }: ColumnsOfRows, id: ColumnId) =>
  columns.find((column) => column.id === id)?.read().values;
