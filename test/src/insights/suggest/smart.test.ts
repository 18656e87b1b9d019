/** Shows which targets are worth a second thought. */
import { messages } from '../../../../src/words';
import { hintText } from '../../../../src/insights/suggest/in-words';
import { smartHint } from '../../../../src/insights/suggest/smart';
import type { Aim } from '../../../../src/compute/scoring/target';

const LEADS: Aim = { kind: 'quotient', better: 'higher' };
const COST: Aim = { kind: 'quotient', better: 'lower' };
const GROWTH: Aim = { kind: 'difference', better: 'higher' };
const PAST = [40, 50, 60, 45];

const kindOf = (of: Aim, target: number | null, past: readonly (number | null)[]): string | undefined =>
  smartHint(of, target, past)?.kind;

test('a missing target is hinted at', () => {
  expect(smartHint(LEADS, null, PAST)).toEqual({ kind: 'missing' });
});

test('a target is unreachable when it is more than 20 % above the best period', () => {
  expect(kindOf(LEADS, 72, PAST)).toBeUndefined();
  expect(smartHint(LEADS, 73, PAST)).toEqual({ kind: 'unreachable', best: 60, periods: 4 });
});

test('where lower is better, when it is more than 20 % below the best one', () => {
  expect(kindOf(COST, 32, PAST)).toBeUndefined();
  expect(smartHint(COST, 31.9, PAST)).toEqual({ kind: 'unreachable', best: 40, periods: 4 });
});

test('targets of growth are held against the best period by points', () => {
  expect(kindOf(GROWTH, 0.3, [-0.1, 0.05, 0.1])).toBeUndefined();
  expect(kindOf(GROWTH, 0.31, [-0.1, 0.05, 0.1])).toBe('unreachable');
});

test('a target that every period has beaten is too easy', () => {
  expect(smartHint(LEADS, 39, PAST)).toEqual({ kind: 'tooEasy', worst: 40, periods: 4 });
  expect(smartHint(COST, 61, PAST)).toEqual({ kind: 'tooEasy', worst: 60, periods: 4 });
  expect(kindOf(GROWTH, -0.2, [-0.1, 0.05, 0.1])).toBe('tooEasy');
});

test('a target that one period has just met is not too easy', () => {
  expect(kindOf(LEADS, 40, PAST)).toBeUndefined();
  expect(kindOf({ ...GROWTH, kind: 'quotient' }, 1, [1, 1, 1])).toBeUndefined();
});

test('only the last 12 periods count', () => {
  const year = Array.from({ length: 12 }, () => 50);
  expect(kindOf(LEADS, 100, [100, ...year])).toBe('unreachable');
  expect(kindOf(LEADS, 100, [100, ...year.slice(1)])).toBeUndefined();
});

test('with fewer than three values only a missing target is hinted at', () => {
  expect(kindOf(LEADS, 900, [40, null, 50])).toBeUndefined();
});

test('a target that the plan refuses gets no hint', () => {
  expect(kindOf(LEADS, 0, PAST)).toBeUndefined();
  expect(kindOf(COST, -1, PAST)).toBeUndefined();
});

const shown = (value: number): string => String(value);

test('hints are sentences in both languages', () => {
  const said = (target: number | null, language: 'en' | 'vi'): string => {
    const hint = smartHint(LEADS, target, PAST);
    if (!hint) throw new Error('no hint');
    return hintText(hint, target, shown, messages(language));
  };
  expect([null, 90, 20].map((target) => said(target, 'en'))).toEqual([
    'There is no target yet, so this KPI cannot be scored.',
    'A target of 90 seems too high: the best of the last 4 periods was 60.',
    'A target of 20 is too low: each of the last 4 periods was better, even the weakest with 40.',
  ]);
  expect([null, 90, 20].map((target) => said(target, 'vi'))).toEqual([
    'Chưa giao chỉ tiêu nên chưa chấm điểm được KPI này.',
    'Chỉ tiêu 90 có vẻ quá cao: kỳ tốt nhất trong 4 kỳ gần nhất chỉ đạt 60.',
    'Chỉ tiêu 20 quá thấp: cả 4 kỳ gần nhất đều vượt, ngay cả kỳ kém nhất cũng đạt 40.',
  ]);
});
