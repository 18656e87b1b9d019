/** Shows the stage that builds scorecards, and later keeps them, their periods and their targets in order. */
import type {
  BuildProgress,
  BuildStart,
  ClosingView,
  MadeSheet,
  Suggestion,
  WizardState,
} from '../../src/app/bridge';
import { drawBuild } from '../../sidebar/stages/build/build';
import { AGREED, AGREED_VI, NOVEMBER, TARGETS } from './agreed';
import { openStage, rested, type OpenSidebar } from './open-sidebar';

const open = (state: WizardState = AGREED): Promise<OpenSidebar> => openStage('build', drawBuild, state);

const STARTED: BuildStart = {
  done: 1,
  total: 8,
  label: 'Writing KPI Data',
  finished: false,
  period: '2026-10',
  mode: 'formulas',
  reason:
    'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  notes: [],
  understood: { tables: [], period: '10/2026, the current period, is shown first.', notes: [] },
  problems: ['Orders!B7 (“Total”): “abc” is not a number.'],
  unavailable: ['CAC: needs the table “Spend”'],
};
const progress = (done: number, label: string): BuildProgress => ({ done, total: 8, label, finished: false });
const FINISHED: BuildProgress = { done: 8, total: 8, label: 'Done: 6 scorecards.', finished: true };
const MADE: readonly MadeSheet[] = [
  { name: 'KPI Plan', kind: 'plan' },
  { name: 'KPI Overview', kind: 'overview' },
  { name: 'Team', kind: 'team' },
  { name: 'North', kind: 'region' },
  { name: '<b>Lan</b>', kind: 'rep' },
  { name: 'Minh', kind: 'rep' },
];

const BUILT: WizardState = { ...AGREED, hasScorecards: true };

async function openBuilt(state: WizardState = BUILT): Promise<OpenSidebar> {
  const sidebar = await open(state);
  await sidebar.answer(MADE);
  return sidebar;
}

const names = ({ calls }: OpenSidebar): readonly string[] => calls.map(({ name }) => name);
const running = (sidebar: OpenSidebar) => ({
  title: sidebar.texts('.notice:not([hidden]) > h2'),
  bar: sidebar.page.querySelector('progress')?.position,
  said: sidebar.texts('.notice:not([hidden]) [role=status] p'),
});

describe('what is to be built', () => {
  test('everyone who is there has a scorecard at first, and the numbers are kept current in the proposed way', async () => {
    const sidebar = await open();
    expect(sidebar.texts('fieldset [role=status]')).toEqual(['Makes 5 scorecards.']);
    expect(sidebar.texts('fieldset > .quiet')).toContain('None for 1 rep who left.');
    expect(sidebar.field('Choose for me (recommended)').checked).toBe(true);
    expect(sidebar.texts('fieldset:last-of-type .option p')[0]).toBe(
      'Live numbers: This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    );
    await sidebar.press('Build the scorecards');
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by: ['rep', 'region'] }] });
  });

  test.each([
    { untick: ['For each rep (2)'], makes: 'Makes 3 scorecards.', by: ['region'] },
    { untick: ['For each region (2)'], makes: 'Makes 3 scorecards.', by: ['rep'] },
    { untick: ['For each rep (2)', 'For each region (2)'], makes: 'Makes 1 scorecard.', by: [] },
  ])('without $untick: $makes', async ({ untick, makes, by }) => {
    const sidebar = await open();
    for (const label of untick) sidebar.field(label).click();
    expect(sidebar.texts('fieldset [role=status]')).toEqual([makes]);
    await sidebar.press('Build the scorecards');
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by }] });
  });

  test('another way of keeping numbers current is written into the plan before the build begins', async () => {
    const sidebar = await open();
    sidebar.field('Fixed numbers').click();
    await sidebar.press('Build the scorecards');
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ mode: 'values' }] });
    await sidebar.answer({ ...AGREED, plan: { ...AGREED.plan, mode: 'values' } });
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by: ['rep', 'region'] }] });
  });

  test('the choice can be left to the add-on again', async () => {
    const sidebar = await open({ ...AGREED, plan: { ...AGREED.plan, mode: 'values' } });
    sidebar.field('Choose for me (recommended)').click();
    await rested();
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ mode: null }] });
  });

  test('regions that nobody names cannot be ticked', async () => {
    const sidebar = await open({ ...AGREED, scopes: AGREED.scopes.filter(({ type }) => type !== 'region') });
    const { checked, disabled } = sidebar.field('For each region (0)');
    expect({ checked, disabled }).toEqual({ checked: false, disabled: true });
  });

  test('without a KPI that has its data nothing can be built, and the stage leads to the KPIs', async () => {
    const sidebar = await open({ ...AGREED, plan: { ...AGREED.plan, kpis: AGREED.plan.kpis.slice(3) } });
    await sidebar.press('Build the scorecards');
    expect(names(sidebar)).toEqual(['wizardState']);
    expect(sidebar.texts('.stage .notice:not([hidden]) > p')).toEqual([
      'Nothing can be built yet: no KPI that is in use has its data.',
    ]);
    await sidebar.press('To the KPIs');
    expect(sidebar.texts('h1')).toEqual(['what']);
  });

  test('without any target the stage says that there will be no score', async () => {
    const sidebar = await open({ ...AGREED, plan: { ...AGREED.plan, targets: [] } });
    expect(sidebar.texts('.stage .notice:not([hidden]) > p')).toEqual([
      'No KPI has a target yet, so the scorecards will show no score.',
    ]);
  });

  test('is said in Vietnamese to a Vietnamese', async () => {
    const sidebar = await open(AGREED_VI);
    expect(sidebar.texts('.option label')).toEqual([
      'Cho từng nhân viên (2)',
      'Cho từng khu vực (2)',
      'Để tiện ích tự chọn (nên dùng)',
      'Tự cập nhật',
      'Số cố định (bấm để cập nhật)',
    ]);
    expect(sidebar.button('Tạo bảng điểm').disabled).toBe(false);
  });
});

