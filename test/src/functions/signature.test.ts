/** Shows the names, the help and the source of the custom functions. */
import { KPIS } from '../../../src/model/kpi/kpis';
import { functionName } from '../../../src/functions/custom-function';
import { FUNCTIONS, functionNamed } from '../../../src/functions/definitions';
import { exampleRange } from '../../../src/functions/example-range';
import { functionSource } from '../../../src/functions/signature';
import { tablesOf } from '../../../src/functions/wanted';
import { messages } from '../../../src/words';
import { kpiOf } from '../answers';

const LANGUAGES = [messages('en'), messages('vi')];

test('a KPI’s function is named after it', () => {
  expect(functionName('newLeads')).toBe('KPI_NEWLEADS');
});

test('every name is a function of its own', () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(KPIS.map(({ id }) => functionName(id))));
  expect(() => functionNamed('KPI_NONE')).toThrow('no function KPI_NONE');
});

test.each([
  ['newLeads', ['leads']],
  ['leadGrowth', ['leads']],
  ['costPerLead', ['spend', 'leads']],
  ['careCoverage', ['customers', 'care']],
] as const)('the tables of %s are those of its measures, in order of use, each once', (id, tables) => {
  expect(tablesOf(kpiOf(id))).toEqual(tables);
});

test('the example of a range is a whole sheet', () => {
  expect(exampleRange('spend')).toBe('Spend!A:H');
});

test('the source of KPI_REVENUE, whose comment is the help that Sheets shows', () => {
  expect(functionSource(functionNamed('KPI_REVENUE'), LANGUAGES)).toBe(`/**
 * Sales amounts of the period added up.
 * Tổng doanh thu bán hàng trong kỳ.
 *
 * @param {Sales!A:H} sales The range of the sales, with its header row. · Vùng dữ liệu bán hàng, gồm cả dòng tiêu đề.
 * @param {"2026-10"} period A date or a period; blank is the month of the last recalculation. Never NOW() or TODAY(). · Ngày hoặc kỳ; để trống là tháng của lần tính gần nhất. Không dùng NOW() hay TODAY().
 * @param {"Lan"} rep A rep; blank is everyone. With a region: what the rep did there. · Tên nhân viên; để trống là tất cả. Kèm khu vực: phần của nhân viên đó trong khu vực ấy.
 * @param {"Miền Bắc"} region A region; blank is all regions. · Tên khu vực; để trống là tất cả.
 * @param {"closed"} figures “closed”: what was closed, from KPI History; “now”: what the data say now, after closing, too; blank is “now”. · “đã chốt”: số liệu lúc chốt kỳ, lấy từ Lịch sử KPI; “hiện tại”: theo dữ liệu hiện tại, kể cả sau khi chốt; để trống là “hiện tại”.
 * @return Revenue. · Doanh thu.
 * @customfunction
 */
global.KPI_REVENUE = function (sales, period, rep, region, figures) { return customFunction('KPI_REVENUE', arguments); };`);
});

test('in one language the help says everything once', () => {
  const source = functionSource(functionNamed('KPI_CAC'), [messages('vi')]);
  expect(source).toContain(' * Chi phí tìm kiếm khách hàng chia cho số khách hàng mới.\n');
  expect(source).toContain('KPI_CAC = function (spend, customers, period, rep, region, figures)');
});

test.each(FUNCTIONS)('the help of $name names its parameters and nothing else', (each) => {
  const source = functionSource(each, LANGUAGES);
  const parameters = /function \((.*)\) \{/.exec(source)?.[1]?.split(', ');
  const documented = [...source.matchAll(/@param \{[^}]*\} (\w+) /g)].map(([, name]) => name);
  expect(documented).toEqual(parameters);
  expect(source.split('*/')).toHaveLength(2);
});
