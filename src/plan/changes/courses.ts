/** Says everything that a plan agrees on as courses, and how KPIs count, what groups weigh, ratings and targets among it. */
import { textKey } from '../../core/text/text';
import { isAdditive } from '../../model/kpi/kpi';
import { grainOf, meanOf } from '../agreed';
import { completeKpis } from '../complete-kpis';
import { allKpis } from '../own-kpis/define';
import type { Plan, PlanGrain, Target } from '../plan';
import { GROUPS, type PlanKpi } from '../plan-kpi';
import { aimedAtKey } from '../target-place';
import { calendarCourses } from './calendar-courses';
import { always, type Agreed, type Course, type Step } from './course';
import { dataCourses } from './data-courses';
import { ownKpiCourses } from './own-kpi-courses';
import { payCourses } from './pay-courses';
import { rateCourses } from './rate-courses';
import { settingCourses } from './setting-courses';

/** In the order in which the plan's sheet says them. */
export const coursesOf = (plan: Plan): readonly Course[] => [
  ...settingCourses(plan),
  ...calendarCourses(plan.calendar),
  ...groupCourses(plan),
  ...kpiCourses(plan),
  ...bandCourses(plan),
  ...payCourses(plan.pay),
  ...rateCourses(plan.rates),
  ...ownKpiCourses(plan.ownKpis),
  ...dataCourses(plan.mapping),
  ...targetCourses(plan),
];

interface Stage<Terms> {
  readonly from: number | null;
  readonly terms: Terms;
}

/**
 * What the plan says now, after what it said before: before the first day of these the first applies, and none of them
 * does from the day on that the plan names for what it says now.
 */
function stages<Terms>(
  now: Terms,
  from: number | null,
  past: readonly { readonly from: number; readonly terms: Terms }[],
): readonly Stage<Terms>[] {
  const [first, ...others] = [...past].sort((a, b) => a.from - b.from);
  if (from === null || !first) return [{ from: null, terms: now }];
  return [
    { from: null, terms: first.terms },
    ...others.filter((each) => each.from < from),
    { from, terms: now },
  ];
}

const stepsOf = <Terms>(
  said: readonly Stage<Terms>[],
  value: (terms: Terms) => Step['value'],
): readonly Step[] => said.map(({ from, terms }) => ({ from, value: value(terms) }));

const groupCourses = ({ groupWeights, groupWeightsFrom, pastGroupWeights }: Plan): readonly Course[] => {
  const said = stages(groupWeights, groupWeightsFrom, pastGroupWeights);
  return GROUPS.map((group) => ({
    subject: { what: 'groupWeight', of: group },
    steps: stepsOf(said, (weights) => weights[group]),
  }));
};

const OF_KPI = ['inUse', 'group', 'weight', 'cap', 'floor'] as const;

const kpiCourses = ({ kpis, pastKpis, ownKpis }: Plan): readonly Course[] =>
  completeKpis(kpis, ownKpis).flatMap((now) => {
    const past = pastKpis.filter(({ kpi }) => kpi === now.kpi);
    const said = stages<Omit<PlanKpi, 'better'>>(
      now,
      now.from ?? null,
      past.map((terms) => ({ from: terms.from, terms })),
    );
    return [
      ...OF_KPI.map((what) => ({
        subject: { what, of: now.kpi },
        steps: stepsOf(said, (terms) => terms[what] ?? null),
      })),
      // It is the same in all periods.
      always({ what: 'better', of: now.kpi }, now.better),
    ];
  });

function bandCourses({ bands, bandsFrom, pastBands }: Plan): readonly Course[] {
  const said = stages(bands, bandsFrom, pastBands);
  const names = new Map(
    [...said].reverse().flatMap(({ terms }) => terms.map(({ name }) => [textKey(name), name] as const)),
  );
  return [...names].flatMap(([key, of]): readonly Course[] => {
    const band = (terms: Plan['bands']) => terms.find(({ name }) => textKey(name) === key);
    return [
      { subject: { what: 'points', of }, steps: stepsOf(said, (terms) => band(terms)?.from ?? null) },
      { subject: { what: 'bonus', of }, steps: stepsOf(said, (terms) => band(terms)?.bonus ?? null) },
    ];
  });
}

const PER = {
  week: 'targetPerWeek',
  month: 'targetPerMonth',
  quarter: 'targetPerQuarter',
} as const satisfies Readonly<Record<PlanGrain, Agreed>>;

/** The targets of one KPI and one scope, for one length of period: a row for another length ends them. */
function targetCourses(plan: Plan): readonly Course[] {
  const additive = new Set(allKpis(plan.ownKpis).flatMap((kpi) => (isAdditive(kpi) ? [kpi.id] : [])));
  const whatOf = (target: Target): Agreed =>
    additive.has(target.kpi) ? PER[grainOf(target, plan)] : 'target';
  const aimed = new Map<string, Target[]>();
  for (const target of plan.targets) {
    const key = JSON.stringify([target.kpi, aimedAtKey(target.scope)]);
    aimed.set(key, [...(aimed.get(key) ?? []), target]);
  }
  return [...aimed.values()].flatMap((rows) => {
    const days = [...new Set(rows.map(({ from }) => from))].sort((a, b) => a - b);
    return [...new Set(rows.map(whatOf))].flatMap((what): readonly Course[] =>
      rows.slice(0, 1).map(({ kpi, scope }) => ({
        subject: { what, of: kpi, whom: scope },
        steps: days.map((from) => ({
          from,
          value: meanOf(rows.filter((row) => row.from === from && whatOf(row) === what)),
        })),
      })),
    );
  });
}