test('ratings that still need a correction are told before a build, with the way to them', async () => {
  const sidebar = await openStage('build', drawBuild, { ...AGREED, unsent: { bands: { bands: '[]' } } });
  expect(sidebar.texts('.notice p').filter((text) => text !== '')).toEqual([
    'The ratings need a correction; until then the former ones count.',
  ]);
  await sidebar.press('To the ratings');
  expect(sidebar.lastCall()).toEqual({ name: 'saveStage', args: ['earns'] });
});

describe('a build', () => {
  async function started(): Promise<OpenSidebar> {
    const sidebar = await open();
    await sidebar.press('Build the scorecards');
    await sidebar.answer(STARTED);
    return sidebar;
  }

  test('says how far it is, step by step, and keeps the focus where that is said', async () => {
    const sidebar = await open();
    await sidebar.press('Build the scorecards');
    expect(running(sidebar)).toEqual({
      title: ['Building the scorecards'],
      bar: -1,
      said: ['', 'Reading the data'],
    });
    expect(document.activeElement?.textContent).toBe('Building the scorecards');
    await sidebar.answer(STARTED);
    expect(running(sidebar)).toMatchObject({ bar: 1 / 8, said: ['1 of 8', 'Writing KPI Data'] });
    await sidebar.answer(progress(4, 'Scorecard: <b>Lan</b>'));
    expect(running(sidebar)).toMatchObject({ bar: 4 / 8, said: ['4 of 8', 'Scorecard: <b>Lan</b>'] });
    expect(names(sidebar)).toEqual(['wizardState', 'startBuild', 'continueBuild', 'continueBuild']);
  });

  test('that is finished shows what was decided, what is left out, and the sheets with a way to each', async () => {
    const sidebar = await started();
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('.done > p')).toEqual(['✓ Done: 6 scorecards.']);
    expect(sidebar.texts('.done summary strong')).toEqual(['⚠ 1 cell is left out', '⚠ 1 KPI left out']);
    expect(sidebar.texts('[data-key=problems] button')).toEqual(['To these cells']);
    expect(document.activeElement?.className).toBe('notice done');
    expect(names(sidebar).slice(-1)).toEqual(['madeSheets']);
    await sidebar.answer(MADE);
    await sidebar.answer(BUILT);
    expect(sidebar.texts('h1')).toEqual(['Your scorecards']);
    expect(sidebar.texts('.sheets button')).toEqual(['KPI Plan', 'KPI Overview', 'Team']);
    expect(sidebar.texts('optgroup option')).toEqual(['North', '<b>Lan</b>', 'Minh']);
    await sidebar.press('Open “KPI Overview”');
    expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['KPI Overview'] });
    await sidebar.answer();
    await sidebar.enter('Scorecard', '<b>Lan</b>');
    await sidebar.press('Open');
    expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['<b>Lan</b>'] });
  });

  test('a file that comes close to what a spreadsheet holds is told with its figures', async () => {
    const sidebar = await open();
    await sidebar.press('Build the scorecards');
    await sidebar.answer({ ...STARTED, outgrown: 'This file holds 5,200,000 cells.', notes: ['A note.'] });
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('.done .warn')).toEqual(['This file holds 5,200,000 cells.', 'A note.']);
  });

  test.each([
    {
      state: AGREED,
      words: ['Build the scorecards', 'Stop here', 'Go on'],
      notes: [
        'There are no data in 11/2026. The last period with data is 10/2026.',
        'The data name no reps: none of them gets a scorecard.',
      ],
    },
    {
      state: AGREED_VI,
      words: ['Tạo bảng điểm', 'Dừng lại', 'Làm tiếp'],
      notes: ['Kỳ 11/2026 không có dữ liệu. Kỳ gần nhất có dữ liệu là 10/2026.'],
    },
  ])(
    'says what the result may lack, also after it was stopped: $words.0',
    async ({ state, words: [build, stop, goOn], notes }) => {
      const sidebar = await open(state);
      await sidebar.press(build ?? '');
      await sidebar.answer({ ...STARTED, notes });
      await sidebar.press(stop ?? '');
      await sidebar.answer(progress(3, 'Lan'));
      await sidebar.answer(state);
      await sidebar.press(goOn ?? '');
      await sidebar.answer(FINISHED);
      expect(sidebar.texts('.done > .warn')).toEqual(notes);
    },
  );

  test('can be stopped after the step under way, and go on from there', async () => {
    const sidebar = await started();
    await sidebar.press('Stop here');
    expect(running(sidebar).said).toEqual(['1 of 8', 'Stopping after this step…']);
    await sidebar.answer(progress(3, 'Scorecard: Lan'));
    expect(sidebar.texts('.stage .notice:not([hidden]) > p')).toEqual([
      'Stopped. What has been built stays; you can go on at any time.',
      '3 of 8: Scorecard: Lan',
    ]);
    await sidebar.answer(AGREED);
    await sidebar.press('Go on');
    expect(sidebar.lastCall()).toEqual({ name: 'continueBuild', args: [4] });
  });

  test('that fails says why, and goes on where it stopped', async () => {
    const sidebar = await started();
    await sidebar.fail('The service is busy.');
    expect(sidebar.texts('.stage .failed[role=alert] p')).toEqual([
      'The build did not finish.',
      'The service is busy.',
    ]);
    await sidebar.press('Go on');
    expect(names(sidebar).slice(-1)).toEqual(['continueBuild']);
    await sidebar.answer(FINISHED);
    expect(sidebar.texts('.done > p')).toEqual(['✓ Done: 6 scorecards.']);
  });

  test('that did not begin begins anew', async () => {
    const sidebar = await open();
    await sidebar.press('Build the scorecards');
    await sidebar.fail('Orders: no header row.');
    await sidebar.press('Try again');
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by: ['rep', 'region'] }] });
  });

  test('goes on while the person looks at another stage, and is found again', async () => {
    const sidebar = await started();
    await sidebar.press('Back');
    await sidebar.answer(progress(2, 'Scorecard: Team'));
    await sidebar.answer();
    expect(sidebar.texts('h1')).toEqual(['earns']);
    sidebar.page.querySelector<HTMLButtonElement>('.steps li:last-child button')?.click();
    expect(running(sidebar)).toMatchObject({ bar: 2 / 8, said: ['2 of 8', 'Scorecard: Team'] });
  });

  test('that an earlier sidebar left behind can be gone on with', async () => {
    const sidebar = await open({ ...AGREED, unfinished: progress(5, 'Scorecard: Minh') });
    expect(sidebar.texts('.stage .notice:not([hidden]) > p')).toEqual([
      'The last build is not finished. It can go on where it stopped.',
      '5 of 8: Scorecard: Minh',
    ]);
    await sidebar.press('Go on');
    expect(sidebar.lastCall()).toEqual({ name: 'continueBuild', args: [4] });
  });
});

