/** Shows what the function of a KPI answers, with ranges and without. */
import type { Document } from '../../../src/document/document';
import type { Argument } from '../../../src/functions/arguments';
import { answer } from '../../../src/functions/answers/answer';
import { functionName } from '../../../src/functions/custom-function';
import { functionNamed } from '../../../src/functions/definitions';
import type { Answer } from '../../../src/functions/surroundings';
import type { Kpi } from '../../../src/model/kpi/kpi';
import type { Mapping } from '../../../src/data/mapping/mapping';
import { messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import type { Cell, SheetCells } from '../../../src/core/text/cells';
import { kpiOf } from '../answers';
import { HANOI, literalSheet, moment } from '../literal-sheet';
import { refused } from '../refused';

const [newLeads, conversionRate, revenue] = [kpiOf('newLeads'), kpiOf('conversionRate'), kpiOf('revenue')];

/** 5 October 2026, with the sheets of the document and its plan. */
function call(
  each: Kpi,
  given: readonly Argument[],
  document?: Pick<Document, 'mapping' | 'cellsOf'>,
  plan?: Plan,
): Answer {
  const now = serialOf(2026, 10, 5);
  return answer(functionNamed(functionName(each.id)), given, {
    zone: HANOI,
    locale: 'vi_VN',
    now,
    m: messages('vi'),
    document: () => {
      if (!document) throw new Error('the sheets of the document are not needed');
      return { ...document, zone: HANOI, locale: 'vi_VN', now };
    },
    plan: () => plan,
    closed: () => [],
  });
}

const range = (table: string): readonly (readonly Cell[])[] => literalSheet('', table).values;

const LEADS = range(`Created on | Rep  | Status
                     2026-10-01 | Lan  | Won
                     2026-10-02 | LAN  | Lost
                     2026-10-03 | Minh | Closed Won
                     2026-09-03 | Minh | New`);
const SALES = range(`Ngày bán   | Nhân viên | Khu vực | Số tiền
                     2026-10-01 | Lan       | Bắc     | 1200000
                     2026-10-02 | Minh      | Nam     | 300000
                     2026-09-30 | Minh      | Nam     | 7`);
const TEAM = range('Rep | Region\n Lan | Bắc\n Minh | Nam');

describe('with ranges', () => {
  test.each([
    ['this month, everyone', newLeads, [LEADS], 3],
    ['another month', newLeads, [LEADS, '2026-09'], 1],
    ['the month of a date', newLeads, [LEADS, moment('2026-09-30')], 1],
    ['a rep, in any spelling', newLeads, [LEADS, '2026-10', 'lan'], 2],
    ['a region of the team range', newLeads, [LEADS, TEAM, '', '', 'Bắc'], 2],
    ['the ranges in another order', newLeads, [TEAM, LEADS, '', '', 'Nam'], 1],
    ['a rep within the own region of the team range', newLeads, [LEADS, TEAM, '', 'Minh', 'Nam'], 1],
    ['a rep within another region', newLeads, [LEADS, TEAM, '', 'Minh', 'Bắc'], 0],
    ['a month without rows', newLeads, [LEADS, '2020-01'], 0],
    ['the words that mean won are recognised', conversionRate, [LEADS], 2 / 3],
    ['a share of a rep', conversionRate, [LEADS, '2026-10', 'Lan'], 1 / 2],
    ['no value over no leads', conversionRate, [LEADS, '2020-01'], ''],
    ['Vietnamese headers', revenue, [SALES], 1_500_000],
    ['a region of the table’s own column', revenue, [SALES, '', '', 'nam'], 300_000],
  ] as const)('%s', (_, each, given, expected) => {
    expect(call(each, given)).toBe(expected);
  });

  test('a rep who moves is in each region for the days that the team range says', () => {
    const team = range(`Rep  | Region | From       | Until
                        Lan  | Bắc    |            | 2026-10-01
                        Lan  | Nam    | 2026-10-02 |`);
    const sales = range(`Sold on    | Rep | Amount
                         2026-10-01 | Lan | 100
                         2026-10-02 | Lan | 10`);
    const ofRegions = [sales, team, '2026-10', '', [['Bắc'], ['Nam']]];
    expect(call(revenue, ofRegions)).toEqual([[100], [10]]);
  });

  test('several ranges with the same headers are one table', () => {
    const later = range(`Rep  | Status    | Created on
                         Lan  | Completed | 2026-10-04
                         Hoa  | New       | 2026-10-05`);
    expect(call(newLeads, [LEADS, later])).toBe(5);
    expect(call(newLeads, [later, LEADS, '', 'Lan'])).toBe(3);
    expect(call(conversionRate, [LEADS, later])).toBe(3 / 5);
  });

  test('rows of several reps count as the plan says, and for no rep without one', () => {
    const sales = range(`Sold on    | Rep       | Amount | Split
                         2026-10-01 | Lan, Minh | 100    | 60/40
                         2026-10-02 | Lan       | 10     |`);
    const ofReps = [sales, TEAM, '2026-10', [['Lan'], ['Minh']]];
    const byPlan = (sharedRows: Plan['sharedRows']) =>
      call(revenue, ofReps, undefined, { ...NEW_PLAN, sharedRows });
    expect(call(revenue, ofReps)).toEqual([[10], [0]]);
    expect(call(revenue, [sales, TEAM])).toBe(110);
    expect(byPlan('listed')).toEqual([[10], [0]]);
    expect(byPlan('evenly')).toEqual([[60], [50]]);
    expect(byPlan('byShare')).toEqual([[70], [40]]);
  });

  test('in a document a name is known from tables that the answer does not need, too', () => {
    const sheets = [
      literalSheet('Sales', 'Sold on | Rep | Amount\n 2026-10-01 | Lan, Minh | 100\n 2026-10-02 | Lan | 10'),
      literalSheet('Leads', 'Created on | Rep\n 2026-10-01 | Minh'),
    ];
    const document = {
      mapping: {
        sales: { sheet: 'Sales', columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount' } },
        leads: { sheet: 'Leads', columns: { createdOn: 'Created on', rep: 'Rep' } },
        care: { sheet: 'Gone', columns: { contactedOn: 'Contacted on', customer: 'Customer' } },
      },
      cellsOf: (name: string) => sheets.find(({ sheet }) => sheet === name),
    };
    const evenly: Plan = { ...NEW_PLAN, sharedRows: 'evenly' };
    const inDocument: Document = {
      ...document,
      zone: HANOI,
      locale: 'vi_VN',
      now: 0,
      sharing: () => 'evenly',
    };
    const ofReps = ['2026-10', [['Lan'], ['Minh']]];
    expect(call(revenue, ofReps, inDocument, evenly)).toEqual([[60], [50]]);
    expect(call(revenue, ['2026-10'], inDocument, evenly)).toBe(110);
  });

  test('a split that does not add up is refused where an answer is about a rep', () => {
    const sales = range('Sold on | Rep | Amount | Split\n 2026-10-01 | Lan, Minh | 100 | 60/30');
    const plan: Plan = { ...NEW_PLAN, sharedRows: 'byShare' };
    expect(call(revenue, [sales, TEAM], undefined, plan)).toBe(100);
    expect(refused(() => call(revenue, [sales, TEAM, '', 'Lan'], undefined, plan))).toEqual({
      en: 'KPI_REVENUE: under “Split”, “60/30” is no split among “Lan”, “Minh” that adds up to 100%. Write 60/40, or 60% for the first.',
      vi: 'KPI_REVENUE: trong cột “Split”, “60/30” không phải là tỷ lệ chia cho “Lan”, “Minh” có tổng 100%. Hãy ghi 60/40, hoặc 60% cho người đứng đầu.',
    });
  });

  test('growth looks at the month before as well', () => {
    expect(call(kpiOf('leadGrowth'), [LEADS])).toBe(2);
    expect(call(kpiOf('leadGrowth'), [LEADS, '2026-09'])).toBe('');
  });

  test('a share looks at the whole team as well', () => {
    expect(call(kpiOf('revenueShare'), [SALES, '2026-10', 'Lan'])).toBe(0.8);
    expect(call(kpiOf('revenueShare'), [SALES])).toBe(1);
  });

  test('two tables are told apart by their headers', () => {
    const customers = range(`Customer | Since
                             An       | 2026-09-01
                             Bình     | 2026-09-01`);
    const care = range('Contacted on | Customer\n 2026-10-02 | bình');
    expect(call(kpiOf('careCoverage'), [customers, care])).toBe(0.5);
    expect(call(kpiOf('careCoverage'), [care, '2026-10', customers])).toBe(0.5);
  });

  test('what no rep can have has no value', () => {
    const sales = range('Sold on | Amount\n 2026-10-01 | 5');
    expect(call(revenue, [sales])).toBe(5);
    expect(call(revenue, [sales, TEAM, '', 'Lan'])).toBe('');
  });
});

describe('cells of a range that need a word', () => {
  test('a first contact before the creation is left out of the days, and nothing else', () => {
    const leads = range(`Created on | Rep | Status | First contact on
                         2026-10-05 | Lan | New    | 2026-10-04
                         2026-10-05 | Lan | New    | 2026-10-07`);
    expect(call(kpiOf('responseDays'), [leads])).toBe(2);
    expect(call(newLeads, [leads])).toBe(2);
  });

  test('text dates and text amounts are read', () => {
    const sales = range(`Sold on    | Amount
                         31/10/2026 | 1,5 triệu
                         1/10/2026  | 500.000 ₫`);
    expect(call(revenue, [sales])).toBe(2_000_000);
  });

  test('a date that can be read in two ways in a column that holds both is refused', () => {
    const sales = range(`Sold on    | Amount
                         31/10/2026 | 1
                         10/31/2026 | 1
                         1/10/2026  | 1`);
    expect(refused(() => call(revenue, [sales])).en).toBe(
      'KPI_REVENUE: under “Sold on”, “1/10/2026” can be read in two ways, and the column holds both. Write it unambiguously, for example 2026-10-05 or 1200.',
    );
  });

  test('a number that an import may have taken for thousands is refused', () => {
    const sales = range(`Sold on    | Amount
                         2026-10-01 | ₫548.97
                         2026-10-01 | 489048`);
    expect(refused(() => call(revenue, [sales])).en).toBe(
      'KPI_REVENUE: under “Amount”, 489048 may be 1000 times too large after an import: the texts in the column have a different decimal mark from this document’s. Import the file again in its own locale.',
    );
  });

  test('a number of which an import may have taken the thousands for a fraction is refused', () => {
    const sales = range(`Sold on    | Amount
                         2026-10-01 | 1,200,000 ₫
                         2026-10-01 | 900`);
    expect(refused(() => call(revenue, [sales])).en).toBe(
      'KPI_REVENUE: under “Amount”, 900 may be 1000 times too small after an import: the texts in the column have a different thousands mark from this document’s. Import the file again in its own locale.',
    );
  });
});

describe('without ranges the mapped sheets of the document are read', () => {
  const sheets: readonly SheetCells[] = [
    { sheet: 'Pipeline', values: LEADS },
    { sheet: 'Reps', values: TEAM },
  ];
  const LEADS_MAPPING = {
    sheet: 'Pipeline',
    columns: { createdOn: 'Created on', rep: 'Rep', status: 'Status' },
    won: ['Won'],
  };
  const document = (mapping: Mapping): Pick<Document, 'mapping' | 'cellsOf'> => ({
    mapping,
    cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
  });

  test('with the words of the plan', () => {
    expect(call(conversionRate, [], document({ leads: LEADS_MAPPING }))).toBe(1 / 3);
  });

  test('all sheets of a table, and an unreadable cell of any of them is named', () => {
    const later = (day: string): SheetCells =>
      literalSheet(
        'Pipeline T11',
        `Rep | Created on | Status\n Lan | ${day} | Won\n Minh | 2026-10-04 | New`,
      );
    const on = (day: string): Pick<Document, 'mapping' | 'cellsOf'> => ({
      mapping: { leads: { ...LEADS_MAPPING, sheet: ['Pipeline', 'Pipeline T11'] } },
      cellsOf: (name) => [...sheets, later(day)].find(({ sheet }) => sheet === name),
    });
    expect(call(newLeads, [], on('2026-10-03'))).toBe(5);
    expect(call(newLeads, ['', '', 'Lan'], on('2026-10-03'))).toBe(3);
    expect(refused(() => call(newLeads, [], on('soon'))).en).toBe(
      'KPI_NEWLEADS: under “Created on”, “soon” is not a date. Correct the cell.',
    );
  });

  test('with the team, for its regions', () => {
    const team = { sheet: 'Reps', columns: { rep: 'Rep', region: 'Region' } };
    expect(call(newLeads, ['', '', '', 'Bắc'], document({ leads: LEADS_MAPPING, team }))).toBe(2);
  });

  test('and only those that the KPI needs', () => {
    const sales = { sheet: 'Deleted', columns: { soldOn: 'Sold on', amount: 'Amount' } };
    expect(call(newLeads, [], document({ leads: LEADS_MAPPING, sales }))).toBe(3);
  });

  test('a KPI whose column is not mapped says which one', () => {
    expect(refused(() => call(kpiOf('contactRate'), [], document({ leads: LEADS_MAPPING })))).toEqual({
      en: 'KPI_CONTACTRATE needs the column “First contact on” of “Leads”: add it, or map it in the KPI plan.',
      vi: 'KPI_CONTACTRATE cần cột “Ngày liên hệ đầu tiên” của bảng “Khách tiềm năng”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.',
    });
  });

  const plannedWords = (won: readonly string[], lost: readonly string[] = []): Plan => ({
    ...NEW_PLAN,
    mapping: { leads: { ...LEADS_MAPPING, won, lost } },
  });
  const ORDERS = range(`Created on | Rep | Status
                        2026-10-01 | Lan | Ký hợp đồng
                        2026-10-01 | Lan | Won
                        2026-10-01 | Lan | Mới
                        2026-10-01 | Lan | Lost`);

  test('won words of a range are those that everyone knows and those of the plan', () => {
    expect(call(conversionRate, [ORDERS])).toBe(1 / 4);
    expect(call(conversionRate, [ORDERS], undefined, plannedWords(['KÝ HỢP ĐỒNG']))).toBe(2 / 4);
  });

  test('a word that the plan gives another meaning has the plan’s', () => {
    expect(call(conversionRate, [ORDERS], undefined, plannedWords(['Ký hợp đồng'], ['won']))).toBe(1 / 4);
  });
});

describe('errors say what is wrong and what to do', () => {
  test('a table is missing', () => {
    expect(refused(() => call(revenue, [], { mapping: {}, cellsOf: () => undefined }))).toEqual({
      en: 'KPI_REVENUE needs the table “Sales”: pass its range with the header row, for example Sales!A:H.',
      vi: 'KPI_REVENUE cần bảng “Bán hàng”: hãy chọn vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Sales!A:H.',
    });
    expect(refused(() => call(revenue, [TEAM])).en).toBe(
      'KPI_REVENUE needs the table “Sales”: pass its range with the header row, for example Sales!A:H.',
    );
  });

  test('a range is none of the KPI’s tables: the headers that it needs are named', () => {
    expect(refused(() => call(revenue, [range('Created on | Note |\n 2026-10-01 | x |')]))).toEqual({
      en: 'KPI_REVENUE: the range with the headers “Created on, Note” is not a table that this function can use. Its first row must hold headers such as Sold on, Amount.',
      vi: 'KPI_REVENUE: vùng có tiêu đề “Created on, Note” không phải là bảng mà hàm này dùng được. Dòng đầu của vùng phải có các tiêu đề như Ngày bán, Số tiền.',
    });
  });

  test('nothing tells which statuses mean won', () => {
    const unknown = range('Created on | Rep | Status\n 2026-10-01 | Lan | Ký hợp đồng');
    expect(refused(() => call(conversionRate, [unknown], { mapping: {}, cellsOf: () => undefined }))).toEqual(
      {
        en: 'KPI_CONVERSIONRATE cannot tell which statuses of “Leads” mean won: list them in the KPI plan.',
        vi: 'KPI_CONVERSIONRATE chưa biết trạng thái nào của bảng “Khách tiềm năng” được tính là thành công: hãy ghi các trạng thái đó trong Kế hoạch KPI.',
      },
    );
  });

  test('a rep is unknown', () => {
    expect(refused(() => call(newLeads, [LEADS, '', 'Lann']))).toEqual({
      en: 'KPI_NEWLEADS: no row names the rep “Lann”. Write the name as the data do.',
      vi: 'KPI_NEWLEADS: không có dòng nào của nhân viên “Lann”. Hãy ghi tên đúng như trong dữ liệu.',
    });
  });

  test('a rep is asked for, and the leads have no column of reps', () => {
    const dated = range('Created on | Source\n 2026-10-01 | Web');
    expect(call(newLeads, [dated, '2026-10'])).toBe(1);
    expect(refused(() => call(newLeads, [dated, '2026-10', 'Lan']))).toEqual({
      en: 'KPI_NEWLEADS: no row of the data names a rep. Add a column “Rep”, or pass the range of the team.',
      vi: 'KPI_NEWLEADS: không có dòng dữ liệu nào ghi nhân viên. Hãy thêm cột “Nhân viên” hoặc chọn vùng dữ liệu đội ngũ.',
    });
    expect(refused(() => call(conversionRate, [dated, '2026-10']))).toEqual({
      en: 'KPI_CONVERSIONRATE needs the column “Status” of “Leads”: add it, or map it in the KPI plan.',
      vi: 'KPI_CONVERSIONRATE cần cột “Trạng thái” của bảng “Khách tiềm năng”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.',
    });
  });

  test('a region is unknown', () => {
    expect(refused(() => call(newLeads, [LEADS, TEAM, '', '', 'Trung']))).toEqual({
      en: 'KPI_NEWLEADS: no row names the region “Trung”. Write the name as the data do.',
      vi: 'KPI_NEWLEADS: không có dòng nào của khu vực “Trung”. Hãy ghi tên đúng như trong dữ liệu.',
    });
  });

  test('a region stands where a rep is expected, and the other way round', () => {
    expect(refused(() => call(revenue, [SALES, '', 'Bắc']))).toEqual({
      en: 'KPI_REVENUE: “Bắc” is a region, not a rep. Pass it as region, argument 4 of KPI_REVENUE(sales; period; rep; region; figures).',
      vi: 'KPI_REVENUE: “Bắc” là khu vực, không phải nhân viên. Hãy đặt tên này ở region, mục thứ 4 của KPI_REVENUE(sales; period; rep; region; figures).',
    });
    expect(refused(() => call(revenue, [SALES, '', '', 'minh']))).toEqual({
      en: 'KPI_REVENUE: “Minh” is a rep, not a region. Pass it as rep, argument 3 of KPI_REVENUE(sales; period; rep; region; figures).',
      vi: 'KPI_REVENUE: “Minh” là nhân viên, không phải khu vực. Hãy đặt tên này ở rep, mục thứ 3 của KPI_REVENUE(sales; period; rep; region; figures).',
    });
    expect(refused(() => call(revenue, [SALES, '', 'Lan', 'Minh'])).en).toContain(
      '“Minh” is a rep, not a region',
    );
    expect(refused(() => call(revenue, [SALES, '', 'bac'])).en).toContain('“Bắc” is a region, not a rep');
  });

  test('a name is written without its accents or dashes, and one alone is like it', () => {
    const sales = range(`Sold on    | Rep      | Region   | Amount
                         2026-10-01 | Hùng     | Miền Bắc | 1
                         2026-10-01 | Hưng     | Miền Nam | 1
                         2026-10-01 | Thu-Hà   | Miền Nam | 1`);
    expect(refused(() => call(revenue, [sales, '', '', 'Mien Bac']))).toEqual({
      en: 'KPI_REVENUE: no row names the region “Mien Bac”. Did you mean “Miền Bắc”?',
      vi: 'KPI_REVENUE: không có dòng nào của khu vực “Mien Bac”. Có phải bạn muốn ghi “Miền Bắc”?',
    });
    expect(refused(() => call(revenue, [sales, '', 'Thu Hà'])).en).toContain('Did you mean “Thu-Hà”?');
    // Hùng or Hưng, and neither.
    expect(refused(() => call(revenue, [sales, '', 'hung'])).en).toContain('Write the name as the data do.');
    expect(refused(() => call(revenue, [sales, '', 'Hừng'])).en).toContain('Write the name as the data do.');
  });

  test('a date is as the cell shows it, in the style of the document', () => {
    const sales = [
      ['Sold on', 'Amount'],
      [moment('2026-10-01'), moment('2026-11-24')],
    ];
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Amount”, “24/11/2026” is not a number. Correct the cell.',
      vi: 'KPI_REVENUE: trong cột “Amount”, “24/11/2026” không phải là số. Hãy sửa ô này.',
    });
    expect(refused(() => call(newLeads, [LEADS, '', moment('2026-11-24')])).en).toContain(
      'the rep “24/11/2026”',
    );
  });

  test('a cell cannot be read as a number', () => {
    const sales = range('Sold on | Amount\n 2026-10-01 | chưa rõ');
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Amount”, “chưa rõ” is not a number. Correct the cell.',
      vi: 'KPI_REVENUE: trong cột “Amount”, “chưa rõ” không phải là số. Hãy sửa ô này.',
    });
  });

  test('a cell cannot be read as a date', () => {
    const sales = range('Sold on | Amount\n hôm qua | 5');
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Sold on”, “hôm qua” is not a date. Correct the cell.',
      vi: 'KPI_REVENUE: trong cột “Sold on”, “hôm qua” không phải là ngày tháng. Hãy sửa ô này.',
    });
  });

  test('a period is none', () => {
    expect(refused(() => call(newLeads, [LEADS, 'Q5']))).toEqual({
      en: '“Q5” is not a period. Write 10/2026, Q4/2026, W41/2026, 2026, “this month” or 2026-10-01..2026-10-15, or choose a date cell.',
      vi: '“Q5” không phải là một kỳ. Hãy viết 10/2026, quý 4/2026, tuần 41/2026, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc chọn ô chứa ngày.',
    });
  });

  test('there is an argument too many', () => {
    expect(refused(() => call(newLeads, [LEADS, '2026-10', 'Lan', 'Bắc', '', 'x']))).toEqual({
      en: 'KPI_NEWLEADS takes leads, period, rep, region, figures: “x” is one argument too many. Leave it out.',
      vi: 'KPI_NEWLEADS nhận leads, period, rep, region, figures; “x” là mục thừa. Hãy bỏ mục này.',
    });
  });

  test('two ranges are the same table', () => {
    expect(refused(() => call(newLeads, [LEADS, LEADS]))).toEqual({
      en: 'KPI_NEWLEADS: another range is the table “Leads” already, so the one with the headers “Created on, Rep, Status” is one too many. Give ranges with the same headers and different rows, or put all rows into one range.',
      vi: 'KPI_NEWLEADS: đã có một vùng khác là bảng “Khách tiềm năng”, nên vùng có tiêu đề “Created on, Rep, Status” bị thừa. Hãy chọn các vùng có cùng tiêu đề và khác dòng, hoặc gộp tất cả các dòng vào một vùng.',
    });
  });

  test('ranges of names and periods run the same way and are not equally long', () => {
    const given = [LEADS, [['2026-09'], ['2026-10']], [['Lan'], ['Minh'], ['Lan']]];
    expect(refused(() => call(newLeads, given))).toEqual({
      en: 'KPI_NEWLEADS: period has 2 cells and rep has 3. Pass ranges of the same length.',
      vi: 'KPI_NEWLEADS: period có 2 ô còn rep có 3 ô. Hãy chọn các vùng dài bằng nhau.',
    });
  });
});

