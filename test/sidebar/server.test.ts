/** Shows how the sidebar calls the server: one call after another, each with its answer or its error. */
import type { Client } from '../../sidebar/core/server';
import { FOUND } from './answers';
import { fakeServer, settled, type FakeServer } from './open-sidebar';

async function connect(): Promise<{
  fake: FakeServer;
  server: Client;
  clientAfter: (before: () => Promise<void>) => Client;
}> {
  const fake = fakeServer();
  let module: typeof import('../../sidebar/core/server') | undefined;
  await jest.isolateModulesAsync(async () => {
    module = await import('../../sidebar/core/server');
  });
  if (!module) throw new Error('no server');
  return { fake, ...module };
}

test('a call resolves to what the server answers', async () => {
  const { fake, server } = await connect();
  const state = server.wizardState();
  await settled();
  await fake.answer(FOUND);
  expect(await state).toBe(FOUND);
});

test('arguments reach the server as they are', async () => {
  const { fake, server } = await connect();
  void server.startBuild({ by: ['rep'], mode: 'values' });
  await settled();
  expect(fake.calls).toEqual([{ name: 'startBuild', args: [{ by: ['rep'], mode: 'values' }] }]);
});

test('calls that are made at once reach the server one after the other, in their order', async () => {
  const { fake, server } = await connect();
  const names = () => fake.calls.map(({ name }) => name);
  void server.insertSampleData();
  void server.wizardState();
  void server.openOverview();
  await settled();
  expect(names()).toEqual(['insertSampleData']);
  await fake.answer('inserted');
  expect(names()).toEqual(['insertSampleData', 'wizardState']);
  await fake.answer(FOUND);
  expect(names()).toEqual(['insertSampleData', 'wizardState', 'openOverview']);
});

test('a call that fails rejects with the message of the server, and the next call is made', async () => {
  const { fake, server } = await connect();
  const failing = expect(server.insertSampleData()).rejects.toThrow(/^There is already a sheet “Leads”\.$/);
  void server.wizardState();
  await settled();
  await fake.fail('Error: There is already a sheet “Leads”.');
  await failing;
  expect(fake.calls.map(({ name }) => name)).toEqual(['insertSampleData', 'wizardState']);
});

test('a call that is refused rejects with the sentence, as a refusal', async () => {
  const { fake, server } = await connect();
  const refused = expect(server.savePlan({ builtBy: 'Lan' })).rejects.toMatchObject({
    name: 'RefusedCall',
    message: 'KPI Plan!C7: “soon” is not a date.',
  });
  await settled();
  await fake.answer({ refused: 'KPI Plan!C7: “soon” is not a date.' });
  await refused;
});

test('a call that must wait for something is not made where that fails', async () => {
  const { fake, clientAfter } = await connect();
  const client = clientAfter(() => Promise.reject(new Error('The plan is not saved.')));
  await expect(client.suggestions()).rejects.toThrow('The plan is not saved.');
  expect(fake.calls).toEqual([]);
});
