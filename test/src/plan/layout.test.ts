import { messages } from '../../../src/messages';
import { serialOf } from '../../../src/periods/calendar';
import { planLayout } from '../../../src/plan/layout';
import { FIRST_OWN_ROW, OWN_TITLE_ROW, START_CELL } from '../../../src/plan/places';
import type { Plan } from '../../../src/plan/plan';
import { writtenRows } from '../written';
import { drawn, planWith, rowOf, typedInto } from './drawn-plan';

const [en, vi] = [messages('en'), messages('vi')];

const PLAN: Plan = planWith({
  grain: 'quarter',
  fiscalYearStart: 4,
  current: serialOf(2026, 10, 1),
  mapping: {
    team: { sheet: 'Reps', columns: { rep: 'Name' }, won: [], lost: [] },
    leads: {
      sheet: 'Pipeline',
      columns: { createdOn: 'Created', rep: 'Owner', status: 'Stage' },
      won: ['Closed Won', 'Chốt'],
      lost: ['Lost'],
    },
  },
  ownKpis: [
    {
      id: 'bigSales',
      name: 'Đơn lớn',
      table: 'sales',
      aggregate: 'count',
      filter: { comparison: 'atLeast', column: 'amount', value: 1000 },
      date: 'soldOn',
      denominator: 'rows',
      better: 'higher',
      format: 'percent',
      unit: '',
    },
  ],
});

const START =
  '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY())-MOD(MONTH(TODAY())-4;3);1);DATE(YEAR(C4);MONTH(C4)-MOD(MONTH(C4)-4;3);1))';

test('the settings and the mapping as people read them, in English', () => {
  const rows = writtenRows(planLayout(PLAN, en)).map((row) => row.slice(0, 6));
  expect(rows.slice(0, 12)).toEqual([
    ['title', 'KPI plan', null, null, null, null],
    [null, null, null, null, null, null],
    ['settings', 'Settings', null, null, null, null],
    [
      ...['current', 'Current period', serialOf(2026, 10, 1)],
      ...['Any day of it. Leave it empty for the period of today.', null, null],
    ],
    ['start', 'Period shown first', START, null, null, null],
    ['grain', 'Length of a period', 'Quarter', 'Build the scorecards again after a change.', null, null],
    [
      ...['fiscalYearStart', 'The year begins with', 'April'],
      ...['Quarters follow. A year is named after the calendar year in which it begins.', null, null],
    ],
    [null, null, null, null, null, null],
    [
      ...['title mapping', 'Where the data are', null],
      ...['Change it here, then build the scorecards again.', null, null],
    ],
    ['header mapping', 'Table', 'Column', 'Sheet', 'Header in that sheet', null],
    ['column team rep', 'Team', 'Rep', 'Reps', 'Name', null],
    ['column team region', 'Team', 'Region', null, null, null],
  ]);
  expect(rows.find(([id]) => id === 'won leads')).toEqual([
    ...['won leads', 'Leads', 'Status words that mean won', null, 'Closed Won', 'Chốt'],
  ]);
});

test('the settings in Vietnamese', () => {
  const rows = writtenRows(planLayout(PLAN, vi)).map((row) => row.slice(0, 4));
  expect(rows.slice(3, 7)).toEqual([
    [
      ...['current', 'Kỳ hiện tại', serialOf(2026, 10, 1)],
      'Một ngày bất kỳ trong kỳ. Để trống thì lấy kỳ của hôm nay.',
    ],
    ['start', 'Kỳ hiển thị khi mở', START, null],
    ['grain', 'Độ dài của kỳ', 'Quý', 'Sau khi thay đổi, hãy tạo lại bảng điểm.'],
    [
      ...['fiscalYearStart', 'Năm tài chính bắt đầu từ', 'Tháng 4'],
      'Các quý tính theo đó. Năm tài chính mang tên năm dương lịch lúc bắt đầu.',
    ],
  ]);
});

test('the block of own KPIs in both languages, with room for more', () => {
  const block = (m: typeof en): unknown =>
    writtenRows(planLayout(PLAN, m))
      .slice(OWN_TITLE_ROW - 1, FIRST_OWN_ROW + 8)
      .map((row) => row.slice(0, 14));
  const blank = Array<null>(13).fill(null);
  const blanks = [2, 3, 4, 5, 6, 7, 8].map((number) => [`own ${number}`, ...blank]);
  expect(block(en)).toEqual([
    [
      ...['title own', 'KPIs of your own', null],
      'One per row, with an ID in letters and digits. Build the scorecards again after a change.',
      ...Array<null>(10).fill(null),
    ],
    [
      ...['header own', 'ID', 'Name', 'Table', 'What is measured', 'Of column', 'Only where column'],
      ...['Condition', 'Value', 'By date', 'Divided by', 'Better is', 'Shown as', 'Unit'],
    ],
    [
      ...['own 1', 'bigSales', 'Đơn lớn', 'Sales', 'Count of rows', null, 'Amount'],
      ...['is at least', 1000, 'Sold on', 'All rows', 'Higher', 'Percent', null],
    ],
    ...blanks,
  ]);
  expect(block(vi)).toEqual([
    [
      ...['title own', 'KPI tự đặt', null],
      'Mỗi dòng một KPI, mã chỉ gồm chữ cái không dấu và chữ số. Sau khi thay đổi, hãy tạo lại bảng điểm.',
      ...Array<null>(10).fill(null),
    ],
    [
      ...['header own', 'Mã', 'Tên chỉ tiêu', 'Bảng', 'Cách tính', 'Của cột', 'Chỉ khi cột'],
      ...['Điều kiện', 'Giá trị', 'Theo ngày', 'Chia cho', 'Tốt hơn khi', 'Hiển thị dạng', 'ĐVT'],
    ],
    [
      ...['own 1', 'bigSales', 'Đơn lớn', 'Bán hàng', 'Số dòng', null, 'Số tiền'],
      ...['từ mức này trở lên', 1000, 'Ngày bán', 'Tất cả các dòng', 'Cao hơn', 'Phần trăm', null],
    ],
    ...blanks,
  ]);
});

