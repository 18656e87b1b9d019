/** Turns a table written out in a test into the cells of a sheet, as Apps Script returns them. */
import { timeZone } from '../../src/core/calendar/time-zone';
import { cellStyle } from '../../src/core/text/cell-style';
import type { Cell, SheetCells } from '../../src/core/text/cells';

/** The time zone of the sheets in these tests; the script runs in UTC. */
export const HANOI = timeZone('Asia/Ho_Chi_Minh');

/** How people write in them. */
export const IN_HANOI = cellStyle({ zone: HANOI, locale: 'vi_VN' });

/** A moment on the clocks of Hà Nội: `2026-10-05`, `2026-10-05 23:59`. */
export const moment = (text: string): Date => {
  const [date = '', time = '00:00'] = text.split(' ');
  return new Date(`${date}T${time.length === 5 ? `${time}:00` : time}+07:00`);
};

/** One line per row, `|` between cells; ISO dates and numbers become such, nothing becomes a blank cell. */
export const literalSheet = (sheet: string, table: string): SheetCells => ({
  sheet,
  values: table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => cellOf(text.trim()))),
});

function cellOf(text: string): Cell {
  if (/^\d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/.test(text)) return moment(text);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
