/** Shows whom the wizard lists as the people of the team, and by which names. */
import { peopleOf } from '../../../../src/app/wizard/people';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { readTables } from '../../literal-tables';

test('those of the team sheet with the other names that count for them, then those of the data', () => {
  const { sources } = readTables({
    team: `rep  | otherNames    | region
           Lan  | Lan NT; C.Lan | Bắc
           Minh | Lan, M        |
           Minh |               | Nam`,
    sales: 'soldOn | rep | amount\n 2026-10-01 | Lan NT | 1\n 2026-10-01 | Hoa | 1',
  });
  const people = peopleOf(sources, scopesOf(sources));
  expect(people.map(({ rep, otherNames, region, row }) => [rep, otherNames, region, row])).toEqual([
    ['Lan', 'Lan NT; C.Lan', 'Bắc', 2],
    ['Minh', 'M', 'Nam', 3],
    ['Minh', undefined, 'Nam', 4],
    ['Hoa', undefined, '', undefined],
  ]);
});
