import { KPIS } from '../../../src/catalogue/kpis';
import { leads } from '../../../src/catalogue/tables';
import type { Document } from '../../../src/facts/prepare';
import type { Argument } from '../../../src/functions/arguments';
import { kpiFunction } from '../../../src/functions/kpi-function';
import { kpi, type Kpi } from '../../../src/kpi/kpi';
import { count } from '../../../src/kpi/measure';
import type { Mapping } from '../../../src/mapping/mapping';
import { serialOf } from '../../../src/periods/calendar';
import type { Cell, SheetCells } from '../../../src/rows/cells';
import { HANOI, literalSheet, moment } from '../literal-sheet';
import { refused } from '../refused';

const [newLeads, conversionRate, revenue] = KPIS;

/** 5 October 2026, with the sheets of the document. */
function call(
  each: Kpi,
  given: readonly Argument[],
  document?: Pick<Document, 'mapping' | 'cellsOf'>,
): number | '' {
  const now = serialOf(2026, 10, 5);
  return kpiFunction(each, given, {
    zone: HANOI,
    now,
    document: () => {
      if (!document) throw new Error('the sheets of the document are not needed');
      return { ...document, zone: HANOI, now, money: '' };
    },
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
    ['a rep goes before a region', newLeads, [LEADS, TEAM, '', 'Minh', 'Bắc'], 1],
    ['a month without rows', newLeads, [LEADS, '2020-01'], 0],
    ['the words that mean won are recognised', conversionRate, [LEADS], 2 / 3],
    ['a share of a rep', conversionRate, [LEADS, '2026-10', 'Lan'], 1 / 2],
    ['no value over no leads', conversionRate, [LEADS, '2020-01'], ''],
    ['Vietnamese headers', revenue, [SALES], 1_500_000],
    ['a region of the table’s own column', revenue, [SALES, '', '', 'nam'], 300_000],
  ] as const)('%s', (_, each, given, expected) => {
    expect(call(each, given)).toBe(expected);
  });

  test('what no rep can have has no value', () => {
    const sales = range('Sold on | Amount\n 2026-10-01 | 5');
    expect(call(revenue, [sales])).toBe(5);
    expect(call(revenue, [sales, TEAM, '', 'Lan'])).toBe('');
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

  test('with the team, for its regions', () => {
    const team = { sheet: 'Reps', columns: { rep: 'Rep', region: 'Region' } };
    expect(call(newLeads, ['', '', 'Bắc'], document({ leads: LEADS_MAPPING, team }))).toBe(2);
  });

  test('and only those that the KPI needs', () => {
    const sales = { sheet: 'Deleted', columns: { soldOn: 'Sold on', amount: 'Amount' } };
    expect(call(newLeads, [], document({ leads: LEADS_MAPPING, sales }))).toBe(3);
  });

  test('a KPI whose column is not mapped says which one', () => {
    const firstContacts = kpi({
      id: 'firstContacts',
      family: 'newContacts',
      value: count(leads, { when: leads.firstContactOn }),
      better: 'higher',
      format: 'count',
      unit: 'leads',
    });
    expect(refused(() => call(firstContacts, [], document({ leads: LEADS_MAPPING })))).toEqual({
      en: 'KPI_FIRSTCONTACTS needs the column “First contact on” of “Leads”: add it, or map it in the KPI plan.',
      vi: 'KPI_FIRSTCONTACTS cần cột “Ngày liên hệ đầu tiên” của bảng “Khách tiềm năng”: hãy thêm cột này hoặc khai báo nó trong Kế hoạch KPI.',
    });
  });

  test('words that the values of a range do not show are taken from the plan', () => {
    const orders = range(
      'Created on | Rep | Status\n 2026-10-01 | Lan | Ký hợp đồng\n 2026-10-01 | Lan | Mới',
    );
    const planned = document({ leads: { ...LEADS_MAPPING, won: ['Ký hợp đồng'] } });
    expect(call(conversionRate, [orders], planned)).toBe(1 / 2);
  });
});

describe('errors say what is wrong and what to do', () => {
  test('a table is missing', () => {
    expect(refused(() => call(revenue, [], { mapping: {}, cellsOf: () => undefined }))).toEqual({
      en: 'KPI_REVENUE needs the table “Sales”: pass its range with the header row, for example Sales!A:H.',
      vi: 'KPI_REVENUE cần bảng “Bán hàng”: hãy truyền vùng dữ liệu gồm cả dòng tiêu đề, ví dụ Sales!A:H.',
    });
    expect(refused(() => call(revenue, [TEAM])).en).toBe(
      'KPI_REVENUE needs the table “Sales”: pass its range with the header row, for example Sales!A:H.',
    );
  });

  test('a range is none of the KPI’s tables: the headers that it needs are named', () => {
    expect(refused(() => call(revenue, [range('Created on | Note |\n 2026-10-01 | x |')]))).toEqual({
      en: 'KPI_REVENUE: the range with the headers “Created on, Note” is no table this function can use. Its first row must hold headers such as Sold on, Amount.',
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

  test('a region is unknown', () => {
    expect(refused(() => call(newLeads, [LEADS, TEAM, '', '', 'Trung']))).toEqual({
      en: 'KPI_NEWLEADS: no row names the region “Trung”. Write the name as the data do.',
      vi: 'KPI_NEWLEADS: không có dòng nào của khu vực “Trung”. Hãy ghi tên đúng như trong dữ liệu.',
    });
  });

  test('a cell cannot be read as a number', () => {
    const sales = range('Sold on | Amount\n 2026-10-01 | 1.200.000 ₫');
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Amount”, “1.200.000 ₫” is not a number. Correct the cell.',
      vi: 'KPI_REVENUE: trong cột “Amount”, “1.200.000 ₫” không phải là số. Hãy sửa ô này.',
    });
  });

  test('a cell cannot be read as a date', () => {
    const sales = range('Sold on | Amount\n 05/10/2026 | 5');
    expect(refused(() => call(revenue, [sales]))).toEqual({
      en: 'KPI_REVENUE: under “Sold on”, “05/10/2026” is not a date. Correct the cell.',
      vi: 'KPI_REVENUE: trong cột “Sold on”, “05/10/2026” không phải là ngày tháng. Hãy sửa ô này.',
    });
  });

  test('a period is none', () => {
    expect(refused(() => call(newLeads, [LEADS, 'Q4']))).toEqual({
      en: '“Q4” is not a period. Write a month as 2026-10, or a date cell.',
      vi: '“Q4” không phải là một kỳ. Hãy viết tháng theo dạng 2026-10 hoặc dùng ô chứa ngày.',
    });
  });

  test('there is an argument too many', () => {
    expect(refused(() => call(newLeads, [LEADS, '2026-10', 'Lan', 'Bắc', 'x']))).toEqual({
      en: 'KPI_NEWLEADS takes ranges with headers, then a period, a rep and a region; there is one argument too many.',
      vi: 'KPI_NEWLEADS nhận các vùng có dòng tiêu đề, rồi đến kỳ, nhân viên và khu vực; đang thừa một đối số.',
    });
  });
});
