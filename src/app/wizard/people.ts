/** Lists the people of the team sheet and the data for the wizard. */
import type { Person } from '../bridge';
import { namesInCell } from '../../core/text/names-in-cell';
import { textKey } from '../../core/text/text';
import { regionsInRows } from '../../data/scopes/regions-in-rows';
import type { Scope, Scopes } from '../../data/scopes/scopes';
import type { Sources, TableOnSheet } from '../../data/source';

/** Those of the team sheet in its order, then those whom only the data name, with the region that most of their rows name. */
export function peopleOf(
  { team, ...data }: Sources,
  { list, reps }: Pick<Scopes, 'list' | 'reps'>,
): readonly Person[] {
  const scopeOf = (rep: string): Scope | undefined => list[reps.get(textKey(rep)) ?? -1];
  const onTeam = team?.onSheet ? teamPeople(team.onSheet, scopeOf) : [];
  const known = new Set(onTeam.map(({ rep }) => textKey(rep)));
  const others = list.filter(({ type, name }) => type === 'rep' && !known.has(textKey(name)));
  const inRows = regionsInRows(Object.values(data));
  return [
    ...onTeam,
    ...others.map(({ name }) => ({
      rep: name,
      region: inRows.get(textKey(name)) ?? '',
      ...{ email: '', from: '', until: '' },
    })),
  ];
}

/** Of the other names in a cell those that count: one that is somebody else's does not. */
const teamPeople = (team: TableOnSheet, scopeOf: (rep: string) => Scope | undefined): readonly Person[] =>
  team.shown().flatMap(({ row, text }): readonly Person[] => {
    const rep = text('rep');
    if (rep === '') return [];
    const scope = scopeOf(rep);
    const theirs = new Set(scope?.otherNames?.map(textKey));
    const otherNames = namesInCell(text('otherNames'))
      .filter((name) => theirs.has(textKey(name)))
      .join('; ');
    return [
      {
        rep,
        ...(otherNames === '' ? {} : { otherNames }),
        region: text('region') || (scope?.region ?? ''),
        email: text('email'),
        from: text('from'),
        until: text('until'),
        row,
      },
    ];
  });
