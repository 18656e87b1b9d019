/** Describes how an ambiguous column was read, so that the wizard can ask about it. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { DateOrder, DecimalMark } from '../../core/text/locale-style';

export interface Decision {
  readonly table: TableId;
  readonly id: ColumnId;
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  readonly style: DateOrder | DecimalMark;
  /** `values`: other cells of the column tell. `locale`: none does; the spreadsheet's style was taken. */
  readonly by: 'values' | 'locale';
  /** How many cells the other style would read otherwise. */
  readonly ambiguous: number;
  /** The first of them. */
  readonly row: number;
  readonly value: string;
}
