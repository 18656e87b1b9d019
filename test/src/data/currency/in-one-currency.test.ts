/** Shows which amounts are converted, which are left out, and in which currency all are added up. */
import fc from 'fast-check';
import { currencyOfHeader } from '../../../../src/core/text/header-currency';
import { homeCurrency } from '../../../../src/data/currency/home-currency';
import { currencyOfPattern } from '../../../../src/data/currency/pattern-currency';
import { rateAt, type Money, type Rate } from '../../../../src/data/currency/rate';
import type { Document } from '../../../../src/document/document';
import { readDocument, type ReadDocument } from '../../../../src/document/read-document';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { timeZone } from '../../../../src/core/calendar/time-zone';
import { allSources, currencyOf } from '../../../../src/data/source';
import { TABLES, type TableId } from '../../../../src/model/catalogue/tables';
import { problemText } from '../../../../src/data/reading/problem-text';
import { messages } from '../../../../src/words';
import { HANOI, literalSheet } from '../../literal-sheet';

type Tables = Readonly<Partial<Record<TableId, string>>>;
type Settings = Partial<Pick<Document, 'locale' | 'zone'>> & Partial<Money>;

/** Each table on a sheet of its name; a header says its column by its first word: `amount (USD)`. */
function read(
  tables: Tables,
  { locale = 'vi_VN', zone = HANOI, currency = '', rates = [] }: Settings = {},
): ReadDocument {
  const sheets = Object.entries(tables).map(([table, text]) => literalSheet(table, text));
  const mapping = Object.fromEntries(
    sheets.map(({ sheet, values }) => {
      const headers = (values[0] ?? []).map(String);
      const columns = TABLES[sheet as TableId].columns.flatMap(({ id }) => {
        const header = headers.find((each) => each.split(' ')[0] === id);
        return header === undefined ? [] : [[id, header]];
      });
      return [sheet, { sheet, columns: Object.fromEntries(columns) as Readonly<Record<string, string>> }];
    }),
  );
  const money = () => ({ currency, rates });
  return readDocument({
    ...{ mapping, zone, locale, money, now: 0 },
    cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
  });
}

const amounts = ({ sources }: ReadDocument, table: 'sales' | 'spend' = 'sales'): readonly number[] =>
  Array.from(sources[table]?.rows?.numbers.amount ?? []);

const left = ({ problems }: ReadDocument): unknown =>
  problems.map((each) => (each.kind === 'otherCurrency' ? [each.currency, each.row, each.count] : each));

const THREE = `soldOn     | amount
               2026-11-02 | $1,000
               2026-11-03 | €500
               2026-11-04 | 2,500,000 VND
               2026-11-05 | €700`;

test('an error keeps its row where rows before it are left out', () => {
  const found = read({ sales: `${THREE}\n2026-11-06 | #N/A\n2026-11-07 | 3 VND` });
  expect(amounts(found)).toEqual([2_500_000, NaN, 3]);
  expect(found.sources.sales?.rows?.errors).toEqual({ amount: new Set([1]) });
});

test('rows in another currency are left out and named, one problem for each currency of a sheet', () => {
  const found = read({ sales: THREE });
  expect([currencyOf(found.sources), amounts(found)]).toEqual(['VND', [2_500_000]]);
  expect(left(found)).toEqual([
    ['USD', 2, 1],
    ['EUR', 3, 2],
  ]);
  expect(found.problems.map((each) => problemText(each, messages('en')))[1]).toBe(
    'sales: 2 amounts in EUR are left out with their rows (B3, “amount”: €500), because the other amounts are in VND and different currencies are never added up. Enter a rate for EUR under “Exchange rates” in the KPI plan, or choose another “Currency” there.',
  );
});

