/** Tells names that the data have and the team sheet has not: a slip in a name makes a new person. */
import { nearestWord } from '../../core/text/nearest-word';
import { textKey } from '../../core/text/text';
import type { Activity } from '../../data/scopes/activity';
import { mayMeanTheSame } from '../../data/scopes/alike';
import type { Scopes } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';
import type { Messages } from '../../words';

/** Nothing without a team sheet, and nothing of regions where that names none. */
export function unlistedNames(
  { list }: Pick<Scopes, 'list'>,
  { hasRows }: Pick<Activity, 'hasRows'>,
  { team }: Pick<Sources, 'team'>,
  m: Messages,
): readonly string[] {
  const named = team?.named() ?? [];
  return (['rep', 'region'] as const).flatMap((type) => {
    const listed = named.map((each) => each[type]).filter((name) => name !== '');
    const keys = new Set(listed.map(textKey));
    // Names that differ in accents or signs alone are doubted by themselves.
    const isKnown = (name: string): boolean =>
      keys.has(textKey(name)) || listed.some((each) => mayMeanTheSame(name, each));
    const unlisted = list.flatMap((scope, place) =>
      scope.type === type && hasRows(place) && !isKnown(scope.name) ? [scope.name] : [],
    );
    const names = unlisted.map((name) => ({ name, near: nearestWord(name, listed) }));
    return listed.length === 0 || names.length === 0 ? [] : [m.understood.unlisted[type](names)];
  });
}
