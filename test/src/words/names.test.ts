/** Shows the names of KPIs and measures, and how numbers, problems and refusals are said in both languages. */
import { KPIS } from '../../../src/model/kpi/kpis';
import { care, customers, leads, prices, sales, surveys } from '../../../src/model/catalogue/tables';
import { atLeast, atMost, contacted, eq, lost, notBefore, present, won } from '../../../src/model/kpi/filter';
import { measuresOfAll } from '../../../src/model/kpi/kpi';
import { count, days, distinct, sum, type Measure } from '../../../src/model/kpi/measure';
import { kpiName, measureName, messages, unitName } from '../../../src/words';
import { problemText } from '../../../src/data/reading/problem-text';
import { languageOf } from '../../../src/words/language';
import { Refusal, TypedRefusal } from '../../../src/words/refusal';
import { sidebarWords } from '../../../src/words/sidebar';
import type { Problem } from '../../../src/data/reading/problem';
import { kpiOf } from '../answers';

const [en, vi] = [messages('en'), messages('vi')];

test('a KPI', () => {
  expect(kpiName(kpiOf('newLeads'), en)).toBe('New leads');
  expect(kpiName(kpiOf('newLeads'), vi)).toBe('Khách tiềm năng mới');
});

test.each([en, vi])('no two KPIs share a name, and each is explained in one sentence', (m) => {
  expect(new Set(KPIS.map((kpi) => kpiName(kpi, m))).size).toBe(KPIS.length);
  for (const { id } of KPIS) expect(m.kpiExplanations[id]).toMatch(/^\p{Lu}[^.]*\.$/u);
});

const when = leads.createdOn;

test.each<[string, string, Measure]>([
  [
    'Leads: rows, by “Created on”',
    'Khách tiềm năng: số dòng, theo “Ngày nhận khách”',
    count(leads, { when }),
  ],
  [
    'Leads: rows, by “Created on” (won, “Source” = Web)',
    'Khách tiềm năng: số dòng, theo “Ngày nhận khách” (thành công, “Nguồn” = Web)',
    count(leads, { when, where: [won(leads), eq(leads.source, 'Web')] }),
  ],
  [
    'Leads: rows, by “Created on” (lost, with “First contact on”)',
    'Khách tiềm năng: số dòng, theo “Ngày nhận khách” (thất bại, có “Ngày liên hệ đầu tiên”)',
    count(leads, { when, where: [lost(leads), present(leads.firstContactOn)] }),
  ],
  [
    'Leads: rows, by “Created on” (“Closed on” ≥ “Created on”)',
    'Khách tiềm năng: số dòng, theo “Ngày nhận khách” (“Ngày chốt/đóng” ≥ “Ngày nhận khách”)',
    count(leads, { when, where: [notBefore(leads.closedOn, when)] }),
  ],
  [
    'Leads: days from “Created on” to “Closed on”, by “Created on”',
    'Khách tiềm năng: số ngày từ “Ngày nhận khách” đến “Ngày chốt/đóng”, theo “Ngày nhận khách”',
    days(when, leads.closedOn, { when }),
  ],
  [
    'Sales: total “Amount”, by “Sold on”',
    'Bán hàng: tổng “Số tiền”, theo “Ngày bán”',
    sum(sales.amount, { when: sales.soldOn }),
  ],
  [
    'Prices: total “Our price”, by “Observed on” (“Our price” > 0)',
    'Giá thị trường: tổng “Giá của công ty”, theo “Ngày ghi nhận” (“Giá của công ty” > 0)',
    sum(prices.ourPrice, { when: prices.observedOn, where: [present(prices.ourPrice)] }),
  ],
  [
    'Surveys: rows, by “Answered on” (“Score” ≥ 7, “Score” ≤ 8)',
    'Khảo sát: số dòng, theo “Ngày trả lời” (“Điểm” ≥ 7, “Điểm” ≤ 8)',
    count(surveys, {
      when: surveys.answeredOn,
      where: [atLeast(surveys.score, 7), atMost(surveys.score, 8)],
    }),
  ],
  [
    'Care: different “Customer”, by “Contacted on”',
    'Chăm sóc: số “Khách hàng” khác nhau, theo “Ngày liên hệ”',
    distinct(care.customer, { when: care.contactedOn }),
  ],
  [
    'Customers: rows, open at the start (contacted in the period)',
    'Khách hàng: số dòng, có ở đầu kỳ (được liên hệ trong kỳ)',
    count(customers, { openAt: ['start'], where: [contacted(customers.customer, care)] }),
  ],
  [
    'Customers: rows, open at the end',
    'Khách hàng: số dòng, có ở cuối kỳ',
    count(customers, { openAt: ['end'] }),
  ],
  [
    'Customers: rows, open at the start and at the end',
    'Khách hàng: số dòng, có cả đầu kỳ và cuối kỳ',
    count(customers, { openAt: ['start', 'end'] }),
  ],
])('%s', (english, vietnamese, measure) => {
  expect(measureName(measure, en)).toBe(english);
  expect(measureName(measure, vi)).toBe(vietnamese);
});

