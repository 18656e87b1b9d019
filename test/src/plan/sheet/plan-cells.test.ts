/** Shows the cells of the plan that formulas read. */
import { print, type Expression } from '../../../../src/core/formula/expression';
import { planCells } from '../../../../src/plan/sheet/plan-cells';
import { planPlaces } from '../../../../src/plan/sheet/places';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { drawn, planWith, rowOf } from './drawn-plan';

const SHEET = drawn(NEW_PLAN);
const cells = planCells(planPlaces(SHEET), "Sales' plan", []);

/** The cells of a column from the first row of a list to a last row. */
const list = (column: string, first: number, last: number): string =>
  `'Sales'' plan'!$${column}$${first}:$${column}$${last}`;

const printed = <Key extends string>(
  given: Readonly<Record<Key, Expression>>,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Expression>(given).map(([key, each]) => [key, print(each)])) as Readonly<
    Record<Key, string>
  >;

test('the settings, with the usual value where a number’s cell may be blank', () => {
  expect(print(cells.start)).toBe(`'Sales'' plan'!$C$5`);
  expect([print(cells.builtBy), print(cells.approvedBy)]).toEqual([
    ...[`'Sales'' plan'!$C$6`, `'Sales'' plan'!$C$7`],
  ]);
  expect(print(cells.green)).toBe(`IF('Sales'' plan'!$C$8="";1;'Sales'' plan'!$C$8)`);
  expect(print(cells.amber)).toBe(`IF('Sales'' plan'!$C$9="";80/100;'Sales'' plan'!$C$9)`);
  expect(printed(cells.groupWeights).C).toBe(`IF('Sales'' plan'!$C$12="";1;'Sales'' plan'!$C$12)`);
  expect(cells.weekdays.map(print)).toEqual(
    'CDEFGHI'.split('').map((column) => `'Sales'' plan'!$${column}$${rowOf(SHEET, 'weekdays')}`),
  );
});

test('the lists as columns, the targets with room below for those that are typed on', () => {
  const [holidays, bands, targets] = ['holiday 1', 'band 1', 'target 1'].map((id) => rowOf(SHEET, id)) as [
    number,
    number,
    number,
  ];
  expect(print(cells.holidays)).toBe(list('C', holidays, holidays + 23));
  expect(printed(cells.bands)).toEqual({
    name: list('B', bands, bands + 7),
    from: list('C', bands, bands + 7),
    bonus: list('D', bands, bands + 7),
    outOfOrder:
      `SUMPRODUCT((${list('C', bands + 1, bands + 7)}<>"")*(1-ISNUMBER(${list('C', bands, bands + 6)})*` +
      `ISNUMBER(${list('C', bands + 1, bands + 7)})*(${list('C', bands + 1, bands + 7)}<${list('C', bands, bands + 6)})))`,
  });
  expect(printed(cells.targets)).toEqual({
    kpi: list('B', targets, targets + 299),
    scope: list('C', targets, targets + 299),
    from: list('D', targets, targets + 299),
    per: list('F', targets, targets + 299),
    target: list('E', targets, targets + 299),
  });
});

/** The id, what a language calls it, or what it was called in plans of before. */
const WORDS = {
  higher: ['higher', 'Higher is better', 'Càng cao càng tốt', 'Cao hơn là tốt', 'Cao hơn'],
  lower: ['lower', 'Lower is better', 'Càng thấp càng tốt', 'Thấp hơn là tốt', 'Thấp hơn'],
};

/** `OR(F5="lower";F5="Lower is better";…)` */
const isAnyOf = (address: string, id: 'higher' | 'lower'): string =>
  `OR(${WORDS[id].map((word) => `${address}="${word}"`).join(';')})`;

test('a KPI, whose direction is read in every language', () => {
  const at = (column: string): string => `'Sales'' plan'!$${column}$${rowOf(SHEET, 'kpi cac')}`;
  expect(printed({ ...cells.kpi('cac') })).toEqual({
    inUse: at('C'),
    group: `IF(${at('D')}="";"B";${at('D')})`,
    weight: at('E'),
    lowerWhere: `NOT(${isAnyOf(at('F'), 'higher')})`,
    cap: `IF(${at('G')}="";120/100;${at('G')})`,
    floor: at('H'),
    from: at('J'),
  });
  const revenue = `'Sales'' plan'!$F$${rowOf(SHEET, 'kpi revenue')}`;
  expect(print(cells.kpi('revenue').lowerWhere)).toBe(isAnyOf(revenue, 'lower'));
});

test('a KPI of one’s own is in group B where none is picked', () => {
  const own: Plan['ownKpis'][number] = {
    ...{ id: 'visits', name: 'Visits', table: 'care', aggregate: 'count', date: 'contactedOn' },
    ...{ better: 'lower', format: 'count', unit: '' },
  };
  const sheet = drawn(planWith({ ownKpis: [own] }));
  const { group } = planCells(planPlaces(sheet), 'Plan', [own]).kpi('visits');
  const cell = `'Plan'!$D$${rowOf(sheet, 'kpi visits')}`;
  expect(print(group)).toBe(`IF(${cell}="";"B";${cell})`);
});

test('a row that the plan does not have is an error, once it is asked for', () => {
  expect(() => cells.kpi('visits')).toThrow('no row kpi visits in the plan');
  const empty = planCells(planPlaces({ values: [] }), 'Plan', []);
  expect(() => empty.green).toThrow('no row green in the plan');
  expect(() => empty.bands).toThrow('no rows of the list band in the plan');
});
