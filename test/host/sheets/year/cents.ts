/** Says with how many decimals everybody is paid, by the rules of the pages about pay and cents, written down a second time. */
import type { Plan } from '../../../../src/plan/plan';
import { monthOf } from './days';
import type { Rows } from './rows';

/** From December 2025 on. */
const MONTHS_AND_BEFORE = Array.from({ length: 13 }, (_, month) => monthOf(month));

/** @param closed what was paid in months that are closed */
export function centsOf(
  { sales, spend }: Rows,
  { pay, bands, pastBands }: Plan,
  closed: readonly number[],
): 0 | 2 {
  const money: Readonly<Record<string, readonly Amount[]>> = {
    revenue: sales.map(({ soldOn, amount }) => ({ day: soldOn, amount })),
    acquisitionSpend: spend.map(({ spentOn, amount }) => ({ day: spentOn, amount })),
  };
  const bonuses = [bands, ...pastBands.map(({ terms }) => terms)].flat().map(({ bonus }) => bonus ?? 0);
  if (bonuses.some((bonus) => bonus % 1 !== 0)) return 2;
  if (closed.some((sum) => sum % 1 !== 0)) return 2;
  for (const { kpi = '', sum, atMost, tiers } of pay) {
    const all = money[kpi];
    // Of what is no money a rate is an amount for each.
    const rates = all ? [] : tiers.map(({ rate }) => rate);
    for (const amount of [sum ?? 0, atMost ?? 0, ...rates]) {
      if (amount % 1 !== 0 || (amount !== 0 && amount < 1_000)) return 2;
    }
    const best = all ? Math.max(...MONTHS_AND_BEFORE.map((month) => totalIn(all, month))) : 0;
    if (best > 0 && best < 100_000) return 2;
  }
  return 0;
}

interface Amount {
  readonly day: number;
  readonly amount: number;
}

const totalIn = (all: readonly Amount[], { start, end }: (typeof MONTHS_AND_BEFORE)[number]): number =>
  all.reduce((sum, { day, amount }) => (day >= start && day < end ? sum + amount : sum), 0);
