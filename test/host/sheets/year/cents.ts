/** Says with how many decimals sums of a KPI are shown and paid: two, where even the whole team has less than 100 in its best month. */
import { monthOf } from './days';
import type { Rows } from './rows';

interface Amount {
  readonly day: number;
  readonly amount: number;
}

/** Numbers of leads or customers are no money: a share of them is paid in whole amounts. */
export function centsOf({ sales, spend }: Rows): (kpi: string) => 0 | 2 {
  const amounts: Readonly<Record<string, readonly Amount[]>> = {
    revenue: sales.map(({ soldOn, amount }) => ({ day: soldOn, amount })),
    acquisitionSpend: spend.map(({ spentOn, amount }) => ({ day: spentOn, amount })),
  };
  return (kpi) => {
    const all = amounts[kpi];
    return all && Math.max(...MONTHS_AND_BEFORE.map((month) => totalIn(all, month))) < 100 ? 2 : 0;
  };
}

/** From December 2025 on. */
const MONTHS_AND_BEFORE = Array.from({ length: 13 }, (_, month) => monthOf(month));

const totalIn = (all: readonly Amount[], { start, end }: (typeof MONTHS_AND_BEFORE)[number]): number =>
  all.reduce((sum, { day, amount }) => (day >= start && day < end ? sum + amount : sum), 0);
