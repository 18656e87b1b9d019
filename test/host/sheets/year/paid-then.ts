/** Calculates what everybody is paid in a month, part by part, by the rules of the pages about pay, written down a second time. */
import type { PayPart } from '../../../../src/plan/pay-part';

/** What decides about a rep's pay. */
export interface Earned {
  readonly bonus: number | null;
  /** Of a month that is going on the one that it is on course for. */
  readonly score: number | null;
  /** Of a month that is going on what it comes to if it goes on so. */
  readonly amountOf: (kpi: string) => number | null;
  /** With how many sums are shown. */
  readonly decimals: 0 | 2;
}

interface PaidPart {
  /** What the part goes by; `null` where that is not known, or the part does not apply. */
  readonly number: number | null;
  readonly sum: number | null;
}

export interface Paid {
  /** By the names of the parts, as the plan says them first. */
  readonly parts: ReadonlyMap<string, PaidPart>;
  /** Above 0 where the limit keeps something back. */
  readonly heldBack: number | null;
  readonly total: number | null;
}

/** Whatever the case, a name is the same name. */
const isNamed =
  (name: string) =>
  (part: PayPart): boolean =>
    part.name.toLowerCase() === name.toLowerCase();

/** The names of all parts of a plan, or of its limits, each as it is said first. */
export const namesOfPay = (pay: readonly PayPart[], kind: 'part' | 'limit'): readonly string[] => {
  const names = pay.filter((part) => (part.kind === 'cap') === (kind === 'limit')).map(({ name }) => name);
  return names.filter(
    (name, at) => !names.slice(0, at).some((other) => other.toLowerCase() === name.toLowerCase()),
  );
};

/** The row of a name that began last with a month or before it; none before the first one, and none once it has ended. */
export function inForce(pay: readonly PayPart[], name: string, start: number): PayPart | null {
  let found: PayPart | null = null;
  for (const part of pay.filter(isNamed(name))) {
    if (part.from <= start && (found === null || part.from > found.from)) found = part;
  }
  return found === null || (found.sum === null && found.tiers.length === 0) ? null : found;
}

export function paidThen(pay: readonly PayPart[], start: number, earned: Earned): Paid {
  const parts = new Map(
    namesOfPay(pay, 'part').map((name) => {
      const part = inForce(pay, name, start);
      return [name, part ? paidBy(part, earned) : { number: null, sum: null }];
    }),
  );
  const [limited] = namesOfPay(pay, 'limit').flatMap((name) => inForce(pay, name, start) ?? []);
  const sums = [earned.bonus, ...[...parts.values()].map(({ sum }) => sum)].filter((sum) => sum !== null);
  if (sums.length === 0) return { parts, heldBack: null, total: null };
  const all = sums.reduce((total, sum) => total + sum, 0);
  const most = limited?.sum ?? Infinity;
  return { parts, heldBack: all > most ? all - most : null, total: Math.min(all, most) };
}

function paidBy(part: PayPart, { score, amountOf, decimals }: Earned): PaidPart {
  const isOfScore = part.kind === 'timesScore';
  const number = isOfScore ? score : amountOf(part.kpi ?? '');
  if (number === null) return { number, sum: null };
  const sharp = isOfScore ? ((part.sum ?? 0) * number) / 100 : shareOf(number, part);
  const sum = rounded(sharp, decimals);
  return { number, sum: Math.min(sum, part.atMost ?? Infinity) };
}

/** Slice by slice, or all of it by the last tier that it goes beyond; nothing of what is not above 0. */
function shareOf(number: number, { kind, tiers }: PayPart): number {
  let share = 0;
  tiers.forEach(({ above, rate }, at) => {
    if (number <= above) return;
    const end = tiers[at + 1]?.above ?? Infinity;
    if (kind === 'shareOfAll') share = number * rate;
    else share += (Math.min(number, end) - above) * rate;
  });
  return share;
}

/** Halves up, also those that binary fractions hold as a little less. */
const rounded = (sum: number, decimals: 0 | 2): number => {
  const scale = decimals === 2 ? 100 : 1;
  return Math.round(Number((sum * scale).toFixed(7))) / scale;
};

/** What several people are paid together; `null` where nobody has any. */
export function paidTogether(everyone: readonly Paid[], names: readonly string[]): Paid {
  return {
    parts: new Map(
      names.map((name) => [
        name,
        { number: null, sum: together(everyone.map(({ parts }) => parts.get(name)?.sum ?? null)) },
      ]),
    ),
    heldBack: together(everyone.map(({ heldBack }) => heldBack)),
    total: together(everyone.map(({ total }) => total)),
  };
}

function together(sums: readonly (number | null)[]): number | null {
  const some = sums.filter((sum) => sum !== null);
  return some.length === 0 ? null : some.reduce((total, sum) => total + sum, 0);
}
