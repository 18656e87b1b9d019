/** Shows what is written into the plan’s sheet for a change: nothing, the cells that differ, or all of it. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import {
  planChange,
  planDrawn,
  planSettled,
  type PlanCellsChanged,
} from '../../../../src/app/plan/plan-change';
import { readPlanSheet } from '../../../../src/app/plan/plan-sheet';
import { keptDraft, readDraft } from '../../../../src/app/plan/kept-draft';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { refused } from '../../refused';
import { HANOI } from '../../literal-sheet';
import { knownPlan, planCells, SETTING } from '../literal-document';

const PLAN: Plan = {
  ...NEW_PLAN,
  targets: [
    { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 400, per: 'month' },
  ],
};

function cellsOf(plan: Plan): PlanCellsChanged {
  const change = planChange(plan, knownPlan(PLAN), SETTING);
  if (change.kind !== 'cells') throw new Error('all of it is drawn');
  return change;
}

/** What stands in column C of the row with this id. */
const place = (id: string) => ({ row: knownPlan(PLAN).places.rowOf(id), column: 3 });

test('a plan that is drawn is read back as it was', () => {
  const known = knownPlan(PLAN);
  expect(known.plan).toEqual(PLAN);
  expect([known.isComplete, known.read.sheet]).toEqual([true, 'KPI Plan']);
});

test('nothing is written where nothing changes', () => {
  expect(cellsOf(PLAN)).toMatchObject({ blocks: [], formats: [] });
});

test('one cell is written by itself, with nothing to keep meanwhile', () => {
  const { blocks, writing } = cellsOf({ ...PLAN, careDays: 45 });
  expect(blocks).toEqual([{ ...place('careDays'), cells: [[45]] }]);
  expect(writing).toBeUndefined();
});

test('of several cells it is kept what they were and what they shall be', () => {
  const { blocks, writing } = cellsOf({ ...PLAN, careDays: 45, thresholds: { green: 1, amber: 0.7 } });
  expect(blocks).toEqual(
    expect.arrayContaining([
      { ...place('careDays'), cells: [[45]] },
      { ...place('amber'), cells: [[0.7]] },
    ]),
  );
  expect(blocks).toHaveLength(2);
  const { row } = place('careDays');
  expect([writing?.values[row - 1]?.[2], writing?.intended[row - 1]?.[2]]).toEqual([30, 45]);
});

test('a target takes the number pattern of its KPI', () => {
  const [target] = PLAN.targets;
  if (!target) throw new Error('no target');
  const { formats } = cellsOf({ ...PLAN, targets: [{ ...target, kpi: 'conversionRate', target: 0.3 }] });
  expect(formats.map(({ area, style }) => [area.column, style])).toContainEqual([5, { number: '0.0%' }]);
});

test('other periods, and a sheet that is not complete, let all of it be drawn', () => {
  const known = knownPlan(PLAN);
  const kinds = [
    planChange({ ...PLAN, grain: 'quarter' }, known, SETTING),
    planChange({ ...PLAN, fiscalYearStart: 4 }, known, SETTING),
    planChange(PLAN, { ...known, isComplete: false }, SETTING),
    planChange(PLAN, undefined, SETTING),
  ].map(({ kind }) => kind);
  expect(kinds).toEqual(['drawn', 'drawn', 'drawn', 'drawn']);
});

test('a plan that is drawn over another leaves cells alone that show what they shall show', () => {
  const { layout } = planDrawn({ ...PLAN, careDays: 45 }, knownPlan(PLAN), SETTING);
  const written = layout.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((contents, down) =>
      contents.flatMap((content, right) =>
        typeof content === 'object' ? [] : [[row + down, column + right, content]],
      ),
    ),
  );
  expect(written).toEqual([[place('careDays').row, 3, 45]]);
});

test('what could not be read again is refused before anything is written', () => {
  const bands = [
    { name: 'A', from: 0.9, bonus: null },
    { name: 'A', from: 0, bonus: null },
  ];
  expect(refused(() => planChange({ ...PLAN, bands }, knownPlan(PLAN), SETTING)).en).toMatch(/KPI Plan.*“A”/);
});

test('a plan that was left half written is read as it was meant, and drawn to its end', () => {
  const after: Plan = { ...PLAN, careDays: 45, builtBy: 'Ngọc' };
  const { writing } = cellsOf(after);
  if (!writing) throw new Error('nothing was kept');
  const { cells, rows } = planCells(PLAN);
  const draft = keptDraft({ sheetId: 7, rows: rows(), insertions: [] }, writing, HANOI);
  const properties: Readonly<Record<string, string>> = {
    ...draft.others,
    [draft.first.key]: draft.first.text,
  };
  const known = readPlanSheet(
    { cells, rows, draft: readDraft(7, (key) => properties[key] ?? null) },
    SETTING,
  );
  expect([known.plan, known.isComplete]).toEqual([after, false]);
  expect(planSettled(known, SETTING)?.kind).toBe('drawn');
  expect(planSettled(knownPlan(PLAN), SETTING)).toBeUndefined();
});

test('a sheet whose hidden column of ids is gone is refused', () => {
  const cells = planCells(PLAN, ({ sheet, values }) => ({
    sheet,
    values: values.map((row) => row.slice(1)),
  }));
  expect(refused(() => readPlanSheet(cells, SETTING)).en).toMatch(
    /^The first column of “KPI Plan”, which is hidden, was deleted or moved\./,
  );
});
