/** Decides with how many decimals sums that are paid are rounded and shown: rounded to whole ones, millions would be too coarse. */
import type { PayDecimals } from '../compute/scoring/pay';
import type { PaidPart } from '../compute/scoring/result';
import type { Plan } from './plan';

/** Of a smaller sum a hundredth is paid, too. */
const LEAST_WHOLE = 1_000;

/**
 * Two where a share is of a KPI that is written in thousands or millions, where an agreed amount is below a thousand or
 * has cents itself, and where a bonus or a closed sum has cents; else none.
 *
 * @param decimalsOf those of shares of a KPI that is money; `undefined` for other KPIs, of which a rate is an amount for each
 */
export function payDecimals(
  { pay, bands, pastBands }: Pick<Plan, 'pay' | 'bands' | 'pastBands'>,
  closed: readonly PaidPart[],
  decimalsOf: (kpi: string) => PayDecimals | undefined,
): PayDecimals {
  const shares = pay.map(({ kpi }) => (kpi === undefined ? undefined : decimalsOf(kpi)));
  const agreed = pay.flatMap(({ sum, atMost, tiers }, at) => [
    ...[sum, atMost ?? null],
    ...(shares[at] === undefined ? tiers.map(({ rate }) => rate) : []),
  ]);
  const bonuses = [bands, ...pastBands.map(({ terms }) => terms)].flatMap((each) =>
    each.map(({ bonus }) => bonus),
  );
  const hasCents = (sum: number | null): boolean => sum !== null && !Number.isInteger(sum);
  const isSmall = (sum: number | null): boolean => sum !== null && sum > 0 && sum < LEAST_WHOLE;
  return shares.includes(2) ||
    agreed.some((sum) => isSmall(sum) || hasCents(sum)) ||
    (pay.length > 0 && bonuses.some(hasCents)) ||
    closed.some(({ sum }) => hasCents(sum))
    ? 2
    : 0;
}