describe('scorecards that are there', () => {
  test('are for whom they were built when they are built again', async () => {
    const sidebar = await open(BUILT);
    expect(sidebar.texts('section [role=status]')).toContain('Looking for the sheets…');
    await sidebar.answer(MADE.filter(({ kind }) => kind !== 'region'));
    sidebar.unfold('Build again');
    await sidebar.press('Build again');
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by: ['rep'] }] });
  });

  test('get their numbers anew with one press', async () => {
    const sidebar = await openBuilt();
    await sidebar.press('Refresh the numbers');
    expect(sidebar.lastCall()).toEqual({ name: 'refreshNumbers', args: [] });
    expect(running(sidebar).title).toEqual(['Refreshing the numbers']);
    await sidebar.answer({ ...STARTED, ...FINISHED });
    expect(sidebar.texts('.done > p')[0]).toBe('✓ Done: 6 scorecards.');
  });

  test('change between formulas and values with one press: the plan first, then the numbers', async () => {
    const sidebar = await openBuilt();
    expect(sidebar.texts('section > p')).toContain(
      'Live numbers: This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
    );
    await sidebar.press('Switch to fixed numbers');
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ mode: 'values' }] });
    await sidebar.answer({ ...BUILT, plan: { ...BUILT.plan, mode: 'values' } });
    expect(sidebar.lastCall()).toEqual({ name: 'refreshNumbers', args: [] });
    expect(sidebar.texts('section > p')).toContain(
      'Fixed numbers: Change only when you refresh the numbers or build again. For large data, or data with mistakes.',
    );
    expect(sidebar.texts('button')).toContain('Switch to live numbers');
  });

  test('whose sheets cannot be listed say why, and can be looked for again', async () => {
    const sidebar = await open(BUILT);
    await sidebar.fail('No connection.');
    expect(sidebar.texts('section .failed p')).toEqual(['No connection.']);
    await sidebar.press('Try again');
    expect(sidebar.lastCall()).toEqual({ name: 'madeSheets', args: [] });
  });
});

