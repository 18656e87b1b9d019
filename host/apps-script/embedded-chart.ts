/** Mirrors `SpreadsheetApp.EmbeddedChart`, its builder and its options: a chart on a sheet. */
import { a, anything, memberOf, text, whole } from './arguments';
import { freeChartId, type DrawnChart } from './chart-drawing';
import type { ChartSpec } from './chart-spec';
import { register } from './class-names';
import type { Classes } from './classes';
import { ChartType } from './enumerations';
import { placeOf } from './place';
import { serve } from './serve';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Options = GoogleAppsScript.Charts.ChartOptions;

const charts = register<Chart, DrawnChart>('SpreadsheetApp.EmbeddedChart');

export const drawnChart = charts.meaningOf;

export function embeddedChart(classes: Classes, drawn: DrawnChart): Chart {
  const { calls } = classes.document;
  const { id, spec } = drawn;
  const served = serve<Chart>({
    name: 'SpreadsheetApp.EmbeddedChart',
    calls,
    local: 'all',
    methods: {
      getChartId: () => Number(id),
      getRanges: () => spec.ranges.map(classes.range),
      getOptions: () => chartOptions(classes, spec),
    },
  });
  return charts.remember(served, drawn);
}

const chartOptions = ({ document }: Classes, { options }: ChartSpec): Options =>
  serve<Options>({
    name: 'Charts.ChartOptions',
    calls: document.calls,
    local: 'all',
    takes: { get: [[text]] },
    methods: { get: (option) => (Object.hasOwn(options, option) ? options[option] : null) },
  });

export function chartBuilder(classes: Classes): Builder {
  let spec: ChartSpec = {
    type: 'COLUMN',
    ranges: [],
    headers: 0,
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
  };
  const set = (change: Partial<ChartSpec>): Builder => {
    spec = { ...spec, ...change };
    return builder;
  };
  const builder: Builder = serve<Builder>({
    name: 'SpreadsheetApp.EmbeddedChartBuilder',
    calls: classes.document.calls,
    local: 'all',
    takes: {
      setChartType: [[memberOf(ChartType)]],
      addRange: [[a('SpreadsheetApp.Range')]],
      setNumHeaders: [[whole]],
      setPosition: [[whole, whole, whole, whole]],
      setOption: [[text, anything]],
    },
    methods: {
      // Members of an enumeration are their own names here.
      setChartType: (type) => set({ type: type as unknown as ChartSpec['type'] }),
      addRange: (range) => set({ ranges: [...spec.ranges, placeOf(range)] }),
      setNumHeaders: (headers) => set({ headers }),
      setPosition: (row, column, offsetX, offsetY) => set({ position: { row, column, offsetX, offsetY } }),
      setOption: (option, value: unknown) => set({ options: { ...spec.options, [option]: value } }),
      build: () => embeddedChart(classes, { id: freeChartId(), spec }),
    },
  });
  return builder;
}
