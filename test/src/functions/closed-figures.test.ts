/** Shows what the functions answer for closed periods: what was closed, or what the data say now. */
import type { KpiResult } from '../../../src/compute/scoring/result';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Argument, Range } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionNamed } from '../../../src/functions/definitions';
import type { Answer } from '../../../src/functions/surroundings';
import type { ClosedPeriod, ClosedResult } from '../../../src/output/history/closed-period';
import type { Document } from '../../../src/document/document';
import { messages } from '../../../src/words';
import { HANOI, literalSheet, moment } from '../literal-sheet';
import { refused } from '../refused';

const reached = (kpi: string, actual: number | null, attainment: number | null = null): KpiResult => ({
  ...{ kpi, actual, attainment },
  ...{ weight: 1, target: null, counted: null, points: null },
});

const result = (
  type: 'team' | 'rep' | 'region',
  name: string,
  ...kpis: readonly KpiResult[]
): ClosedResult => ({
  ...{ scope: { type, name, region: '' }, kpis },
  ...{ scoredWeight: 1, score: null, coverage: null, rating: null, bonus: null, parts: [], pay: null },
});

const closedIn = (month: number, ...results: readonly ClosedResult[]): ClosedPeriod => ({
  start: serialOf(2026, month, 1),
  label: `2026-${String(month).padStart(2, '0')}`,
  closedAt: serialOf(2026, month + 1, 3),
  closedBy: 'Ngọc',
  results,
});

/** Hoa is in no row of the data any more. */
const CLOSED = [
  closedIn(
    9,
    result('team', '', reached('revenue', 57)),
    result('rep', 'Lan', reached('revenue', 50)),
    result('rep', 'Hoa', reached('revenue', 7)),
  ),
  closedIn(
    10,
    result('team', '', reached('revenue', 400), reached('cac', null, 0)),
    result('region', 'Bắc', reached('revenue', 100)),
    result('rep', 'Lan', reached('revenue', 100), reached('revenueGrowth', null)),
  ),
];

/** After October was closed, 60 of the 100 that Lan sold then came back. */
const SALES = literalSheet(
  'Sales',
  `Sold on    | Rep  | Region | Amount
   2026-09-10 | Lan  | Bắc    | 50
   2026-10-05 | Lan  | Bắc    | 100
   2026-10-06 | Minh | Nam    | 300
   2026-10-20 | Lan  | Bắc    | -60
   2026-11-03 | Lan  | Bắc    | 5`,
).values;

/** What a document holds whose team sheet gives Lan another name. */
const TEAM = literalSheet('Team', `Rep | Also known as\nNguyễn Thị Lan | Lan\nMinh |`);

/** On 10 November 2026; a document is read only where somebody may be closed by another name. */
const calledIn = (document: () => Document, name: string, ...given: readonly Argument[]): Answer =>
  answer(functionNamed(name), given, {
    ...{ zone: HANOI, locale: 'en_US', now: serialOf(2026, 11, 10), m: messages('en') },
    document,
    plan: () => undefined,
    closed: () => CLOSED,
  });

const call = (name: string, ...given: readonly Argument[]): Answer =>
  calledIn(
    () => {
      throw new Error('no sheet is needed');
    },
    name,
    ...given,
  );

const DOCUMENT: Document = {
  mapping: { team: { sheet: 'Team', columns: { rep: 'Rep', otherNames: 'Also known as' } } },
  cellsOf: () => TEAM,
  ...{ zone: HANOI, locale: 'en_US', now: serialOf(2026, 11, 10) },
};

const inDocument = (...given: readonly Argument[]): Answer =>
  calledIn(() => DOCUMENT, 'KPI_REVENUE', SALES, ...given);

const revenue = (...given: readonly Argument[]): Answer => call('KPI_REVENUE', SALES, ...given);

test.each([
  ['closed', 100],
  [' Closed ', 100],
  ['đã chốt', 100],
  ['da chot', 100],
  ['now', 40],
  ['hiện tại', 40],
  ['HIEN NAY', 40],
  ['', 40],
])('a refund after closing: figures “%s” are %d', (figures, expected) => {
  expect(revenue('2026-10', 'Lan', '', figures)).toBe(expected);
});

test('a rep who was closed by another name is found by each of their names', () => {
  expect(['Nguyễn Thị Lan', 'lan'].map((name) => inDocument('2026-10', name, '', 'closed'))).toEqual([
    100, 100,
  ]);
});

describe('closed figures', () => {
  test.each<[string, readonly Argument[], unknown]>([
    ['of the whole team', ['2026-10', '', ''], 400],
    ['of a region', ['2026-10', '', 'bắc'], 100],
    ['of a rep, in any case', ['2026-10', 'LAN', ''], 100],
    ['of a date, which is its month', [moment('2026-10-31'), 'Lan', ''], 100],
    ['of somebody whom no row names any more', ['2026-09', 'Hoa', ''], 7],
    ['of several periods', [[['2026-09'], [''], ['2026-10']], 'Lan', ''], [[50], [''], [100]]],
    ['of several reps', ['2026-09', [['Lan', 'Hoa']], ''], [[50, 7]]],
  ])('%s', (_, given, expected) => {
    expect(revenue(...given, 'closed')).toEqual(expected);
  });

  test('need no range, and read no table', () => {
    expect(call('KPI_REVENUE', '', '2026-10', 'Lan', '', 'closed')).toBe(100);
  });

  test('without a value are blank, or the word that was closed', () => {
    expect(call('KPI_REVENUEGROWTH', '', '2026-10', 'Lan', '', 'closed')).toBe('');
    expect(call('KPI_CAC', '', '', '2026-10', '', '', 'closed')).toBe('no new customer');
  });

  test('of a trend', () => {
    const trend = (figures: string): Answer =>
      call('KPI_TREND', 'revenue', 2, SALES, '2026-10', 'Lan', '', figures);
    expect(trend('closed')).toEqual([
      ['2026-09', 50],
      ['2026-10', 100],
    ]);
    expect(trend('now')).toEqual([
      ['2026-09', 50],
      ['2026-10', 40],
    ]);
  });
});

