/** Finds who was on the team when, who has left, and about whom there is no data at all. */
import type { Period } from '../../core/calendar/period';
import type { WorkingDays } from '../../core/calendar/working-days';
import { leastOf } from '../../core/extremes';
import { textKey } from '../../core/text/text';
import type { NamedRows, NamingTables } from './named-rows';
import { rosterOf } from './roster';
import type { Scope, Scopes } from './scopes';

/** Scopes by their places in the list. */
export interface Activity {
  /** Whether a row of any table but the team's names the scope, a region also through its reps. */
  readonly hasRows: (scope: number) => boolean;
  /** When a rep was on the team, in no order; nothing for regions and the team. */
  readonly stretchesOf: (scope: number) => readonly Stretch[];
  /**
   * The day from which on a rep is known to have been on the team: the first one by the team table, or of a row that names
   * the rep where it gives none; never before that of anybody without rows. Regions and the team always were.
   */
  readonly knownSince: (scope: number) => number;
  /** Whether the team table lists the rep, and so tells when they joined and left; never for regions and the team. */
  readonly isListed: (scope: number) => boolean;
  /** Whether a rep was on the team on a working day of the period, see `activityOf`; regions and the team always are. */
  readonly isActive: (scope: number, period: Pick<Period, 'start' | 'end'>) => boolean;
  /** A rep who left before the current period, or a rep or region that no table names any more. */
  readonly isFormer: (scope: number) => boolean;
}

/** From a first day to a last one, both included, infinite where it is open. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether one of the stretches has a day of the period. */
export const areWithin = (
  stretches: readonly Stretch[],
  { start, end }: Pick<Period, 'start' | 'end'>,
): boolean => stretches.some(({ first, last }) => first < end && last >= start);

/** The days of a period that lie in a stretch. */
const within = ({ first, last }: Stretch, { start, end }: Pick<Period, 'start' | 'end'>) => ({
  start: Math.max(Math.floor(first), start),
  end: Math.min(Math.floor(last) + 1, end),
});

const NEVER: Stretch = { first: Infinity, last: -Infinity };

/**
 * A rep is active as the team table says, in a period with working days only where one of these lies in the rep's own days:
 * who begins on the Sunday that ends a month is not judged by it. One whom it does not list, from their first row to their last, and on from
 * there where the last one is in the current period or in the one before; any day of these counts.
 *
 * @param beforeCurrent the period before the current one
 */
export function activityOf(
  tables: NamingTables,
  { list }: Scopes,
  beforeCurrent: Period,
  workingDays: WorkingDays,
): Activity {
  const { team, ...others } = tables;
  const data = Object.values(others);
  const named = data.flatMap((table) => table.named());
  const onTeam: ReadonlyMap<string, readonly Stretch[]> = team ? rosterOf(team.rows) : new Map();
  const byRows = rowStretches(named);
  const repsWithRows = namesIn(named, 'rep');
  const regionsWithRows = namesIn(named, 'region');
  const regionsOnTeam = namesIn(team?.named() ?? [], 'region');

  const stretchesOf = (rep: string): readonly Stretch[] => {
    const listed = onTeam.get(rep);
    // A last day before the first one leaves no day.
    if (listed) return listed.filter(({ first, last }) => first <= last);
    const found = byRows.get(rep);
    if (!found) return [];
    return [{ ...found, last: found.last >= beforeCurrent.start ? Infinity : found.last }];
  };
  const isNamed = ({ type, name }: Scope): boolean => {
    const key = textKey(name);
    if (type === 'team') return data.some(({ length }) => length > 0);
    if (type === 'rep') return repsWithRows.has(key);
    return (
      regionsWithRows.has(key) ||
      list.some((each) => each.type === 'rep' && wasIn(each, key) && isNamed(each))
    );
  };
  const haveRows = list.map(isNamed);

  return {
    hasRows: (scope) => at(haveRows, scope),
    stretchesOf(scope) {
      const { type, name } = at(list, scope);
      return type === 'rep' ? stretchesOf(textKey(name)) : [];
    },
    knownSince(scope) {
      const { type, name } = at(list, scope);
      if (type !== 'rep') return -Infinity;
      const key = textKey(name);
      const first = leastOf(stretchesOf(key).map((stretch) => stretch.first));
      return first === -Infinity ? (byRows.get(key)?.first ?? Infinity) : first;
    },
    isListed(scope) {
      const { type, name } = at(list, scope);
      return type === 'rep' && onTeam.has(textKey(name));
    },
    isActive(scope, period) {
      const { type, name } = at(list, scope);
      const key = textKey(name);
      if (type !== 'rep') return true;
      const own = stretchesOf(key).filter((stretch) => areWithin([stretch], period));
      if (!onTeam.has(key) || workingDays(period) === 0) return own.length > 0;
      return own.some((stretch) => workingDays(within(stretch, period)) > 0);
    },
    isFormer(scope) {
      const { type, name } = at(list, scope);
      const key = textKey(name);
      if (type === 'team') return false;
      if (type === 'region') return !regionsWithRows.has(key) && !regionsOnTeam.has(key);
      const listed = onTeam.get(key);
      return listed ? listed.every(({ last }) => last < beforeCurrent.end) : !repsWithRows.has(key);
    },
  };
}

function at<Each>(list: readonly Each[], place: number): Each {
  const found = list[place];
  if (found === undefined) throw new RangeError(`no scope ${place}`);
  return found;
}

const namesIn = (named: readonly NamedRows[], column: 'rep' | 'region'): ReadonlySet<string> =>
  new Set(named.flatMap((rows) => (rows[column] === '' ? [] : [textKey(rows[column])])));

/** Whether a rep has ever belonged to a region. */
const wasIn = ({ region, moves = [] }: Scope, key: string): boolean =>
  [region, ...moves.flatMap(({ from, to }) => [from, to])].some((each) => textKey(each) === key);

/** Each rep's stretch from the first dated row to the last one. */
function rowStretches(named: readonly NamedRows[]): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>();
  for (const { rep, days } of named) {
    if (rep === '' || !days) continue;
    const { first, last } = stretches.get(textKey(rep)) ?? NEVER;
    stretches.set(textKey(rep), { first: Math.min(first, days.first), last: Math.max(last, days.last) });
  }
  return stretches;
}
