/** Decides when it is said that a file comes close to what a spreadsheet holds, and by which of its figures. */
import { dateOf, serialOf } from '../../core/calendar/calendar';
import type { Prepared } from '../../document/prepare';
import type { Sheets } from '../../document/document';
import { allSources, hasRows, type Source } from '../../data/source';
import { dateColumn } from '../../model/catalogue/tables';
import type { Messages } from '../../words';

/** https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;
const MANY_CELLS = MOST_CELLS / 2;
/** Google stops a script after six minutes, and measuring and writing come after reading. */
const LONG_READING_SECONDS = 120;

const GROWTH_MONTHS = 3;
const MONTHS_AHEAD = 12;

/** What the file holds, and how long it took to read it. */
export interface FileFigures {
  /** Those of all sheets, with the blank ones, as Google counts them. */
  readonly cells: number;
  readonly readingSeconds: number;
}

/** @returns a sentence with the figures; `undefined` where the file has room */
export function outgrown(
  { cells, readingSeconds }: FileFigures,
  document: Pick<Sheets, 'cellsOf'>,
  { data: { sources, asOf } }: Pick<Prepared, 'data'>,
  m: Messages,
): string | undefined {
  if (cells >= MANY_CELLS) return m.build.outgrown.cells(cells, MOST_CELLS);
  const grown = grownCells(allSources(sources), document, asOf);
  const expected = cells + (grown * MONTHS_AHEAD) / GROWTH_MONTHS;
  if (expected >= MOST_CELLS) return m.build.outgrown.growth(cells, grown, MOST_CELLS);
  return readingSeconds > LONG_READING_SECONDS
    ? m.build.outgrown.reading(Math.round(readingSeconds), cells)
    : undefined;
}

/** How many cells the rows of the last three months have; a sheet that serves several tables grows by one of them. */
function grownCells(sources: readonly Source[], { cellsOf }: Pick<Sheets, 'cellsOf'>, now: number): number {
  const { year, month, day } = dateOf(now);
  const since = serialOf(year, month - GROWTH_MONTHS, day);
  const bySheet = new Map<string, number>();
  for (const source of sources.filter(hasRows)) {
    const placements = source.onSheet?.placements ?? [];
    const dates = source.rows.numbers[dateColumn(source.table) ?? 'from'] ?? [];
    // Rows do not tell their sheet: the widest one stands for all.
    const [sheet, width] = widest(placements.map((each) => [each.sheet, widthOf(cellsOf(each.sheet))]));
    const rows = dates.filter((date) => date >= since && date <= now).length;
    bySheet.set(sheet, Math.max(bySheet.get(sheet) ?? 0, rows * width));
  }
  return [...bySheet.values()].reduce((sum, each) => sum + each, 0);
}

const widthOf = (cells: ReturnType<Sheets['cellsOf']>): number => cells?.values[0]?.length ?? 0;

const widest = (sheets: readonly (readonly [sheet: string, width: number])[]): readonly [string, number] =>
  sheets.reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0]);
