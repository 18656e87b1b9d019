/** Shows the layout of the sheet "KPI Plan". */
import { KPIS } from '../../../../src/model/kpi/kpis';
import { MEANINGS } from '../../../../src/model/catalogue/status';
import { TABLE_IDS, TABLES } from '../../../../src/model/catalogue/tables';
import type { Area } from '../../../../src/core/formula/reference';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { palette } from '../../../../src/core/layout/palette';
import { HINT } from '../../../../src/plan/sheet/places';
import { planDrawing } from '../../../../src/plan/sheet/layout';
import type { Plan } from '../../../../src/plan/plan';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { PATTERNS } from '../../patterns';
import { writtenRows, type Written } from '../../written';
import { planWith } from './drawn-plan';

const [en, vi] = [messages('en'), messages('vi')];

const PLAN: Plan = planWith({
  grain: 'quarter',
  fiscalYearStart: 4,
  current: serialOf(2026, 10, 1),
  mode: 'values',
  builtBy: 'Lan',
  approvedBy: 'Minh',
  bands: [
    { name: 'Tốt', from: 90, bonus: 3_000_000 },
    { name: 'Khác', from: 0, bonus: null },
  ],
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [serialOf(2026, 9, 2), serialOf(2026, 2, 17)] },
  occasions: { [serialOf(2026, 9, 2)]: 'Ngày Quốc khánh' },
  kpis: NEW_PLAN.kpis.map((each) => (each.kpi === 'newLeads' ? { ...each, weight: 5, floor: 0.5 } : each)),
  targets: [
    { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 200 },
    { kpi: 'conversionRate', scope: { kind: 'team' }, from: serialOf(2026, 4, 1), target: 0.3 },
    { kpi: 'bigSales', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 7, 1), target: 0.5 },
  ],
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

const layoutOf = (m: typeof en, plan = PLAN) => planDrawing(plan, PATTERNS, m).layout;

const ROWS = { en: writtenRows(layoutOf(en)), vi: writtenRows(layoutOf(vi)) };

/** The number of the row with a hidden id. */
function at(id: string): number {
  const index = ROWS.en.findIndex(([first]) => first === id);
  if (index < 0) throw new Error(`no row ${id}`);
  return index + 1;
}

/** The KPIs: the catalogue's, and the plan's own at the end. */
const [FIRST_KPI, LAST_KPI] = [at(`kpi ${KPIS[0].id}`), at('kpi bigSales')];
const [FIRST_BAND, LAST_BAND] = [at('band 1'), at('band 8')];
const [FIRST_TARGET, LAST_TARGET] = [at('target 1'), at('target 203')];

/** A row by its hidden id, without the blank cells at its end. */
function row(id: string, language: 'en' | 'vi' = 'en'): readonly Written[] {
  const found = ROWS[language].find(([first]) => first === id);
  if (!found) throw new Error(`no row ${id}`);
  const [, ...cells] = found;
  const last = cells.map((cell) => cell !== null).lastIndexOf(true);
  return cells.slice(0, last + 1);
}

const START =
  '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY())-MOD(MONTH(TODAY())-4;3);1);DATE(YEAR(C4);MONTH(C4)-MOD(MONTH(C4)-4;3);1))';

test('the blocks follow each other, what hardly ever changes below the targets, where there is room between them', () => {
  const titles = ROWS.en.flatMap(([id, label], at) =>
    /^(title|settings|header weekdays)/.test(String(id)) ? [[at + 1, label]] : [],
  );
  const columns = TABLE_IDS.flatMap((id) => TABLES[id].columns.map(({ type }) => type));
  const words = columns.filter((type) => type === 'status').flatMap(() => MEANINGS);
  const lists: readonly (readonly [string, number])[] = [
    ['KPIs in use', KPIS.length + 1],
    ['Ratings and bonus', 8],
    ['Pay besides bonuses', 6],
    // Besides the title there are a hint and a header; a hundred free rows follow.
    ['Targets', 203 + 1 + 99],
    ['Working days', 0],
    ['Holidays', 24],
    ['Exchange rates', 6],
    ['KPIs of your own', 8],
    ['How KPIs counted before', 10],
    ['What the groups weighed before', 3],
    ['Ratings and bonus before', 10],
    ['Technical settings', 9],
    ['Where the data are', columns.length + words.length + 1],
  ];
  // A list has a title, a header, its rows, and a blank one.
  let next = at('title kpis');
  const following = lists.map(([title, rows]) => {
    const row = next;
    next += rows + 3;
    return [row, title];
  });
  expect(titles).toEqual([[1, 'KPI plan'], [3, 'Settings'], ...following]);
  expect([FIRST_TARGET - at('title targets'), ROWS.en.length + 2]).toEqual([3, next]);
});

