/** Finds what the overview warns of: customers due for care by rep, and price windows. */
import { greatestOf } from '../../core/extremes';
import { lackOfRows } from '../../compute/available/availability';
import type { Lack } from '../../model/kpi/lack';
import type { Need } from '../../model/kpi/needs';
import { byName } from '../../core/text/by-name';
import { CARE_DUE_NEEDS, careDue, dueOn, type CareDue } from '../../insights/lists/care-due';
import { PRICE_WINDOW_NEEDS, priceWindows, type PriceWindow } from '../../insights/lists/price-windows';
import type { Period } from '../../core/calendar/period';
import type { Plan } from '../../plan/plan';
import type { Scopes } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';

/** A list, or the first thing that is missing for it. */
export type Listed<Each> = { readonly rows: readonly Each[] } | { readonly lack: Lack };

export interface Alerts {
  /** The serial of the day on which the lists were made. */
  readonly asOf: number;
  /** Customers are due after so many days without contact. */
  readonly careDays: number;
  /** By what share of our price competitors are dearer. */
  readonly dearerBy: number;
  readonly careDue: Listed<CareDue>;
  readonly priceWindows: Listed<PriceWindow>;
}

interface Asked {
  readonly sources: Sources;
  readonly scopes: Scopes;
  readonly plan: Pick<Plan, 'careDays' | 'dearerBy'>;
  /** The serial of this moment. */
  readonly now: number;
  readonly current: Period;
  /** The period before: its prices hold until others are observed. */
  readonly before: Period;
}

/**
 * As of today, or as of the last day of the current period where that is over.
 *
 * Whoever waits is listed with the rep; see `careDue` and `priceWindows` for what counts.
 */
export function alertsOf({ sources, scopes, plan, now, current, before }: Asked): Alerts {
  const asOf = Math.min(Math.floor(now), current.end - 1);
  const { careDays, dearerBy } = plan;
  return {
    asOf,
    careDays,
    dearerBy,
    careDue: listed(CARE_DUE_NEEDS, sources, () => careDue({ sources, scopes }, asOf, careDays)),
    priceWindows: listed(PRICE_WINDOW_NEEDS, sources, () =>
      priceWindows(sources, { periods: [before, current], least: dearerBy, isOpen: true }),
    ),
  };
}

function listed<Each>(needs: readonly Need[], sources: Sources, list: () => readonly Each[]): Listed<Each> {
  const lack = lackOfRows(needs, sources);
  return lack ? { lack } : { rows: list() };
}

/** The customers of one rep that are due for care. */
export interface CareOfRep {
  /** Blank for customers without a rep. */
  readonly rep: string;
  readonly due: number;
  /** In days. */
  readonly longestWait: number;
  /** The serial of the day on which the first of them was due. */
  readonly dueSince: number;
  /** The longest wait first. */
  readonly customers: readonly string[];
}

/** The most customers first, then the longest wait, then by name. */
export function byRep(
  due: readonly CareDue[],
  { asOf, careDays }: Pick<Alerts, 'asOf' | 'careDays'>,
): readonly CareOfRep[] {
  const reps = new Map<string, CareDue[]>();
  for (const each of due) {
    const own = reps.get(each.rep);
    if (own) own.push(each);
    else reps.set(each.rep, [each]);
  }
  return [...reps]
    .map(([rep, own]) => {
      const longestWait = greatestOf(own.map(({ days }) => days));
      const dueSince = dueOn({ days: longestWait }, asOf, careDays);
      return { rep, due: own.length, longestWait, dueSince, customers: own.map(({ customer }) => customer) };
    })
    .sort((a, b) => b.due - a.due || b.longestWait - a.longestWait || byName(a.rep, b.rep));
}
