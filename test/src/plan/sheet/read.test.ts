/** Shows how the plan is read from its sheet as people leave it. */
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { IDS, SETTING } from '../../../../src/plan/sheet/places';
import { readPlan } from '../../../../src/plan/sheet/read';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { SHEET_NAME } from '../../../../src/data/mapping/mapped-sheets';
import { IN_HANOI, moment } from '../../literal-sheet';
import { drawn, planWith, rowOf, typedInto } from './drawn-plan';

const [en, vi] = [messages('en'), messages('vi')];

const PLAN: Plan = planWith({
  grain: 'week',
  fiscalYearStart: 7,
  current: serialOf(2026, 10, 1),
  mode: 'formulas',
  builtBy: 'Lan',
  approvedBy: 'Giám đốc',
  careDays: 45,
  dearerBy: 0.15,
  thresholds: { green: 0.95, amber: 0.7 },
  groupWeights: { A: 5, B: 2.5, C: 0 },
  calendar: { weekdays: [1, 2, 3, 4, 5], holidays: [serialOf(2026, 9, 2)] },
  occasions: { [serialOf(2026, 9, 2)]: 'Quốc khánh' },
  bands: [
    { name: 'Tốt', from: 90, bonus: 3_000_000 },
    { name: 'Khác', from: 0, bonus: null },
  ],
  partTargets: 'whole',
  targets: [
    { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 200, per: 'week' },
    { kpi: 'csat', scope: { kind: 'team' }, from: serialOf(2026, 1, 1), target: 8, per: 'month' },
    {
      kpi: 'revenue',
      scope: { kind: 'named', name: 'Miền Bắc' },
      from: serialOf(2026, 7, 1),
      target: 900,
      per: 'quarter',
    },
  ],
  mapping: {
    team: { sheet: 'Reps', columns: { rep: 'Name' }, won: [], lost: [] },
    leads: {
      sheet: 'Pipeline',
      columns: { createdOn: 'Created', rep: 'Owner', status: 'Stage' },
      won: ['Closed Won', 'Chốt'],
      lost: ['Lost'],
    },
  },
});

test.each([
  ['English', en],
  ['Vietnamese', vi],
])('a plan drawn in %s and read back is the same plan', (_, m) => {
  expect(readPlan(drawn(PLAN, m), IN_HANOI)).toEqual(PLAN);
});

test('a sheet without any row is a new plan', () => {
  expect(readPlan({ sheet: 'KPI Plan', values: [[]] }, IN_HANOI)).toEqual(NEW_PLAN);
  expect(readPlan(drawn(NEW_PLAN), IN_HANOI)).toEqual(NEW_PLAN);
});

test('a plan of before, with settings and mapping alone, reads as far as it goes', () => {
  const cells: SheetCells = {
    sheet: 'KPI Plan',
    values: [
      ['title', 'KPI plan', '', '', ''],
      ['', '', '', '', ''],
      ['settings', 'Settings', '', '', ''],
      ['current', 'Current period', moment('2026-10-05'), '', ''],
      ['start', 'Period shown first', moment('2026-10-01'), '', ''],
      ['grain', 'Length of a period', 'Quarter', '', ''],
      ['fiscalYearStart', 'The year begins with', 'April', '', ''],
      ['', '', '', '', ''],
      ['column team rep', 'Team', 'Rep', 'Reps', 'Name'],
    ],
  };
  expect(readPlan(cells, IN_HANOI)).toEqual({
    ...NEW_PLAN,
    grain: 'quarter',
    fiscalYearStart: 4,
    current: serialOf(2026, 10, 5),
    mapping: { team: { sheet: 'Reps', columns: { rep: 'Name' }, won: [], lost: [] } },
  });
});

test('that the name of the sheet stands for a column is written in words', () => {
  const columns = { soldOn: 'On', amount: 'Amount', rep: SHEET_NAME };
  const plan: Plan = {
    ...PLAN,
    mapping: { sales: { sheet: ['Lan', 'Minh'], columns, won: [], lost: [] } },
  };
  const written = [en, vi].map((m) => {
    const { sheet, values } = drawn(plan, m);
    expect(readPlan({ sheet, values }, IN_HANOI).mapping).toEqual(plan.mapping);
    return values.find(([id]) => id === 'column sales rep')?.slice(3, 5);
  });
  expect(written).toEqual([
    ['Lan\nMinh', '(sheet name)'],
    ['Lan\nMinh', '(tên trang tính)'],
  ]);
});

test('rows are read by their hidden ids, wherever people have moved them', () => {
  const { sheet, values } = drawn(PLAN);
  const isMoved = ([id]: readonly Cell[]): boolean =>
    /^(column|won|lost|weight|green|builtBy)/.test(String(id));
  const moved = [...values.filter((row) => !isMoved(row)), ...values.filter(isMoved).reverse()];
  expect(readPlan({ sheet, values: moved }, IN_HANOI)).toEqual(PLAN);
});

