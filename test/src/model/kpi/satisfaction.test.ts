/** Shows the KPIs of satisfaction over small tables. */
import { inOctober } from '../../answers';

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

test('customer satisfaction is the mean of the scores above 0', () => {
  expect(inOctober('csat', { surveys: SURVEYS })).toEqual({
    team: 41 / 6,
    'rep Lan': 34 / 4,
    'rep Minh': 7 / 2,
  });
});

test('satisfied are scores from 8 on', () => {
  expect(inOctober('satisfiedShare', { surveys: SURVEYS })).toEqual({
    team: 3 / 6,
    'rep Lan': 3 / 4,
    'rep Minh': 0,
  });
});

test('NPS is the share of scores from 9 on, less the share up to 6', () => {
  expect(inOctober('nps', { surveys: SURVEYS })).toEqual({ team: 0, 'rep Lan': 2 / 4, 'rep Minh': -1 });
});

test('over no answers there is no value', () => {
  const surveys = 'answeredOn | score\n 2026-10-01 |';
  for (const id of ['csat', 'satisfiedShare', 'nps'] as const) {
    expect(inOctober(id, { surveys }).team).toBeNull();
  }
});
