/** Calculates the values of a month from the rows, word by word as the pages about the KPIs say it. */
import { serialOf, dateOf } from '../../../../src/core/calendar/calendar';
import type { Value } from '../expected-score';
import type { Month } from './days';
import { regionOn } from './people';
import type { Lead, Rows } from './rows';

export interface Scope {
  readonly type: 'team' | 'region' | 'rep';
  readonly name: string;
}

/** What was counted in a month: of it growth is made, also of the month after. */
export interface Counted {
  readonly newLeads: number;
  readonly revenue: number;
}

interface OfRep {
  readonly rep: string;
  /** Where the row names one. */
  readonly region?: string;
}

/** A row counts for the region that it names, else for that of its rep on its day. */
const counts = ({ type, name }: Scope, { rep, region }: OfRep, day: number): boolean =>
  type === 'team' || (type === 'rep' ? rep : (region ?? regionOn(rep, day))) === name;

function rowsIn<T extends OfRep>(
  rows: readonly T[],
  scope: Scope,
  { start, end }: Month,
  dayOf: (row: T) => number,
): readonly T[] {
  return rows.filter((row) => {
    const day = dayOf(row);
    return day >= start && day < end && counts(scope, row, day);
  });
}

const total = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((sum, { amount }) => sum + amount, 0);

export const countedIn = ({ leads, sales }: Rows, scope: Scope, month: Month): Counted => ({
  newLeads: rowsIn(leads, scope, month, ({ createdOn }) => createdOn).length,
  revenue: total(rowsIn(sales, scope, month, ({ soldOn }) => soldOn)),
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const growth = (now: number, before: number): number | null => (before <= 0 ? null : (now - before) / before);

const isWon = ({ becomes }: Lead): boolean => becomes === 'Won';

/** Whether any row is about a rep; of who is in none, nothing is known. */
const isNamed = (rows: Rows, { type, name }: Scope): boolean =>
  type !== 'rep' ||
  [rows.leads, rows.sales, rows.spend, rows.customers].some((table) => table.some(({ rep }) => rep === name));

/**
 * @param before what growth is held against: what was counted in the month before, or in the same days of it; without it
 *   nothing grows
 */
export function valuesIn(
  rows: Rows,
  scope: Scope,
  month: Month,
  before?: Counted,
): Readonly<Record<string, Value>> {
  if (!isNamed(rows, scope)) return {};
  const { newLeads, revenue } = countedIn(rows, scope, month);
  const created = rowsIn(rows.leads, scope, month, ({ createdOn }) => createdOn);
  const closed = rowsIn(
    rows.leads.filter(({ becomes }) => becomes !== 'New'),
    ...([scope, month, ({ closedOn }: Lead) => closedOn] as const),
  );
  const spent = total(rowsIn(rows.spend, scope, month, ({ spentOn }) => spentOn));
  const customers = rowsIn(rows.customers, scope, month, ({ since }) => since).length;
  return {
    newLeads,
    leadGrowth: before ? growth(newLeads, before.newLeads) : null,
    conversionRate: share(created.filter(isWon).length, created.length),
    winRate: share(closed.filter(isWon).length, closed.length),
    acquisitionSpend: spent,
    newCustomers: customers,
    cac: customers === 0 && spent > 0 ? 'nobody won' : share(spent, customers),
    revenue,
    revenueGrowth: before ? growth(revenue, before.revenue) : null,
  };
}

/**
 * The days until a cohort is mature: four of five leads won in the twelve months before the current one needed no more.
 *
 * @returns `null` where fewer than ten were won
 */
export function daysToWin({ leads }: Rows, current: Month): number | null {
  const { year, month } = dateOf(current.start);
  const first = serialOf(year - 1, month, 1);
  const days = leads
    .filter((lead) => isWon(lead) && lead.closedOn >= first && lead.closedOn < current.start)
    .map(({ createdOn, closedOn }) => closedOn - createdOn)
    .sort((one, other) => one - other);
  return days.length < 10 ? null : (days[Math.ceil(0.8 * days.length) - 1] ?? null);
}