test('the settings with what helps to fill them in, those that are chosen once below', () => {
  const from = (id: string, count: number) =>
    ROWS.en.slice(at(id) - 1, at(id) - 1 + count).map((cells) => cells.slice(0, 4));
  expect(from('settings', 10)).toEqual([
    ['settings', 'Settings', null, null],
    [
      ...['current', 'Current period', serialOf(2026, 10, 1)],
      'Any day in it. Leave it empty for today’s period, or the last one with data.',
    ],
    ['start', 'Period shown first', START, null],
    ['builtBy', 'Plan built by', 'Lan', 'Name or position, as it stands on the scorecards.'],
    ['approvedBy', 'Plan approved by', 'Minh', 'Name or position, as it stands on the scorecards.'],
    [
      ...['green', 'Green from', 1],
      'Of the target, or of the part that is due so far. A KPI that reaches it is on track.',
    ],
    ['amber', 'Amber from', 0.8, 'Of the target. Below it a KPI is red.'],
    [
      ...['weight A', 'Weight of group A', 3],
      'Essential. Weights are relative: they do not have to add up to 100.',
    ],
    ['weight B', 'Weight of group B', 2, 'Important.'],
    ['weight C', 'Weight of group C', 1, 'Supporting.'],
  ]);
  expect(from('title technical', 6)).toEqual([
    [
      ...['title technical', 'Technical settings', null],
      'Chosen once, when the plan is made; below them stands which sheets are read.',
    ],
    ['grain', 'Length of a period', 'Quarter', 'Build the scorecards again after a change.'],
    [
      ...['fiscalYearStart', 'The year begins with', 'April'],
      'Quarters follow. A year is named after the calendar year in which it begins.',
    ],
    [
      ...['mode', 'Numbers are kept as', 'Fixed numbers'],
      'Live numbers follow the data by themselves; fixed ones change when you build or refresh.',
    ],
    ['careDays', 'Care is due after (days)', 30, 'Customers without contact for this long are listed.'],
    [
      ...['dearerBy', 'Competitors more expensive by', 0.1],
      'From this gap on it is time for an offer, unless they run a promotion.',
    ],
  ]);
  expect(['mode', 'builtBy', 'green', 'weight A'].map((id) => row(id, 'vi').slice(0, 2))).toEqual([
    ['Cách cập nhật số liệu', 'Số cố định'],
    ['Người lập kế hoạch', 'Lan'],
    ['Đạt (xanh) từ', 1],
    ['Trọng số nhóm A', 3],
  ]);
});

