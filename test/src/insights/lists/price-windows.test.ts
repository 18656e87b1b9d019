/** Shows where there is a price window. */
import fc from 'fast-check';
import {
  PRICE_WINDOW_NEEDS,
  priceWindows,
  type PriceWindow,
} from '../../../../src/insights/lists/price-windows';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt, periodsFrom, type Grain } from '../../../../src/core/calendar/period';
import { readTables } from '../../literal-tables';

const HEADER = 'observedOn | product | ourPrice | competitor | competitorPrice | promotion';

interface Asked {
  readonly least?: number;
  readonly grain?: Grain;
  readonly region?: string;
  readonly isOpen?: boolean;
}

/** From September to November 2026. */
function windows(
  rows: string,
  { least = 0.1, grain = 'month', ...where }: Asked = {},
): readonly PriceWindow[] {
  const prices = rows.trim().startsWith('observedOn') ? rows : `${HEADER}\n${rows}`;
  const periods = periodsFrom(periodAt(grain, serialOf(2026, 9, 1)), periodAt(grain, serialOf(2026, 11, 30)));
  return priceWindows(readTables({ prices }).sources, { periods, least, ...where });
}

/** `Trà 2026-10: 100, Sao 115 (+0.15)` */
const written = ({ product, period, ourPrice, competitor, competitorPrice, dearerBy }: PriceWindow): string =>
  `${product} ${period.label}: ${ourPrice}, ${competitor} ${competitorPrice} (+${dearerBy})`;

test('a product has a window in a period in which every competitor is more expensive by the share, and none promotes', () => {
  expect(
    windows(`2026-10-01 | Trà    | 100 | Sao  | 120 |
             2026-10-02 | Trà    | 100 | Trăng | 115 |
             2026-10-01 | Cà phê | 200 | Sao  | 210 |
             2026-10-01 | Gạo    | 50  | Sao  | 60  |
             2026-10-20 | Gạo    | 50  | Trăng | 60 | Mua 2 tặng 1
             2026-11-01 | Gạo    | 50  | Trăng | 60 |`).map(written),
  ).toEqual(['Gạo 2026-11: 50, Trăng 60 (+0.2)', 'Trà 2026-10: 100, Trăng 115 (+0.15)']);
});

test('the latest period comes first, in it the widest gap, then the name', () => {
  expect(
    windows(`2026-10-01 | Trà    | 100 | Sao | 120 |
             2026-10-01 | Gạo    | 100 | Sao | 120 |
             2026-10-01 | Cà phê | 100 | Sao | 150 |
             2026-09-01 | Mật    | 100 | Sao | 200 |
             2026-11-01 | Trà    | 100 | Sao | 110 |`).map(
      ({ product, period }) => `${period.label} ${product}`,
    ),
  ).toEqual(['2026-11 Trà', '2026-10 Cà phê', '2026-10 Gạo', '2026-10 Trà', '2026-09 Mật']);
});

test('the share itself is enough, without noise of binary fractions', () => {
  const rows = '2026-10-01 | Trà | 100 | Sao | 115 |';
  expect(115 / 100 - 1).toBeLessThan(0.15);
  expect(windows(rows, { least: 0.15 })).toHaveLength(1);
  expect(windows(rows, { least: 0.151 })).toEqual([]);
});

test('one competitor that is not dearer closes the window, however dear the others are', () => {
  expect(
    windows(`2026-10-01 | Trà | 100 | Sao   | 300 |
             2026-10-01 | Trà | 100 | Trăng | 105 |`),
  ).toEqual([]);
});

test('a competitor is measured by its mean of the period: one low price does not close the window', () => {
  expect(
    windows(`2026-10-01 | Trà | 100 | Sao | 130 |
             2026-10-11 | Trà | 100 | SAO | 130 |
             2026-10-21 | Trà | 100 | Sao | 100 |`).map(written),
  ).toEqual(['Trà 2026-10: 100, SAO 120 (+0.2)']);
});

test('prices are held against ours of the same observation: dear and cheap places do not mix', () => {
  expect(
    windows(`2026-10-01 | Trà | 100 | Sao   | 120 |
             2026-10-01 | Trà | 200 | Trăng | 230 |`).map(written),
  ).toEqual(['Trà 2026-10: 200, Trăng 230 (+0.15)']);
});

test('of equally close competitors the first by name is told', () => {
  const rows = `2026-10-01 | Trà | 100 | Trăng | 120 |
                2026-10-01 | Trà | 200 | Sao   | 240 |`;
  expect(windows(rows).map(written)).toEqual(['Trà 2026-10: 200, Sao 240 (+0.2)']);
});

test('observations without both prices above 0 are ignored', () => {
  expect(
    windows(`2026-10-01 | Trà | 100 | Sao   | 120 |
             2026-10-02 | Trà | 500 | Sao   |     |
             2026-10-03 | Trà |     | Sao   | 1   |
             2026-10-04 | Trà | 100 | Sao   | 0   |
             2026-10-05 | Trà | -5  | Trăng | 3   |
             2026-10-05 | Gạo | 100 | Sao   | 0   |`).map(written),
  ).toEqual(['Trà 2026-10: 100, Sao 120 (+0.2)']);
});

test('a promotion closes the period even where the observation has no price', () => {
  expect(
    windows('2026-10-01 | Trà | 100 | Sao | 120 |\n 2026-10-31 23:59 | TRÀ | | Trăng | | Giảm 10 %'),
  ).toEqual([]);
});

