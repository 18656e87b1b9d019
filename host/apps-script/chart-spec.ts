/** Describes a chart as plain JSON beside the cells, with the numbers and texts that the cells give it to draw. */
import { readDisplay, readValues } from '../document/cells';
import type { HostDocument } from '../document/host-document';
import type { Place } from './classes';

/** The key of the page's component that draws charts. */
export const CHART_COMPONENT = 'apps-script-chart';

export interface ChartSpec {
  readonly type: 'COLUMN' | 'BAR' | 'LINE' | 'COMBO';
  /** Side by side: names in the first column, one series in each further column. */
  readonly ranges: readonly Place[];
  /** How many rows at the top are titles. */
  readonly headers: number;
  /** Row and column from 1 of the cell at the chart's corner, and pixels from that cell's corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** As `setOption` was given them: `title`, `width` and `height` in pixels, `legend`… */
  readonly options: Readonly<Record<string, unknown>>;
}

interface ChartSeries {
  readonly title: string;
  /** `null` where the cell holds no number. */
  readonly values: readonly (number | null)[];
  /** The same as the cells show them. */
  readonly texts: readonly string[];
}

export interface ChartData {
  readonly names: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Reads what a chart shows now; rows without a name and without a number are left out. */
export function chartData(document: HostDocument, { ranges, headers }: ChartSpec): ChartData {
  const columns = ranges.flatMap(({ sheetId, area }) => {
    const values = readValues(document, sheetId, area);
    const texts = readDisplay(document, sheetId, area);
    return Array.from({ length: area.columns }, (_, column) => ({
      values: values.map((row) => row[column]),
      texts: texts.map((row) => row[column] ?? ''),
    }));
  });
  const [names, ...series] = columns;
  if (!names) return { names: [], series: [] };
  const numbers = series.map(({ values }) =>
    values.map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null)),
  );
  const rows = names.texts
    .map((_, row) => row)
    .slice(headers)
    .filter((row) => names.texts[row] !== '' || numbers.some((values) => (values[row] ?? null) !== null));
  return {
    names: rows.map((row) => names.texts[row] ?? ''),
    series: series.map(({ texts }, index) => ({
      title: texts.slice(0, headers).join(' '),
      values: rows.map((row) => numbers[index]?.[row] ?? null),
      texts: rows.map((row) => texts[row] ?? ''),
    })),
  };
}
