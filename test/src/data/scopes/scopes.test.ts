/** Shows which scopes a document has, and in what order. */
import { scopesOf, type Scope } from '../../../../src/data/scopes/scopes';
import { readTables } from '../../literal-tables';

const listed = (tables: Parameters<typeof readTables>[0]): readonly string[] =>
  scopesOf(readTables(tables).sources).list.map(({ type, name, region }) => `${type} ${name} @${region}`);

test('the team comes first, then the regions, then the reps with their regions, each by name', () => {
  expect(
    listed({
      team: `rep  | region
             Yến  | Bắc
             Đức  | Nam
             Dũng | Nam
             An   |`,
    }),
  ).toEqual([
    'team  @',
    'region Bắc @Bắc',
    'region Nam @Nam',
    'rep An @',
    'rep Dũng @Nam',
    'rep Đức @Nam',
    'rep Yến @Bắc',
  ]);
});

test('every table adds the reps and regions that only it names', () => {
  expect(
    listed({
      leads: 'createdOn | rep | status\n 2026-10-01 | Lan | Won',
      sales: 'soldOn | rep | region | amount\n 2026-10-01 | Minh | Nam | 5',
      spend: 'spentOn | amount | region\n 2026-10-01 | 5 | Bắc',
    }),
  ).toEqual(['team  @', 'region Bắc @Bắc', 'region Nam @Nam', 'rep Lan @', 'rep Minh @Nam']);
});

test('the team table’s spelling of a name is the one that is shown', () => {
  expect(
    listed({
      leads: 'createdOn | rep | status\n 2026-10-01 | LAN | Won\n 2026-10-01 | lan | Won',
      team: 'rep | region\n Lan | Bắc',
    }),
  ).toEqual(['team  @', 'region Bắc @Bắc', 'rep Lan @Bắc']);
});

test('a rep’s region is the latest row of the team table', () => {
  expect(listed({ team: 'rep | region\n Lan | Bắc\n Minh | Bắc\n lan | Nam' })).toContain('rep Lan @Nam');
});

test('a rep whom the team table gives no region has the one that most of their rows name, else the first', () => {
  expect(
    listed({
      team: 'rep | region\n An |\n Lan | Bắc',
      sales: `soldOn     | rep  | region | amount
              2026-10-01 | Minh | Nam    | 5
              2026-10-02 | Minh | Bắc    | 5
              2026-10-03 | An   | Nam    | 5
              2026-10-03 | An   |        | 5
              2026-10-04 | LAN  | Nam    | 5
              2026-10-05 | Hoa  |        | 5`,
      care: `contactedOn | customer | rep | region
             2026-10-01  | Sao     | an  | BẮC
             2026-10-02  | Sao     | An  | bắc`,
    }),
  ).toEqual([
    ...['team  @', 'region Bắc @Bắc', 'region Nam @Nam'],
    ...['rep An @Bắc', 'rep Hoa @', 'rep Lan @Bắc', 'rep Minh @Nam'],
  ]);
});

test('their rows tell no region where the rows of another table find theirs by the team table', () => {
  expect(
    listed({
      team: 'rep | region\n An |\n Lan | Bắc',
      leads: 'createdOn | rep | status\n 2026-10-01 | An | Won',
      sales: 'soldOn | rep | region | amount\n 2026-10-01 | An | Nam | 5\n 2026-10-01 | Minh | Nam | 5',
    }),
  ).toEqual(['team  @', 'region Bắc @Bắc', 'region Nam @Nam', 'rep An @', 'rep Lan @Bắc', 'rep Minh @']);
});

test('names that differ by their accents only are two people', () => {
  expect(listed({ team: 'rep | region\n Hoa | Bắc\n Hòa | Bắc' })).toEqual([
    'team  @',
    'region Bắc @Bắc',
    'rep Hoa @Bắc',
    'rep Hòa @Bắc',
  ]);
});

test('reps and regions are found by any spelling of their names', () => {
  const scopes = scopesOf(readTables({ team: 'rep | region\n Lan | Bắc' }).sources);
  expect(scopes.regions.get('bắc')).toBe(1);
  expect(scopes.reps.get('lan')).toBe(2);
});

test('those who were there once follow the others of their type, each once', () => {
  const { sources } = readTables({ team: 'rep | region\n Lan | Bắc' });
  const former = (['rep', 'region'] as const).flatMap((type) =>
    ['An', 'LAN', 'BẮC', 'an'].map((name) => ({ type, name, region: 'Bắc' })),
  );
  const { list, reps } = scopesOf(sources, former);
  expect(list.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'team ',
    ...['region Bắc', 'region An', 'region LAN'],
    ...['rep Lan', 'rep An', 'rep BẮC'],
  ]);
  expect(reps.get('an')).toBe(5);
});

test('without any table there is only the team', () => {
  expect(scopesOf({}).list).toEqual([{ type: 'team', name: '', region: '' }]);
});

test('who was a rep once says whom the name names now, where it names others', () => {
  const { sources } = readTables({ team: 'rep | otherNames\n Lan | Lan NT\n Minh |\n Hà, Tú |' });
  const former = ['Lan, Minh', 'Lan NT/Lan', 'Lan, Bình', 'Hà, Tú', 'Bình'].map((name): Scope => ({
    type: 'rep',
    name,
    region: '',
  }));
  expect(
    scopesOf(sources, former)
      .list.slice(1)
      .map(({ name, stands }) => [name, stands]),
  ).toEqual([
    ['Hà, Tú', undefined],
    ['Lan', undefined],
    ['Minh', undefined],
    ['Lan, Minh', ['Lan', 'Minh']],
    ['Lan NT/Lan', ['Lan']],
    ['Lan, Bình', undefined],
    ['Bình', undefined],
  ]);
});
