/** Shows the prices that KPI Data lists for each period: those of its last day, with which the overview compares. */
import { timeline } from '../../../../src/compute/available/timeline';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { print } from '../../../../src/core/formula/expression';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { priceList, priceListPart } from '../../../../src/output/kpi-data/price-list';
import { month } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';
import { PATTERNS } from '../../patterns';

const HEADERS = 'observedOn | product | ourPrice | competitor | competitorPrice';

const places = kpiDataPlaces({ kpis: [], scored: [], firstRow: 3, periods: 4, scopes: 1 });

/** September to November 2026, as of 20 November. */
const data = (tables: LiteralTables) => ({
  sources: readTables(tables).sources,
  timeline: timeline(month('2026-11'), serialOf(2026, 9, 1)),
  asOf: serialOf(2026, 11, 20) + 0.5,
});

const shown = (tables: LiteralTables) => {
  const { blocks } = priceListPart(data(tables), places, PATTERNS);
  return blocks.flatMap(({ cells }) => cells).filter((row) => row.some((cell) => cell !== null));
};

test('a period has its own latest prices, or those of the period before; later ones do not count', () => {
  expect(
    shown({
      prices: `${HEADERS}
               2026-09-25 | Trà | 100 | Trăng | 150
               2026-10-25 | Trà | 100 | Sao   | 200
               2026-11-20 | Trà | 110 | Mây   | 105
               2026-11-21 | Trà | 110 | Mây   | 104`,
    }),
  ).toEqual([
    [serialOf(2026, 9, 1), serialOf(2026, 9, 30), 1, null, null, 'Trăng', null, null, null],
    [null, null, null, 'Trà', 100, 150, null, null, null],
    [serialOf(2026, 10, 1), serialOf(2026, 10, 31), 1, null, null, 'Sao', 'Trăng', null, null],
    [null, null, null, 'Trà', 100, 200, 150, null, null],
    [serialOf(2026, 11, 1), serialOf(2026, 11, 20), 1, null, null, 'Mây', 'Sao', null, null],
    [null, null, null, 'Trà', 110, 105, 200, null, null],
  ]);
});

test('a period has as many rows as any other, so that its products stand at known distances below its first day', () => {
  const prices = [9, 10, 11].flatMap((number) =>
    Array.from({ length: number }, (_, at) => `2026-${number}-01 | Trà ${at} | 100 | Sao | ${90 + at}`),
  );
  const { blocks } = priceListPart(data({ prices: [HEADERS, ...prices].join('\n') }), places, PATTERNS);
  const starts = blocks.flatMap(({ cells }) =>
    cells.flatMap(([start, , all], row) => (start === null ? [] : [[row, all]])),
  );
  expect(starts).toEqual([
    [0, 9],
    [11, 10],
    [22, 11],
  ]);
  const list = priceList(data({ prices: [HEADERS, ...prices].join('\n') }), 'KPI Data', places);
  expect(list?.products).toBe(10);
  expect(print(list?.cells('start') ?? { kind: 'nothing' })).toMatch(/^'KPI Data'!\$[A-Z]+\$4:\$[A-Z]+\$36$/);
});

test.each<[string, LiteralTables]>([
  ['without prices', { sales: 'soldOn | amount\n2026-11-01 | 5' }],
  [
    'where nobody says whose they are',
    { prices: 'observedOn | product | ourPrice | competitorPrice\n2026-11-02 | Trà | 100 | 200' },
  ],
  ['where none is dated in these periods', { prices: `${HEADERS}\n2025-01-01 | Trà | 100 | Sao | 200` }],
])('%s there is no list', (_, tables) => {
  expect(shown(tables)).toEqual([]);
  expect(priceList(data(tables), 'KPI Data', places)).toBeUndefined();
});
