/** Finds the answers of a survey that lie off the scale on which it was asked. */
import { answersOf, type ScaleId } from '../../model/kpi/scale';
import type { ColumnId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { headerOf, type LocatedTable } from '../mapping/locate';
import type { OffScale } from './problem';
import type { ReadTable } from './read';

/** Nothing where the column is not mapped. */
export function offScale(
  { rows, rowNumbers }: Pick<ReadTable, 'rows' | 'rowNumbers'>,
  located: LocatedTable,
  cells: SheetCells,
  scale: ScaleId,
  column: ColumnId = 'score',
): readonly OffScale[] {
  const at = located.columns[column];
  const scores = rows.numbers[column];
  const [least, most] = answersOf('any', scale) ?? [];
  if (at === undefined || !scores || least === undefined || most === undefined) return [];
  const header = headerOf(located, cells, at);
  const found: OffScale[] = [];
  scores.forEach((score, index) => {
    if (!(score < least || score > most)) return;
    const [row, value] = [rowNumbers[index] ?? 0, String(score)];
    found.push({ kind: 'offScale', sheet: located.sheet, row, column: at, header, value, scale });
  });
  return found;
}
