/** Says where things stand on the sheet of targets: its heads, its lines, and hidden what the plan said when it was drawn. */
import type { SheetCells } from '../../core/text/cells';

export const TITLE_ROW = 1;
/** What is not in the plan yet, beside the names that stay in sight, and which year is shown. */
export const SPAN_ROW = 2;
export const HINT_ROW = 3;
/** Hidden: which period each column is. */
export const IDS_ROW = 4;
export const HEADER_ROW = 5;
export const FIRST_ROW = 6;

/** Hidden: which line a row is, or that its cells are sums. */
export const ID = 1;
export const WHOM = 2;
export const REGION = 3;
export const FIRST_PERIOD = 4;

export const SPAN_COLUMN = WHOM + 1;

/** The hidden id of the row in which the year is picked. */
export const SPAN_ID = 'span';

/** The hidden id of a row of sums, and what stands above the column of the sums of a year. */
export const SUMS_ID = 'sums';

export const sumColumn = (periods: number): number => FIRST_PERIOD + periods;

/** Hidden: where what the plan said is kept beside each cell, so that whatever is otherwise was typed. */
export const keptColumn = (at: number, periods: number): number => sumColumn(periods) + 1 + at;

/** What begins the hidden text that names a drawing. */
const DRAWING = 'targets ';

/** @param key blank until all is drawn */
export const drawingText = (fiscalYearStart: number, key: string): string =>
  `${DRAWING}${fiscalYearStart} ${key}`;

/** The months of quarters are those of the drawing, whatever the plan says by now. */
export const fiscalYearStartIn = (drawing: string): number => Number(drawing.split(' ')[1]);

const KEPT = 'kept ';

export const keptLabel = (label: string): string => `${KEPT}${label}`;

export const isKeptLabel = (label: string): boolean => label.startsWith(KEPT);

/** The row of the ids, from 0, wherever people have moved it; `undefined` where it is gone. */
export function idsRow({ values }: Pick<SheetCells, 'values'>): number | undefined {
  const at = values.findIndex((cells) => String(cells[ID - 1] ?? '').startsWith(DRAWING));
  return at < 0 ? undefined : at;
}
