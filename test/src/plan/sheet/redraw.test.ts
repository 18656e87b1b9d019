/** Shows that redrawing the plan leaves what is there in its place. */
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { isComplete } from '../../../../src/plan/sheet/complete';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { readPlan } from '../../../../src/plan/sheet/read';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { IN_HANOI, moment } from '../../literal-sheet';
import { drawn, planWith, rowOf, typedInto } from './drawn-plan';

const [en, vi] = [messages('en'), messages('vi')];

const OWN: Plan['ownKpis'][number] = {
  ...{ id: 'visits', name: 'Lượt ghé', table: 'care', aggregate: 'count', date: 'contactedOn' },
  ...{ better: 'higher', format: 'count', unit: '' },
};

const ownKpis = (count: number): Plan['ownKpis'] =>
  Array.from({ length: count }, (_, index) => ({ ...OWN, id: `own${index}`, name: `Own ${index}` }));

/** The sheet with a row more after the one with an id, as somebody inserts it. */
const inserted = ({ sheet, values }: SheetCells, id: string, cells: readonly Cell[] = []): SheetCells => {
  const row = rowOf({ sheet, values }, id);
  return { sheet, values: [...values.slice(0, row), cells, ...values.slice(row)] };
};

describe('drawn over an earlier plan, what is there stays where it is:', () => {
  const IDS = ['start', 'green', 'weight C', 'kpi csat', 'band 5', 'target 1', 'weekdays', 'holiday 1'];
  const rowsOf = (sheet: SheetCells): readonly number[] => IDS.map((id) => rowOf(sheet, id));

  test('rows that somebody inserted between the parts', () => {
    const former = inserted(inserted(drawn(NEW_PLAN), 'title'), 'kpi cac', ['', 'a note']);
    expect(rowsOf(drawn(planWith({ builtBy: 'Lan' }), en, former))).toEqual(rowsOf(former));
    const ids = ({ values }: SheetCells): readonly Cell[] => values.map(([id = '']) => id);
    expect(ids(drawn(NEW_PLAN, en, former))).toEqual(ids(former));
  });

  test('a new KPI gets a row of its own below the others, and what follows moves down by it', () => {
    const former = drawn(NEW_PLAN);
    const now = drawn(planWith({ ownKpis: [OWN], kpis: NEW_PLAN.kpis }), en, former);
    expect(rowOf(now, 'kpi visits')).toBe(rowOf(former, 'kpi nps') + 1);
    const [start, green, weight, csat, ...below] = rowsOf(former);
    expect(rowsOf(now)).toEqual([start, green, weight, csat, ...below.map((row) => row + 1)]);
  });

  test('KPIs in another order change places, nothing else moves', () => {
    const kpis = [...NEW_PLAN.kpis].reverse();
    const now = drawn(planWith({ kpis }), en, drawn(NEW_PLAN));
    expect(readPlan(now, IN_HANOI).kpis).toEqual(kpis);
    expect(rowOf(now, 'band 1')).toBe(rowOf(drawn(NEW_PLAN), 'band 1'));
  });
});

test('lists grow where they are full', () => {
  const target = { kpi: 'csat', scope: { kind: 'each' }, from: 46_000, target: 8 } as const;
  const full = planWith({
    ownKpis: ownKpis(8),
    targets: Array.from({ length: 200 }, (_, index) => ({ ...target, from: 46_000 + index })),
    calendar: { ...NEW_PLAN.calendar, holidays: Array.from({ length: 24 }, (_, index) => 46_000 + index) },
  });
  const now = drawn(full, en, drawn(NEW_PLAN));
  const count = (list: string): number =>
    now.values.filter(([id]) => String(id).startsWith(`${list} `)).length;
  expect(['own', 'target', 'holiday', 'band'].map(count)).toEqual([11, 400, 30, 8]);
  expect(readPlan(now, IN_HANOI).targets).toEqual(full.targets.map((each) => ({ ...each, per: 'month' })));
});