const EARNED: ClosingView = {
  period: '2026-09',
  key: '42',
  people: [
    { name: 'Lan', score: 104.5, isProvisional: false, rating: 'A', pay: 3_000 },
    { name: 'Minh', score: 71, isProvisional: true, rating: 'C', pay: null },
  ],
  team: { name: '', score: 88, isProvisional: false, rating: 'B', pay: 3_000 },
  missing: [
    { kpi: 'conversionRate', what: 'value', people: ['Minh'] },
    { kpi: 'revenue', what: 'target', people: ['Lan', 'Minh'] },
  ],
};

/** Asks to close the period that is chosen: what would be written is shown. */
async function asked(sidebar: OpenSidebar, view: ClosingView = EARNED): Promise<void> {
  sidebar.unfold('Close a period');
  await sidebar.press('Close this period…');
  expect(sidebar.lastCall()).toEqual({ name: 'closingView', args: [view.period] });
  await sidebar.answer(view);
}

describe('closing a period', () => {
  test('asks for the last finished one, signed by who approves, and only after one more press it is done', async () => {
    const sidebar = await openBuilt();
    sidebar.unfold('Close a period');
    expect([...sidebar.field('Period').querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'September 2026',
      'August 2026',
    ]);
    expect([sidebar.field('Period').value, sidebar.field('Who closes it').value]).toEqual([
      '2026-09',
      'Director An',
    ]);
    await asked(sidebar);
    expect(sidebar.inside('Close a period')).toContain(
      'September 2026 will be final, signed by Director An.',
    );
    await sidebar.press('Close September 2026');
    expect(sidebar.lastCall()).toEqual({ name: 'closePeriod', args: ['2026-09', 'Director An', '42'] });
    await sidebar.answer({ ...STARTED, ...FINISHED });
    expect(sidebar.texts('.done > p')[0]).toBe(
      '✓ September 2026 is closed, signed by Director An. Its numbers are final.',
    );
  });

  test('shows first who gets what, what is missing for whom, and what is not possible afterwards', async () => {
    const sidebar = await openBuilt();
    sidebar.unfold('Close a period');
    await sidebar.press('Close this period…');
    expect(sidebar.texts('.inside [role=status]')).toContain('Calculating who gets what…');
    await sidebar.answer(EARNED);
    const rows = [...sidebar.page.querySelectorAll('[data-key=close] table tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['Rep', 'Score, rating', 'Bonus'],
      ['Lan', '104.5 · A', '3,000'],
      ['Minh', '71* · C', '–'],
    ]);
    expect(sidebar.inside('Close a period').slice(-7, -1)).toEqual([
      '* Provisional: not all of the weight could be scored.',
      'Total bonuses: 3,000',
      'Conversion (by lead date) has no value for Minh, so it is not scored.',
      'Revenue has no target for anyone, so it is not scored.',
      'September 2026 will be final, signed by Director An.',
      'Afterwards changes of data, targets, weights and ratings do not touch this period any more. It can be reopened, with a reason that stays in the history.',
    ]);
    expect(document.activeElement).toBe(sidebar.button('Close September 2026'));
  });

  test('what cannot be shown says why, and can be asked for again', async () => {
    const sidebar = await openBuilt();
    await sidebar.press('Close this period…');
    await sidebar.fail('No connection.');
    expect(sidebar.texts('[data-key=close] .failed p')).toEqual(['No connection.']);
    await sidebar.press('Try again');
    await sidebar.answer({ ...EARNED, people: [], team: { ...EARNED.team, name: '', pay: null } });
    expect(sidebar.texts('[data-key=close] tbody th')).toEqual(['Whole team']);
    expect(sidebar.inside('Close a period')).toContain('Nobody gets a bonus.');
  });

  test('says that nobody has a score where no target applies yet', async () => {
    const targets = TARGETS.map((target) => ({ ...target, from: NOVEMBER }));
    const sidebar = await openBuilt({ ...BUILT, plan: { ...BUILT.plan, targets } });
    await asked(sidebar);
    expect(sidebar.inside('Close a period')).toContain(
      'September 2026 will be final, signed by Director An. It has no target, so nobody has a score.',
    );
  });

  test('says which KPIs would not be scored yet, and from which day on they are', async () => {
    const immature = [{ kpi: 'conversionRate', from: NOVEMBER }];
    const [september, ...others] = BUILT.finished;
    const finished = [{ ...september, label: '2026-09', closedBy: null, immature }, ...others];
    const sidebar = await openBuilt({ ...BUILT, finished });
    await asked(sidebar);
    expect(sidebar.inside('Close a period')).toContain(
      'September 2026 will be final, signed by Director An. Conversion (by lead date) still changes and will not be scored: wait until 11/1/2026 to score it.',
    );
  });

  test('names nobody where nobody was said to approve or build the plan', async () => {
    const sidebar = await openBuilt({ ...BUILT, plan: { ...BUILT.plan, approvedBy: '', builtBy: '' } });
    expect(sidebar.field('Who closes it').value).toBe('');
  });

  test('can be put off, and needs a name', async () => {
    const sidebar = await openBuilt();
    sidebar.unfold('Close a period');
    await sidebar.enter('Period', '2026-09');
    await asked(sidebar);
    await sidebar.press('Not yet');
    expect(document.activeElement).toBe(sidebar.button('Close this period…'));
    await sidebar.enter('Who closes it', ' ');
    await sidebar.press('Close this period…');
    expect(sidebar.inside('Close a period')).toContain('Write who closes the period.');
    expect(names(sidebar).slice(-1)).not.toEqual(['closePeriod']);
  });

  test('is over where every finished period is closed: they are listed with who signed', async () => {
    const sidebar = await openBuilt({ ...BUILT, finished: AGREED.finished.slice(2) });
    expect(sidebar.inside('Close a period')).toContain('Every finished period with data is closed.');
    expect(sidebar.texts('details[data-key=closed] li')).toEqual([
      'July 2026 – Director AnReopen July 2026…',
    ]);
  });

  test('a period in which nothing happened is not offered, unless it is closed', async () => {
    const [september, august, july] = AGREED.finished;
    if (!september || !august || !july) throw new Error('three finished periods');
    const empty = { isEmpty: true } as const;
    const finished = [september, { ...august, ...empty }, { ...july, ...empty }];
    const sidebar = await openBuilt({ ...BUILT, finished });
    sidebar.unfold('Close a period');
    const periods = [...sidebar.field('Period').querySelectorAll('option')];
    expect(periods.map(({ textContent }) => textContent)).toEqual(['September 2026']);
    expect(sidebar.texts('details[data-key=closed] li')).toHaveLength(1);
  });

  test('shows what changed after a period was closed', async () => {
    const changed = {
      count: 12,
      first: [
        { name: 'Lan', kpi: 'revenue', closed: 1_000, now: 200 },
        { name: '', kpi: 'conversionRate', closed: 0.25, now: null },
      ],
    };
    const finished = [{ label: '2026-07', closedBy: 'Director An', immature: [], changed }];
    const sidebar = await openBuilt({ ...BUILT, finished });
    sidebar.unfold('⚠ 12 values changed after closing');
    expect(sidebar.texts('details[data-key="changed 2026-07"] li')).toEqual([
      'Lan, Revenue: closed 1,000, now 200',
      'Whole team, Conversion (by lead date): closed 25%, now –',
      '… and 10 more values',
    ]);
  });
});

