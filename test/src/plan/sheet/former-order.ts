/** Puts a plan's rows into the order that plans had when the targets came last. */
import type { SheetCells } from '../../../../src/core/text/cells';

/** The ids with which the parts begin, in their former order. */
export const FORMER_PARTS = [
  ...['title', 'settings', 'current', 'start', 'grain', 'builtBy', 'careDays', 'green', 'partTargets'],
  ...['changes', 'header latest', 'header weekdays', 'title kpis', 'title bands', 'title pay'],
  ...['title holidays', 'title rates', 'title own', 'title past kpis', 'title past groups'],
  ...['title past bands', 'title mapping', 'title targets'],
];

/** Each part with the rows without an id below it; the title of the technical settings was not there. */
export function formerOrder({ sheet, values }: SheetCells): SheetCells {
  const parts = new Map<string, SheetCells['values'][number][]>();
  let part = '';
  for (const cells of values) {
    const id = String(cells[0] ?? '');
    if (FORMER_PARTS.includes(id) || id === 'title technical') part = id;
    parts.set(part, [...(parts.get(part) ?? []), cells]);
  }
  const ordered = FORMER_PARTS.flatMap((id) => parts.get(id) ?? []);
  const isBlank = (cells: SheetCells['values'][number]): boolean => cells.every((cell) => cell === '');
  const end = ordered.length - [...ordered].reverse().findIndex((cells) => !isBlank(cells));
  return { sheet, values: ordered.slice(0, end) };
}
