/** Shows what the overview says about customers due for care and price windows. */
import type { CareDue } from '../../../../src/insights/lists/care-due';
import type { PriceWindow } from '../../../../src/insights/lists/price-windows';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { alertsOf, byRep, type Alerts } from '../../../../src/output/overview/overview-alert-lists';
import { alertLinks, careAlerts, priceAlerts } from '../../../../src/output/overview/overview-alerts';
import { a1 } from '../../../../src/core/formula/reference';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { month } from '../../answers';
import { readTables } from '../../literal-tables';
import { PATTERNS } from '../../patterns';
import { writtenRows } from '../../written';

const en = messages('en');
const vi = messages('vi');

const asOf = serialOf(2026, 11, 20);

const waiting = (rep: string, customer: string, days: number): CareDue => ({
  rep,
  region: '',
  customer,
  lastContact: null,
  days,
});

const window = (product: string, dearerBy: number): PriceWindow => ({
  product,
  period: month('2026-11'),
  ourPrice: 100,
  competitor: 'Đối thủ A',
  competitorPrice: 100 * (1 + dearerBy),
  dearerBy,
});

const alertsWith = (changes: Partial<Alerts>): Alerts => ({
  asOf,
  careDays: 30,
  dearerBy: 0.125,
  careDue: { rows: [] },
  priceWindows: { rows: [] },
  ...changes,
});

const shownWith = (changes: Partial<Alerts>) => ({
  alerts: alertsWith(changes),
  patterns: PATTERNS,
  grain: 'month' as const,
});

describe('customers due for care', () => {
  const due = [
    waiting('Lan', '=An', 90),
    waiting('Minh', 'Bình', 80),
    waiting('Lan', 'Chi', 70),
    waiting('Lan', 'Dũng', 60),
    waiting('', 'Em', 50),
    waiting('Lan', 'Giang', 40),
  ];

  test('are grouped by rep: the most first, then the longest wait', () => {
    expect(byRep(due, { asOf, careDays: 30 })).toEqual([
      {
        rep: 'Lan',
        due: 4,
        longestWait: 90,
        dueSince: asOf - 60,
        customers: ['=An', 'Chi', 'Dũng', 'Giang'],
      },
      { rep: 'Minh', due: 1, longestWait: 80, dueSince: asOf - 50, customers: ['Bình'] },
      { rep: '', due: 1, longestWait: 50, dueSince: asOf - 20, customers: ['Em'] },
    ]);
  });

  test('are values as of a day, with the three who wait longest; names that look like formulas stay texts', () => {
    const layout = careAlerts(shownWith({ careDue: { rows: due } }), en)(1);
    expect(writtenRows({ ...layout, columnWidths: [] })).toEqual([
      [
        'Customers due for care (30 days or more without contact)',
        ...Array<null>(9).fill(null),
        'As of',
        asOf,
      ],
      row('Rep', 'Customers due', 'First one due on', 'Longest wait (days)', 'Longest without contact'),
      row('Lan', 4, asOf - 60, 90, '=An, Chi, Dũng and 1 more'),
      row('Minh', 1, asOf - 50, 80, 'Bình'),
      row('Without a rep', 1, asOf - 20, 50, 'Em'),
    ]);
    expect(layout.end).toBe(7);
  });

  test('are ten reps at the most, and how many more there are', () => {
    const many = Array.from({ length: 12 }, (_, index) => waiting(`Rep ${index}`, 'An', 100 - index));
    const layout = careAlerts(shownWith({ careDue: { rows: many } }), en)(1);
    const names = writtenRows({ ...layout, columnWidths: [] }).map(([, name]) => name);
    expect(names.slice(2)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `Rep ${index}`),
      '… and 2 more reps',
    ]);
  });

  test('in Vietnamese', () => {
    const layout = careAlerts(shownWith({ careDue: { rows: due } }), vi)(1);
    expect(writtenRows({ ...layout, columnWidths: [] }).slice(1, 3)).toEqual([
      row(
        'Nhân viên',
        'Số khách cần chăm sóc',
        'Hạn sớm nhất',
        'Lâu nhất (ngày chưa liên hệ)',
        'Khách lâu chưa liên hệ',
      ),
      row('Lan', 4, asOf - 60, 90, '=An, Chi, Dũng và 1 khách khác'),
    ]);
  });
});

