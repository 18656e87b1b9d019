/** Calculates what a scorecard has to show by rules written down a second time, to compare the first with. */
import type { Plan } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { ADDITIVE, expectedTarget } from './expected-target';

/** What was spent for nothing. */
export type Value = number | null | 'nobody won';

export interface Reached {
  readonly type: 'team' | 'region' | 'rep';
  readonly name: string;
  /** That of the period's last day. */
  readonly region: string;
  /** `null` where there is no value. */
  readonly actual: (kpi: string) => Value;
  /** Working days of a rep: on the team, there in each region, before today, and all of the period's. */
  readonly days?: {
    readonly onTeam: number;
    readonly inRegion: ReadonlyMap<string, number>;
    readonly elapsed: number;
    readonly ofPeriod: number;
  };
}

interface ExpectedKpi {
  readonly target: number | null;
  readonly actual: Value;
  readonly attainment: number | null;
  readonly points: number | null;
  readonly weight: number;
  /** Of what adds up, against what is due, while the period is going on. */
  readonly pace: number | null;
  /** The sign of its status; `null` where it has none. */
  readonly sign: '✓' | '!' | '✗' | null;
  /** Whether the overview warns of it. */
  readonly isRed: boolean;
}

/** A period: its first day as a serial; the working days that are over and all of them, while it is going on. */
export interface When {
  readonly start: number;
  readonly days?: readonly [elapsed: number, total: number];
  /** The quarter around it: its first day, and the part of its working days that are the period's. */
  readonly quarter?: { readonly start: number; readonly part: number };
  /** Whether cohorts of the period have not had time enough. */
  readonly isImmature?: boolean;
}

export interface ExpectedScore {
  readonly kpis: ReadonlyMap<string, ExpectedKpi>;
  /** The sum of the points, about the whole target. */
  readonly ofWhole: number | null;
  /** Of a period that is going on the one that it is on course for: so are rating and bonus. */
  readonly score: number | null;
  readonly coverage: number;
  readonly rating: string | null;
  readonly bonus: number | null;
}

const GROWTH = ['leadGrowth', 'revenueGrowth'];
const COHORT = ['conversionRate'];
/** Prices are those of the whole team: they name neither reps nor regions, who are not measured by them. */
const OF_TEAM_ONLY = ['priceIndex'];

/**
 * @param kpis those in use that have data
 * @param everyone in the period, all of them on the team
 */
export function expectedScore(
  plan: Plan,
  kpis: readonly string[],
  who: Reached,
  everyone: readonly Reached[],
  when: When,
): ExpectedScore {
  // Who comes or goes within the period has days of their own.
  const days = when.days && who.days ? ([who.days.elapsed, who.days.onTeam] as const) : when.days;
  const rows = kpis.map((kpi) => {
    const planned = plan.kpis.find((each) => each.kpi === kpi);
    if (!planned) throw new Error(`no ${kpi}`);
    const isMeasured = who.type === 'team' || !OF_TEAM_ONLY.includes(kpi);
    const weight = isMeasured && planned.inUse ? (planned.weight ?? plan.groupWeights[planned.group]) : 0;
    const target = planned.inUse ? expectedTarget(plan, kpi, who, everyone, when) : null;
    const actual = who.actual(kpi);
    const attainment = target === null || actual === null ? null : attained(planned, target, actual);
    const mustWait =
      (days !== undefined && GROWTH.includes(kpi)) || (when.isImmature === true && COHORT.includes(kpi));
    const counts = attainment !== null && !mustWait;
    const limited = (share: number): number => (share < planned.floor ? 0 : Math.min(share, planned.cap));
    const counted = limited(attainment ?? 0);
    // Of what adds up a part of the target is due.
    const due = days && ADDITIVE.includes(kpi) ? days[0] / days[1] : null;
    const pace =
      due === null || due === 0 || target === null || actual === null
        ? null
        : attained(planned, target * due, actual);
    const judged = !counts ? null : due === null ? attainment : pace;
    // What the period is on course for, while it is going on.
    const onCourse = judged === null ? 0 : limited(judged);
    const { green, amber } = plan.thresholds;
    const reaches = (least: number): boolean =>
      judged !== null && Math.round(judged * 1000 + 1e-9) / 1000 >= least - 1e-9;
    const sign = judged === null ? null : reaches(green) ? '✓' : reaches(amber) ? '!' : '✗';
    const isRed = sign === '✗' && counts && weight > 0;
    return { kpi, weight, target, actual, attainment, counts, counted, onCourse, pace, sign, isRed } as const;
  });
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const scored = sum(rows.map(({ weight, counts }) => (counts ? weight : 0)));
  const scoreBy = (share: 'counted' | 'onCourse'): number | null => {
    if (scored === 0) return null;
    const sharp = (100 * sum(rows.map((row) => (row.counts ? row.weight * row[share] : 0)))) / scored;
    return Math.round(sharp * 10 + 1e-9) / 10;
  };
  const score = days?.[0] === 0 ? null : scoreBy('onCourse');
  const band = score === null ? undefined : plan.bands.find(({ from }) => score >= from - 1e-9);
  return {
    kpis: new Map(
      rows.map(({ kpi, ...row }) => {
        const points = row.counts ? (100 * row.weight * row.counted) / scored : null;
        return [kpi, { ...row, points }];
      }),
    ),
    score,
    ofWhole: scoreBy('counted'),
    coverage: scored / sum(rows.map(({ weight }) => weight)),
    rating: band?.name ?? null,
    bonus: who.type === 'rep' ? (band?.bonus ?? null) : bonusOfReps(plan, kpis, who, everyone, when),
  };
}

/** The value against its target, as a share; of growth the target and so many points more or less. */
function attained({ kpi, better, cap }: PlanKpi, target: number, actual: number | 'nobody won'): number {
  if (actual === 'nobody won') return 0;
  const share = GROWTH.includes(kpi)
    ? 1 + actual - target
    : better === 'higher'
      ? actual / target
      : actual <= 0
        ? cap
        : target / actual;
  return Math.max(0, Number(share.toFixed(9)));
}

/** What those get who belong to a region, or to the team. */
function bonusOfReps(
  plan: Plan,
  kpis: readonly string[],
  { type, name }: Reached,
  everyone: readonly Reached[],
  when: When,
): number | null {
  const bonuses = everyone
    .filter((each) => each.type === 'rep' && (type === 'team' || each.region === name))
    .flatMap((each) => expectedScore(plan, kpis, each, everyone, when).bonus ?? []);
  return bonuses.length === 0 ? null : bonuses.reduce((sum, each) => sum + each, 0);
}