test('surplus words, targets and own KPIs of the earlier plan are gone', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
  const plan = planWith({
    mapping: { leads: { sheet: 'X', columns: { status: 'S' }, won: ['a'], lost: [] } },
  });
  const former = planWith({
    mapping: { leads: { sheet: 'X', columns: { status: 'S' }, won: words, lost: ['x'] } },
    ownKpis: ownKpis(20),
    targets: ownKpis(20).map(({ id }) => ({ kpi: id, scope: { kind: 'team' }, from: 46_000, target: 1 })),
  });
  const now = drawn(plan, vi, drawn(former));
  expect(readPlan(now, IN_HANOI)).toEqual({
    ...plan,
    mapping: { leads: { sheet: 'X', columns: { status: 'S' }, won: ['a'], lost: [] } },
  });
  const all = now.values.flat().join(' ');
  expect(all).not.toMatch(/own1[0-9]|Own 1/);
  expect(now.values[rowOf(now, 'won leads') - 1]?.filter(Boolean)).toEqual([
    ...['won leads', 'Khách tiềm năng', 'Trạng thái thành công', 'a'],
  ]);
});

test('what a person wrote beside, between and below the parts stays', () => {
  const former = drawn(planWith({ ownKpis: ownKpis(3) }));
  const notes = [
    [4, 6],
    [rowOf(former, 'header weekdays') - 1, 2],
    [rowOf(former, 'kpi csat'), 12],
    [rowOf(former, 'band 8') + 1, 2],
    [rowOf(former, 'own 1'), 16],
    [rowOf(former, 'target 200') + 3, 2],
  ] as const;
  const noted = notes.reduce((sheet, [row, column]) => typedInto(sheet, row, column, 'a note'), former);
  const now = drawn(planWith({ ownKpis: ownKpis(1) }), vi, noted);
  expect(notes.map(([row, column]) => now.values[row - 1]?.[column - 1])).toEqual(notes.map(() => 'a note'));
});

describe('of a plan that did not say yet for which length of period its targets are,', () => {
  const target = { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 5 } as const;
  const sheet = drawn(planWith({ targets: [target] }));
  const first = rowOf(sheet, 'target 1');
  const former = [
    [rowOf(sheet, 'header targets'), 6, ''],
    [first, 6, 'agreed on Monday'],
    [first, 7, moment('2026-01-05')],
    [first + 1, 6, 7],
  ].reduce<SheetCells>(
    (each, [row, column, value]) => typedInto(each, Number(row), Number(column), value ?? ''),
    sheet,
  );

  test('each is for the plan’s own, whatever stands beside it', () => {
    expect(readPlan(former, IN_HANOI).targets).toEqual([{ ...target, per: 'month' }]);
    expect(isComplete(former, readPlan(former, IN_HANOI), en)).toBe(false);
  });

  test('what people wrote beside them moves to the right of the length', () => {
    const { values } = drawn(readPlan(former, IN_HANOI), en, former);
    expect(values[first - 1]?.slice(5, 8)).toEqual(['Month', 'agreed on Monday', serialOf(2026, 1, 5)]);
    expect(values[first]?.slice(5, 8)).toEqual(['', 7, '']);
  });
});

test('holidays keep the names that people gave them', () => {
  const holidays = [serialOf(2026, 2, 17), serialOf(2026, 9, 2)];
  const calendar = { ...NEW_PLAN.calendar, holidays };
  const former = drawn(planWith({ calendar }), vi);
  const named = typedInto(
    typedInto(former, rowOf(former, 'holiday 1'), 2, 'Tết'),
    rowOf(former, 'holiday 2'),
    2,
    'Lễ lớn',
  );
  const again = {
    ...readPlan(named, IN_HANOI),
    calendar: { ...calendar, holidays: [...holidays].reverse() },
  };
  const now = drawn(again, vi, named);
  expect(['holiday 1', 'holiday 2'].map((id) => now.values[rowOf(now, id) - 1]?.slice(1, 3))).toEqual([
    ['Lễ lớn', moment('2026-09-02')],
    ['Tết', moment('2026-02-17')],
  ]);
});

