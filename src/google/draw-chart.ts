/** Draws the charts of a layout on their sheet, replacing those of an earlier drawing. */
import type { ChartSpec } from '../core/layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TYPES = { column: 'bars', line: 'line' } as const;

/** Removes the charts that earlier drawings titled so, in whatever language; charts that people made stay. */
export function removeCharts(sheet: Sheet, titles: readonly string[]): void {
  for (const chart of sheet.getCharts()) {
    if (titles.includes(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
}

export function drawChart(sheet: Sheet, spec: ChartSpec): void {
  const builder = sheet.newChart().setChartType(Charts.ChartType.COMBO);
  for (const area of spec.areas) builder.addRange(rangeOf(sheet, area));
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setPosition(spec.row, spec.column, 0, 0)
      .setOption('title', spec.title)
      .setOption('width', spec.width)
      .setOption('height', spec.height)
      .setOption('isStacked', true)
      // https://developers.google.com/chart/interactive/docs/gallery/combochart#configuration-options
      .setOption(
        'series',
        Object.fromEntries(spec.series.map(({ as, color }, place) => [place, { type: TYPES[as], color }])),
      )
      .setOption('legend', { position: 'bottom' })
      .build(),
  );
}