describe('what was not closed is never made up from the data', () => {
  const OPEN = {
    en: 'KPI_REVENUE: 11/2026 is not closed. Close it in the sidebar and calculate again, or write “now” as figures.',
    vi: 'KPI_REVENUE: kỳ 11/2026 chưa chốt. Hãy chốt kỳ trong tiện ích rồi tính lại, hoặc ghi “hiện tại” cho figures.',
  };

  test.each<[string, readonly [Argument, Argument?, Argument?], { en: string; vi: string }]>([
    ['a period that is open', ['2026-11', 'Lan'], OPEN],
    ['one of several', [[['2026-10'], ['2026-11']], 'Lan'], OPEN],
    [
      'a quarter of which a month is closed',
      ['Q4/2026'],
      {
        en: 'KPI_REVENUE: Q4/2026 is not closed. Close it in the sidebar and calculate again, or write “now” as figures.',
        vi: 'KPI_REVENUE: kỳ Quý 4/2026 chưa chốt. Hãy chốt kỳ trong tiện ích rồi tính lại, hoặc ghi “hiện tại” cho figures.',
      },
    ],
    [
      'a rep who had no result then',
      ['2026-10', 'Hoa'],
      {
        en: 'KPI_REVENUE: 10/2026 was closed without a result of a rep “Hoa”. Write the name as KPI History has it, or “now” as figures.',
        vi: 'KPI_REVENUE: kỳ 10/2026 được chốt mà không có kết quả của nhân viên “Hoa”. Hãy ghi tên như trong Lịch sử KPI, hoặc ghi “hiện tại” cho figures.',
      },
    ],
    [
      'a region that had none',
      ['2026-09', '', 'Bắc'],
      {
        en: 'KPI_REVENUE: 09/2026 was closed without a result of a region “Bắc”. Write the name as KPI History has it, or “now” as figures.',
        vi: 'KPI_REVENUE: kỳ 09/2026 được chốt mà không có kết quả của khu vực “Bắc”. Hãy ghi tên như trong Lịch sử KPI, hoặc ghi “hiện tại” cho figures.',
      },
    ],
    [
      'a rep within a region',
      ['2026-10', 'Lan', 'Bắc'],
      {
        en: 'KPI_REVENUE: what Lan did in Bắc alone is not kept when a period is closed. Leave out the rep or the region, or write “now” as figures.',
        vi: 'KPI_REVENUE: khi chốt kỳ, phần riêng của Lan ở Bắc không được lưu. Hãy bỏ nhân viên hoặc khu vực, hoặc ghi “hiện tại” cho figures.',
      },
    ],
  ])('%s', (_, [period, rep = '', region = ''], said) => {
    expect(refused(() => inDocument(period, rep, region, 'closed'))).toEqual(said);
  });

  test('a KPI that was not in use', () => {
    expect(refused(() => call('KPI_AVERAGESALE', '', '2026-10', 'Lan', '', 'closed'))).toEqual({
      en: 'KPI_AVERAGESALE: “Average sale” was not in use when 10/2026 was closed. Write “now” as figures.',
      vi: 'KPI_AVERAGESALE: lúc chốt kỳ 10/2026, kế hoạch chưa dùng “Giá trị đơn hàng bình quân”. Hãy ghi “hiện tại” cho figures.',
    });
  });

  test('a trend that reaches into a period that is open', () => {
    expect(refused(() => call('KPI_TREND', 'revenue', 2, SALES, '2026-11', 'Lan', '', 'closed')).en).toBe(
      'KPI_TREND: 11/2026 is not closed. Close it in the sidebar and calculate again, or write “now” as figures.',
    );
  });
});

test.each<[string, Argument, { en: string; vi: string }]>([
  [
    'another word',
    'final',
    {
      en: 'KPI_REVENUE: “final” does not say which figures to show. Write “closed” for what was closed, or “now” for what the data say now.',
      vi: 'KPI_REVENUE: “final” không cho biết cần số liệu nào. Hãy ghi “đã chốt” để lấy số liệu lúc chốt, hoặc “hiện tại” để lấy theo dữ liệu hiện tại.',
    },
  ],
  [
    'several words',
    [['closed', 'now']] satisfies Range,
    {
      en: 'KPI_REVENUE takes one value as figures, not several such as closed, now. Pass a single cell.',
      vi: 'KPI_REVENUE chỉ nhận một giá trị cho figures, không nhận nhiều giá trị như closed, now. Hãy chọn một ô.',
    },
  ],
])('figures are one of two words: %s', (_, figures, said) => {
  expect(refused(() => revenue('2026-10', 'Lan', '', figures))).toEqual(said);
});
