/** Reads the closed periods of a document from its history's sheet, where there is one. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { SheetCells } from '../../core/text/cells';
import type { ClosedPeriod } from '../../output/history/closed-period';
import { readHistory } from '../../output/history/read';

/** @throws Refusal that names the cell that cannot be read */
export const closedPeriods = (cells: SheetCells | undefined, zone: TimeZone): readonly ClosedPeriod[] =>
  cells ? readHistory(cells, zone) : [];
