/** Shows how rows find their rep and region. */
import { attribution, names } from '../../../../src/data/scopes/attribution';
import { readTables } from '../../literal-tables';

const { sources } = readTables({
  team: 'rep | region',
  leads: 'createdOn | rep | status',
  sales: 'soldOn | rep | region | amount',
  spend: 'spentOn | amount',
  surveys: 'answeredOn | score | region',
});

test.each([
  ['its own region column goes before the team table', 'sales', { rep: true, region: 'column' }],
  ['its reps have the regions of the team table', 'leads', { rep: true, region: 'team' }],
  ['it names regions but no reps', 'surveys', { rep: false, region: 'column' }],
  ['it names nobody', 'spend', { rep: false, region: undefined }],
] as const)('%s', (_, table, expected) => {
  const source = sources[table];
  if (!source) throw new Error(table);
  expect(attribution(source, sources.team)).toEqual(expected);
});

test('without a team table, reps have no region', () => {
  if (!sources.leads) throw new Error('leads');
  expect(attribution(sources.leads, undefined)).toEqual({ rep: true, region: undefined });
});

test('every table has a value for the whole team, and for the scopes that it can name', () => {
  const spend = { rep: false, region: undefined };
  expect([names(spend, 'team'), names(spend, 'rep'), names(spend, 'region')]).toEqual([true, false, false]);
  const leads = { rep: true, region: 'team' } as const;
  expect([names(leads, 'team'), names(leads, 'rep'), names(leads, 'region')]).toEqual([true, true, true]);
});
