/** Shows which prices are compared: the latest one of each product, ours and each competitor's. */
import { PRICE_COMPARISON_NEEDS, priceComparison } from '../../../../src/insights/lists/price-comparison';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { readTables } from '../../literal-tables';

/** October and November 2026. */
const compared = (rows: string, most = 5) =>
  priceComparison(
    readTables({ prices: `observedOn | product | ourPrice | competitor | competitorPrice\n${rows}` }).sources,
    { from: serialOf(2026, 10, 1), until: serialOf(2026, 12, 1), most },
  );

/** A line of names, then one for each product: `Trà 100: 120, –`. */
const written = (rows: string, most?: number): readonly string[] => {
  const { competitors, products } = compared(rows, most);
  return [
    competitors.join(', '),
    ...products.map(
      ({ product, ourPrice, prices }) =>
        `${product} ${ourPrice}: ${prices.map((price) => price ?? '–').join(', ')}`,
    ),
  ];
};

test('the latest price of each counts, on one day the one that stands last, wherever our own was observed', () => {
  expect(
    written(`2026-11-20 | Trà | 105 | Sao   | 120
             2026-11-02 | Trà | 100 | Trăng | 90
             2026-10-30 | Trà | 99  | Sao   | 80
             2026-11-20 | Trà | 110 | Sao   | 125`),
  ).toEqual(['Sao, Trăng', 'Trà 110: 125, 90']);
});

test('prices before the first day and after the last one do not count, nor do those that are blank or 0', () => {
  expect(
    written(`2026-09-30 | Trà | 100 | Sao   | 120
             2026-12-01 | Trà | 100 | Sao   | 130
             2026-10-01 | Trà | 100 | Sao   | 110
             2026-11-01 | Trà | 0   | Sao   | 0
             2026-11-30 | Trà |     | Trăng | 105`),
  ).toEqual(['Sao, Trăng', 'Trà 100: 110, 105']);
});

test('the product that is undercut most comes first, then the name; without anything to compare it is left out', () => {
  expect(
    written(`2026-10-01 | Trà    | 100 | Sao   | 95
             2026-10-01 | Gạo    | 50  | Sao   | 40
             2026-10-01 | Gạo    | 50  | Trăng | 60
             2026-10-01 | Mật    | 10  | Trăng | 20
             2026-10-01 | Cà phê | 20  | Trăng | 40
             2026-10-01 | Muối   |     | Sao   | 3
             2026-10-01 | Đường  | 9   |       | 8`),
  ).toEqual(['Sao, Trăng', 'Gạo 50: 40, 60', 'Trà 100: 95, –', 'Cà phê 20: –, 40', 'Mật 10: –, 20']);
});

test('of many competitors the most often observed are compared, of equally often observed the first by name', () => {
  expect(
    written(
      `2026-10-01 | Trà | 100 | Trăng | 101
       2026-10-01 | Trà | 100 | Sao   | 102
       2026-10-01 | Trà | 100 | Mây   | 103
       2026-10-02 | Trà | 100 | Sao   | 104`,
      2,
    ),
  ).toEqual(['Sao, Mây', 'Trà 100: 104, 103']);
});

test('needs no promotions, but the names of competitors', () => {
  expect(PRICE_COMPARISON_NEEDS.map(({ column }) => column)).toEqual([
    'observedOn',
    'product',
    'ourPrice',
    'competitor',
    'competitorPrice',
  ]);
});
