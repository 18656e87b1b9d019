/** Lays a drawing of the plan over its present sheet, so that it can be read before it is written. */
import { isIn, type Area } from '../../core/formula/reference';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { isDay, type TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import type { PlanDrawing } from './layout';

/**
 * The cells as they will be read back: what a formula will show is not known, so that its cell is as it is now.
 *
 * @param sheet its name, for messages
 * @param datePattern the number pattern of cells that hold days
 */
export function intendedCells(
  { layout, values }: Pick<PlanDrawing, 'layout' | 'values'>,
  sheet: string,
  { datePattern, zone }: { readonly datePattern: string; readonly zone: TimeZone },
): SheetCells {
  const days = dayAreas(layout.formats, datePattern);
  const rows = values.map((cells) => [...cells]);
  for (const { row, column, cells } of layout.blocks) {
    cells.forEach((contents, down) => {
      while (rows.length < row + down) rows.push([]);
      const now = rows[row + down - 1] ?? [];
      contents.forEach((content, right) => {
        while (now.length < column + right) now.push('');
        const holdsDays = days.some((area) => isIn(area, row + down, column + right));
        now[column + right - 1] = cellOf(content, now[column + right - 1] ?? '', holdsDays, zone);
      });
    });
  }
  return { sheet, values: rows };
}

function cellOf(content: Content, now: Cell, holdsDays: boolean, zone: TimeZone): Cell {
  if (content === null) return '';
  if (typeof content === 'object') return now;
  return holdsDays && typeof content === 'number' && isDay(content) ? zone.toMoment(content) : content;
}

const dayAreas = (formats: readonly Format[], datePattern: string): readonly Area[] =>
  formats.flatMap(({ area, style }) => (style.number === datePattern ? [area] : []));
