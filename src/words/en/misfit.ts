/** Says why a header that names a column of a table does not do, in English. */
import type { ColumnId } from '../../model/catalogue/tables';
import { columns } from './names';
import { quoted } from './phrases';

export interface Misfit {
  readonly header: string;
  readonly column: ColumnId;
  /** What tells the columns apart that share the header. */
  readonly apart?: readonly string[];
}

export const misfitText = ({ header, column, apart }: Misfit): string =>
  apart
    ? `“${header}” names ${apart.length} columns (${quoted(apart)}): give the one that is “${columns[column]}” a header of its own, in the same row as the others.`
    : `The values under “${header}” cannot be read as “${columns[column]}”.`;
