/** Answers KPI_NEEDED: how much each working day that is left has to bring, so that a target is met. */
import { readingOnce } from '../../core/text/reading-once';
import { evaluate } from '../../compute/rules/evaluate';
import { NEEDED } from '../../compute/scoring/needed';
import type { Period } from '../../core/calendar/period';
import type { Activity } from '../../data/scopes/activity';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { targetsOf } from '../../plan/targets';
import { oneCell, type Given } from '../arguments';
import { readKpi } from '../kpi-argument';
import { readNumber } from '../number-argument';
import type { Answer, Surroundings } from '../surroundings';
import { activityIn, daysWithin } from './days-within';
import { answerEach, type Measures } from './each-period';

/**
 * Without a target that of the plan. Empty without any, for rates, and where lower is better; 0 where it is met, and in a
 * period that is over.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function answerNeeded(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const kpi = readKpi(fn, oneCell(given, 'kpi'), surroundings);
  const better = surroundings.plan()?.kpis.find((each) => each.kpi === kpi.id)?.better ?? kpi.better;
  const isLower = better === 'lower';
  return answerEach(
    kpi,
    given,
    surroundings,
    (measures) => {
      const activity = activityIn(measures, surroundings);
      const days = daysWithin(activity, surroundings);
      const planned = plannedTargets(kpi, measures, activity, surroundings);
      return ({ scope, period, cells }) => {
        const passed = readNumber(fn, 'target', cells.target, surroundings);
        if (!isAdditive(kpi) || isLower) return '';
        const target = passed ?? planned(scope, period);
        if (target === null) return '';
        if (surroundings.now >= period.end) return 0;
        const actual = measures.valueOf(kpi, scope, period);
        return evaluate(NEEDED, { actual, target, isLower, ...days(scope, period) }) ?? '';
      };
    },
    ['target'],
  );
}

/** `null` for what a rep does within a region, for which a plan has no targets. */
function plannedTargets(
  kpi: Kpi,
  { scopes }: Measures,
  activity: (period: Period) => Activity,
  { plan }: Surroundings,
): (scope: number, period: Period) => number | null {
  const planned = plan();
  if (!planned) return () => null;
  const targetsIn = readingOnce((period: Period) => targetsOf(planned, scopes, activity(period)));
  return (scope, period) =>
    scopes.list[scope]?.within === undefined ? targetsIn(period)(kpi, scope, period) : null;
}
