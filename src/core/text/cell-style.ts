/** Describes how the people of a document write into its cells, and in which time zone its dates are. */
import type { TimeZone } from '../calendar/time-zone';
import { localeStyle, type LocaleStyle } from './locale-style';

export interface CellStyle extends LocaleStyle {
  readonly zone: TimeZone;
}

/** @param document its time zone, and its locale as Sheets names it: `vi_VN` */
export const cellStyle = ({
  zone,
  locale,
}: {
  readonly zone: TimeZone;
  readonly locale: string;
}): CellStyle => ({ ...localeStyle(locale), zone });
