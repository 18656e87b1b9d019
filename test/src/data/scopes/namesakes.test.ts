/** Shows which names of the team sheet may be those of two people. */
import { namesakes } from '../../../../src/data/scopes/namesakes';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { readTables } from '../../literal-tables';

const found = (team: string) => {
  const { sources } = readTables({ team });
  return namesakes(scopesOf(sources).list, sources);
};

test('a name in two regions from the same day on, or for all times', () => {
  expect(
    found(`rep | region | from
           Lan | North  |
           Hoa | North  | 2026-03-01
           lan | South  |
           Hoa | South  | 2026-03-01`),
  ).toEqual([
    { name: 'Hoa', regions: ['North', 'South'] },
    { name: 'Lan', regions: ['North', 'South'] },
  ]);
});

test.each([
  ['who moves', 'Lan | North | | \n Lan | South | 2026-10-01 |'],
  ['who moves after a last day', 'Lan | North | | 2026-09-30 \n Lan | South | |'],
  ['who comes back', 'Lan | North | | 2026-08-31 \n Lan | North | 2026-10-01 |'],
  ['who stands there twice in one region', 'Lan | North | | \n Lan | NORTH | |'],
  ['whose second row names no region', 'Lan | North | | \n Lan | | |'],
])('not a rep %s', (_, rows) => {
  expect(found(`rep | region | from | until\n${rows}`)).toEqual([]);
});
