/** Lays out the latest prices, products × competitors: a sign and a shade say who is cheaper than we are, also in grey. */
import { area } from '../../core/formula/reference';
import type { Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Overview } from './overview-contents';
import { listFoot, listHead, MOST_ROWS } from './overview-list';
import { bodyFormats, headerFormats, noteFormat, numberFormat, type Part } from './overview-part';
import { FIRST, NAME, RANK } from './overview-places';

/** The price of one that is cheaper than we are, and of one that is dearer. */
const CHEAPER = { sign: '▼', background: '#eba96b' } as const;
const DEARER = { sign: '▲', background: '#e8f4f0' } as const;

/** Values of the day on which they were read; nothing where there is no price to compare. */
export function priceTable(
  { alerts, patterns }: Pick<Overview, 'alerts' | 'patterns'>,
  m: Messages,
): (row: number) => Part {
  const { compared, asOf } = alerts;
  if (!compared || compared.products.length === 0) return (row) => ({ blocks: [], formats: [], end: row });
  const { title, legend, more } = m.overview.priceTable;
  const { product, ourPrice } = m.overview.prices;
  const { competitors, products } = compared;
  const shown = products.slice(0, MOST_ROWS);
  const columns = 1 + competitors.length;
  return (row) => {
    const header = row + 2;
    const first = header + 1;
    const foot = first + shown.length;
    const rest = listFoot(more, products.length, foot);
    const head = listHead({ title, asOf: [m.overview.asOf, asOf, patterns.date] }, row);
    return {
      blocks: [
        ...head.blocks,
        { row: row + 1, column: RANK, cells: [[legend(CHEAPER.sign, DEARER.sign)]] },
        { row: header, column: NAME, cells: [[product, ourPrice, ...competitors]] },
        {
          row: first,
          column: NAME,
          cells: shown.map((each) => [each.product, each.ourPrice, ...each.prices]),
        },
        ...rest.blocks,
      ],
      formats: [
        ...head.formats,
        noteFormat(row + 1),
        ...headerFormats(header),
        ...bodyFormats(first, shown.length),
        numberFormat(first, FIRST, shown.length, columns, patterns.price),
        ...shown.flatMap((each, line) =>
          each.prices.flatMap((price, place) =>
            shade(price, each.ourPrice, first + line, FIRST + 1 + place, patterns.price),
          ),
        ),
        ...rest.formats,
      ],
      rowHeights: [{ row: header, height: 36 }],
      end: rest.end,
    };
  };
}

function shade(
  price: number | null,
  ourPrice: number,
  row: number,
  column: number,
  pattern: string,
): readonly Format[] {
  if (price === null || price === ourPrice) return [];
  const { sign, background } = price < ourPrice ? CHEAPER : DEARER;
  return [{ area: area(row, column), style: { number: `"${sign} "${pattern}`, background } }];
}
