/** A chart of a layout to a chart on its sheet. */
import type { ChartSpec } from '../layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CHART_TYPES = { column: 'COLUMN', bar: 'BAR', line: 'LINE' } as const;

/** Inserts a chart in place of an earlier one with the same title. */
export function drawChart(sheet: Sheet, spec: ChartSpec): void {
  for (const chart of sheet.getCharts()) {
    if (chart.getOptions().get('title') === spec.title) sheet.removeChart(chart);
  }
  const builder = sheet.newChart().setChartType(Charts.ChartType[CHART_TYPES[spec.kind]]);
  for (const area of spec.areas) builder.addRange(rangeOf(sheet, area));
  const series = spec.areas.reduce((sum, { columns }) => sum + columns, 0) - 1;
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setPosition(spec.row, spec.column, 0, 0)
      .setOption('title', spec.title)
      .setOption('width', spec.width)
      .setOption('height', spec.height)
      // One series is named by the title.
      .setOption('legend', { position: series > 1 ? 'bottom' : 'none' })
      .build(),
  );
}
