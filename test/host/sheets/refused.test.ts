/** Shows how a refusal reaches people: as the answer of a call, a dialog after a menu, the error of a cell. */
import { openFunctions } from '../functions/open-functions';

test('the sidebar is answered with the sentence, and nothing is thrown', async () => {
  const { host } = await openFunctions();
  expect(host.run('startBuild', { by: ['rep'], period: 'soon' })).toEqual({
    refused: expect.stringMatching(/^“soon” không phải là một kỳ/) as string,
  });
  host.run('setLanguage', 'en');
  expect(host.run('refreshNumbers')).toEqual({
    refused: 'Nothing has been built yet. Build the scorecards first.',
  });
});

test('a menu item that is refused says so in a dialog', async () => {
  const { host, shown } = await openFunctions();
  host.run('setLanguage', 'en');
  const dialogs = (): readonly unknown[] =>
    shown.flatMap((each) =>
      typeof each === 'object' && each !== null && 'alert' in each ? [each.alert] : [],
    );
  host.run('refreshEverything');
  expect(dialogs()).toEqual([['Nothing has been built yet. Build the scorecards first.', undefined]]);
  host.run('insertSampleTeam');
  expect(dialogs()).toHaveLength(1);
  host.run('insertSampleTeam');
  expect(dialogs()[1]).toEqual([expect.stringMatching(/^There is already a sheet/), undefined]);
});

test('what is no refusal is thrown as it is', async () => {
  const { host } = await openFunctions();
  host.calls.failAt(host.calls.count + 3);
  expect(() => host.run('wizardState')).toThrow(/^Service Spreadsheets failed/);
});

test('a cell shows the sentence in the language of the document', async () => {
  const { show } = await openFunctions('vi_VN');
  expect(await show('=KPI_REVENUE(Sales!A1:D5; "soon")')).toMatch(/^“soon” không phải là một kỳ/);
});
