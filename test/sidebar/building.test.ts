import type { WizardState } from '../../src/bridge';
import { FINISHED, FOUND, progress, STARTED } from './answers';
import { openSidebar, type OpenSidebar } from './open-sidebar';

async function openWith(state: WizardState): Promise<OpenSidebar> {
  const sidebar = await openSidebar();
  await sidebar.answer(state);
  return sidebar;
}

const lastCall = ({ calls }: OpenSidebar) => calls[calls.length - 1];

describe('choices', () => {
  test('everything is chosen at first: the team, all reps, all regions, the mode left to the add-on', async () => {
    const sidebar = await openWith(FOUND);
    expect(sidebar.texts('form [role=status]')).toEqual(['Makes 6 scorecards.']);
    await sidebar.press('Build scorecards');
    expect(lastCall(sidebar)).toEqual({ name: 'startBuild', args: [{ by: ['rep', 'region'] }] });
  });

  test.each([
    { choose: ['Reps (3)'], makes: 'Makes 3 scorecards.', request: { by: ['region'] } },
    {
      choose: ['Regions (2)', 'Values'],
      makes: 'Makes 4 scorecards.',
      request: { by: ['rep'], mode: 'values' },
    },
    {
      choose: ['Reps (3)', 'Regions (2)', 'Live formulas'],
      makes: 'Makes 1 scorecard.',
      request: { by: [], mode: 'formulas' },
    },
  ])('a click on $choose asks for $request', async ({ choose, makes, request }) => {
    const sidebar = await openWith(FOUND);
    for (const label of choose) sidebar.field(label).click();
    expect(sidebar.texts('form [role=status]')).toEqual([makes]);
    await sidebar.press('Build scorecards');
    expect(lastCall(sidebar)).toEqual({ name: 'startBuild', args: [request] });
  });

  test('the card of the team cannot be left out', async () => {
    const { checked, disabled } = (await openWith(FOUND)).field('The whole team');
    expect({ checked, disabled }).toEqual({ checked: true, disabled: true });
  });

  test('regions that the data do not name cannot be chosen', async () => {
    const sidebar = await openWith({ ...FOUND, regions: 0 });
    const { checked, disabled } = sidebar.field('Regions (0)');
    expect({ checked, disabled }).toEqual({ checked: false, disabled: true });
    await sidebar.press('Build scorecards');
    expect(lastCall(sidebar)?.args).toEqual([{ by: ['rep'] }]);
  });

  test('scorecards that exist are built again, and their overview can be opened', async () => {
    const sidebar = await openWith({ ...FOUND, hasScorecards: true });
    expect(sidebar.texts('button')).toEqual(['Read the sheets again', 'Open the overview', 'Build again']);
  });

  test('without any KPI nothing can be built, and the sidebar says so', async () => {
    const sidebar = await openWith({
      ...FOUND,
      kpis: [{ name: 'Revenue', lacks: 'needs the table “Sales”' }],
    });
    expect(sidebar.button('Build scorecards').disabled).toBe(true);
    expect(sidebar.texts('.bad')).toEqual([
      'No KPI can be calculated yet. The list of KPIs says what each one needs.',
    ]);
  });
});

