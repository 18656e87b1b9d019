/** Finds which parts of pay apply in a period, and computes what a rep is paid by them. */
import type { Period } from '../core/calendar/period';
import { sumWithoutNoise } from '../core/noise';
import { textKey } from '../core/text/text';
import { evaluate } from '../compute/rules/evaluate';
import { HELD_BACK, PAY, share, timesScore, type PayDecimals } from '../compute/scoring/pay';
import type { PaidPart } from '../compute/scoring/result';
import { payDecimals } from './pay-decimals';
import { MOST_TIERS, type PayKind, type PayPart } from './pay-part';
import type { Plan } from './plan';
import { latestBegun } from './terms';

/** What the rows of one name are: a part of pay. */
export interface KnownPart {
  readonly name: string;
  /** `closed`: no row of the plan has the name any more, but a closed period was paid by it. */
  readonly kind: PayKind | 'closed';
  /** Of a share, also of a closed one. */
  readonly kpi?: string;
}

/** The parts that pay anything, and the limit on all of them. */
export interface PayColumns {
  /** In the order of the plan. */
  readonly parts: readonly KnownPart[];
  /** The limit, where there is one. */
  readonly limit?: KnownPart;
  readonly decimals: PayDecimals;
}

export const NO_PAY: PayColumns = { parts: [], decimals: 0 };

/** Whether anybody is paid anything besides a bonus, or less than that. */
export const paysMore = ({ parts, limit }: PayColumns): boolean => parts.length > 0 || limit !== undefined;

/**
 * @param closed the parts by which closed periods were paid
 * @param decimalsOf see `payDecimals`
 */
export function payColumns(
  { pay, ...plan }: Pick<Plan, 'pay' | 'bands' | 'pastBands'>,
  closed: readonly PaidPart[],
  decimalsOf: (kpi: string) => PayDecimals | undefined,
): PayColumns {
  const all = new Map<string, KnownPart>();
  for (const { name, kind, kpi } of pay) {
    if (!all.has(textKey(name)))
      all.set(textKey(name), { name, kind, ...(kpi === undefined ? {} : { kpi }) });
  }
  const parts = [...all.values()].filter(({ kind }) => kind !== 'cap');
  let limit = [...all.values()].find(({ kind }) => kind === 'cap');
  for (const { name, kpi, isHeldBack } of closed) {
    if (isHeldBack) limit ??= { name, kind: 'cap' };
    else if (!parts.some((part) => textKey(part.name) === textKey(name)))
      parts.push({ name, kind: 'closed', ...(kpi === undefined ? {} : { kpi }) });
  }
  const decimals = payDecimals({ pay, ...plan }, closed, decimalsOf);
  return { parts, ...(limit ? { limit } : {}), decimals };
}

/** The latest row of a part that begins with the period or before it; `undefined` where none does. */
export function partIn(
  { pay }: Pick<Plan, 'pay'>,
  name: string,
  { start }: Pick<Period, 'start'>,
): PayPart | undefined {
  return latestBegun(
    pay.filter((each) => textKey(each.name) === textKey(name)),
    start,
  );
}

/** What a rep has reached: the score as it is shown, the bonus of its rating, and the value of a KPI by its id. */
export interface Reached {
  readonly score: number | null;
  readonly bonus: number | null;
  readonly actual: (kpi: string) => number | null;
}

export interface Paid {
  readonly parts: readonly PaidPart[];
  /** The bonus and all parts, less what the limit holds back; `null` where there is nothing of it. */
  readonly pay: number | null;
}

/** What a rep is paid in a period. */
export function paidTo(
  reached: Reached,
  { parts, limit, decimals }: PayColumns,
  plan: Pick<Plan, 'pay'>,
  period: Pick<Period, 'start'>,
): Paid {
  const paid = parts.map(({ name }): PaidPart => {
    const part = partIn(plan, name, period);
    if (!part) return { name, sum: null, isHeldBack: false };
    const { kpi } = part;
    const basis = kpi === undefined ? reached.score : reached.actual(kpi);
    const sum = sumOf(part, reached, decimals);
    return { name, sum, isHeldBack: false, basis, ...(kpi === undefined ? {} : { kpi }) };
  });
  const sums = [reached.bonus, ...paid.map(({ sum }) => sum)];
  const cap = (limit && partIn(plan, limit.name, period)?.sum) ?? null;
  const heldBack: readonly PaidPart[] = limit
    ? [{ name: limit.name, sum: clean(evaluate(HELD_BACK, { sums, cap })), isHeldBack: true }]
    : [];
  return { parts: [...paid, ...heldBack], pay: clean(evaluate(PAY, { sums, cap })) };
}

const clean = (sum: number | null): number | null => (sum === null ? null : sumWithoutNoise(sum));

function sumOf(
  { kind, kpi, sum, tiers, ...part }: PayPart,
  { score, actual }: Reached,
  decimals: PayDecimals,
): number | null {
  const atMost = part.atMost ?? null;
  switch (kind) {
    case 'timesScore':
      return evaluate(timesScore(decimals), { sum, score, atMost });
    case 'shareByTiers':
    case 'shareOfAll':
      return evaluate(share(kind, decimals), {
        sum: tiers[0]?.rate ?? null,
        actual: kpi === undefined ? null : actual(kpi),
        atMost,
        above: Array.from({ length: MOST_TIERS }, (_, at) => tiers[at]?.above ?? 0),
        steps: stepsOf(tiers),
      });
    case 'cap':
      return null;
    default:
      return kind satisfies never;
  }
}

/** By how much the rate of each tier exceeds that of the one below; 0 for tiers that there are not. */
const stepsOf = (tiers: PayPart['tiers']): readonly number[] =>
  Array.from({ length: MOST_TIERS }, (_, at) => {
    const tier = tiers[at];
    return tier ? tier.rate - (tiers[at - 1]?.rate ?? 0) : 0;
  });