describe('a plan of before', () => {
  const BEFORE: SheetCells = {
    sheet: 'KPI Plan',
    values: [
      ['title', 'KPI plan', '', '', ''],
      ['refresh:3', '', '', '', ''],
      ['settings', 'Settings', '', '', ''],
      ['current', 'Current period', '', '', ''],
      ['start', 'Period shown first', moment('2026-10-01'), '', ''],
      ['grain', 'Length of a period', 'Month', '', ''],
      ['fiscalYearStart', 'The year begins with', 'April', '', ''],
      ['', '', '', '', ''],
      ['title mapping', 'Where the data are', '', '', ''],
      ['header mapping', 'Table', 'Column', 'Sheet', 'Header in that sheet'],
      ['column team rep', 'Team', 'Rep', 'Reps', 'Name'],
      ['', '', '', '', ''],
      ['title own', 'KPIs of your own', '', '', ''],
      ['header own', 'ID', 'Name', 'Table', ''],
      ['own 1', 'visits', 'Lượt ghé', 'Care', 'Count of rows'],
      ['', 'a note', '', '', ''],
    ],
  };
  const plan = readPlan(BEFORE, IN_HANOI);

  test('is not complete', () => {
    expect(isComplete(BEFORE, plan, en)).toBe(false);
  });

  test('is completed where it is: what it has keeps its order', () => {
    const now = drawn(plan, en, BEFORE);
    expect(readPlan(now, IN_HANOI)).toEqual(plan);
    expect(isComplete(now, plan, en)).toBe(true);
    const at = (id: string): number => rowOf(now, id);
    expect(['title', 'refresh:3', 'settings', 'current', 'start'].map(at)).toEqual([1, 2, 3, 4, 5]);
    const order = ['grain', 'fiscalYearStart', 'title mapping', 'column team rep', 'own 1'].map(at);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });
});

describe('a sheet is not complete', () => {
  const TARGET = { kpi: 'csat', scope: { kind: 'each' }, from: 46_000, target: 8 } as const;
  const sheet = drawn(planWith({ targets: [TARGET] }), vi);
  const complete = (cells: SheetCells, plan = readPlan(cells, IN_HANOI)): boolean =>
    isComplete(cells, plan, vi);

  test('where a KPI of one’s own has no row yet', () => {
    expect(complete(sheet)).toBe(true);
    expect(complete(sheet, planWith({ ownKpis: [OWN], targets: [TARGET] }))).toBe(false);
  });

  test('where a setting’s row was deleted', () => {
    const row = rowOf(sheet, 'green');
    expect(complete({ ...sheet, values: sheet.values.filter((_, at) => at !== row - 1) })).toBe(false);
  });

  test('where somebody inserted a target, until it is drawn', () => {
    const more = inserted(sheet, 'target 1', ['', 'Doanh thu', 'Lan', moment('2026-01-01'), 5]);
    expect(complete(more)).toBe(false);
    expect(complete(drawn(readPlan(more, IN_HANOI), vi, more))).toBe(true);
  });

  test('where a target is in words of the other language, which formulas do not find', () => {
    const row = rowOf(sheet, 'target 1');
    expect(complete(typedInto(sheet, row, 3, 'Each rep'))).toBe(false);
    expect(complete(typedInto(sheet, row, 3, 'MỖI NHÂN VIÊN'))).toBe(true);
    expect(complete(typedInto(sheet, row, 2, 'csat'))).toBe(false);
  });

  test('where how a KPI counted, or its group, is written otherwise than formulas look for it', () => {
    const was = { kpi: 'csat', inUse: true, group: 'B', cap: 1.2, floor: 0, from: 46_000 } as const;
    const past = drawn(planWith({ pastKpis: [was] }), vi);
    const [row, now] = [rowOf(past, 'pastKpi 1'), rowOf(past, 'kpi csat')];
    const name = String(past.values[row - 1]?.[1]);
    expect(complete(past)).toBe(true);
    expect(complete(typedInto(past, row, 2, name.toUpperCase()))).toBe(true);
    expect(complete(typedInto(past, row, 2, `${name} `))).toBe(false);
    expect(complete(typedInto(past, row, 2, 'csat'))).toBe(false);
    expect(complete(typedInto(past, row, 4, 'a '))).toBe(false);
    expect(complete(typedInto(past, now, 4, 'a'))).toBe(true);
    expect(complete(typedInto(past, now, 4, ' A'))).toBe(false);
    expect(complete(typedInto(past, now, 4, ''))).toBe(true);
  });

  test.each<[string, number, string]>([
    ['target 1', 4, '5/10/2026'],
    ['target 1', 5, '8,5'],
    ['holiday 1', 3, '17/2/2026'],
    ['band 1', 3, '110,5'],
    ['kpi csat', 7, '120%'],
    ['amber', 3, '75%'],
    ['weight A', 3, '5'],
  ])(
    'where the row “%s” has a text in column %d that formulas do not read, until it is drawn',
    (id, column, text) => {
      const typed = typedInto(sheet, rowOf(sheet, id), column, text);
      expect(complete(typed)).toBe(false);
      const now = drawn(readPlan(typed, IN_HANOI), vi, typed);
      expect(complete(now)).toBe(true);
      expect(readPlan(now, IN_HANOI)).toEqual(readPlan(typed, IN_HANOI));
    },
  );
});
