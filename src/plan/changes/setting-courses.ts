/** Says the settings by which scores are reckoned as courses: periods, traffic lights, and which rows count in which currency. */
import type { Plan } from '../plan';
import { always, type Course } from './course';

const SETTINGS = [
  ...(['grain', 'fiscalYearStart', 'partTargets'] as const),
  ...(['extraRows', 'repeats', 'sharedRows', 'currency'] as const),
] as const;

export const settingCourses = (plan: Plan): readonly Course[] => [
  ...SETTINGS.map((what) => always({ what, of: '' }, plan[what])),
  ...(['green', 'amber'] as const).map((what) => always({ what, of: '' }, plan.thresholds[what])),
];
