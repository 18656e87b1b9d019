/** Calculates what everybody reaches in a month, and what their scorecards have to show of it. */
import { KPIS } from '../../../../src/model/kpi/kpis';
import type { Plan } from '../../../../src/plan/plan';
import { expectedScore, type ExpectedScore, type Reached, type Value } from '../expected-score';
import { workingDays, monthOf, MONTHS, type Month } from './days';
import { daysOf, isOnTeam, REGIONS, regionOn, REPS } from './people';
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
  /** `null` for who is not on the team. */
  readonly scored: ExpectedScore | null;
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
  const current = months.at(-1) ?? monthOf(1);
  const wait = daysToWin(rows, current);
  return new Map(
    months.flatMap((month, index) => {
      const before = months[index - 1] ?? monthOf(0);
      const values = new Map(
        SCOPES.map((scope) => {
          const counted = closed.get(keyOf(scope, before))?.counted ?? countedIn(rows, scope, before);
          return [scope, valuesIn(rows, scope, month, counted)] as const;
        }),
      );
      const everyone = SCOPES.flatMap((scope) => {
        const known = values.get(scope) ?? {};
        return scope.type === 'rep' && !isOnTeam(scope.name, month)
          ? []
          : [reached(scope, month, known, today)];
      });
      const when = {
        start: month.start,
        ...(today < month.end && {
          days: [workingDays(month.start, today), workingDays(month.start, month.end)] as const,
        }),
        isImmature: wait !== null && today < month.end + wait,
      };
      return SCOPES.map((scope): readonly [string, ExpectedRow] => {
        const key = keyOf(scope, month);
        const who = everyone.find(({ type, name }) => type === scope.type && name === scope.name);
        const inUse = KPIS.flatMap(({ id }) =>
          plan.kpis.some((each) => each.kpi === id && each.inUse) ? [id] : [],
        );
        const fresh: ExpectedRow = {
          isOver: today >= month.end,
          ...{
            scope,
            month,
            values: values.get(scope) ?? {},
            now: {},
            counted: countedIn(rows, scope, month),
          },
          scored: who ? expectedScore(plan, inUse, who, everyone, when) : null,
        };
        return [key, { ...(closed.get(key) ?? fresh), now: fresh.values }];
      });
    }),
  );
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
