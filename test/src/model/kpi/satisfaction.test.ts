/** Shows the KPIs of satisfaction over small tables, on the scales on which customers are asked. */
import { lackText } from '../../../../src/compute/available/lack-text';
import { problemText } from '../../../../src/data/reading/problem-text';
import { messages } from '../../../../src/words';
import { inOctober } from '../../answers';
import { readTables } from '../../literal-tables';

const SURVEYS = `answeredOn | score | rep
                 2026-10-01 | 10    | Lan
                 2026-10-02 | 9     | Lan
                 2026-10-03 | 8     | Lan
                 2026-10-04 | 7     | Lan
                 2026-10-05 | 6     | Minh
                 2026-10-06 | 1     | Minh
                 2026-10-07 |       | Minh
                 2026-10-08 | 0     | Minh
                 2026-11-01 | 10    | Minh`;

const answered = (...scores: readonly number[]): string =>
  ['answeredOn | score', ...scores.map((score) => `2026-10-05 | ${score}`)].join('\n');

const reached = (...scores: readonly number[]): readonly unknown[] =>
  (['csat', 'satisfiedShare', 'nps'] as const).map(
    (id) => inOctober(id, { surveys: answered(...scores) }).team,
  );

test('customer satisfaction is the mean of the scores; an answer of 0 is an answer', () => {
  expect(inOctober('csat', { surveys: SURVEYS })).toEqual({
    team: 41 / 7,
    'rep Lan': 34 / 4,
    'rep Minh': 7 / 3,
  });
});

test('satisfied are scores from 8 on', () => {
  expect(inOctober('satisfiedShare', { surveys: SURVEYS })).toEqual({
    team: 3 / 7,
    'rep Lan': 3 / 4,
    'rep Minh': 0,
  });
});

test('NPS is the share of scores from 9 on, less the share up to 6', () => {
  expect(inOctober('nps', { surveys: SURVEYS })).toEqual({ team: -1 / 7, 'rep Lan': 2 / 4, 'rep Minh': -1 });
  expect(reached(0, 0, 10, 10)).toEqual([5, 0.5, 0]);
});

test('on a scale of 5, satisfied are 4 and 5, promoters 5, detractors 3 and less', () => {
  expect(reached(5, 5, 4, 3)).toEqual([17 / 4, 3 / 4, 1 / 4]);
});

test('shares and scores of 100 are satisfied from four fifths on', () => {
  expect(reached(0.8, 0.75, 1).slice(0, 2)).toEqual([2.55 / 3, 2 / 3]);
  expect(reached(95, 80, 79).slice(0, 2)).toEqual([254 / 3, 2 / 3]);
});

test('where a scale does not tell promoters, there is no NPS, which is said', () => {
  const { availability } = readTables({ surveys: answered(95, 80, 79) });
  const lacks = availability.unavailable.flatMap(({ kpi, lacks: lack }) =>
    ['csat', 'satisfiedShare', 'nps'].includes(kpi.id) ? [[kpi.id, lackText(lack, messages('en'))]] : [],
  );
  expect(lacks).toEqual([
    ['nps', 'needs promoters and detractors, which the scale of “Surveys” (0 to 100) does not tell'],
  ]);
});

test('answers off the scale are left out and listed', () => {
  const scores = [10, 0, 95, -1];
  expect(reached(...scores)[0]).toBe(5);
  const { problems } = readTables({ surveys: answered(...scores) });
  expect(problems.map((problem) => problemText(problem, messages('en')))).toEqual([
    'surveys!B4 (“score”): 95 is not an answer on the scale of 0 to 10. It is left out until the cell is corrected or another scale is chosen.',
    'surveys!B5 (“score”): -1 is not an answer on the scale of 0 to 10. It is left out until the cell is corrected or another scale is chosen.',
  ]);
});

test('over no answers there is no value', () => {
  const surveys = 'answeredOn | score\n 2026-10-01 |';
  for (const id of ['csat', 'satisfiedShare', 'nps'] as const) {
    expect(inOctober(id, { surveys }).team).toBeNull();
  }
});
