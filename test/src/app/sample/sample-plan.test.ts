/** Checks the plan of the invented sales team, and the picture that its scorecards make. */
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { prepare } from '../../../../src/document/prepare';
import { readDocument } from '../../../../src/document/read-document';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { messages } from '../../../../src/words';
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import type { Target } from '../../../../src/plan/plan';
import { sampleData } from '../../../../src/app/sample/sample-data';
import { samplePlan } from '../../../../src/app/sample/sample-plan';
import type { SheetCells } from '../../../../src/core/text/cells';
import { HANOI } from '../../literal-sheet';
import { TABLES } from '../../../../src/model/catalogue/tables';

const TODAY = serialOf(2026, 10, 15);
const vi = messages('vi');
const PLAN = samplePlan(TODAY, vi, 'vi');

const of = (kpi: string, test: (target: Target) => boolean): readonly string[] =>
  PLAN.targets
    .filter((target) => target.kpi === kpi && test(target))
    .map(({ scope, from, target }) => {
      const whom = scope.kind === 'named' ? scope.name : scope.kind;
      return `${whom}, ${isoText(from)}: ${target}`;
    });

test('has a target for each KPI in use, from the first of the last twelve months on', () => {
  const inUse = PLAN.kpis.filter((each) => each.inUse).map(({ kpi }) => kpi);
  const each = PLAN.targets.filter(({ scope }) => scope.kind === 'each');
  expect(each.map(({ kpi }) => kpi)).toEqual(inUse);
  expect([...new Set(each.map(({ from }) => isoText(from)))]).toEqual(['2025-11-01']);
});

test('has targets of some reps, a change in the middle of the year, and one of a region', () => {
  expect(of('newLeads', ({ scope }) => scope.kind === 'named').slice(0, 2)).toEqual([
    'Nguyễn Thị Lan, 2025-11-01: 8',
    'Hoàng Mai Anh, 2025-11-01: 6',
  ]);
  expect(of('revenue', ({ scope }) => scope.kind !== 'named')).toEqual(['each, 2025-11-01: 220000000']);
  expect(of('revenue', ({ scope }) => scope.kind === 'named' && /Lan|Miền/.test(scope.name))).toEqual([
    'Nguyễn Thị Lan, 2026-05-01: 360000000',
    'Miền Trung, 2026-05-01: 900000000',
  ]);
});

test('says what ratings earn, who agreed it, and when nobody works, in the words of the document', () => {
  expect(PLAN.bands.map(({ name, bonus }) => [name, bonus])).toEqual([
    ['A+', 5_000_000],
    ['A', 3_000_000],
    ['B', 1_000_000],
    ['C', null],
    ['D', null],
  ]);
  expect([PLAN.builtBy, PLAN.approvedBy]).toEqual(['Trưởng phòng Kinh doanh', 'Giám đốc']);
  expect(samplePlan(TODAY, messages('en'), 'en').builtBy).toBe('Head of Sales');
  const ofYear = PLAN.calendar.holidays.filter((day) => isoText(day).startsWith('2026'));
  expect(ofYear.map((day) => `${isoText(day)} ${PLAN.occasions?.[day] ?? ''}`)).toEqual([
    '2026-01-01 Tết Dương lịch',
    '2026-02-16 Tết Nguyên đán',
    '2026-02-17 Tết Nguyên đán',
    '2026-02-18 Tết Nguyên đán',
    '2026-02-19 Tết Nguyên đán',
    '2026-02-20 Tết Nguyên đán',
    '2026-04-26 Giỗ Tổ Hùng Vương',
    '2026-04-27 Nghỉ bù Giỗ Tổ Hùng Vương',
    '2026-04-30 Ngày Giải phóng miền Nam',
    '2026-05-01 Ngày Quốc tế Lao động',
    '2026-09-01 Ngày Quốc khánh',
    '2026-09-02 Ngày Quốc khánh',
  ]);
});

test('makes a lively picture of the last month: all colours, and different ratings', () => {
  const sheets = sampleData(TODAY, vi.sample).map(({ table, columns, rows }): SheetCells => ({
    sheet: vi.tables[table],
    values: [
      columns.map((id) => vi.columns[id]),
      ...rows.map((row) =>
        row.map((value, index) => {
          const column = TABLES[table].columns.find(({ id }) => id === columns[index]);
          return column?.type === 'date' && typeof value === 'number' ? HANOI.toMoment(value) : (value ?? '');
        }),
      ),
    ],
  }));
  const document = {
    ...PLAN,
    mapping: proposeMapping(sheets),
    cellsOf: (name: string) => sheets.find(({ sheet }) => sheet === name),
    ...{ zone: HANOI, locale: 'vi_VN', now: TODAY },
  };
  const { data } = prepare(document, readDocument(document), 'values');
  const reps = resultsOf(data, data.timeline.current - 1).filter(({ scope }) => scope.type === 'rep');
  const { green, amber } = PLAN.thresholds;
  const colours = reps.flatMap(({ kpis }) =>
    kpis.flatMap(({ attainment }) =>
      attainment === null ? [] : [attainment >= green ? 'green' : attainment >= amber ? 'amber' : 'red'],
    ),
  );
  const count = (colour: string): number => colours.filter((each) => each === colour).length / colours.length;
  for (const colour of ['green', 'amber', 'red']) expect(count(colour)).toBeGreaterThan(0.1);
  expect(new Set(reps.map(({ rating }) => rating)).size).toBeGreaterThanOrEqual(3);
});
