/** Shows that the distance from a target is rounded as it is shown. */
import { print, reference } from '../../../../src/core/formula/expression';
import { patternsOf } from '../../../../src/core/layout/number-format';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { gapFormula } from '../../../../src/output/card/card-gap';

const patterns = patternsOf('vi_VN', 'Asia/Ho_Chi_Minh');

/** 7.8 of 7.8000001 has no sign, for it is shown as 0. */
test.each([
  ['newLeads', 'ROUND(B1-A1;0)'],
  ['revenue', 'ROUND(B1-A1;0)'],
  ['responseDays', 'ROUND(B1-A1;1)'],
  ['winRate', 'ROUND((B1-A1)*100;1)'],
])('%s', (id, rounded) => {
  const kpi = KPIS.find((each) => each.id === id);
  if (!kpi) throw new Error(`no KPI ${id}`);
  const gap = gapFormula(kpi, reference('B1'), reference('A1'), patterns);
  expect(print(gap)).toBe(`IF(COUNT(B1;A1)<2;"";${rounded})`);
});
