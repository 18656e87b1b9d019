/** Draws the charts of a layout on their sheet, replacing those of an earlier drawing. */
import type { ChartSpec } from '../core/layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CHART_TYPES = { column: 'COLUMN', bar: 'BAR' } as const;

/** Removes the charts that earlier drawings titled so, in whatever language; charts that people made stay. */
export function removeCharts(sheet: Sheet, titles: readonly string[]): void {
  for (const chart of sheet.getCharts()) {
    if (titles.includes(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
}

export function drawChart(sheet: Sheet, spec: ChartSpec): void {
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
      .setOption('isStacked', spec.isStacked ?? false)
      // One series is named by the title.
      .setOption('legend', { position: series > 1 ? 'bottom' : 'none' })
      .build(),
  );
}
