/** Finds the days of a period on which a rep is on the team, where that is not all of them. */
import type { Stretch } from '../core/calendar/days';
import type { Activity } from '../data/scopes/activity';

/** Who is on the team when. */
export type Presence = Pick<Activity, 'isActive' | 'stretchesOf' | 'isListed'>;

/**
 * In their order, without gaps between neighbours; `undefined` for all or none of the days, for a rep whom the team sheet
 * does not list, whose rows tell no day of joining, and for regions and the team.
 */
export function presentIn(
  scope: number,
  { start, end }: Stretch,
  { isActive, stretchesOf, isListed }: Presence,
): readonly Stretch[] | undefined {
  if (!isListed(scope) || !isActive(scope, { start, end })) return undefined;
  const inside = stretchesOf(scope)
    .map(({ first, last }) => within({ start: Math.floor(first), end: Math.floor(last) + 1 }, { start, end }))
    .filter((stretch) => stretch.start < stretch.end)
    .sort((a, b) => a.start - b.start);
  const joined = inside.reduce<readonly Stretch[]>((before, next) => {
    const last = before[before.length - 1];
    if (!last || last.end < next.start) return [...before, next];
    return [...before.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
  }, []);
  const [only] = joined;
  return joined.length === 1 && only?.start === start && only.end === end ? undefined : joined;
}

/**
 * The parts of some days of a period on which a rep is on the team.
 *
 * @param present what `presentIn` says of the period
 */
export const presentOn = (days: Stretch, present: readonly Stretch[] | undefined): readonly Stretch[] =>
  (present ?? [days]).map((each) => within(each, days)).filter(({ start, end }) => start < end);

/** What two stretches share; it ends before it begins where they share nothing. */
export const within = (one: Stretch, other: Stretch): Stretch => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});