test.each([en, vi])(
  'no two measures of the catalogue share a name, or KPI Data would have a header twice',
  (m) => {
    const names = measuresOfAll(KPIS).map((measure) => measureName(measure, m));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  },
);

test('the unit of amounts is the sign of their pattern, where it has one', () => {
  expect(unitName('money', { money: '#,##0 "₫"' }, vi)).toBe('₫');
  expect(unitName('money', { money: '#,##0' }, vi)).toBe('đồng');
  expect(unitName('leads', { money: '#,##0 "₫"' }, vi)).toBe('khách');
  expect(unitName('percent', { money: '#,##0 "₫"' }, en)).toBe('%');
});

describe('a problem is told with the cell as the sheet names it', () => {
  const place = { sheet: 'Đơn hàng', row: 12, column: 28, header: 'Số tiền', value: '1,2 tỷ' };

  test.each<[string, string, Problem]>([
    [
      'Đơn hàng!AB12 (“Số tiền”): “1,2 tỷ” is not a number. It is left out until the cell is corrected.',
      'Đơn hàng!AB12 (“Số tiền”): “1,2 tỷ” không phải là số. Ô này bị bỏ qua cho đến khi bạn sửa.',
      { ...place, kind: 'unreadable', expected: 'number' },
    ],
    [
      en.problems.error('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      vi.problems.error('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      { ...place, kind: 'error', expected: 'date' },
    ],
    [
      en.problems.errorInSum('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      vi.problems.errorInSum('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      { ...place, kind: 'error', expected: 'number' },
    ],
    [
      en.problems.ambiguousDate('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      vi.problems.ambiguousDate('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      { ...place, kind: 'ambiguous', expected: 'date' },
    ],
    [
      en.problems.ambiguousNumber('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      vi.problems.ambiguousNumber('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ'),
      { ...place, kind: 'ambiguous', expected: 'number' },
    ],
    [
      en.problems.outOfOrder('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 'Từ ngày', '2026-10-01'),
      vi.problems.outOfOrder('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 'Từ ngày', '2026-10-01'),
      { ...place, kind: 'outOfOrder', than: { header: 'Từ ngày', value: '2026-10-01' } },
    ],
    [
      en.problems.exchanged('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      vi.problems.exchanged('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      { ...place, kind: 'exchanged', count: 3 },
    ],
    [
      en.problems.thousandfold('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      vi.problems.thousandfold('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      { ...place, kind: 'thousandfold', count: 3 },
    ],
    [
      en.problems.thousandth('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      vi.problems.thousandth('Đơn hàng', 'AB12', 'Số tiền', '1,2 tỷ', 3),
      { ...place, kind: 'thousandth', count: 3 },
    ],
  ])('%s', (english, vietnamese, problem) => {
    expect(problemText(problem, en)).toBe(english);
    expect(problemText(problem, vi)).toBe(vietnamese);
  });
});

test.each([
  ['vi', 'vi'],
  ['vi_VN', 'vi'],
  ['vi-VN', 'vi'],
  ['en_US', 'en'],
  ['eo_001', 'en'],
  ['', 'en'],
  ['vilnius', 'en'],
])('the locale “%s” reads %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a refusal is an error that can be said in either language, and names nothing by itself', () => {
  const refusal = new Refusal((m) => m.errors.noBuild);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.say(en)).toBe('No build is under way. Start it again.');
  expect(refusal.say(vi)).toBe('Không có lượt tạo nào đang chạy. Hãy bắt đầu lại.');
  expect(refusal.message).toBe('Something that a person can mend was not put into words.');
});

test('what refuses a typed text is said by the server and by the sidebar alike', () => {
  const refusal = new TypedRefusal((m) => m.errors.kpiIdTaken('“ID”', 'calls'));
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal.say(sidebarWords('vi'))).toBe(refusal.say(vi));
  expect(refusal.say(sidebarWords('en'))).toBe(
    '“ID”: there is already a KPI with the ID “calls”. Choose another one.',
  );
});
