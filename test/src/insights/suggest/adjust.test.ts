/** Shows which targets no longer fit, and what is proposed instead. */
import { messages } from '../../../../src/words';
import {
  adjustment as judged,
  type Adjustment,
  type JudgedPeriod,
} from '../../../../src/insights/suggest/adjust';
import { verdictText } from '../../../../src/insights/suggest/in-words';
import type { TargetOf } from '../../../../src/insights/suggest/target';

const LEADS: TargetOf = { kind: 'quotient', better: 'higher', format: 'count', level: 'sum', limit: null };
const COST: TargetOf = { kind: 'quotient', better: 'lower', format: 'money', level: 'sum', limit: 0 };

/** `50/40 50/60`: target and actual of each period; nothing between the signs is a blank. */
const past = (text: string): readonly JudgedPeriod[] =>
  text.split(' ').map((period) => {
    const [target = null, actual = null] = period
      .split('/')
      .map((each) => (each === '' ? null : Number(each)));
    return { target, actual };
  });

const adjustment = (
  of: TargetOf,
  periods: readonly JudgedPeriod[],
  agreeing?: number,
): Adjustment | undefined =>
  judged(
    of,
    periods,
    periods.map(({ actual }) => actual),
    { perYear: 12, back: 11 },
    agreeing,
  );

test('a target that the last three periods have missed is proposed lower', () => {
  expect(adjustment(LEADS, past('50/60 50/40 50/30 50/20'))).toEqual({
    verdict: 'alwaysMissed',
    periods: 3,
    proposal: { target: 48, basis: { by: 'reached', periods: 4, lowest: 20, median: 35, highest: 60 } },
  });
});

test('a target that they have beaten is proposed higher', () => {
  expect(adjustment(LEADS, past('50/60 50/70 50/80'))).toMatchObject({
    verdict: 'alwaysBeaten',
    proposal: { target: 76 },
  });
});

test('where lower is better, the other way round', () => {
  expect(adjustment(COST, past('50/60 50/70 50/80'))).toMatchObject({
    verdict: 'alwaysMissed',
    proposal: { target: 64 },
  });
  expect(adjustment(COST, past('50/40 50/30 50/20'))).toMatchObject({
    verdict: 'alwaysBeaten',
    proposal: { target: 24 },
  });
});

test('one period that differs, or that just meets its target, is fine', () => {
  expect(adjustment(LEADS, past('50/40 50/60 50/40'))).toEqual({ verdict: 'fine', periods: 3 });
  expect(adjustment(LEADS, past('50/60 50/50 50/60'))).toEqual({ verdict: 'fine', periods: 3 });
  expect(adjustment(LEADS, past('50/50 50/50 50/50'))).toEqual({ verdict: 'fine', periods: 3 });
});

test('each period is held against its own target', () => {
  expect(adjustment(LEADS, past('30/40 50/60 70/80'))?.verdict).toBe('alwaysBeaten');
});

test('periods without target or actual value are passed over; too few of the others say nothing', () => {
  expect(adjustment(LEADS, past('50/40 50/ /40 50/40 50/40'))?.verdict).toBe('alwaysMissed');
  expect(adjustment(LEADS, past('50/40 50/ /40 50/40'))).toBeUndefined();
  expect(adjustment(LEADS, past('0/40 50/40 50/40'))).toBeUndefined();
});

test('more periods can be asked to agree', () => {
  expect(adjustment(LEADS, past('50/60 50/40 50/40 50/40'), 4)).toEqual({ verdict: 'fine', periods: 4 });
  expect(adjustment(LEADS, past('50/40 50/40 50/40'), 4)).toBeUndefined();
  expect(() => adjustment(LEADS, [], 2)).toThrow('not a number of periods: 2');
  expect(() => adjustment(LEADS, [], 13)).toThrow('not a number of periods: 13');
});

test('no proposal goes the wrong way: what was missed lately, though often beaten before, goes by the last periods', () => {
  expect(adjustment(LEADS, past('50/90 50/90 50/90 50/90 50/40 50/45 50/40'))).toEqual({
    verdict: 'alwaysMissed',
    periods: 3,
    proposal: { target: 40, basis: { by: 'middle', periods: 3, lowest: 40, median: 40, highest: 45 } },
  });
  expect(adjustment(COST, past('50/20 50/20 50/20 50/20 50/60 50/70 50/80'))?.proposal?.target).toBe(70);
});

test('what was always beaten is not raised to what a KPI cannot go beyond', () => {
  const RETENTION: TargetOf = {
    kind: 'quotient',
    better: 'higher',
    format: 'percent',
    level: 'rate',
    limit: 1,
  };
  expect(adjustment(RETENTION, past('0.98/0.9 0.98/0.9 0.98/0.9 0.98/0.9 0.98/1 0.98/1 0.98/1'))).toEqual({
    verdict: 'alwaysBeaten',
    periods: 3,
  });
});

test('where the targets differed so much that neither way is one, nothing is proposed', () => {
  expect(adjustment(LEADS, past('95/90 95/90 95/90 90/80 90/80 40/30'))).toEqual({
    verdict: 'alwaysMissed',
    periods: 3,
  });
});

test('verdicts are sentences in both languages', () => {
  const verdicts = ['alwaysMissed', 'alwaysBeaten', 'fine'] as const;
  const said = (language: 'en' | 'vi'): readonly string[] =>
    verdicts.map((verdict) => verdictText({ verdict, periods: 3 }, messages(language)));
  expect(said('en')).toEqual([
    'in each of the last 3 periods.',
    'in each of the last 3 periods.',
    'Neither always missed nor always beaten in the last 3 periods.',
  ]);
  expect(said('vi')).toEqual([
    '3 kỳ liên tiếp gần đây.',
    '3 kỳ liên tiếp gần đây.',
    'Trong 3 kỳ gần nhất, chỉ tiêu không phải kỳ nào cũng hụt hay kỳ nào cũng vượt.',
  ]);
});
