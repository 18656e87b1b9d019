/** Shows which KPIs mapped tables allow, and what the others lack. */
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { availability, lackOf } from '../../../../src/compute/available/availability';
import { messages } from '../../../../src/words';
import { lackText } from '../../../../src/compute/available/lack-text';
import { kpiOf } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

const kpis = (['newLeads', 'conversionRate', 'responseDays', 'revenue'] as const).map(kpiOf);
const LEADS = 'createdOn | rep | status';

function lacks(
  tables: LiteralTables,
  words?: Parameters<typeof readTables>[1],
): Readonly<Record<string, readonly string[]>> {
  const { unavailable } = availability(kpis, readTables(tables, words).sources);
  return Object.fromEntries(
    unavailable.map(({ kpi, lacks: lack }) => [
      kpi.id,
      [lackText(lack, messages('en')), lackText(lack, messages('vi'))],
    ]),
  );
}

test('a KPI whose table is not mapped says which one', () => {
  expect(lacks({ leads: `${LEADS} | firstContactOn` })).toEqual({
    revenue: [
      'needs the table “Sales”, which no sheet is mapped to',
      'cần bảng “Bán hàng” nhưng chưa chọn trang tính cho bảng này',
    ],
  });
});

test('a KPI whose column is not mapped says which one', () => {
  expect(lacks({ leads: LEADS, sales: 'soldOn | amount' })).toEqual({
    responseDays: [
      'needs the column “First contact on” of “Leads”, which is not mapped',
      'cần cột “Ngày liên hệ đầu tiên” của bảng “Khách tiềm năng” nhưng bạn chưa chọn cột này',
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
  expect(availability(kpis, sources)).toEqual({ available: kpis, unavailable: [] });
});

describe('a KPI of two tables, or of a column that others can do without', () => {
  const lackOfKpi = (id: KpiId, tables: LiteralTables): unknown =>
    lackOf(kpiOf(id), readTables(tables).sources);

  test.each<[KpiId, LiteralTables, unknown]>([
    ['newLeads', { leads: 'createdOn' }, undefined],
    ['conversionRate', { leads: 'createdOn' }, { kind: 'column', table: 'leads', column: 'status' }],
    ['winRate', { leads: 'createdOn | status' }, { kind: 'column', table: 'leads', column: 'closedOn' }],
    ['winRate', { leads: 'createdOn | closedOn' }, { kind: 'column', table: 'leads', column: 'status' }],
    ['retention', { customers: 'customer | since' }, { kind: 'column', table: 'customers', column: 'until' }],
    ['retention', { customers: 'customer | since | until' }, undefined],
    ['careCoverage', { customers: 'customer | since' }, { kind: 'table', table: 'care' }],
    ['careCoverage', { care: 'contactedOn | customer' }, { kind: 'table', table: 'customers' }],
    ['careCoverage', { customers: 'customer | since', care: 'contactedOn | customer' }, undefined],
    ['cac', { spend: 'spentOn | amount' }, { kind: 'table', table: 'customers' }],
    [
      'competitorPromotions',
      { prices: 'observedOn | product | ourPrice | competitorPrice' },
      { kind: 'column', table: 'prices', column: 'promotion' },
    ],
  ])('%s over %p', (id, tables, lack) => {
    expect(lackOfKpi(id, tables)).toEqual(lack);
  });

  test.each([
    ['won', { won: [], lost: ['Lost'] }],
    ['lost', { won: ['Won'], lost: [] }],
  ])('the win rate needs the words that mean %s', (means, words) => {
    const { sources } = readTables({ leads: 'createdOn | status | closedOn' }, words);
    expect(lackOf(kpiOf('winRate'), sources)).toEqual({ kind: 'words', table: 'leads', means });
  });
});
