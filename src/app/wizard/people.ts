/** Lists the people of the team sheet and the data for the wizard. */
import type { Person } from '../bridge';
import { textKey } from '../../core/text/text';
import { regionsInRows } from '../../data/scopes/regions-in-rows';
import type { Scopes } from '../../data/scopes/scopes';
import type { Sources, TableOnSheet } from '../../data/source';

/** Those of the team sheet in its order, then those whom only the data name, with the region that most of their rows name. */
export function peopleOf(
  { team, ...data }: Sources,
  { list, reps }: Pick<Scopes, 'list' | 'reps'>,
): readonly Person[] {
  const regionOf = (rep: string): string => list[reps.get(textKey(rep)) ?? -1]?.region ?? '';
  const onTeam = team?.onSheet ? teamPeople(team.onSheet, regionOf) : [];
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

const teamPeople = (team: TableOnSheet, regionOf: (rep: string) => string): readonly Person[] =>
  team.shown().flatMap(({ row, text }): readonly Person[] => {
    const rep = text('rep');
    if (rep === '') return [];
    const otherNames = text('otherNames');
    return [
      {
        rep,
        ...(otherNames === '' ? {} : { otherNames }),
        region: text('region') || regionOf(rep),
        email: text('email'),
        from: text('from'),
        until: text('until'),
        row,
      },
    ];
  });