describe('a build', () => {
  const shown = ({ page, texts }: OpenSidebar) => ({
    bar: page.querySelector('progress')?.position,
    said: texts('[role=status] p'),
  });

  test('goes on until it is finished, and says how far it is', async () => {
    const sidebar = await openWith(FOUND);
    await sidebar.press('Build scorecards');
    expect(shown(sidebar)).toEqual({ bar: -1, said: ['', 'Reading the data'] });
    expect(document.activeElement?.textContent).toBe('Building the scorecards');

    await sidebar.answer(STARTED);
    expect(shown(sidebar)).toEqual({ bar: 1 / 8, said: ['1 of 8', 'Writing KPI Data'] });
    await sidebar.answer(progress(4, 'Scorecard: <b>Lan</b>'));
    expect(shown(sidebar)).toEqual({ bar: 4 / 8, said: ['4 of 8', 'Scorecard: <b>Lan</b>'] });
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('h1, [role=status]')).toEqual(['Your scorecards are ready', 'Done: 6 scorecards.']);
    expect(sidebar.calls.map(({ name }) => name)).toEqual([
      'wizardState',
      'startBuild',
      'continueBuild',
      'continueBuild',
    ]);
  });

  test('keeps its live region and the focus while it goes on', async () => {
    const sidebar = await openWith(FOUND);
    await sidebar.press('Build scorecards');
    const region = sidebar.page.querySelector('[role=status]');
    sidebar.button('Cancel').focus();
    await sidebar.answer(STARTED);
    expect(sidebar.page.querySelector('[role=status]')).toBe(region);
    expect(document.activeElement).toBe(sidebar.button('Cancel'));
  });

  test('ends with its mode and why, its period, what was not read and what was left out', async () => {
    const sidebar = await openWith(FOUND);
    await sidebar.press('Build scorecards');
    await sidebar.answer({
      ...STARTED,
      mode: 'values',
      reason: 'The data are too large for live formulas.',
      problems: ['Pipeline!A2: “soon” is not a date.'],
      unavailable: ['Conversion rate: needs the column “Status”'],
    });
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('section :is(h2, p, li)')).toEqual([
      'Numbers',
      'Values',
      'The data are too large for live formulas.',
      'Current period: 2026-10',
      '1 cell could not be read',
      'Pipeline!A2: “soon” is not a date.',
      'KPIs left out',
      'Conversion rate: needs the column “Status”',
    ]);
  });

  test('that is cancelled stops after the call under way; the choices stay', async () => {
    const sidebar = await openWith(FOUND);
    sidebar.field('Regions (2)').click();
    await sidebar.press('Build scorecards');
    await sidebar.answer(STARTED);
    await sidebar.press('Cancel');
    expect(shown(sidebar).said).toEqual(['1 of 8', 'Stopping after this step…']);
    expect(sidebar.button('Cancel').getAttribute('aria-disabled')).toBe('true');

    await sidebar.answer(progress(3, 'Scorecard: Minh'));
    expect(sidebar.texts('.notice')).toEqual([
      'Cancelled. What was built so far stays; build again to finish.',
    ]);
    expect(document.activeElement?.className).toBe('notice done');
    expect(sidebar.field('Regions (2)').checked).toBe(false);
    expect(sidebar.calls.map(({ name }) => name)).toEqual(['wizardState', 'startBuild', 'continueBuild']);
  });

  test('that is cancelled during its last call is finished', async () => {
    const sidebar = await openWith(FOUND);
    await sidebar.press('Build scorecards');
    await sidebar.answer(STARTED);
    await sidebar.press('Cancel');
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('h1')).toEqual(['Your scorecards are ready']);
  });

  test('that fails half-way is an alert, and “Try again” goes on where it stopped', async () => {
    const sidebar = await openWith(FOUND);
    await sidebar.press('Build scorecards');
    await sidebar.answer(STARTED);
    await sidebar.answer(progress(5, 'Scorecard: Minh'));
    await sidebar.fail('Service Spreadsheets timed out.');
    expect(sidebar.texts('[role=alert] p')).toEqual([
      'Service Spreadsheets timed out.',
      'The build stopped after 5 of 8 steps.',
    ]);
    expect(document.activeElement?.textContent).toBe('That did not work.');

    await sidebar.press('Try again');
    expect(shown(sidebar)).toEqual({ bar: 5 / 8, said: ['5 of 8', 'Scorecard: Minh'] });
    expect(lastCall(sidebar)).toEqual({ name: 'continueBuild', args: [] });
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('h1')).toEqual(['Your scorecards are ready']);
  });

  test('that is refused at its start can be tried again from the start, or leads back to the choices', async () => {
    const sidebar = await openWith(FOUND);
    sidebar.field('Live formulas').click();
    await sidebar.press('Build scorecards');
    await sidebar.fail('Live formulas need clean data.');
    expect(sidebar.texts('[role=alert] p')).toEqual(['Live formulas need clean data.']);
    await sidebar.press('Try again');
    expect(lastCall(sidebar)?.name).toBe('startBuild');
    await sidebar.fail('Live formulas need clean data.');
    await sidebar.press('Back');
    expect(sidebar.field('Live formulas').checked).toBe(true);
  });
});

describe('after a build', () => {
  async function built(): Promise<OpenSidebar> {
    const sidebar = await openWith(FOUND);
    sidebar.field('Reps (3)').click();
    await sidebar.press('Build scorecards');
    await sidebar.answer(STARTED);
    await sidebar.answer(FINISHED);
    return sidebar;
  }

  test('the overview can be opened', async () => {
    const sidebar = await built();
    await sidebar.press('Open the overview');
    expect(lastCall(sidebar)).toEqual({ name: 'openOverview', args: [] });
    await sidebar.answer();
    expect(sidebar.texts('[role=alert]')).toEqual([]);
  });

  test('an overview that cannot be opened is an alert above the result, until it can', async () => {
    const sidebar = await built();
    await sidebar.press('Open the overview');
    await sidebar.fail('The connection was lost.');
    expect(sidebar.texts('[role=alert]')).toEqual(['The connection was lost.']);
    expect(sidebar.texts('h1')).toEqual(['Your scorecards are ready']);
    await sidebar.press('Open the overview');
    await sidebar.answer();
    expect(sidebar.texts('[role=alert]')).toEqual([]);
  });

  test('“Back” reads the document again, with the choices as they were', async () => {
    const sidebar = await built();
    await sidebar.press('Back');
    await sidebar.answer({ ...FOUND, hasScorecards: true });
    expect(sidebar.field('Reps (3)').checked).toBe(false);
    expect(sidebar.button('Build again').disabled).toBe(false);
  });
});
