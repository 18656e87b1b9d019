/** Shows the cells of the plan that formulas read. */
import { print, type Expression } from '../../../../src/core/formula/expression';
import { planCells } from '../../../../src/plan/sheet/plan-cells';
import { planPlaces } from '../../../../src/plan/sheet/places';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { drawn, planWith } from './drawn-plan';

const cells = planCells(planPlaces(drawn(NEW_PLAN)), "Sales' plan", []);

const printed = <Key extends string>(
  given: Readonly<Record<Key, Expression>>,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Expression>(given).map(([key, each]) => [key, print(each)])) as Readonly<
    Record<Key, string>
  >;

test('the settings, with the usual value where a number’s cell may be blank', () => {
  expect(print(cells.start)).toBe(`'Sales'' plan'!$C$5`);
  expect([print(cells.builtBy), print(cells.approvedBy)]).toEqual([
    ...[`'Sales'' plan'!$C$9`, `'Sales'' plan'!$C$10`],
  ]);
  expect(print(cells.green)).toBe(`IF('Sales'' plan'!$C$13="";1;'Sales'' plan'!$C$13)`);
  expect(print(cells.amber)).toBe(`IF('Sales'' plan'!$C$14="";80/100;'Sales'' plan'!$C$14)`);
  expect(printed(cells.groupWeights).C).toBe(`IF('Sales'' plan'!$C$17="";1;'Sales'' plan'!$C$17)`);
  expect(cells.weekdays.map(print)).toEqual(
    'CDEFGHI'.split('').map((column) => `'Sales'' plan'!$${column}$20`),
  );
});

test('the lists as columns, the targets with room below for those that are typed on', () => {
  expect(print(cells.holidays)).toBe(`'Sales'' plan'!$C$60:$C$83`);
  expect(printed(cells.bands)).toEqual({
    name: `'Sales'' plan'!$B$49:$B$56`,
    from: `'Sales'' plan'!$C$49:$C$56`,
    bonus: `'Sales'' plan'!$D$49:$D$56`,
  });
  expect(printed(cells.targets)).toEqual({
    kpi: `'Sales'' plan'!$B$153:$B$452`,
    scope: `'Sales'' plan'!$C$153:$C$452`,
    from: `'Sales'' plan'!$D$153:$D$452`,
    target: `'Sales'' plan'!$E$153:$E$452`,
  });
});

test('a KPI, whose direction is read in both languages', () => {
  const at = (column: string): string => `'Sales'' plan'!$${column}$31`;
  expect(printed({ ...cells.kpi('cac') })).toEqual({
    inUse: at('C'),
    group: `IF(${at('D')}="";"B";${at('D')})`,
    weight: at('E'),
    lowerWhere: `NOT(OR(${at('F')}="higher";${at('F')}="Higher is better";${at('F')}="Cao hơn là tốt"))`,
    cap: `IF(${at('G')}="";120/100;${at('G')})`,
    floor: at('H'),
  });
  const revenue = `'Sales'' plan'!$F$33`;
  expect(print(cells.kpi('revenue').lowerWhere)).toBe(
    `OR(${revenue}="lower";${revenue}="Lower is better";${revenue}="Thấp hơn là tốt")`,
  );
});

test('a KPI of one’s own is in group B where none is picked', () => {
  const own: Plan['ownKpis'][number] = {
    ...{ id: 'visits', name: 'Visits', table: 'care', aggregate: 'count', date: 'contactedOn' },
    ...{ better: 'lower', format: 'count', unit: '' },
  };
  const { group } = planCells(planPlaces(drawn(planWith({ ownKpis: [own] }))), 'Plan', [own]).kpi('visits');
  expect(print(group)).toBe(`IF('Plan'!$D$46="";"B";'Plan'!$D$46)`);
});

test('a row that the plan does not have is an error, once it is asked for', () => {
  expect(() => cells.kpi('visits')).toThrow('no row kpi visits in the plan');
  const empty = planCells(planPlaces({ values: [] }), 'Plan', []);
  expect(() => empty.green).toThrow('no row green in the plan');
  expect(() => empty.bands).toThrow('no rows of the list band in the plan');
});