describe('ranges of periods, reps and regions', () => {
  test.each([
    ['a column gives a column', [LEADS, [['2026-09'], ['2026-10']]], [[1], [3]]],
    ['a row gives a row', [LEADS, [['2026-10', '2026-09']]], [[3, 1]]],
    [
      'reps down and periods across give a grid',
      [LEADS, [['2026-09', '2026-10']], [['Lan'], ['Minh']]],
      [
        [0, 2],
        [1, 1],
      ],
    ],
    [
      'columns of the same length go together',
      [LEADS, [['2026-09'], ['2026-10']], [['Minh'], ['Lan']]],
      [[1], [2]],
    ],
    ['a blank name gives an empty cell', [LEADS, '', [['Lan'], [''], ['Minh']]], [[2], [''], [1]]],
    ['a blank period gives an empty cell', [LEADS, [['2026-10'], ['']]], [[3], ['']]],
    [
      'periods that overlap, in any order',
      [LEADS, [['2026-Q4', '2026', '2026-10', '2026-09']]],
      [[3, 4, 3, 1]],
    ],
    ['dates', [LEADS, [[moment('2026-09-05')], [moment('2026-10-31')]]], [[1], [3]]],
    [
      'a rep or a region in each row',
      [LEADS, TEAM, '', [['Lan'], [''], ['']], [[''], ['Nam'], ['']]],
      [[2], [1], ['']],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(call(newLeads, given)).toEqual(expected);
  });

  test('growth has the period before each, whichever are asked for', () => {
    const given = [SALES, [['2026-10', '2026-09', '2026-10-02..2026-10-02']]];
    expect(call(kpiOf('revenueGrowth'), given)).toEqual([[1_499_993 / 7, '', -0.75]]);
  });

  test('growth of whole months is against as many months before', () => {
    const sales = range(`Sold on    | Amount
                         2025-07-01 | 10
                         2025-07-03 | 10
                         2025-12-31 | 20
                         2026-01-01 | 50
                         2026-06-30 | 30`);
    const growth = (period: Argument): Answer => call(kpiOf('revenueGrowth'), [sales, period]);
    expect(growth('2026-01..2026-06')).toBe(1);
    expect(growth('2026-Q1..2026-Q2')).toBe(1);
    expect(growth('2026-01-01..2026-06-30')).toBe(1);
    // Beside 180 days from 4 July on.
    expect(growth('2026-01-02..2026-06-30')).toBe(30 / 70 - 1);
  });

  test('a value that is wrong in one cell is an error of the whole range', () => {
    expect(refused(() => call(newLeads, [LEADS, [['2026-10'], ['someday']]])).en).toMatch(
      /^“someday” is not a period\./,
    );
    expect(refused(() => call(newLeads, [LEADS, '', [['Lan'], ['Lann']]])).en).toMatch(/the rep “Lann”/);
  });
});

describe('a rep within a region', () => {
  const sales = range(`Sold on    | Customer | Rep  | Region | Amount
                       2026-10-01 | An       | Lan  | North  | 100
                       2026-10-02 | Bình     | Lan  | South  | 10
                       2026-10-02 | An       | Minh | South  | 1
                       2026-09-01 | An       | Lan  | South  | 4
                       2026-10-03 | An       |      | South  | 1000`);
  const [reps, regions] = [[['Lan'], ['Minh']], [['North', 'South']]];

  test('counts the rows that name both', () => {
    expect(call(revenue, [sales, '2026-10', 'Lan', 'South'])).toBe(10);
    expect(call(revenue, [sales, '2026-10', 'lan', 'SOUTH'])).toBe(10);
    expect(call(kpiOf('revenueGrowth'), [sales, '2026-10', 'Lan', 'South'])).toBe(1.5);
    expect(call(kpiOf('revenueShare'), [sales, '2026-10', 'Lan', 'South'])).toBe(10 / 1111);
    expect(call(kpiOf('averageSale'), [sales, '2026-10', 'Minh', 'North'])).toBe('');
  });

  test('reps down and regions across give a grid', () => {
    expect(call(revenue, [sales, '2026-10', reps, regions])).toEqual([
      [100, 10],
      [0, 1],
    ]);
  });

  test('columns of reps, regions and periods go together', () => {
    const periods = [['2026-10'], ['2026-09'], ['2026-10'], ['2026-10']];
    expect(
      call(revenue, [
        sales,
        periods,
        [['Lan'], ['Lan'], ['Lan'], ['']],
        [['South'], ['South'], [''], ['South']],
      ]),
    ).toEqual([[10], [4], [110], [1011]]);
  });

  test('rows without a region have the one that the team sheet gives their rep', () => {
    const team = range('Rep | Region\n Lan | South\n Minh | North');
    const plain = range('Sold on | Rep | Amount\n 2026-10-01 | Lan | 5\n 2026-10-02 | Minh | 2');
    expect(call(revenue, [plain, team, '2026-10', reps, regions])).toEqual([
      [0, 5],
      [2, 0],
    ]);
  });

  test('has no value where a table names no regions', () => {
    const spend = range('Spent on | Rep | Amount\n 2026-10-01 | Lan | 5');
    const customers = range('Customer | Rep | Region | Since\n An | Lan | South | 2026-10-01');
    expect(call(kpiOf('newCustomers'), [customers, '2026-10', 'Lan', 'South'])).toBe(1);
    expect(call(kpiOf('acquisitionSpend'), [spend, '2026-10', 'Lan'])).toBe(5);
    expect(call(kpiOf('cac'), [spend, customers, '2026-10', 'Lan', 'South'])).toBe('');
  });

  test('a region that no row names is refused, beside a rep as well', () => {
    expect(refused(() => call(revenue, [sales, '2026-10', 'Lan', 'Trung']))).toEqual({
      en: 'KPI_REVENUE: no row names the region “Trung”. Write the name as the data do.',
      vi: 'KPI_REVENUE: không có dòng nào của khu vực “Trung”. Hãy ghi tên đúng như trong dữ liệu.',
    });
  });

  test('every KPI is what the same rows alone give', () => {
    const pipeline =
      range(`Order | Created on | Rep  | Region | Status | First contact on | Close date | Amount
                            1     | 2026-10-01 | Lan  | North  | Won    | 2026-10-02       | 2026-10-04 | 100
                            2     | 2026-10-01 | Lan  | South  | Won    | 2026-10-04       | 2026-10-04 | 10
                            3     | 2026-10-02 | Lan  | South  | Lost   |                  | 2026-10-05 | 20
                            4     | 2026-10-02 | Minh | South  | Won    | 2026-10-02       | 2026-10-03 | 1`);
    const alone = pipeline.filter(
      ([, , rep, region], row) => row === 0 || (rep === 'Lan' && region === 'South'),
    );
    for (const id of ['newLeads', 'conversionRate', 'contactRate', 'responseDays', 'revenue'] as const) {
      expect([id, call(kpiOf(id), [pipeline, '2026-10', 'Lan', 'South'])]).toEqual([
        id,
        call(kpiOf(id), [alone, '2026-10']),
      ]);
    }
  });
});

describe('only what a KPI uses matters', () => {
  const leads = range(`Created on | Rep   | Status  | First contact on | Closed on
                       2026-10-01 | Lan   | #REF!   | sớm              | hôm qua
                       2026-10-02 | #N/A  | New     |                  |`);

  test('an error in a column that it does not use', () => {
    expect(call(newLeads, [leads])).toBe(2);
  });

  test('an error in a column that it uses', () => {
    expect(refused(() => call(kpiOf('contactRate'), [leads])).en).toBe(
      'KPI_CONTACTRATE: under “First contact on”, “sớm” is not a date. Correct the cell.',
    );
  });

  test('an error among the names, where one is asked for', () => {
    expect(refused(() => call(newLeads, [leads, '', 'Lan'])).en).toBe(
      'KPI_NEWLEADS: under “Rep”, “#N/A” is not text. Correct the cell.',
    );
  });
});

describe('amounts in several currencies', () => {
  const sales = range('Sold on | Amount\n 2026-10-01 | 500.000 ₫\n 2026-10-02 | $20');
  const planned = { ...NEW_PLAN, rates: [{ currency: 'USD', worth: 25_000 }] };

  test('in a range they are refused, naming two of them, whatever is asked', () => {
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Amount”, $20 is in USD, other amounts are in VND, and different currencies are never added up. Enter a rate for USD under “Exchange rates” in the KPI plan.',
      vi: 'KPI_REVENUE: trong cột “Amount”, $20 là USD còn các số tiền khác là VND; không cộng chung các loại tiền khác nhau. Hãy nhập tỷ giá USD ở mục “Tỷ giá” trong Kế hoạch KPI.',
    });
  });

  test('the plan’s rates convert them', () => {
    expect(call(revenue, [sales], undefined, planned)).toBe(1_000_000);
  });

  test('a column of currencies is seen in a range, too', () => {
    const beside = range('Sold on | Amount | Currency\n 2026-10-01 | 500000 | VND\n 2026-10-02 | 20 | USD');
    expect(refused(() => call(revenue, [beside])).en).toContain('20 is in USD, other amounts are in VND');
    expect(call(revenue, [beside], undefined, planned)).toBe(1_000_000);
  });

  test('in the document they count as in the build: without a rate their rows are left out', () => {
    const mapping: Mapping = { sales: { sheet: 'Sales', columns: { soldOn: 'Sold on', amount: 'Amount' } } };
    const document = { mapping, cellsOf: () => ({ sheet: 'Sales', values: sales }) };
    expect(call(revenue, [], document)).toBe(500_000);
    expect(call(revenue, [], { ...document, money: () => planned } as typeof document)).toBe(1_000_000);
  });
});
