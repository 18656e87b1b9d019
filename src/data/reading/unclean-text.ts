/** Says why live formulas cannot read a column. */
import type { Messages } from '../../words';
import { cellName } from './cell-name';
import type { Unclean } from './unclean';

/** The first cell of a reason against formulas, and how many more there are. */
export function uncleanText(
  { kind, sheet, column, header, expected, count, cells }: Unclean,
  m: Messages,
): string {
  const [{ row, value, other = '' }] = cells;
  const place = [sheet, cellName(column, row), header, value] as const;
  const reason =
    kind === 'type'
      ? m.unclean.type(expected)
      : kind === 'key' || kind === 'oneRep'
        ? m.unclean[kind](other)
        : m.unclean[kind];
  return count === 1 ? m.unclean.cell(...place, reason) : m.unclean.cells(...place, reason, count - 1);
}
