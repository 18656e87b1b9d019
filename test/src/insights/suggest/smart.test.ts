/** Shows which targets are worth a second thought. */
import { messages } from '../../../../src/words';
import { basisText, hintText } from '../../../../src/insights/suggest/in-words';
import { smartHint } from '../../../../src/insights/suggest/smart';
import type { TargetOf } from '../../../../src/insights/suggest/target';

const LEADS: TargetOf = { kind: 'quotient', better: 'higher', format: 'count' };
const COST: TargetOf = { kind: 'quotient', better: 'lower', format: 'money' };
const GROWTH: TargetOf = { kind: 'difference', better: 'higher', format: 'percent' };
const PAST = [40, 50, 60, 45];

const kindOf = (of: TargetOf, target: number | null, past: readonly (number | null)[]): string | undefined =>
  smartHint(of, target, past)?.kind;

test('a missing target is hinted at, with a suggestion where the past allows one', () => {
  expect(smartHint(LEADS, null, PAST)).toEqual({
    kind: 'missing',
    suggestion: { target: 54, basis: { periods: 4, lowest: 40, median: 47.5, highest: 60 } },
  });
  expect(smartHint(LEADS, null, [40, 50])).toEqual({ kind: 'missing' });
});

test('a target is unreachable when it is more than 20 % above the best period', () => {
  expect(kindOf(LEADS, 72, PAST)).toBeUndefined();
  expect(smartHint(LEADS, 73, PAST)).toMatchObject({
    kind: 'unreachable',
    best: 60,
    periods: 4,
    suggestion: { target: 54 },
  });
});

test('where lower is better, when it is more than 20 % below the best one', () => {
  expect(kindOf(COST, 32, PAST)).toBeUndefined();
  expect(smartHint(COST, 31.9, PAST)).toMatchObject({ kind: 'unreachable', best: 40 });
});

test('targets of growth are held against the best period by points', () => {
  expect(kindOf(GROWTH, 0.3, [-0.1, 0.05, 0.1])).toBeUndefined();
  expect(kindOf(GROWTH, 0.31, [-0.1, 0.05, 0.1])).toBe('unreachable');
});

test('a target that every period has beaten is too easy', () => {
  expect(smartHint(LEADS, 39, PAST)).toMatchObject({ kind: 'tooEasy', worst: 40, periods: 4 });
  expect(smartHint(COST, 61, PAST)).toMatchObject({ kind: 'tooEasy', worst: 60, suggestion: { target: 43 } });
  expect(kindOf(GROWTH, -0.2, [-0.1, 0.05, 0.1])).toBe('tooEasy');
});

test('a target that one period has just met is not too easy', () => {
  expect(kindOf(LEADS, 40, PAST)).toBeUndefined();
  expect(kindOf({ ...GROWTH, kind: 'quotient' }, 1, [1, 1, 1])).toBeUndefined();
});

test('nothing easier is suggested in place of a target that is too easy', () => {
  expect(smartHint(LEADS, 100, [101, 101, 101])).toEqual({ kind: 'tooEasy', worst: 101, periods: 3 });
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
    '90 seems out of reach: the best of the last 4 periods was 60.',
    '20 is too easy: each of the last 4 periods was better, even the weakest with 40.',
  ]);
  expect([null, 90, 20].map((target) => said(target, 'vi'))).toEqual([
    'Chưa có mục tiêu nên chưa chấm điểm được chỉ tiêu này.',
    'Mục tiêu 90 có vẻ quá tầm: kỳ tốt nhất trong 4 kỳ gần nhất chỉ đạt 60.',
    'Mục tiêu 20 quá dễ: cả 4 kỳ gần nhất đều vượt, ngay cả kỳ kém nhất cũng đạt 40.',
  ]);
});

test.each([
  [
    'higher',
    4,
    'A high level: reached in about 1 of the last 4 periods (lowest 40, middle 47.5, highest 60).',
  ],
  [
    'lower',
    12,
    'A low level: reached in about 2 of the last 12 periods (lowest 40, middle 47.5, highest 60).',
  ],
] as const)('what a suggestion goes by where %s is better, of %i periods', (better, periods, says) => {
  const basis = { periods, lowest: 40, median: 47.5, highest: 60 };
  expect(basisText(better, basis, shown, messages('en'))).toBe(says);
});

test('the same in Vietnamese', () => {
  expect(
    basisText('higher', { periods: 12, lowest: 40, median: 47.5, highest: 60 }, shown, messages('vi')),
  ).toBe('Mức cao: trong 12 kỳ gần nhất chỉ khoảng 2 kỳ đạt được (thấp nhất 40, ở giữa 47.5, cao nhất 60).');
});
