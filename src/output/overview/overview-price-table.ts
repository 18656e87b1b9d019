/**
 * Lays out the latest prices of the period shown, products × competitors: a sign and a shade say who is cheaper than we are,
 * also in grey.
 */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { ColorRule, Content, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { MOST_COMPETITORS, MOST_PRODUCTS } from '../kpi-data/price-list';
import { ifFound } from '../lookup/if-found';
import type { Overview } from './overview-contents';
import {
  bodyFormats,
  headerFormats,
  noteFormat,
  numberFormat,
  titleFormat,
  type Part,
} from './overview-part';
import { FIRST, fixed, FOUND, LAST, NAME, RANK, SHOWN_START } from './overview-places';

/** The share by which a price is below ours, or above it. */
const CHEAPER = { sign: '▼', background: '#eba96b' } as const;
const DEARER = { sign: '▲', background: '#e8f4f0' } as const;
const SHARE_PATTERN = `"${DEARER.sign} "0.0%;"${CHEAPER.sign} "0.0%;0.0%`;

const OURS = FIRST;
const priceOf = (place: number): number => OURS + 1 + 2 * place;
const shareOf = (place: number): number => priceOf(place) + 1;

/** Formulas over the list beside KPI Data; nothing where it has no prices. */
export function priceTable(
  { prices, patterns }: Pick<Overview, 'prices' | 'patterns'>,
  m: Messages,
): (row: number) => Part {
  if (!prices) return (row) => ({ blocks: [], formats: [], end: row });
  const { title, legend, none, more } = m.overview.priceTable;
  const { product, ourPrice } = m.overview.prices;
  const places = Array.from({ length: MOST_COMPETITORS }, (_, place) => place);
  return (row) => {
    const header = row + 2;
    const first = header + 1;
    const foot = first + prices.products;
    const hasFoot = prices.products === MOST_PRODUCTS;
    const found = fixed(header, FOUND);
    const listed = (cells: Expression, down = 0): Expression => {
      const value = call('INDEX', cells, down === 0 ? found : binary(found, '+', integer(down)));
      return ifFound(found, when(binary(value, '=', EMPTY), EMPTY, value));
    };
    const shareIn = (line: number, place: number): Expression => {
      const [theirs, ours] = [fixed(first + line, priceOf(place)), fixed(first + line, OURS)];
      return unless([lacksNumber(theirs, ours)], binary(binary(theirs, '/', ours), '-', integer(1)));
    };
    const all = call('INDEX', prices.cells('all'), found);
    const rest = binary(all, '-', integer(MOST_PRODUCTS));
    return {
      blocks: [
        { row, column: RANK, cells: [[title]] },
        {
          row,
          column: LAST - 1,
          cells: [[ifFound(found, text(m.overview.asOf)), listed(prices.cells('asOf'))]],
        },
        {
          row: row + 1,
          column: RANK,
          cells: [
            [when(binary(found, '=', integer(0)), text(none), text(legend(CHEAPER.sign, DEARER.sign)))],
          ],
        },
        {
          row: header,
          column: NAME,
          cells: [
            [product, ourPrice, ...places.flatMap((place) => [listed(prices.competitor(place)), null])],
          ],
        },
        {
          row: header,
          column: FOUND,
          cells: [
            [call('IFERROR', call('MATCH', SHOWN_START, prices.cells('start'), integer(0)), integer(0))],
          ],
        },
        {
          row: first,
          column: NAME,
          cells: Array.from({ length: prices.products }, (_, line): readonly Content[] => [
            listed(prices.cells('product'), 1 + line),
            listed(prices.cells('ourPrice'), 1 + line),
            ...places.flatMap((place) => [listed(prices.competitor(place), 1 + line), shareIn(line, place)]),
          ]),
        },
        {
          row: foot,
          column: NAME,
          cells: [
            [
              ifFound(
                found,
                when(
                  binary(all, '>', integer(MOST_PRODUCTS)),
                  joinedText(text(more[0]), rest, text(more[1])),
                  EMPTY,
                ),
              ),
            ],
          ],
        },
      ],
      formats: [
        titleFormat(row),
        noteFormat(row, LAST - 1, 2),
        numberFormat(row, LAST, 1, 1, patterns.date),
        { area: area(row, LAST - 1), style: { align: 'right' } },
        noteFormat(row + 1),
        ...headerFormats(header),
        ...bodyFormats(first, prices.products),
        numberFormat(first, OURS, prices.products, 1, patterns.price),
        ...places.flatMap((place): readonly Format[] => [
          numberFormat(first, priceOf(place), prices.products, 1, patterns.price),
          numberFormat(first, shareOf(place), prices.products, 1, SHARE_PATTERN),
          { area: area(first, shareOf(place), prices.products, 1), style: { size: 9 } },
        ]),
        noteFormat(foot, NAME),
      ],
      rules: places.flatMap((place) => shades(first, shareOf(place), prices.products)),
      rowHeights: [{ row: header, height: 36 }],
      end: foot + (hasFoot ? 2 : 1),
    };
  };
}

const shades = (row: number, column: number, rows: number): readonly ColorRule[] => {
  const shaded = { area: area(row, column, rows, 1), color: palette.ink };
  return [
    { ...shaded, test: 'below', value: 0, background: CHEAPER.background },
    { ...shaded, test: 'above', value: 0, background: DEARER.background },
  ];
};