describe('price windows', () => {
  test('stand with both prices and the closest competitor', () => {
    const layout = priceAlerts(shownWith({ priceWindows: { rows: [window('Trà', 0.25)] } }), en)(5);
    expect(writtenRows({ ...layout, columnWidths: [] }).slice(4)).toEqual([
      [
        'Price windows open now: every competitor is more expensive by 12.5% or more, without promotion',
        ...Array<null>(9).fill(null),
        'As of',
        asOf,
      ],
      row(
        'Product',
        'Period',
        'Our price',
        'Lowest competitor price',
        'Above ours by',
        'Cheapest competitor',
      ),
      row('Trà', serialOf(2026, 11, 1), 100, 125, 0.25, 'Đối thủ A'),
    ]);
    expect(layout.end).toBe(9);
  });

  test('are none, or cannot be told: a sentence says which', () => {
    const sentence = (changes: Partial<Alerts>, m = en) =>
      writtenRows({ ...priceAlerts(shownWith(changes), m)(1), columnWidths: [] })[1]?.[0];
    expect(sentence({})).toBe(
      'There is no price window: for no product is every competitor more expensive by 12.5% without promotion.',
    );
    expect(sentence({}, vi)).toBe(
      'Chưa có thời điểm vàng: không sản phẩm nào mà mọi đối thủ đều bán cao hơn từ 12,5% và không khuyến mãi.',
    );
    const lack = { kind: 'column', table: 'prices', column: 'promotion' } as const;
    expect(sentence({ priceWindows: { lack } })).toBe(
      'This list needs the column “Promotion” of “Prices”, which is not mapped.',
    );
  });
});

test('a link leads to each list that can be told', () => {
  const careDue = { rows: [waiting('Lan', 'An', 31)] };
  const lack = { kind: 'table', table: 'prices' } as const;
  const at = { row: 19, care: 73, prices: 70 };
  const links = (alerts: Alerts, m = en) =>
    alertLinks(alerts, at, m).map((link) => [a1(link.at), link.text, a1(link.to)]);
  expect(links(alertsWith({ careDue }))).toEqual([
    ['A19', 'Due for care: 1 customer', 'A73'],
    ['E19', 'Price windows open now: 0', 'A70'],
  ]);
  expect(links(alertsWith({ careDue, priceWindows: { lack } }), vi)).toEqual([
    ['A19', 'Khách hàng cần chăm sóc: 1', 'A73'],
  ]);
  expect(links(alertsWith({ careDue: { lack }, priceWindows: { lack } }))).toEqual([]);
});

describe('the lists of a document', () => {
  const read = readTables(
    {
      customers: `customer | since      | rep
                  An       | 2026-01-01 | Lan`,
      care: `contactedOn | customer
             2026-10-25  | An`,
      prices: `observedOn | product | ourPrice | competitorPrice
               2026-10-25 | Trà     | 100      | 200`,
    },
    undefined,
    [],
  );
  const listedAt = (now: number): Alerts =>
    alertsOf({
      sources: read.sources,
      scopes: scopesOf(read.sources),
      plan: { careDays: 30, dearerBy: 0.1 },
      now,
      current: month('2026-11'),
      before: month('2026-10'),
    });

  test('are as of today', () => {
    expect(listedAt(serialOf(2026, 11, 20) + 0.5)).toMatchObject({
      asOf: serialOf(2026, 11, 20),
      careDue: { rows: [] },
    });
  });

  test('are as of the last day of a current period that is over', () => {
    expect(listedAt(serialOf(2027, 3, 1))).toMatchObject({
      asOf: serialOf(2026, 11, 30),
      careDue: { rows: [{ customer: 'An', rep: 'Lan', days: 36 }] },
    });
  });

  test('say what is missing where a column is not mapped', () => {
    expect(listedAt(asOf).priceWindows).toEqual({
      lack: { kind: 'column', table: 'prices', column: 'promotion' },
    });
  });
});

/** A row from the column of names on, with a gap before its last text, as wide as the title’s. */
function row(...cells: readonly (string | number)[]): readonly (string | number | null)[] {
  return [
    null,
    ...cells.slice(0, -1),
    null,
    ...cells.slice(-1),
    ...Array<null>(10 - cells.length).fill(null),
  ];
}
