/** Draws the list beside a hand-made KPI Data of the periods it shows, as a build writes it. */
import type { KpiDataPlaces } from '../../src/output/kpi-data/kpi-data-places';
import { periodListBlock, periodListFormats } from '../../src/output/kpi-data/period-list';
import { messages } from '../../src/words';
import { periodAt } from '../../src/core/calendar/period';
import { PATTERNS } from './patterns';
import { written } from './written';

/** @param starts the first days of the months that are shown; all of them are offered */
export function writePeriodList(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  starts: readonly number[],
  places: KpiDataPlaces,
): void {
  const listed = starts.map((start) => ({ period: periodAt('month', start), isOffered: true }));
  const { row, column, cells } = periodListBlock(listed, places, messages('en'));
  const columns = cells[0]?.length ?? 0;
  const missing = column + columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  for (const { area, style } of periodListFormats('month', places, PATTERNS)) {
    // Dates stay serials here.
    if (style.number === '@')
      sheet.getRange(area.row, area.column, area.rows, area.columns).setNumberFormat('@');
  }
  sheet
    .getRange(row, column, cells.length, columns)
    .setValues(cells.map((contents) => contents.map((content) => written(content) ?? '')));
}