test('a rate converts them, by the day of the row: the latest one that has begun', () => {
  const rates: readonly Rate[] = [
    { currency: 'USD', worth: 25_000 },
    { currency: 'EUR', worth: 28_000, from: serialOf(2026, 11, 5) },
    { currency: 'EUR', worth: 27_000, from: serialOf(2026, 1, 1) },
  ];
  const found = read({ sales: THREE }, { rates });
  expect([amounts(found), left(found)]).toEqual([[25_000_000, 13_500_000, 2_500_000, 19_600_000], []]);
  const others = allSources(found.sources).flatMap(({ otherCurrencies = [] }) => otherCurrencies);
  expect(others.map(({ currency, count, rate }) => [currency, count, rate?.worth])).toEqual([
    ['USD', 1, 25_000],
    ['EUR', 2, 27_000],
  ]);
});

test('a row before the first rate is left out', () => {
  const rates = [{ currency: 'EUR', worth: 28_000, from: serialOf(2026, 11, 4) }];
  const found = read(
    { sales: 'soldOn | amount\n 2026-11-03 | €500\n 2026-11-05 | €700\n 2026-11-05 | 9đ' },
    { rates },
  );
  expect([amounts(found), left(found)]).toEqual([[19_600_000, 9], [['EUR', 2, 1]]]);
});

test('both prices of a row are converted; where one has no rate, the row is left out', () => {
  const prices = `observedOn | product | ourPrice (USD) | competitorPrice
                  2026-11-02 | Tea     | 2              | 60000 ₫
                  2026-11-02 | Soap    | 3              | €4`;
  const { rows } = read({ prices }, { rates: [{ currency: 'USD', worth: 25_000 }] }).sources.prices ?? {};
  expect([rows?.numbers.ourPrice, rows?.numbers.competitorPrice, rows?.texts.product?.words]).toEqual([
    Float64Array.of(50_000),
    Float64Array.of(60_000),
    ['Tea'],
  ]);
});

test.each<[string, string, readonly number[]]>([
  [
    'its own text before the column',
    'soldOn | amount | currency\n 2026-11-02 | 5 | VND\n 2026-11-02 | €5 | VND',
    [5],
  ],
  [
    'the column before the header',
    'soldOn | amount (USD) | currency\n 2026-11-02 | 5 | đồng\n 2026-11-02 | 6 |',
    [5],
  ],
  ['a code that is not listed', 'soldOn | amount | currency\n 2026-11-02 | 5 | XYZ\n 2026-11-02 | 6 |', [6]],
  [
    'the same in other words',
    'soldOn | amount (đồng) | currency\n 2026-11-02 | 5 | vnd\n 2026-11-02 | 6₫ | VND - Việt Nam',
    [5, 6],
  ],
  [
    'a dollar where dollars count',
    'soldOn | amount\n 2026-11-02 | 5 đô la\n 2026-11-02 | $6\n 2026-11-02 | 7 USD',
    [5, 6, 7],
  ],
])('what names the currency of an amount: %s', (_, sales, counted) => {
  expect(amounts(read({ sales }))).toEqual(counted);
});

const PLAIN = 'soldOn | amount\n 2026-11-02 | 100';
const DONG = 'soldOn | amount\n 2026-11-02 | 100 ₫';
const ADS = 'spentOn | amount (USD)\n 2026-11-02 | 40';
const NEW_YORK = timeZone('America/New_York');

test.each<[string, Tables, Settings, string | undefined, readonly number[], readonly number[]]>([
  ['none is named', { sales: PLAIN }, {}, undefined, [100], []],
  ['one is named everywhere', { sales: DONG }, { locale: 'en_US', zone: NEW_YORK }, 'VND', [100], []],
  ['one is named, others not', { sales: PLAIN, spend: ADS }, {}, 'VND', [100], []],
  [
    'the local one is named, others not',
    { sales: PLAIN, spend: ADS },
    { locale: 'en_US', zone: NEW_YORK },
    'USD',
    [100],
    [40],
  ],
  [
    'English in Vietnam',
    { sales: DONG, spend: 'spentOn | amount\n 2026-11-02 | 40' },
    { locale: 'en_US' },
    'VND',
    [100],
    [40],
  ],
  ['the plan says it', { sales: PLAIN, spend: ADS }, { currency: 'USD' }, 'USD', [100], [40]],
  [
    'nothing without a name but 0',
    { sales: `${PLAIN.replace('100', '0')}\n 2026-11-02 | €5` },
    {},
    'EUR',
    [0, 5],
    [],
  ],
])('the document’s currency: %s', (_, tables, settings, currency, sales, spend) => {
  const found = read(tables, settings);
  expect([currencyOf(found.sources), amounts(found), amounts(found, 'spend')]).toEqual([
    currency,
    sales,
    spend,
  ]);
});

