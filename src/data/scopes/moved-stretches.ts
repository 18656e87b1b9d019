/** Finds what a region has besides, or without, those who belong to it when a period ends: days before a rep moved. */
import { textKey } from '../../core/text/text';
import type { Stretch } from '../../core/calendar/days';
import { movesWithin } from './roster';
import type { Scope, Scopes } from './scopes';

/** Days of a period, `start <= day < end`, on which a rep belongs to another region than on its last day. */
export interface MovedDays extends Stretch {
  /** Whether they belong to the region on these days, and not when the period ends; otherwise it is the other way round. */
  readonly isAdded: boolean;
}

/** Those that matter to a region, in their order. */
export function movedDays(rep: Scope, region: string, period: Stretch): readonly MovedDays[] {
  const moves = movesWithin(rep, period);
  const isOf = (name = ''): boolean => textKey(name) === textKey(region);
  const isOfInTheEnd = isOf(moves[moves.length - 1]?.to);
  return moves.flatMap(({ day, from }, place) =>
    isOf(from) === isOfInTheEnd
      ? []
      : [{ start: moves[place - 1]?.day ?? period.start, end: day, isAdded: isOf(from) }],
  );
}

export interface MovedStretch extends MovedDays {
  /** The rep's place among the scopes. */
  readonly rep: number;
}

/** Of all reps, in their order. */
export const movedStretches = (
  region: string,
  { list, reps }: Pick<Scopes, 'list' | 'reps'>,
  period: Stretch,
): readonly MovedStretch[] =>
  [...reps.values()].flatMap((rep) => {
    const who = list[rep];
    return who ? movedDays(who, region, period).map((days) => ({ ...days, rep })) : [];
  });

/** The most stretches that a region has in one of the periods. */
export const mostStretches = (
  scopes: Pick<Scopes, 'list' | 'reps' | 'regions'>,
  periods: readonly Stretch[],
): number =>
  periods.reduce(
    (most, period) =>
      [...scopes.regions.keys()].reduce(
        (more, region) => Math.max(more, movedStretches(region, scopes, period).length),
        most,
      ),
    0,
  );