test('the working days, to be ticked', () => {
  expect(row('header weekdays', 'vi')).toEqual([
    ...['Ngày làm việc', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  ]);
  expect(row('weekdays')).toEqual(['The team works on', true, true, true, true, true, false, false]);
});

/** A column of the KPIs. */
const kpis = (column: string): string => `$${column}$${FIRST_KPI}:$${column}$${LAST_KPI}`;

const weightOf = (group: string, own: string): string =>
  `IF(${own}="";IF(${group}="A";$C$10;IF(${group}="B";$C$11;$C$12));${own})`;

const ALL_WEIGHTS = `IF(${kpis('C')}=TRUE();${weightOf(kpis('D'), kpis('E'))};0)`;

function shareOf(row: number): string {
  const own = weightOf(`D${row}`, `E${row}`);
  const percents = (of: string): string => `ROUND(${of}*100/SUM(${ALL_WEIGHTS});9)`;
  const order = (of: string, places: string): string =>
    `ROUND(MOD(${percents(of)};1)*1000000;0)*100000-ROW(${places})`;
  const isBefore = `${order(ALL_WEIGHTS, kpis('B'))}>${order(own, `B${row}`)}`;
  const more = `IF(SUM((${isBefore})*1)<100-SUM(INT(${percents(ALL_WEIGHTS)}));1;0)`;
  return `IF(OR(${own}="";SUM(${ALL_WEIGHTS})=0);"";ARRAYFORMULA((INT(${percents(own)})+${more})/100))`;
}

test('a row for every KPI, the plan’s own last, with its share of the score', () => {
  expect(row('header kpis')).toEqual([
    ...['KPI', 'In use', 'Group', 'Own weight', 'Direction'],
    ...['Counts at most', 'Counts from', 'Share of the score', 'Applies from'],
  ]);
  const newLeads = at('kpi newLeads');
  expect(row('kpi newLeads')).toEqual([
    ...['New leads', true, 'B', 5, 'Higher is better', 1.2, 0.5],
    `=IF(C${newLeads};IFERROR(ARRAYFORMULA(${shareOf(newLeads)});"");"")`,
  ]);
  expect(row('kpi cac', 'vi').slice(0, 7)).toEqual([
    ...['Chi phí/khách hàng mới (CAC)', true, 'B', null, 'Càng thấp càng tốt', 1.2, 0],
  ]);
  expect(row('kpi bigSales').slice(0, 3)).toEqual(['Đơn lớn', true, 'B']);
  const order = ROWS.en.map(([id]) => String(id)).filter((id) => id.startsWith('kpi '));
  expect(order).toEqual([...KPIS.map(({ id }) => `kpi ${id}`), 'kpi bigSales']);
});

const [ABOVE, BELOW] = [`$C$${FIRST_BAND}:$C$${LAST_BAND - 1}`, `$C$${FIRST_BAND + 1}:$C$${LAST_BAND}`];
const OUT_OF_ORDER = `SUMPRODUCT((${BELOW}<>"")*(1-ISNUMBER(${ABOVE})*ISNUMBER(${BELOW})*(${BELOW}<${ABOVE})))`;

test('the ratings with spare rows, and a sentence beside them about the first that is out of order', () => {
  const flags = OUT_OF_ORDER.slice('SUMPRODUCT('.length, -1);
  const first = `MATCH(1;ARRAYFORMULA(${flags});0)`;
  const name = (column: string): string => `INDEX(${column.replaceAll('$C', '$B')};${first})`;
  const points = (column: string): string => `INDEX(${column};${first})`;
  expect(row('header bands', 'vi')).toEqual([
    ...['Xếp loại', 'Từ điểm', 'Thưởng'],
    `=IF(${OUT_OF_ORDER}>0;IF(ISNUMBER(${points(BELOW)});IF(ISNUMBER(${points(ABOVE)});` +
      `"⚠ Xếp loại “"&${name(BELOW)}&"” ("&${points(BELOW)}&" điểm) phải thấp hơn “"&${name(ABOVE)}&"” ("&${points(ABOVE)}&" điểm).";` +
      `"⚠ Dòng ngay trên xếp loại “"&${name(BELOW)}&"” chưa có số điểm: đừng bỏ trống dòng nào.");` +
      `"⚠ Xếp loại “"&${name(BELOW)}&"” chưa có số điểm.")&" Trước khi sửa, chưa ai có xếp loại và thưởng.";"")`,
  ]);
  expect(row('band 1')).toEqual(['Tốt', 90, 3_000_000]);
  expect(row('band 2')).toEqual(['Khác', 0]);
  expect(row('band 8')).toEqual([]);
});

test('the holidays, with the names that they have', () => {
  expect(row('header holidays', 'vi')).toEqual(['Dịp nghỉ', 'Ngày']);
  expect(row('holiday 1', 'vi')).toEqual(['Ngày Quốc khánh', serialOf(2026, 9, 2)]);
  expect(row('holiday 2', 'vi')).toEqual([null, serialOf(2026, 2, 17)]);
  expect(row('holiday 24')).toEqual([]);
});

test('the own KPIs in both languages, with room for more', () => {
  expect(row('title own')).toEqual([
    ...['KPIs of your own', null],
    'One per row, with an ID in letters and digits. Build the scorecards again after a change.',
  ]);
  expect(row('header own', 'vi')).toEqual([
    ...['Mã', 'Tên KPI', 'Bảng', 'Cách tính', 'Cột cần tính', 'Điều kiện: cột'],
    ...['Điều kiện', 'Giá trị', 'Theo ngày', 'Chia cho', 'Cách đánh giá', 'Hiển thị dạng', 'ĐVT'],
  ]);
  expect(row('own 1')).toEqual([
    ...['bigSales', 'Đơn lớn', 'Sales', 'Count of rows', null, 'Amount'],
    ...['is at least', 1000, 'Sold on', 'All rows', 'Higher', 'Percent'],
  ]);
  expect(row('own 8')).toEqual([]);
});

test('the mapping, with status words beside each other', () => {
  expect(row('title mapping')).toEqual([
    ...['Where the data are', null],
    'Change it here, then build the scorecards again. For a table on several sheets, write one sheet per line in each cell.',
  ]);
  expect(row('header mapping')).toEqual(['Table', 'Column', 'Sheet', 'Header in that sheet']);
  expect(row('column team rep')).toEqual(['Team', 'Rep', 'Reps', 'Name']);
  expect(row('column team region')).toEqual(['Team', 'Region']);
  expect(row('won leads')).toEqual([...['Leads', 'Words that mean won', null, 'Closed Won', 'Chốt']]);
});

test('beside the title of the targets a sentence names the rows to correct, each of which is looked at once', () => {
  const plain = (names: string): string =>
    ['~', '*', '?'].reduce(
      (done, sign) => `SUBSTITUTE(${done};"${sign}";"%${sign.charCodeAt(0).toString(16)}")`,
      names,
    );
  const [kpi, scope, from, target] = ['B', 'C', 'D', 'E'].map(
    (letter) => `$${letter}$${FIRST_TARGET}:$${letter}$${LAST_TARGET}`,
  ) as [string, string, string, string];
  const typed = `(${[kpi, scope, from, target].map((column) => `(${column}<>"")`).join('+')}>0)`;
  const flaws = [
    [
      `${typed}*(1-(${kpi}<>"")*ISNUMBER(MATCH(${plain(kpi)};${plain(kpis('B'))};0)))`,
      'the KPI is missing, or is none of this plan.',
    ],
    [`${typed}*(1-(${scope}<>""))`, 'whom it is for is missing.'],
    [`${typed}*(1-ISNUMBER(${from}))`, 'the date is missing.'],
    [`${typed}*(1-(${target}<>""))`, 'the target is missing.'],
    [
      `(${target}<>"")*(1-(ISNUMBER(${target})+(${target}="none")+(${target}="thôi giao")))`,
      'the target is still a text; it becomes a number when you refresh the numbers.',
    ],
  ] as const;
  const said = ([rows, what]: readonly [string, string]): string =>
    `IF(SUMPRODUCT(${rows})=0;"";"⚠ Row "&TEXTJOIN(", ";TRUE();ARRAY_CONSTRAIN(FILTER(ROW(${kpi});${rows}>0);10;1))&` +
    `IF(SUMPRODUCT(${rows})>10;", …";"")&": ${what}")`;
  const named = `FILTER(HSTACK(LOWER(${kpi});LOWER(${scope});${from});${kpi}<>"")`;
  const twice = `SUMPRODUCT(IFERROR(ROWS(${named});0)-IFERROR(ROWS(UNIQUE(${named};FALSE();TRUE()));0))`;
  const key = plain(`LOWER(${kpi})&"|"&LOWER(${scope})&"|"&${from}`);
  const repeated = `(${kpi}<>"")*(1-ISNUMBER(MATCH(${key};UNIQUE(FILTER(${key};${kpi}<>"");FALSE();TRUE());0)))`;
  expect(row('title targets')).toEqual([
    'Targets',
    `=IF(SUMPRODUCT(${flaws.map(([rows]) => rows).join('+')})>0;TEXTJOIN(" ";TRUE();${flaws.map(said).join(';')});` +
      `IF(${twice}>0;TEXTJOIN(" ";TRUE();${said([repeated, 'KPI, person and date are those of another row; their mean counts.'])});""))`,
  ]);
});

test('the targets with spare rows', () => {
  expect(row('header targets', 'vi')).toEqual(['KPI', 'Áp dụng cho', 'Từ ngày', 'Chỉ tiêu', 'Theo']);
  expect(row('target 1', 'vi')).toEqual(['Doanh thu', 'Mỗi nhân viên', serialOf(2026, 1, 1), 200, 'Quý']);
  expect(row('target 2', 'vi')).toEqual([
    'Tỷ lệ chuyển đổi (theo ngày nhận khách)',
    'Toàn phòng',
    serialOf(2026, 4, 1),
    0.3,
    'Quý',
  ]);
  expect(row('target 3')).toEqual(['Đơn lớn', 'Lan', serialOf(2026, 7, 1), 0.5, 'Quarter']);
  expect(row('target 203')).toEqual([]);
});

/** The pattern that a cell gets last. */
function patternAt(row: number, column: number): string | undefined {
  const holds = ({ area: { row: top, column: left, rows, columns } }: { readonly area: Area }): boolean =>
    top <= row && row < top + rows && left <= column && column < left + columns;
  return layoutOf(vi)
    .formats.filter((format) => holds(format) && format.style.number !== undefined)
    .at(-1)?.style.number;
}

test('numbers look as what they are: targets as the values of their KPIs, bonuses as money', () => {
  expect([0, 1, 2, 3].map((below) => patternAt(FIRST_TARGET + below, 5))).toEqual([
    '#,##0 "₫"',
    '0.0%',
    '0.0%',
    'General',
  ]);
  expect(patternAt(FIRST_TARGET, 4)).toBe('dd/mm/yyyy');
  expect(patternAt(FIRST_BAND, 4)).toBe('#,##0 "₫"');
  expect(patternAt(FIRST_KPI, 7)).toBe('0%');
  expect(patternAt(FIRST_KPI, 9)).toBe('0%');
});

test('what people type as text stays one: names, words, headers', () => {
  const texts: readonly (readonly [number, number])[] = [
    [at('fiscalYearStart'), 3],
    [at('builtBy'), 3],
    [FIRST_KPI, 4],
    [FIRST_BAND, 2],
    [at('holiday 1'), 2],
    [at('own 1'), 2],
    [at('column team rep'), 5],
    [FIRST_TARGET, 2],
    [FIRST_TARGET, 3],
  ];
  expect(texts.map(([row, column]) => patternAt(row, column))).toEqual(texts.map(() => '@'));
});

/** The rows of the mapping that name a column: the words of the leads and of the sales stand between them. */
function columnsBetweenWords(): readonly { readonly row: number; readonly rows: number }[] {
  const starts = [at('column team rep'), at('returned leads') + 1, at('returned sales') + 1];
  const ends = [at('won leads'), at('won sales'), ROWS.en.length + 1];
  return starts.map((row, index) => ({ row, rows: (ends[index] ?? 0) - row }));
}

test('people may fill in what is the plan’s, and nothing else', () => {
  expect(layoutOf(en).inputs).toEqual([
    { row: 4, column: 3, rows: 1, columns: 1 },
    { row: at('builtBy'), column: 3, rows: 9, columns: 1 },
    { row: at('grain'), column: 3, rows: 10, columns: 1 },
    { row: FIRST_KPI, column: 3, rows: KPIS.length + 1, columns: 6 },
    { row: FIRST_KPI, column: 10, rows: KPIS.length + 1, columns: 1 },
    { row: FIRST_BAND, column: 2, rows: 8, columns: 3 },
    { row: at('pay 1'), column: 2, rows: 6, columns: 12 },
    { row: FIRST_TARGET, column: 2, rows: 203, columns: 5 },
    { row: at('weekdays'), column: 3, rows: 1, columns: 7 },
    { row: at('holiday 1'), column: 2, rows: 24, columns: 2 },
    { row: at('rate 1'), column: 2, rows: 6, columns: 3 },
    { row: at('own 1'), column: 2, rows: 8, columns: 13 },
    ...[2, 3, 4, 5, 7, 8, 10].map((column) => ({ row: at('pastKpi 1'), column, rows: 10, columns: 1 })),
    ...[2, 3, 4, 5].map((column) => ({ row: at('pastGroup 1'), column, rows: 3, columns: 1 })),
    ...[2, 3, 4, 5].map((column) => ({ row: at('pastBand 1'), column, rows: 10, columns: 1 })),
    ...columnsBetweenWords().map((rows) => ({ ...rows, column: 4, columns: 2 })),
    ...['leads', 'sales'].map((table) => ({ row: at(`won ${table}`), column: 5, rows: 4, columns: 6 })),
  ]);
});

test('what may be typed is told cell by cell', () => {
  const choiceAt = (row: number, column: number): { from: unknown; help: string } | undefined =>
    layoutOf(vi).choices?.find(
      ({ area }) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= column &&
        column < area.column + area.columns,
    );
  const from = (row: number, column: number): unknown => choiceAt(row, column)?.from;
  expect(choiceAt(at('weight A'), 3)?.help).toBe('Hãy nhập số từ 0 trở lên: 3 nặng gấp ba lần 1.');
  expect(choiceAt(FIRST_KPI, 5)?.help).toBe('Hãy nhập số từ 0 trở lên; để trống thì dùng trọng số của nhóm.');
  expect(from(at('current'), 3)).toEqual({ kind: 'date' });
  expect(from(at('grain'), 3)).toEqual({ words: ['Tuần', 'Tháng', 'Quý'] });
  expect(from(at('mode'), 3)).toEqual({ words: ['Tự động', 'Tự cập nhật', 'Số cố định'] });
  expect(from(at('partTargets'), 3)).toEqual({ words: ['Theo ngày làm việc', 'Giữ nguyên'] });
  expect(from(at('repeats'), 3)).toEqual({ words: ['Mọi dòng', 'Một lần'] });
  expect(from(at('sharedRows'), 3)).toEqual({ words: ['Chỉ liệt kê', 'Chia đều', 'Theo cột “Tỷ lệ chia”'] });
  expect(from(at('weekdays'), 9)).toEqual({ kind: 'tick' });
  expect(from(FIRST_KPI, 3)).toEqual({ kind: 'tick' });
  expect(from(FIRST_KPI, 4)).toEqual({ words: ['A', 'B', 'C'] });
  expect(from(FIRST_KPI, 6)).toEqual({ words: ['Càng cao càng tốt', 'Càng thấp càng tốt'] });
  expect(from(at('holiday 1'), 3)).toEqual({ kind: 'date' });
  expect(choiceAt(at('currency'), 3)).toMatchObject({ isLoose: true });
  expect(from(at('currency'), 3)).toHaveProperty(['words', 0], 'VND');
  expect(choiceAt(at('rate 1'), 2)).toMatchObject({ isLoose: true });
  expect(from(at('rate 1'), 3)).toEqual({ least: 0 });
  expect(from(at('rate 6'), 4)).toEqual({ kind: 'date' });
  expect(from(FIRST_TARGET, 3)).toEqual({ words: ['Mỗi nhân viên', 'Toàn phòng', 'Lan'] });
  expect(from(LAST_TARGET, 4)).toEqual({ kind: 'date' });
  expect(from(LAST_TARGET, 5)).toEqual({ kind: 'amount', orWords: ['none', 'thôi giao'] });
  expect(choiceAt(LAST_TARGET, 5)?.help).toBe(
    'Hãy nhập số, ví dụ 300000000, 300tr hoặc 0,3 tỷ; chữ sẽ thành số ở lần cập nhật số liệu kế tiếp. “thôi giao”: từ ngày đó không còn chỉ tiêu riêng.',
  );
  expect(from(FIRST_BAND, 4)).toEqual({ kind: 'amount', least: 0 });
  expect(from(LAST_TARGET, 6)).toEqual({ words: ['Tuần', 'Tháng', 'Quý'] });
  expect(from(FIRST_TARGET, 2)).toHaveProperty('words.length', KPIS.length + 1);
});

test('the count of cells typed over is not red, as it is 0 mostly; the words beside it are', () => {
  const row = at('typedOver');
  const red = layoutOf(en).formats.filter(
    ({ area, style }) => style.color === palette.bad && area.row <= row && row < area.row + area.rows,
  );
  expect(red.map(({ area: { column, columns } }) => [column, columns])).toEqual([[HINT, 1]]);
});