test('the period shown first is where scorecards look for it', () => {
  const { row, column } = START_CELL;
  expect(drawn(PLAN).values[row - 1]?.[column - 1]).toBe(START);
});

test('people may fill in settings, sheets, headers, words and own KPIs, and nothing else', () => {
  expect(planLayout(PLAN, en).inputs).toEqual([
    { row: 4, column: 3, rows: 1, columns: 1 },
    { row: 6, column: 3, rows: 1, columns: 1 },
    { row: 7, column: 3, rows: 1, columns: 1 },
    { row: 11, column: 4, rows: 51, columns: 2 },
    ...[24, 25, 33, 34].map((row) => ({ row, column: 5, rows: 1, columns: 6 })),
    { row: 65, column: 2, rows: 8, columns: 13 },
  ]);
});

test('the words to pick from are those of the language', () => {
  const picks = (m: typeof en): unknown =>
    (planLayout(PLAN, m).choices ?? []).map(({ from }) => 'words' in from && from.words.slice(0, 3));
  expect(picks(en)).toEqual([
    ['Week', 'Month', 'Quarter'],
    ['January', 'February', 'March'],
    ['Team', 'Leads', 'Sales'],
    ['Count of rows', 'Total', 'Different values'],
    ['Rep', 'Region', 'E-mail'],
    ['Rep', 'Region', 'E-mail'],
    ['is', 'is at least', 'is at most'],
    ['From', 'Until', 'Created on'],
    ['Higher', 'Lower'],
    ['Whole number', 'Money', 'Percent'],
  ]);
  expect(picks(vi)).toEqual([
    ['Tuần', 'Tháng', 'Quý'],
    ['Tháng 1', 'Tháng 2', 'Tháng 3'],
    ['Đội ngũ', 'Khách tiềm năng', 'Bán hàng'],
    ['Số dòng', 'Tổng', 'Số giá trị khác nhau'],
    ['Nhân viên', 'Khu vực', 'Email'],
    ['Nhân viên', 'Khu vực', 'Email'],
    ['bằng', 'từ mức này trở lên', 'từ mức này trở xuống'],
    ['Từ ngày', 'Đến ngày', 'Ngày tạo'],
    ['Cao hơn', 'Thấp hơn'],
    ['Số nguyên', 'Số tiền', 'Phần trăm'],
  ]);
});

describe('drawn over an earlier plan', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
  const [template] = PLAN.ownKpis;
  if (!template) throw new Error('no own KPI');
  const long = planWith({
    mapping: { leads: { sheet: 'Pipeline', columns: { status: 'Stage' }, won: words, lost: ['x'] } },
    ownKpis: Array.from({ length: 20 }, (_, index) => ({ ...template, id: `kpi${index}` })),
  });

  test('the sheet is as if it were drawn on an empty one: surplus words and own KPIs are gone', () => {
    const filled = (given: ReturnType<typeof drawn>): unknown =>
      given.values
        .map((row) => row.join('|').replace(/\|+$/, ''))
        .join('\n')
        .trimEnd();
    expect(filled(drawn(PLAN, vi, drawn(long)))).toBe(filled(drawn(PLAN, vi)));
    expect(filled(drawn(long, en, drawn(PLAN, vi)))).toBe(filled(drawn(long)));
  });

  test('what a person wrote below it, beside it and between its parts stays', () => {
    const notes: readonly (readonly [number, number])[] = [
      [4, 6],
      [8, 2],
      [11, 6],
      [12, 20],
      [FIRST_OWN_ROW, 16],
      [FIRST_OWN_ROW + 22, 16],
      [FIRST_OWN_ROW + 40, 2],
    ];
    const noted = notes.reduce((sheet, [row, column]) => typedInto(sheet, row, column, 'note'), drawn(long));
    const again = drawn(PLAN, en, noted);
    expect(notes.map(([row, column]) => again.values[row - 1]?.[column - 1])).toEqual(
      notes.map(() => 'note'),
    );
    expect(() => rowOf(again, 'own 20')).toThrow('no row own 20');
  });

  test('rows of a plan that was laid out otherwise are blanked where they were, and drawn where they belong', () => {
    const former = {
      sheet: 'KPI Plan',
      values: [
        ...drawn(PLAN).values,
        ['won leads', 'Leads', 'Status words that mean won', '', 'Old', 'words', 'of', 'long', 'ago'],
        ['column team rep', 'Team', 'Rep', 'Old', 'Header', 'a note'],
      ],
    };
    const { values } = drawn(PLAN, en, former);
    expect(values.filter(([id]) => id === 'won leads')).toHaveLength(1);
    expect(values.at(-2)?.join('')).toBe('');
    expect(values.at(-1)?.join('')).toBe('a note');
  });
});