test('what people type is read without outer blanks, numbers as text; a sheet that is left out is the table’s', () => {
  const cells: SheetCells = {
    sheet: 'KPI Plan',
    values: [
      ['column team rep', '', '', '', ' Name'],
      ['column team region', '', '', ' Reps ', 2026],
      ['column team email', '', '', 'reps', ''],
      ['column team from', '', '', 'REPS', 'From'],
    ],
  };
  expect(readPlan(cells, IN_HANOI).mapping).toEqual({
    team: { sheet: 'Reps', columns: { rep: 'Name', region: '2026', from: 'From' }, won: [], lost: [] },
  });
});

/** A new plan in which something is typed beside an id. */
function typed(id: string, value: Cell, column = SETTING): Plan {
  const sheet = drawn(NEW_PLAN);
  return readPlan(typedInto(sheet, rowOf(sheet, id), column, value), IN_HANOI);
}

describe('settings in words', () => {
  test.each<[Cell, Plan['grain']]>([
    ['Week', 'week'],
    ['tuần', 'week'],
    ['Tháng', 'month'],
    [' QUÝ ', 'quarter'],
    ['quarter', 'quarter'],
    ['', 'month'],
  ])('the grain “%s” is %s', (value, grain) => {
    expect(typed(IDS.grain, value).grain).toBe(grain);
  });

  test.each<[Cell, number]>([
    ['April', 4],
    ['Tháng 4', 4],
    ['tháng 12', 12],
    ['7', 7],
    [7, 7],
    ['', 1],
  ])('the year begins with “%s”: month %i', (value, month) => {
    expect(typed(IDS.fiscalYearStart, value).fiscalYearStart).toBe(month);
  });

  test.each<[Cell, Plan['mode']]>([
    ['Live numbers', 'formulas'],
    ['số cố định', 'values'],
    ['Live formulas', 'formulas'],
    ['giá trị', 'values'],
    ['Automatic', undefined],
    ['', undefined],
  ])('numbers kept as “%s”', (value, mode) => {
    expect(typed(IDS.mode, value).mode).toBe(mode);
  });
});

test('blank cells of numbers are those of a new plan, blank ticks are none', () => {
  for (const id of ['careDays', 'dearerBy', 'green', 'amber', 'weight A', 'weight B', 'weight C']) {
    expect(typed(id, '')).toEqual(NEW_PLAN);
  }
  expect(typed(IDS.weekdays, '', 8).calendar.weekdays).toEqual([1, 2, 3, 4, 5]);
});

describe('KPIs', () => {
  test('blank cells are those of a new plan, but for the tick', () => {
    const sheet = drawn(NEW_PLAN);
    const row = rowOf(sheet, 'kpi cac');
    const blank = [3, 4, 5, 6, 7, 8].reduce((each, column) => typedInto(each, row, column, ''), sheet);
    expect(readPlan(blank, IN_HANOI).kpis.find(({ kpi }) => kpi === 'cac')).toEqual({
      ...{ kpi: 'cac', inUse: false, group: 'B', better: 'lower', cap: 1.2, floor: 0 },
    });
  });

  test('keep the order of the rows, and those without a row follow', () => {
    const { sheet, values } = drawn(NEW_PLAN);
    const isKpi = ([id]: readonly Cell[]): boolean => String(id).startsWith('kpi ');
    const [first, second, ...others] = values.filter(isKpi);
    const kpis = others.reverse();
    const order = readPlan(
      { sheet, values: [...values.filter((row) => !isKpi(row)), ...kpis] },
      IN_HANOI,
    ).kpis.map(({ kpi }) => kpi);
    expect(order.map((id) => `kpi ${id}`)).toEqual([...kpis, first, second].map((row) => row?.[0]));
  });

  test('a row of one that is not there any more is left out', () => {
    const { sheet, values } = drawn(NEW_PLAN);
    expect(readPlan({ sheet, values: [...values, ['kpi gone', 'Gone', true]] }, IN_HANOI)).toEqual(NEW_PLAN);
  });

  test('words are read in both languages', () => {
    expect(typed('kpi revenue', 'thấp hơn là tốt', 6).kpis.find(({ kpi }) => kpi === 'revenue')?.better).toBe(
      'lower',
    );
    expect(typed('kpi revenue', 'c', 4).kpis.find(({ kpi }) => kpi === 'revenue')?.group).toBe('C');
  });
});

