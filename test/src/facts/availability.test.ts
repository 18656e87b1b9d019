import { KPIS } from '../../../src/catalogue/kpis';
import { leads } from '../../../src/catalogue/tables';
import { availability, lackOf } from '../../../src/facts/availability';
import { kpi } from '../../../src/kpi/kpi';
import { count } from '../../../src/kpi/measure';
import { lackText, messages } from '../../../src/messages';
import { readTables, type LiteralTables } from '../literal-tables';

const LEADS = 'createdOn | rep | status';
const firstContacts = kpi({
  id: 'firstContacts',
  family: 'newContacts',
  value: count(leads, { when: leads.firstContactOn }),
  better: 'higher',
  format: 'count',
  unit: 'leads',
});

function lacks(tables: LiteralTables, words?: Parameters<typeof readTables>[1]): Record<string, unknown> {
  const { sources } = readTables(tables, words);
  return Object.fromEntries(
    availability([...KPIS, firstContacts], sources).unavailable.map(({ kpi: { id }, lacks: lack }) => [
      id,
      [lackText(lack, messages('en')), lackText(lack, messages('vi'))],
    ]),
  );
}

test('a KPI whose table is not mapped says which one', () => {
  expect(lacks({ leads: `${LEADS} | firstContactOn` })).toEqual({
    revenue: [
      'needs the table “Sales”, which no sheet is mapped to',
      'cần bảng “Bán hàng” nhưng chưa khai báo trang tính nào cho bảng này',
    ],
  });
});

test('a KPI whose column is not mapped says which one', () => {
  expect(lacks({ leads: LEADS, sales: 'soldOn | amount' })).toEqual({
    firstContacts: [
      'needs the column “First contact on” of “Leads”, which is not mapped',
      'cần cột “Ngày liên hệ đầu tiên” của bảng “Khách tiềm năng” nhưng cột này chưa được khai báo',
    ],
  });
});

test('a KPI of won rows needs to know what means won', () => {
  const tables = { leads: `${LEADS} | firstContactOn`, sales: 'soldOn | amount | status' };
  expect(lacks(tables, { won: [''], lost: [] })).toEqual({
    conversionRate: [
      'needs to know which status words of “Leads” mean won',
      'cần biết trạng thái nào của bảng “Khách tiềm năng” được tính là thành công',
    ],
    revenue: [
      'needs to know which status words of “Sales” mean won',
      'cần biết trạng thái nào của bảng “Bán hàng” được tính là thành công',
    ],
  });
});

test('with everything mapped nothing is lacking', () => {
  const { sources } = readTables({ leads: `${LEADS} | firstContactOn`, sales: 'soldOn | amount' });
  const { available, unavailable } = availability(KPIS, sources);
  expect(available.map(({ id }) => id)).toEqual(['newLeads', 'conversionRate', 'revenue']);
  expect(unavailable).toEqual([]);
  expect(lackOf(firstContacts, sources)).toBeUndefined();
});
