/** Shows which rows of a plan of the former order move below its targets. */
import fc from 'fast-check';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { isComplete } from '../../../../src/plan/sheet/complete';
import { moved, rearrangement } from '../../../../src/plan/sheet/rearrangement';
import { readPlan } from '../../../../src/plan/sheet/read';
import { sections } from '../../../../src/plan/sheet/sections';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { messages } from '../../../../src/words';
import { IN_HANOI } from '../../literal-sheet';
import { drawn, planWith, rowOf } from './drawn-plan';
import { formerOrder } from './former-order';

const en = messages('en');

const PLAN = planWith({
  targets: [{ kpi: 'revenue', scope: { kind: 'team' }, from: 46_000, target: 5, per: 'month' }],
  occasions: { 46_100: 'Party' },
  calendar: { ...NEW_PLAN.calendar, holidays: [46_100] },
});
const NOW = drawn(PLAN);
const FORMER = formerOrder(NOW);

const arranged = (sheet: SheetCells): SheetCells => ({
  ...sheet,
  values: moved(sheet.values, rearrangement(PLAN, sheet.values)),
});

/** The hidden ids in their order. */
const ids = ({ values }: SheetCells): readonly Cell[] =>
  values.flatMap(([id = '']) => (id === '' ? [] : [id]));

/** Without what is only found in the order of today. */
const withoutTitle = (all: readonly Cell[]): readonly Cell[] => all.filter((id) => id !== 'title technical');

test('parts that follow each other are moved at once, each to the end: the targets stay', () => {
  const [first, last] = [rowOf(FORMER, 'target 1'), rowOf(FORMER, 'target 201')];
  const moves = rearrangement(PLAN, FORMER.values);
  // The working days; holidays to what applied before; three stretches of settings; the mapping.
  expect(moves).toHaveLength(6);
  expect(new Set(moves.map(({ before }) => before))).toEqual(new Set([last + 101]));
  const rows = moves.reduce((sum, { count }) => sum + count, 0);
  const now = arranged(FORMER);
  expect([rowOf(now, 'target 1'), rowOf(now, 'target 201')]).toEqual([first - rows, last - rows]);
});

test('then the parts stand as in a new plan, a hundred free rows below the targets', () => {
  const now = arranged(FORMER);
  expect(ids(now)).toEqual(withoutTitle(ids(NOW)));
  expect(rowOf(now, 'header weekdays') - rowOf(now, 'target 201')).toBe(101);
  expect(readPlan(now, IN_HANOI)).toEqual(PLAN);
  expect(rearrangement(PLAN, NOW.values)).toEqual([]);
});

test('before it is moved it is not complete; moved and drawn it is', () => {
  expect(isComplete(FORMER, PLAN, en)).toBe(false);
  const now = drawn(PLAN, en, arranged(FORMER));
  expect(isComplete(now, PLAN, en)).toBe(true);
  expect(ids(now)).toEqual(ids(NOW));
});

test('each move leaves a plan that says the same, and those that are left are found from any of them', () => {
  const moves = rearrangement(PLAN, FORMER.values);
  moves.forEach((_, done) => {
    const half = { ...FORMER, values: moved(FORMER.values, moves.slice(0, done)) };
    expect(readPlan(half, IN_HANOI)).toEqual(PLAN);
    expect(ids(arranged(half))).toEqual(withoutTitle(ids(NOW)));
  });
});

test('what stands between the parts goes with the row above it, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(FORMER.values.length), { maxLength: 12 }), (places) => {
      const values = places.reduce<readonly (readonly Cell[])[]>(
        (rows, at, note) => [...rows.slice(0, at), ['', `note ${note}`], ...rows.slice(at)],
        FORMER.values,
      );
      const now = arranged({ ...FORMER, values });
      const filled = (rows: readonly (readonly Cell[])[]): readonly string[] =>
        rows.flatMap((cells) => (cells.some((cell) => cell !== '') ? [JSON.stringify(cells)] : [])).sort();
      expect(filled(now.values)).toEqual(filled(values));
      const below = sections(PLAN, { hasTechnicalPart: false }).slice(-9);
      const isBelow = (id: Cell): boolean => below.some((section) => section.ids.includes(String(id)));
      const order = now.values.map(([id = '']) => id);
      expect(order.findIndex(isBelow)).toBeGreaterThan(order.indexOf('target 201'));
    }),
    { numRuns: 50 },
  );
});
