/** Calculates what a scorecard has to show by rules written down a second time, to compare the first with. */
import type { Plan, Target } from '../../../src/plan/plan';

export interface Reached {
  readonly type: 'team' | 'region' | 'rep';
  readonly name: string;
  readonly region: string;
  /** `null` where there is no value. */
  readonly actual: (kpi: string) => number | null;
}

interface ExpectedKpi {
  readonly target: number | null;
  /** A word where something was spent and nothing came of it. */
  readonly actual: number | string | null;
  readonly attainment: number | null;
  readonly points: number | null;
  /** The sign of its status; `null` where it has none. */
  readonly sign: '✓' | '!' | '✗' | null;
  /** Whether the overview warns of it. */
  readonly isRed: boolean;
}

/** A period: its first day as a serial; the working days that are over and all of them, while it is going on. */
export interface When {
  readonly start: number;
  readonly days?: readonly [elapsed: number, total: number];
}

export interface ExpectedScore {
  readonly kpis: ReadonlyMap<string, ExpectedKpi>;
  /** Of a period that is going on the one that it is on course for: so are rating and bonus. */
  readonly score: number | null;
  readonly coverage: number;
  readonly rating: string | null;
  readonly bonus: number | null;
}

/** What reps add up to. */
const ADDITIVE = ['newLeads', 'revenue'];
const GROWTH = ['leadGrowth', 'revenueGrowth'];
/** What is spent money on, and what is said where none of it was won. */
const SPENT_ON: Readonly<Record<string, readonly [won: string, without: string]>> = {
  cac: ['newCustomers', 'chưa có khách mới'],
  costPerLead: ['newLeads', 'chưa có khách tiềm năng'],
};
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
  { start, days }: When,
): ExpectedScore {
  const rows = kpis.map((kpi) => {
    const planned = plan.kpis.find((each) => each.kpi === kpi);
    if (!planned) throw new Error(`no ${kpi}`);
    const isMeasured = who.type === 'team' || !OF_TEAM_ONLY.includes(kpi);
    const weight = isMeasured ? (planned.weight ?? plan.groupWeights[planned.group]) : 0;
    const [target, actual] = [targetOf(plan, kpi, who, everyone, start), who.actual(kpi)];
    let attainment: number | null = null;
    if (target !== null && actual !== null) {
      if (GROWTH.includes(kpi)) attainment = 1 + actual - target;
      else if (planned.better === 'higher') attainment = actual / target;
      else attainment = actual === 0 ? planned.cap : target / actual;
      attainment = Math.max(0, attainment);
    }
    const [won = '', without = ''] = SPENT_ON[kpi] ?? [];
    const isFruitless = (who.actual('acquisitionSpend') ?? 0) > 0 && who.actual(won) === 0;
    if (isFruitless && target !== null) attainment = 0;
    const shown = isFruitless ? without : actual;
    const counts = attainment !== null && (!days || !GROWTH.includes(kpi));
    const limited = (share: number): number => (share < planned.floor ? 0 : Math.min(share, planned.cap));
    const counted = limited(attainment ?? 0);
    // Of what adds up, of which more is better, a part of the target is due.
    const due = days && ADDITIVE.includes(kpi) ? days[0] / days[1] : 1;
    const judged = attainment === null || !counts || due === 0 ? null : attainment / due;
    // What the period is on course for, while it is going on.
    const onCourse = judged === null ? 0 : limited(judged);
    const { green, amber } = plan.thresholds;
    const reaches = (least: number): boolean => judged !== null && judged >= least - 1e-9;
    const sign = judged === null ? null : reaches(green) ? '✓' : reaches(amber) ? '!' : '✗';
    const isRed = sign === '✗' && counts && weight > 0;
    return { kpi, weight, target, actual: shown, attainment, counts, counted, onCourse, sign, isRed } as const;
  });
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  const scored = sum(rows.map(({ weight, counts }) => (counts ? weight : 0)));
  const isTooEarly = days?.[0] === 0;
  const sharp =
    scored === 0 || isTooEarly
      ? null
      : (100 * sum(rows.map(({ weight, counts, onCourse }) => (counts ? weight * onCourse : 0)))) / scored;
  const score = sharp === null ? null : Math.round(sharp * 10 + 1e-9) / 10;
  const band = score === null ? undefined : plan.bands.find(({ from }) => score >= from - 1e-9);
  return {
    kpis: new Map(
      rows.map(({ kpi, weight, target, actual, attainment, counts, counted, sign, isRed }) => {
        const points = counts ? (100 * weight * counted) / scored : null;
        return [kpi, { target, actual, attainment, points, sign, isRed }];
      }),
    ),
    score,
    coverage: scored / sum(rows.map(({ weight }) => weight)),
    rating: band?.name ?? null,
    bonus:
      who.type === 'rep'
        ? (band?.bonus ?? null)
        : bonusOfReps(plan, kpis, who, everyone, { start, ...(days && { days }) }),
  };
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

function targetOf(
  plan: Plan,
  kpi: string,
  who: Reached,
  everyone: readonly Reached[],
  start: number,
): number | null {
  const latest = (isMeant: (scope: Target['scope']) => boolean): number | null =>
    plan.targets
      .filter((row) => row.kpi === kpi && row.from <= start && isMeant(row.scope))
      .reduce<Target | null>((last, row) => (last && last.from > row.from ? last : row), null)?.target ??
    null;
  const each = latest(({ kind }) => kind === 'each');
  const own = latest((scope) =>
    who.type === 'team' ? scope.kind === 'team' : scope.kind === 'named' && scope.name === who.name,
  );
  if (own !== null) return own;
  if (who.type === 'rep' || !ADDITIVE.includes(kpi)) return each;
  const targets = everyone
    .filter((rep) => rep.type === 'rep' && (who.type === 'team' || rep.region === who.name))
    .map((rep) => targetOf(plan, kpi, rep, everyone, start))
    .filter((target) => target !== null);
  return targets.length === 0 ? null : targets.reduce((total, target) => total + target, 0);
}
