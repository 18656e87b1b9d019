/** Calculates what everybody reaches in a month, and what their scorecards have to show of it. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import type { Plan } from '../../../../src/plan/plan';
import { expectedScore, type ExpectedScore, type Reached, type Value } from '../expected-score';
import { agreedThen } from './agreed-then';
import { centsOf } from './cents';
import { monthOf, MONTHS, previousOf, quarterOf, sameDays, workingDays, type Month } from './days';
import { daysOf, isOnTeam, REGIONS, regionOn, REPS } from './people';
import { namesOfPay, paidThen, paidTogether, type Paid } from './paid-then';
import { knownOn, type Rows } from './rows';
import { countedIn, daysToWin, valuesIn, type Counted, type Scope } from './values';

export interface ExpectedRow {
  readonly scope: Scope;
  readonly month: Month;
  readonly values: Readonly<Record<string, Value>>;
  /** What the data say now: of a closed month that may be something else. */
  readonly now: Readonly<Record<string, Value>>;
  readonly counted: Counted;
  readonly isOver: boolean;
  /** Of a month that is going on: as many working days of the month before, as the data say them now. */
  readonly sameDays?: Readonly<Record<string, Value>>;
  /** `null` for who is not on the team. */
  readonly scored: ExpectedScore | null;
  /** Likewise; of a month that is going on, if it ends like this. */
  readonly paid: Paid | null;
}

/** By `2026-10 rep lan`, as KPI Data names its rows. */
export type ExpectedRows = ReadonlyMap<string, ExpectedRow>;

export const keyOf = ({ type, name }: Scope, month: Month): string =>
  `${month.name} ${type}${type === 'team' ? '' : ` ${name.toLowerCase()}`}`;

export const SCOPES: readonly Scope[] = [
  { type: 'team', name: '' },
  ...REGIONS.map((name) => ({ type: 'region', name }) as const),
  ...REPS.map((name) => ({ type: 'rep', name }) as const),
];

/**
 * @param all the rows of the year, of which those count that are written down by today
 * @param closed months that are final: what was counted in them stays, and so does what it came to
 */
export function expectedRows(all: Rows, plan: Plan, today: number, closed: ExpectedRows): ExpectedRows {
  const rows = knownOn(today, all);
  const months = MONTHS.filter(({ start }) => start <= today);
  const wait = daysToWin(rows, months.at(-1) ?? monthOf(1));
  const paid = [...closed.values()].flatMap(({ paid: of }) =>
    of ? [...of.parts.values()].flatMap(({ sum }) => sum ?? []).concat(of.heldBack ?? []) : [],
  );
  const decimals = centsOf(rows, plan, paid);
  const known = new Map(
    months.flatMap((month) => {
      const isImmature = wait !== null && today < month.end + wait;
      return [...rowsOfMonth(rows, plan, month, { today, isImmature, closed, decimals })];
    }),
  );
  return new Map([...known].map(([key, row]) => [key, { ...(closed.get(key) ?? row), now: row.values }]));
}

interface Day {
  readonly today: number;
  readonly isImmature: boolean;
  readonly closed: ExpectedRows;
  readonly decimals: 0 | 2;
}

function rowsOfMonth(
  rows: Rows,
  whole: Plan,
  month: Month,
  { today, isImmature, closed, decimals }: Day,
): ExpectedRows {
  const plan = agreedThen(whole, month.start);
  const isOver = today >= month.end;
  const before = previousOf(month);
  const same = sameDays(month, today);
  const measured = SCOPES.map((scope) => {
    const compared = isOver
      ? (closed.get(keyOf(scope, before))?.counted ?? countedIn(rows, scope, before))
      : countedIn(rows, scope, same);
    const values = valuesIn(rows, scope, month, compared);
    return { scope, values, counted: countedIn(rows, scope, month) };
  });
  const team = measured.filter(({ scope: { type, name } }) => type !== 'rep' || isOnTeam(name, month));
  const reachedBy = new Map(team.map(({ scope, values }) => [scope, reached(scope, month, values, today)]));
  const everyone = [...reachedBy.values()];
  const inUse = KPIS.map(({ id }) => id).filter((id) =>
    [...whole.kpis, ...whole.pastKpis].some(({ kpi, inUse: is }) => kpi === id && is),
  );
  const days = [workingDays(month.start, today), workingDays(month.start, month.end)] as const;
  const { start, end } = quarterOf(month);
  const quarter = { start, part: workingDays(month.start, month.end) / workingDays(start, end) };
  const when = { start: month.start, quarter, isImmature, ...(!isOver && { days }) };
  const scores = measured.map(({ scope, values, counted }) => {
    const who = reachedBy.get(scope);
    const scored = who ? expectedScore(plan, inUse, who, everyone, when) : null;
    const sameAgo = isOver ? {} : { sameDays: valuesIn(rows, scope, same) };
    return { scope, month, isOver, values, now: values, counted, scored, ...sameAgo };
  });
  const payOf = ({ scope, values, scored }: (typeof scores)[number]): Paid | null =>
    scored &&
    paidThen(plan.pay, month.start, {
      ...{ bonus: scored.bonus, score: scored.score, decimals },
      amountOf: (kpi) => amountIn(month, scope.name, values[kpi] ?? null, isOver ? null : today),
    });
  const ofReps = scores.flatMap((row) => {
    const paid = row.scope.type === 'rep' ? payOf(row) : null;
    return paid ? [{ rep: row.scope.name, paid }] : [];
  });
  const paidTo = ({ scope, ...row }: (typeof scores)[number]): Paid | null => {
    if (scope.type === 'rep') return payOf({ scope, ...row });
    const reps = ofReps.filter(
      ({ rep }) => scope.type === 'team' || regionOn(rep, month.end - 1) === scope.name,
    );
    return paidTogether(
      reps.map(({ paid }) => paid),
      namesOfPay(plan.pay, 'part'),
    );
  };
  return new Map(scores.map((row) => [keyOf(row.scope, month), { ...row, paid: paidTo(row) }]));
}

/** @param today while the month is going on: what it comes to by the working days of a rep, none of which may be over */
function amountIn(month: Month, rep: string, value: Value, today: number | null): number | null {
  if (typeof value !== 'number') return null;
  if (today === null) return value;
  const over = daysOf(rep, month, { until: today });
  return over === 0 ? null : (value / over) * daysOf(rep, month);
}

function reached(
  { type, name }: Scope,
  month: Month,
  values: Readonly<Record<string, Value>>,
  today: number,
): Reached {
  const actual = (kpi: string): Value => values[kpi] ?? null;
  if (type !== 'rep') return { type, name, region: type === 'region' ? name : '', actual };
  return {
    ...{ type, name, actual, region: regionOn(name, month.end - 1) },
    days: {
      onTeam: daysOf(name, month),
      inRegion: new Map(REGIONS.map((where) => [where, daysOf(name, month, { where })])),
      elapsed: daysOf(name, month, { until: today }),
      ofPeriod: workingDays(month.start, month.end),
    },
  };
}

/** The rows of one month, which are final from now on: of those who are on the team. */
export const closedNow = (rows: ExpectedRows, month: string): ExpectedRows =>
  new Map([...rows].filter(([, row]) => row.month.name === month && row.scored !== null));
