/** Lists beside KPI Data the latest prices of each period, ours and our competitors', in hidden columns which the overview reads. */
import { lackOfRows } from '../../compute/available/availability';
import { periodIn } from '../../compute/available/timeline';
import { greatestOf } from '../../core/extremes';
import { area, fixedColumnRows } from '../../core/formula/reference';
import type { Expression } from '../../core/formula/expression';
import type { Patterns } from '../../core/layout/number-format';
import type { Block, Content, Format, SheetLayout } from '../../core/layout/sheet-layout';
import {
  PRICE_COMPARISON_NEEDS,
  priceComparison,
  type PriceComparison,
} from '../../insights/lists/price-comparison';
import { afterCare } from './care-list';
import type { KpiData } from './contents';
import type { KpiDataPlaces } from './kpi-data-places';

/** So many competitors stand beside our price. */
export const MOST_COMPETITORS = 4;

/** So many products of a period are listed: those on which we are undercut most. */
export const MOST_PRODUCTS = 10;

/**
 * A period begins with a row of its own: its first day, the last day that counts, how many products there are, then the names
 * of the competitors. Below it stand the products.
 */
const COLUMNS = ['start', 'asOf', 'all', 'product', 'ourPrice'] as const;

export type PriceColumn = (typeof COLUMNS)[number];

export interface PriceList {
  /** How many products are listed of the period that has most. */
  readonly products: number;
  /** All cells of a column. */
  cells(column: PriceColumn): Expression;
  /** Likewise of a competitor, by its place from 0. */
  competitor(place: number): Expression;
}

type Facts = Pick<KpiData, 'sources' | 'timeline' | 'asOf'>;

interface Listed {
  readonly start: number;
  readonly asOf: number;
  readonly compared: PriceComparison;
}

/** Until the current period, as of the refresh; periods without anything to compare are left out. */
function listedPeriods({ sources, timeline, asOf }: Facts): readonly Listed[] {
  if (lackOfRows(PRICE_COMPARISON_NEEDS, sources)) return [];
  return Array.from({ length: timeline.current }, (_, place): Listed => {
    const [before, period] = [periodIn(timeline, place), periodIn(timeline, place + 1)];
    const lastDay = Math.min(Math.floor(asOf), period.end - 1);
    const question = { from: before.start, until: lastDay + 1, most: MOST_COMPETITORS };
    return { start: period.start, asOf: lastDay, compared: priceComparison(sources, question) };
  }).filter(({ compared }) => compared.products.length > 0);
}

const rowsOf = ({
  start,
  asOf,
  compared: { competitors, products },
}: Listed): readonly (readonly Content[])[] => {
  const wide = (cells: readonly Content[]): readonly Content[] =>
    Array.from({ length: MOST_COMPETITORS }, (_, place) => cells[place] ?? null);
  return [
    [start, asOf, products.length, null, null, ...wide(competitors)],
    ...Array.from({ length: MOST_PRODUCTS }, (_, place): readonly Content[] => {
      const { product = null, ourPrice = null, prices = [] } = products[place] ?? {};
      return [null, null, null, product, ourPrice, ...wide(prices)];
    }),
  ];
};

const WIDTH = COLUMNS.length + MOST_COMPETITORS;

const firstRow = ({ firstRow: first, scopes }: KpiDataPlaces): number => first + scopes;

/** How the overview reads the list; `undefined` where no period has anything to compare. */
export function priceList(data: Facts, sheet: string, places: KpiDataPlaces): PriceList | undefined {
  const listed = listedPeriods(data);
  if (listed.length === 0) return undefined;
  const first = firstRow(places);
  const last = first + listed.length * (1 + MOST_PRODUCTS) - 1;
  const column = (place: number): Expression =>
    fixedColumnRows(afterCare(places) + place, first, last, sheet);
  return {
    products: greatestOf(listed.map(({ compared }) => Math.min(MOST_PRODUCTS, compared.products.length))),
    cells: (name) => column(COLUMNS.indexOf(name)),
    competitor: (place) => column(COLUMNS.length + place),
  };
}

/** The list as KPI Data holds it; nothing where there is nothing to compare. */
export function priceListPart(
  data: Facts,
  places: KpiDataPlaces,
  { date, price }: Patterns,
): Required<Pick<SheetLayout, 'hiddenColumns'>> & {
  readonly blocks: readonly Block[];
  readonly formats: readonly Format[];
} {
  const cells = listedPeriods(data).flatMap(rowsOf);
  if (cells.length === 0) return { blocks: [], formats: [], hiddenColumns: [] };
  const [row, column] = [firstRow(places), afterCare(places)];
  const ourPrice = column + COLUMNS.indexOf('ourPrice');
  return {
    blocks: [{ row, column, cells }],
    formats: [
      { area: area(row, column, cells.length, 2), style: { number: date } },
      { area: area(row, ourPrice, cells.length, 1 + MOST_COMPETITORS), style: { number: price } },
    ],
    hiddenColumns: [{ first: column, count: WIDTH }],
  };
}
