/** Draws the charts of a layout on their sheet, replacing those of an earlier drawing. */
import type { ChartLine, ChartSpec } from '../core/layout/sheet-layout';
import { rangeOf } from './range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Removes the charts that earlier drawings titled so, in whatever language; charts that people made stay. */
export function removeCharts(sheet: Sheet, titles: readonly string[]): void {
  for (const chart of sheet.getCharts()) {
    if (titles.includes(String(chart.getOptions().get('title')))) sheet.removeChart(chart);
  }
}

export function drawChart(sheet: Sheet, spec: ChartSpec): void {
  const builder = sheet.newChart().setChartType(Charts.ChartType.LINE);
  for (const area of spec.areas) builder.addRange(rangeOf(sheet, area));
  sheet.insertChart(
    builder
      .setNumHeaders(1)
      .setPosition(spec.row, spec.column, spec.left, 0)
      .setOption('title', spec.title)
      .setOption('width', spec.width)
      .setOption('height', spec.height)
      .setOption('series', Object.fromEntries(spec.series.map((line, place) => [place, optionsOf(line)])))
      .setOption('vAxis', { minValue: 0 })
      .setOption('legend', { position: 'bottom' })
      .build(),
  );
}

/** https://developers.google.com/chart/interactive/docs/gallery/linechart#configuration-options */
const optionsOf = ({ color, width, point = 0, shape = 'circle', dash }: ChartLine) => ({
  ...{ color, lineWidth: width, pointSize: point, pointShape: shape },
  ...(dash ? { lineDashStyle: [...dash] } : {}),
});
