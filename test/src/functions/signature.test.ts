import { KPIS } from '../../../src/catalogue/kpis';
import { leads, spend } from '../../../src/catalogue/tables';
import { exampleRange, functionName, functionSource, tablesOf } from '../../../src/functions/signature';
import { kpi, ratio } from '../../../src/kpi/kpi';
import { count, sum } from '../../../src/kpi/measure';

const [newLeads, conversionRate, revenue] = KPIS;

test('a KPI’s function is named after it', () => {
  expect(KPIS.map(({ id }) => functionName(id))).toEqual([
    'KPI_NEWLEADS',
    'KPI_CONVERSIONRATE',
    'KPI_REVENUE',
  ]);
});

test('its tables are those of its measures, in order of use, each once', () => {
  expect(KPIS.map(tablesOf)).toEqual([['leads'], ['leads'], ['sales']]);
  const costPerLead = kpi({
    id: 'costPerLead',
    family: 'acquisitionCost',
    value: ratio(sum(spend.amount, { when: spend.spentOn }), count(leads, { when: leads.createdOn })),
    better: 'lower',
    format: 'money',
    unit: 'money',
  });
  expect(tablesOf(costPerLead)).toEqual(['spend', 'leads']);
});

test('the example of a range is a whole sheet', () => {
  expect(exampleRange('spend')).toBe('Spend!A:H');
});

test('the source of KPI_REVENUE, whose comment is the help that Sheets shows', () => {
  expect(functionSource(revenue)).toBe(`/**
 * Sales amounts of the period added up. Tổng doanh số bán hàng trong kỳ.
 *
 * @param {Sales!A:H} sales The range of the sales, with its header row. Vùng dữ liệu bán hàng, gồm cả dòng tiêu đề.
 * @param {"2026-10"} period A month or a date in it; blank is this month. Tháng, hoặc một ngày trong tháng; để trống là tháng này.
 * @param {"Lan"} rep A rep; blank is everyone. Tên nhân viên; để trống là tất cả.
 * @param {"Miền Bắc"} region A region; blank is all regions. Tên khu vực; để trống là tất cả.
 * @return {number} Revenue. Doanh thu.
 * @customfunction
 */
global.KPI_REVENUE = function (sales, period, rep, region) { return kpiFunction('revenue', arguments); };`);
});

test.each([newLeads, conversionRate, revenue])(
  'the help of $id names its parameters and nothing else',
  (each) => {
    const source = functionSource(each);
    const parameters = /function \((.*)\) \{/.exec(source)?.[1]?.split(', ');
    const documented = [...source.matchAll(/@param \{[^}]*\} (\w+) /g)].map(([, name]) => name);
    expect(documented).toEqual(parameters);
    expect(source.split('*/')).toHaveLength(2);
  },
);
