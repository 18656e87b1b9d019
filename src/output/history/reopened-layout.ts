/** Marks the rows of a closed period as reopened: they stay, and no longer count. */
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import { runsOf } from '../../core/layout/runs';
import type { SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Reopened } from './closed-period';
import { HISTORY_COLUMNS, historyColumn } from './columns';
import { historyFrame } from './history-frame';

/**
 * @param rows of the period, in ascending order; they lie together unless people sorted them
 */
export function reopenedLayout(
  rows: readonly number[],
  { at, by, reason }: Reopened,
  patterns: Patterns,
  m: Messages,
): SheetLayout {
  const frame = historyFrame(m);
  const column = historyColumn('reopenedAt');
  const runs = runsOf(rows);
  return {
    ...frame,
    blocks: [
      ...frame.blocks,
      ...runs.map(({ first, count }) => ({
        row: first,
        column,
        cells: Array.from({ length: count }, () => [at, by, reason]),
      })),
    ],
    formats: [
      ...frame.formats,
      ...runs.flatMap(({ first, count }) => [
        {
          area: area(first, 1, count, HISTORY_COLUMNS.length),
          style: { color: palette.quiet, italic: true },
        },
        { area: area(first, column, count, 1), style: { number: patterns.dateTime } },
      ]),
    ],
  };
}
