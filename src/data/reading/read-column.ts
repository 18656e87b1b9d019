/** Describes what reading a column yields: its values, and the cells to report. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { CodedCells } from './coded-cells';
import type { MistakenMark } from './exchanged-numbers';
import type { DateOrder, DecimalMark, LocaleStyle } from '../../core/text/locale-style';
import type { Unread } from '../../core/text/unread';

export interface ColumnCells extends CodedCells {
  readonly zone: TimeZone;
  /** The style of the spreadsheet; asked for only where something is written as a text. */
  readonly locale: () => LocaleStyle;
}

/**
 * A cell that is not read, or the first of `count` cells that an import read in another style than the column's texts are
 * written in. `exchanged`: a date whose day it took for the month. `thousandfold`, `thousandth`: a
 * number that is perhaps 1000 times too large, or too small.
 */
export type Flaw =
  | { readonly kind: Unread; readonly at: number }
  | { readonly kind: 'exchanged' | MistakenMark; readonly at: number; readonly count: number };

/** How the texts of a column were read, some of which another style would read otherwise. */
interface StyleChoice {
  readonly style: DateOrder | DecimalMark;
  /** `locale`: no cell of the column tells the style, and people should be asked. */
  readonly by: 'values' | 'locale';
  /** How many cells another style would read otherwise, and the place of the first. */
  readonly ambiguous: number;
  readonly at: number;
}

export interface ReadColumn<Values> {
  readonly values: Values;
  /** In the order of the rows. */
  readonly flaws: readonly Flaw[];
  readonly choice?: StyleChoice;
}