describe('reopening a closed period', () => {
  const opened = async (): Promise<OpenSidebar> => {
    const sidebar = await openBuilt();
    sidebar.unfold('Close a period');
    sidebar.unfold('Closed: 1 period');
    await sidebar.press('Reopen July 2026…');
    return sidebar;
  };

  test('asks for the reason, says what follows, and is done with one more press', async () => {
    const sidebar = await opened();
    expect(document.activeElement).toBe(sidebar.field('Reason'));
    expect(sidebar.field('Who reopens it').value).toBe('Director An');
    expect(sidebar.inside('Closed: 1 period')).toContain(
      'The period is calculated from the data, the targets and the ratings again, until it is closed once more. What was closed stays in the history, with the reason. Later closed periods stay as they are.',
    );
    await sidebar.press('Reopen July 2026');
    expect(sidebar.inside('Closed: 1 period')).toContain('Write why the period is reopened.');
    await sidebar.enter('Reason', ' A refund ');
    await sidebar.press('Reopen July 2026');
    expect(sidebar.lastCall()).toEqual({
      name: 'reopenPeriod',
      args: ['2026-07', 'Director An', 'A refund'],
    });
    await sidebar.answer({ ...STARTED, ...FINISHED });
    expect(sidebar.texts('.done > p')[0]).toBe(
      '✓ July 2026 is reopened. Close it again when its numbers are right.',
    );
  });

  test('can be put off, and needs a name', async () => {
    const sidebar = await opened();
    await sidebar.enter('Who reopens it', '');
    await sidebar.press('Reopen July 2026');
    expect(document.activeElement).toBe(sidebar.field('Who reopens it'));
    await sidebar.press('Not yet');
    expect(document.activeElement).toBe(sidebar.button('Reopen July 2026…'));
    expect(names(sidebar)).not.toContain('reopenPeriod');
  });
});