test('a promotion in another period, or of another product, closes nothing', () => {
  expect(
    windows(`2026-10-01 | Trà | 100 | Sao | 120 |
             2026-11-01 | Trà | 100 | Sao | 120 | Giảm 10 %
             2026-10-01 | Gạo | 100 | Sao | 120 | Giảm 10 %`).map(written),
  ).toEqual(['Trà 2026-10: 100, Sao 120 (+0.2)']);
});

test('a window is open until prices of a later period are observed, whatever those say', () => {
  const rows = `2026-09-01 | Gạo    | 100 | Sao | 120 |
                2026-10-01 | Trà    | 100 | Sao | 120 |
                2026-10-01 | Cà phê | 100 | Sao | 150 |
                2026-10-02 | Gạo    | 100 | Sao | 100 |
                2026-11-01 | Trà    | 100 | Sao | 130 |
                2026-11-05 | Cà phê | 100 | Sao | 150 | Giảm 20%
                2026-10-09 | Mật    | 100 | Sao | 115 |`;
  const open = windows(rows, { isOpen: true });
  expect(open.map(({ product, period }) => `${period.label} ${product}`)).toEqual([
    '2026-11 Trà',
    '2026-10 Mật',
  ]);
  expect(windows(rows)).toHaveLength(5);
});

test('rows without date or product, and dates outside the periods, are left out', () => {
  expect(
    windows(`           | Trà | 100 | Sao | 120 |
             2026-10-01 |     | 100 | Sao | 120 |
             2026-12-01 | Trà | 100 | Sao | 120 |
             2026-08-31 | Trà | 100 | Sao | 120 |`),
  ).toEqual([]);
});

test('observations that name no competitor are one competitor, also where there is no such column', () => {
  expect(
    windows(`observedOn | product | ourPrice | competitorPrice | promotion
             2026-10-01 | Trà     | 100      | 110             |
             2026-10-01 | Trà     | 100      | 130             |`).map(written),
  ).toEqual(['Trà 2026-10: 100,  120 (+0.2)']);
  expect(
    windows('2026-10-01 | Trà | 100 | | 120 |\n 2026-10-01 | Trà | 100 | Sao | 150 |').map(written),
  ).toEqual(['Trà 2026-10: 100,  120 (+0.2)']);
});

test('periods may be of any grain', () => {
  const rows = `2026-10-05 | Trà | 100 | Sao | 120 |
                2026-10-12 | Trà | 100 | Sao | 120 | Giảm 10 %`;
  expect(windows(rows, { grain: 'week' }).map(({ period }) => period.label)).toEqual(['2026-W41']);
  expect(windows(rows, { grain: 'quarter' })).toEqual([]);
});

describe('with a region', () => {
  const rows = `observedOn | product | region | ourPrice | competitor | competitorPrice | promotion
                2026-10-01 | Trà     | Bắc    | 100      | Sao        | 120             |
                2026-10-01 | Trà     | Nam    | 100      | Sao        | 150             | Giảm 10 %
                2026-10-01 | Trà     |        | 100      | Sao        | 100             |`;

  test('only observations that name it count', () => {
    expect(windows(rows, { region: 'BẮC' }).map(written)).toEqual(['Trà 2026-10: 100, Sao 120 (+0.2)']);
    expect(windows(rows, { region: 'Nam' })).toEqual([]);
    expect(windows(rows, { region: 'Trung' })).toEqual([]);
    expect(windows(rows)).toEqual([]);
  });

  test('that no column can name there is an error', () => {
    expect(() => windows('2026-10-01 | Trà | 100 | Sao | 120 |', { region: 'Bắc' })).toThrow(
      'no text region',
    );
  });
});

test('the order of rows does not matter', () => {
  const row = fc.tuple(
    fc.constantFrom('2026-09-30', '2026-10-01', '2026-10-31 23:59', '2026-11-01'),
    fc.constantFrom('Trà', 'TRÀ', 'Gạo', ''),
    fc.integer({ min: 0, max: 12 }).map((price) => String(price * 10)),
    fc.constantFrom('Sao', 'sao', 'Trăng', ''),
    fc.integer({ min: 0, max: 40 }).map((price) => String(price * 10)),
    fc.constantFrom('', '', '', '', 'Giảm 10 %'),
  );
  const shuffled = fc
    .array(row, { maxLength: 12 })
    .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));
  const tableOf = (rows: readonly (readonly string[])[]): string =>
    [HEADER, ...rows.map((cells) => cells.join('|'))].join('\n');
  let found = 0;
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const expected = windows(tableOf(rows));
      expect(windows(tableOf(others))).toEqual(expected);
      found += expected.length;
    }),
    { seed: 82, numRuns: 300 },
  );
  expect(found).toBeGreaterThan(100);
});

test('what the list needs is refused where it is not mapped', () => {
  expect(PRICE_WINDOW_NEEDS.map(({ table, column }) => `${table}.${column}`)).toEqual([
    'prices.observedOn',
    'prices.product',
    'prices.ourPrice',
    'prices.competitorPrice',
    'prices.promotion',
  ]);
  expect(() => priceWindows({}, { periods: [], least: 0.1 })).toThrow('no rows of table prices');
  expect(() =>
    windows('observedOn | product | ourPrice | competitorPrice\n 2026-10-01 | Trà | 100 | 120'),
  ).toThrow('no text promotion');
});