test.each<[readonly (string | undefined)[], string | undefined, string | undefined]>([
  [[], 'VND', undefined],
  [[undefined], 'VND', undefined],
  [['EUR'], 'VND', 'EUR'],
  [['EUR', undefined], 'VND', 'VND'],
  [['EUR', 'VND'], 'VND', 'VND'],
  [['EUR', 'USD', 'USD'], 'VND', 'USD'],
  [['EUR', 'USD'], undefined, 'EUR'],
  [['EUR', undefined], undefined, 'EUR'],
])('amounts in %j, in a country of %s, make %s the document’s currency', (named, local, home) => {
  expect(homeCurrency(named, local)).toBe(home);
});

test.each([
  ['Amount (USD)', 'USD'],
  ['Doanh số [triệu đồng]', 'đồng'],
  ['amount_usd', 'usd'],
  ['Thành tiền VND', 'VND'],
  ['Revenue (in €)', '€'],
  ['Amount (USD/VND)', undefined],
  ['Deals won', undefined],
  ['Amount', undefined],
])('the header “%s” names %s', (header, named) => {
  expect(currencyOfHeader(header)).toBe(named);
});

test('amounts in any currencies and rates are what they are worth by hand', () => {
  const day = fc.integer({ min: 1, max: 28 });
  const row = fc.record({
    day,
    amount: fc.integer({ min: 1, max: 999 }),
    code: fc.constantFrom('VND', 'USD', 'EUR'),
  });
  const rate = fc.record({
    currency: fc.constantFrom('USD', 'EUR'),
    worth: fc.integer({ min: 2, max: 9 }),
    from: day,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), fc.array(rate), (rows, listed) => {
      const lines = rows.map(
        (each) => `2026-11-${String(each.day).padStart(2, '0')} | ${each.amount} | ${each.code}`,
      );
      const rates = listed.map((each) => ({ ...each, from: serialOf(2026, 11, each.from) }));
      const worth = ({ code, day: on }: (typeof rows)[number]): number | undefined => {
        const begun = listed.filter(({ currency, from }) => currency === code && from <= on);
        return code === 'VND' ? 1 : [...begun].sort((a, b) => a.from - b.from).pop()?.worth;
      };
      const byHand = rows.flatMap((each) =>
        worth(each) === undefined ? [] : [each.amount * (worth(each) ?? 0)],
      );
      const sales = ['soldOn | amount | currency', ...lines].join('\n');
      expect(amounts(read({ sales }, { currency: 'VND', rates }))).toEqual(byHand);
    }),
    { seed: 11, numRuns: 100 },
  );
});

test('a row without a day has the rate from the beginning only', () => {
  const rates = [
    { currency: 'USD', worth: 2, from: 40_000 },
    { currency: 'USD', worth: 3 },
  ];
  expect([rateAt(rates, 'USD', NaN)?.worth, rateAt(rates, 'USD', 40_000)?.worth]).toEqual([3, 2]);
});

test.each([
  ['"$"#,##0.00', '$'],
  ['#,##0 "₫"', '₫'],
  ['[$€-407]#,##0.00', '€'],
  ['#,##0.00 [$VND]', 'VND'],
  ['$#,##0', '$'],
  ['[$-409]d mmm', undefined],
  ['#,##0" pcs"', undefined],
  ['General', undefined],
])('the pattern %s shows %s', (pattern, shown) => {
  expect(currencyOfPattern(pattern)).toBe(shown);
});
