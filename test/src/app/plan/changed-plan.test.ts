/** Shows how what a sidebar changed comes into the plan as it is by now. */
import { changedPlan } from '../../../../src/app/plan/changed-plan';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';

const PLAN: Plan = { ...NEW_PLAN, mode: 'values', careDays: 45, builtBy: 'Ngọc' };

test('parts that change replace those of the plan; all others stay', () => {
  expect(changedPlan(PLAN, { careDays: 60 })).toEqual({ ...PLAN, careDays: 60 });
});

test('of a part that somebody else changed meanwhile what they wrote stays', () => {
  const known = { thresholds: { green: 1, amber: 0.8 } };
  const now: Plan = { ...PLAN, thresholds: { green: 0.95, amber: 0.8 } };
  expect(changedPlan(now, { thresholds: { green: 1, amber: 0.7 } }, known).thresholds).toEqual({
    green: 0.95,
    amber: 0.7,
  });
});

test('the mode stays, is replaced, or is left to the add-on again', () => {
  const modes = [
    changedPlan(PLAN, {}),
    changedPlan(PLAN, { mode: 'formulas' }),
    changedPlan(PLAN, { mode: null }),
  ];
  expect(modes.map((plan) => plan.mode)).toEqual(['values', 'formulas', undefined]);
  expect('mode' in changedPlan(PLAN, { mode: null })).toBe(false);
});