describe('targets', () => {
  /** The targets with these rows: KPI, for whom, from, target. */
  const targets = (...rows: readonly (readonly Cell[])[]): Plan['targets'] => {
    const sheet = drawn(NEW_PLAN);
    const first = rowOf(sheet, 'target 1');
    return readPlan(
      rows.reduce(
        (each, cells, down) =>
          cells.reduce<SheetCells>((on, value, right) => typedInto(on, first + down, 2 + right, value), each),
        sheet,
      ),
      IN_HANOI,
    ).targets;
  };
  const JANUARY = moment('2026-01-01');
  const from = serialOf(2026, 1, 1);

  test('the KPI goes by its name in any language or by its id, the words for everyone likewise', () => {
    expect(
      targets(
        ['Revenue', 'Each rep', JANUARY, 1],
        ['doanh thu', 'toàn phòng', JANUARY, 2],
        ['csat', ' Lan ', JANUARY, 3],
      ),
    ).toEqual([
      { kpi: 'revenue', scope: { kind: 'each' }, from, target: 1, per: 'month' },
      { kpi: 'revenue', scope: { kind: 'team' }, from, target: 2, per: 'month' },
      { kpi: 'csat', scope: { kind: 'named', name: 'Lan' }, from, target: 3, per: 'month' },
    ]);
  });

  test('or by a name that it had before', () => {
    expect(
      targets(['Conversion rate', 'Each rep', JANUARY, 0.2], ['Tỷ lệ chuyển đổi', 'Lan', JANUARY, 0.3]).map(
        ({ kpi }) => kpi,
      ),
    ).toEqual(['conversionRate', 'conversionRate']);
  });

  test('a length of period goes by its word in any language; without it the target is for the plan’s own', () => {
    expect(
      targets(
        ['csat', 'Lan', JANUARY, 1, 'Tuần'],
        ['csat', 'Lan', JANUARY, 2, 'quarter'],
        [...['csat', 'Lan', JANUARY, 3]],
      ).map(({ per }) => per),
    ).toEqual(['week', 'quarter', 'month']);
    expect(targets(['', '', '', '', 'Week'])).toEqual([]);
  });

  test('blank rows may stand between them', () => {
    expect(
      targets(['', ' '], ['Revenue', 'Lan', JANUARY, 1], [], ['Revenue', 'An', JANUARY, 2]),
    ).toHaveLength(2);
  });

  test('rows that somebody inserted count, and those that were typed below a full list', () => {
    const sheet = drawn(NEW_PLAN);
    const [first, last] = [rowOf(sheet, 'target 1'), rowOf(sheet, 'target 200')];
    const target = (value: number): readonly Cell[] => ['', 'Revenue', 'Lan', JANUARY, value];
    const full = sheet.values.map((cells, index): readonly Cell[] =>
      index + 1 === last ? [cells[0] ?? '', ...target(9).slice(1)] : cells,
    );
    const values = [
      ...full.slice(0, first),
      target(1),
      ...full.slice(first, last),
      ...[target(2), target(3), [''], target(4)],
      ...full.slice(last + 4),
    ];
    expect(
      readPlan({ sheet: sheet.sheet, values }, IN_HANOI).targets.map(({ target: each }) => each),
    ).toEqual([...[1, 9, 2, 3]]);
  });

  test('a note below a list that is not full is none', () => {
    const sheet = drawn(NEW_PLAN);
    const noted = typedInto(sheet, rowOf(sheet, 'target 200') + 1, 2, 'a note');
    expect(readPlan(noted, IN_HANOI).targets).toEqual([]);
  });

  test('0 and less are for KPIs of which less is better, and for growth', () => {
    expect(targets(['cac', 'Lan', JANUARY, 0], ['revenueGrowth', 'Lan', JANUARY, -0.1])).toHaveLength(2);
  });
});

test('numbers and days that stand as texts are read as the document’s people write them', () => {
  const sheet = drawn(NEW_PLAN);
  const row = rowOf(sheet, 'target 1');
  const typed = ['Revenue', 'Each rep', '1/10/2026', '1,2 tỷ'].reduce(
    (each, text, at) => typedInto(each, row, 2 + at, text),
    typedInto(sheet, rowOf(sheet, 'amber'), 3, '72,5%'),
  );
  const { targets: read, thresholds } = readPlan(typed, IN_HANOI);
  expect(read).toEqual([
    {
      kpi: 'revenue',
      scope: { kind: 'each' },
      from: serialOf(2026, 10, 1),
      target: 1_200_000_000,
      per: 'month',
    },
  ]);
  expect(thresholds.amber).toBe(0.725);
});

test('holidays are days, whatever they are called', () => {
  const sheet = drawn(NEW_PLAN);
  const row = rowOf(sheet, 'holiday 2');
  const holiday = typedInto(typedInto(sheet, row, 3, moment('2026-02-17 08:00')), row, 2, 'Tết');
  expect(readPlan(holiday, IN_HANOI).calendar.holidays).toEqual([serialOf(2026, 2, 17)]);
});
