/** Shows what comes before a build whose tables stand in a database: the price, a yes, and the answers. */
import type { AskingView, BuildProgress, WizardState } from '../../src/app/bridge';
import { drawBuild } from '../../sidebar/stages/build/build';
import { asks } from '../../sidebar/stages/build/asks';
import { DATABASE } from '../../sidebar/stages/build/asks-database';
import { AGREED } from './agreed';
import { openStage, type OpenSidebar } from './open-sidebar';

// In the edition that reads a database.
asks.database = DATABASE;

const ELSEWHERE: WizardState = { ...AGREED, asksElsewhere: true };

const VIEW: AskingView = {
  isAgreed: false,
  estimate: 'BigQuery will read at most 70 MB.',
  cap: 10 * 2 ** 30,
  tooLarge: [],
};
const asking = (done: number): BuildProgress => ({
  ...{ done, total: 7, label: 'Asking BigQuery who is in “Sales”', finished: false },
});
const ANSWERED: BuildProgress = { done: 7, total: 7, label: 'BigQuery has answered', finished: true };
const REQUEST = { by: ['rep', 'region'] };

const open = (state: WizardState = ELSEWHERE): Promise<OpenSidebar> => openStage('build', drawBuild, state);

async function openEstimate(): Promise<OpenSidebar> {
  const sidebar = await open();
  await sidebar.press('Build the scorecards');
  expect(sidebar.lastCall()).toEqual({ name: 'beginAsking', args: [REQUEST] });
  await sidebar.answer(VIEW);
  return sidebar;
}

test('the price is shown first, and a build begins when everything is answered', async () => {
  const sidebar = await openEstimate();
  expect(sidebar.texts('.notice:not([hidden]) > p')).toEqual([
    'What asking BigQuery costs',
    'BigQuery will read at most 70 MB.',
  ]);
  await sidebar.press('Ask BigQuery');
  expect(sidebar.lastCall()).toEqual({ name: 'continueAsking', args: [REQUEST] });
  await sidebar.answer(asking(2));
  expect(sidebar.texts('.notice:not([hidden]) [role=status] p')).toEqual([
    '2 of 7',
    'Asking BigQuery who is in “Sales”',
  ]);
  await sidebar.answer(ANSWERED);
  expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [REQUEST] });
});

test('whoever says “Not now” has asked nothing', async () => {
  const sidebar = await openEstimate();
  await sidebar.press('Not now');
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['wizardState', 'beginAsking']);
  expect(sidebar.texts('.notice:not([hidden]) > p')).toEqual([]);
});

test('another limit is estimated again, and a wrong one is refused', async () => {
  const sidebar = await openEstimate();
  const limit = sidebar.field('No query may read more than (GB)');
  expect(limit.value).toBe('10');
  for (const wrong of ['much', '', '0', '-5', '1e-12', '1e30']) {
    limit.value = wrong;
    await sidebar.press('Use this limit');
    expect(sidebar.texts('.notice .bad')).toEqual(['Write a number of gigabytes above 0, such as 10.']);
  }
  limit.value = '0,5';
  await sidebar.press('Use this limit');
  expect(sidebar.lastCall()).toEqual({ name: 'beginAsking', args: [REQUEST, 2 ** 29] });
});

test('what a former sidebar had agreed to goes on without another question', async () => {
  const sidebar = await open();
  await sidebar.press('Build the scorecards');
  await sidebar.answer({ ...VIEW, isAgreed: true });
  expect(sidebar.lastCall()).toEqual({ name: 'continueAsking', args: [REQUEST] });
});

test('it can be stopped between two steps, and goes on later', async () => {
  const sidebar = await openEstimate();
  await sidebar.press('Ask BigQuery');
  await sidebar.answer(asking(1));
  await sidebar.press('Stop here');
  await sidebar.answer(asking(2));
  await sidebar.press('Go on');
  expect(sidebar.lastCall()).toEqual({ name: 'beginAsking', args: [REQUEST] });
});

test('what BigQuery refuses is said, and can be tried again', async () => {
  const sidebar = await openEstimate();
  await sidebar.press('Ask BigQuery');
  await sidebar.fail('The query of “Sales” needs to read 15 GB.');
  expect(sidebar.texts('[role=alert] p')).toContain('The query of “Sales” needs to read 15 GB.');
  await sidebar.press('Try again');
  expect(sidebar.lastCall()).toEqual({ name: 'beginAsking', args: [REQUEST] });
});

test('where all tables stand on sheets nothing is asked', async () => {
  const sidebar = await open(AGREED);
  await sidebar.press('Build the scorecards');
  expect(sidebar.calls.map(({ name }) => name)).toEqual(['wizardState', 'startBuild']);
});