describe('targets that no longer fit', () => {
  const suggestion = (more: Partial<Suggestion>): Suggestion => ({
    kpi: 'revenue',
    scope: { type: 'rep', name: 'Lan' },
    past: [],
    limit: null,
    hint: 'in each of the last 3 periods.',
    state: 'alwaysMissed',
    proposal: { target: 1200, basis: 'Reached in about one of five of the last 12 periods.' },
    ...more,
  });

  async function looked(answer: readonly Suggestion[]): Promise<OpenSidebar> {
    const sidebar = await openBuilt();
    await sidebar.press('Review the targets');
    await sidebar.answer(answer);
    return sidebar;
  }

  test('are shown with the reason, the proposal and what it goes by; all others are not', async () => {
    const sidebar = await looked([
      suggestion({}),
      suggestion({ kpi: 'newLeads', state: 'fine' }),
      suggestion({
        scope: { type: 'team', name: '' },
        state: 'alwaysBeaten',
        hint: 'in each of the last 3 periods.',
        proposal: null,
      }),
    ]);
    expect(sidebar.texts('.entries li :is(strong, p, button)')).toEqual([
      'Revenue · Lan',
      '✗ Missed: in each of the last 3 periods.',
      'Current target: 1,500',
      'Reached in about one of five of the last 12 periods.',
      'Set 1,200 from November 2026',
      'Revenue · Whole team',
      '✓ Beaten: in each of the last 3 periods.',
      'Current target: 2,500',
      'Past periods suggest no better level.',
    ]);
  });

  test('are replaced from the next period on with one press', async () => {
    const sidebar = await looked([suggestion({})]);
    await sidebar.press('Set 1,200 for Revenue · Lan from November 2026');
    expect(sidebar.texts('.entries .good')).toEqual(['✓ 1,200 applies from November 2026.']);
    await rested();
    expect(sidebar.lastCall()).toEqual({
      name: 'savePlan',
      args: [
        {
          targets: [
            ...TARGETS,
            {
              kpi: 'revenue',
              scope: { kind: 'named', name: 'Lan' },
              from: NOVEMBER,
              target: 1200,
              per: 'month',
            },
          ],
        },
      ],
    });
  });

  test('cannot be told while no finished period has a target', async () => {
    const sidebar = await looked([suggestion({ state: 'missing' })]);
    expect(sidebar.texts('section p')).toContain('No finished period has a target yet.');
    expect(sidebar.texts('section .good')).toEqual([]);
  });

  test('are none where all fit', async () => {
    expect((await looked([suggestion({ state: 'fine' })])).texts('section .good')).toEqual([
      '✓ No target was always missed or always beaten.',
    ]);
  });
});
