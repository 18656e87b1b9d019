/** Turns a chart's data into what Chart.js draws, in colours that a colour-blind person can tell apart. */
import type { ChartConfiguration, PointStyle } from 'chart.js';
import type { Language } from '../../../src/words/language';
import type { ChartData, ChartSpec } from '../../apps-script/chart-spec';
import { words } from '../../messages/page';

/** Okabe and Ito's palette, without its black and yellow: https://jfly.uni-koeln.de/color/ */
const COLORS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'] as const;

/** The shapes of points, by Google's names: https://developers.google.com/chart/interactive/docs/points */
const SHAPES: Readonly<Record<string, PointStyle>> = {
  circle: 'circle',
  diamond: 'rectRot',
  square: 'rect',
  star: 'star',
  triangle: 'triangle',
};

/** Google's width of a line, in pixels. */
const LINE_WIDTH = 2;

const FONT = { family: 'Roboto, Arial, sans-serif', size: 12 };
const TITLE_COLOR = '#1f1f1f';
const TEXT_COLOR = '#444746';
const GRID_COLOR = '#e3e3e3';

type Kind = 'bar' | 'line';

const SIDES = ['bottom', 'top', 'left', 'right'] as const;

/** Where a script's option puts the legend; without one it is on the right. */
function legendPlace({ options }: ChartSpec): {
  readonly display: boolean;
  readonly position: (typeof SIDES)[number];
} {
  const { position } = (options['legend'] ?? {}) as { readonly position?: unknown };
  return {
    display: position !== 'none',
    position: SIDES.find((side) => side === position) ?? 'right',
  };
}

interface SeriesOptions {
  readonly type?: unknown;
  readonly color?: unknown;
  readonly lineWidth?: unknown;
  readonly lineDashStyle?: unknown;
  /** A diameter in pixels: without it a line has no points. */
  readonly pointSize?: unknown;
  readonly pointShape?: unknown;
}

/** What a script's option says of a series, by its place. */
const seriesOptions = ({ options }: ChartSpec, index: number): SeriesOptions =>
  ((options['series'] ?? {}) as Readonly<Record<string, SeriesOptions | undefined>>)[index] ?? {};

/** https://developers.google.com/chart/interactive/docs/gallery/combochart: without a type a series of it is a line. */
const isLine = (spec: ChartSpec, index: number): boolean =>
  spec.type === 'LINE' || (spec.type === 'COMBO' && seriesOptions(spec, index).type !== 'bars');

function colorOf(spec: ChartSpec, index: number): string {
  const { color } = seriesOptions(spec, index);
  return typeof color === 'string' ? color : at(COLORS, index);
}

/** How a line, its points and its mark in the legend are drawn. */
function lineOf(spec: ChartSpec, index: number) {
  const { lineWidth, lineDashStyle, pointSize, pointShape } = seriesOptions(spec, index);
  const radius = typeof pointSize === 'number' ? pointSize / 2 : 0;
  const shape = SHAPES[String(pointShape)] ?? 'circle';
  const isSolid = !Array.isArray(lineDashStyle);
  return {
    borderWidth: typeof lineWidth === 'number' ? lineWidth : LINE_WIDTH,
    borderDash: isSolid ? [] : lineDashStyle.map(Number),
    pointRadius: radius,
    pointHoverRadius: Math.max(radius, LINE_WIDTH * 2),
    pointStyle: radius > 0 ? shape : ('line' as const),
  };
}

/** `''` for a chart without a title. */
export const chartTitle = ({ options }: ChartSpec): string =>
  typeof options['title'] === 'string' ? options['title'] : '';

export function chartConfig(
  spec: ChartSpec,
  data: ChartData,
  language: Language,
): ChartConfiguration<Kind, (number | null)[], string> {
  const isBar = spec.type === 'BAR';
  const title = chartTitle(spec);
  const valueAxis = isBar ? 'x' : 'y';
  const nameAxis = isBar ? 'y' : 'x';
  const stacked = spec.options['isStacked'] === true;
  return {
    type: spec.type === 'LINE' ? 'line' : 'bar',
    data: {
      labels: [...data.names],
      datasets: data.series.map(({ title, values }, index) => {
        const shared = {
          label: title,
          data: [...values],
          backgroundColor: colorOf(spec, index),
          borderColor: colorOf(spec, index),
        };
        // Lines lie over columns.
        return isLine(spec, index)
          ? { ...shared, ...lineOf(spec, index), type: 'line' as const, order: 0 }
          : { ...shared, type: 'bar' as const, order: 1, maxBarThickness: 48, pointStyle: 'rect' as const };
      }),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isBar ? 'y' : 'x',
      font: FONT,
      plugins: {
        title: {
          display: title !== '',
          text: title,
          align: 'start',
          color: TITLE_COLOR,
          padding: { top: 4, bottom: 16 },
          font: { ...FONT, size: 15, weight: 'normal' },
        },
        legend: {
          ...legendPlace(spec),
          labels: { color: TEXT_COLOR, usePointStyle: true, boxHeight: 8 },
        },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const series = data.series[datasetIndex];
              return `${series?.title ?? ''}: ${series?.texts[dataIndex] ?? ''}`;
            },
          },
        },
      },
      scales: {
        [valueAxis]: {
          beginAtZero: true,
          stacked,
          grid: { color: GRID_COLOR },
          border: { display: false },
          ticks: {
            color: TEXT_COLOR,
            maxTicksLimit: 6,
            maxRotation: 0,
            callback: (value) => shortNumber(Number(value), data, language),
          },
        },
        // Every bar of a list has its name; below columns there may be too little room.
        [nameAxis]: {
          stacked,
          grid: { display: false },
          ticks: { color: TEXT_COLOR, autoSkip: !isBar, font: { ...FONT, size: 11 } },
        },
      },
    },
  };
}

/** A value beside the axis: in percent where the cells are, large numbers in words: `1.5B`, `1,5 tỷ`. */
function shortNumber(value: number, { series }: ChartData, language: Language): string {
  const isShare = series.some(({ texts }) => texts.some((text) => text.endsWith('%')));
  const options: Intl.NumberFormatOptions = isShare ? { style: 'percent' } : { notation: 'compact' };
  const { largeNumbers } = words(language);
  return new Intl.NumberFormat(language, { ...options, maximumFractionDigits: 1 })
    .formatToParts(value)
    .map((part) => (part.type === 'compact' ? (largeNumbers[part.value] ?? part.value) : part.value))
    .join('');
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
