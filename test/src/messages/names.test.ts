import { KPIS } from '../../../src/catalogue/kpis';
import { leads, sales } from '../../../src/catalogue/tables';
import { count, sum, won } from '../../../src/kpi/measure';
import { kpiName, measureName, messages, problemText, unitName } from '../../../src/messages';
import { languageOf } from '../../../src/messages/language';
import { Refusal } from '../../../src/messages/refusal';

const [en, vi] = [messages('en'), messages('vi')];

test('KPIs', () => {
  expect(KPIS.map((kpi) => [kpiName(kpi, en), kpiName(kpi, vi)])).toEqual([
    ['New leads', 'Khách tiềm năng mới'],
    ['Conversion rate', 'Tỷ lệ chuyển đổi'],
    ['Revenue', 'Doanh thu'],
  ]);
});

test.each([
  [count(leads, { when: leads.createdOn }), 'Leads: rows by “Created on”'],
  [count(leads, { when: leads.createdOn, where: [won(leads)] }), 'Leads: rows by “Created on” (won)'],
  [sum(sales.amount, { when: sales.soldOn }), 'Sales: total “Amount” by “Sold on”'],
])('a measure %#', (measure, name) => {
  expect(measureName(measure, en)).toBe(name);
});

test('the unit of amounts is the sign of their pattern, where it has one', () => {
  expect(unitName('money', '#,##0 "₫"', vi)).toBe('₫');
  expect(unitName('money', '#,##0', vi)).toBe('số tiền');
  expect(unitName('leads', '#,##0 "₫"', vi)).toBe('khách');
  expect(unitName('percent', '#,##0 "₫"', en)).toBe('%');
});

test('a problem is told with the cell as the sheet names it', () => {
  const problem = {
    sheet: 'Đơn hàng',
    row: 12,
    column: 28,
    header: 'Số tiền',
    value: '1,2 tỷ',
    expected: 'number',
  } as const;
  expect(problemText(problem, en)).toBe(
    'Đơn hàng!AB12 (“Số tiền”): “1,2 tỷ” is not a number. It is left out; correct the cell and build again.',
  );
  expect(problemText(problem, vi)).toBe(
    'Đơn hàng!AB12 (“Số tiền”): “1,2 tỷ” không phải là số. Ô này bị bỏ qua; hãy sửa rồi tạo lại.',
  );
});

test.each([
  ['vi', 'vi'],
  ['vi_VN', 'vi'],
  ['vi-VN', 'vi'],
  ['en_US', 'en'],
  ['fr_FR', 'en'],
  ['', 'en'],
  ['vilnius', 'en'],
])('the locale “%s” reads %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a refusal is an error in English that can be said in Vietnamese', () => {
  const refusal = new Refusal((m) => m.errors.noBuild);
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.message).toBe('No build is under way. Start it again.');
  expect(refusal.say(vi)).toBe('Không có lượt tạo nào đang chạy. Hãy bắt đầu lại.');
});
