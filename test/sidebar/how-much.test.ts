/** Shows the stage of weights and targets. */
import type { Suggestion, WizardState } from '../../src/app/bridge';
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import type { PlanKpi } from '../../src/plan/plan-kpi';
import { AGREED, AGREED_VI, JULY, NOVEMBER, OCTOBER, TARGETS } from './agreed';
import { openStage, rested, settled, written, type OpenSidebar } from './open-sidebar';

/** The stage asks about the past as soon as it is opened. */
async function open(state: WizardState = AGREED, past: readonly Suggestion[] = []): Promise<OpenSidebar> {
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  await sidebar.answer(past);
  return sidebar;
}

const LAN = { kind: 'named', name: 'Lan' } as const;

/** How a KPI counts, as a part of its past. */
const termsOf = ({ better: _better, ...terms }: PlanKpi): Omit<PlanKpi, 'better'> => terms;

const options = (sidebar: OpenSidebar, label: string): readonly string[] =>
  [...sidebar.field(label).querySelectorAll('option')].map(({ text }) => text);

/** What is said to the eyes and to screen readers about a field. */
const about = (sidebar: OpenSidebar, label: string): readonly string[] =>
  (sidebar.field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .filter((text) => text !== '');

test('without any KPI in use the stage leads to where they are chosen', async () => {
  const state = { ...AGREED, plan: { ...AGREED.plan, kpis: [] } };
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  expect(sidebar.texts('.stage .notice p')).toEqual([
    'No KPI is in use yet, so there are no weights to set.',
  ]);
  await sidebar.press('Choose KPIs');
  expect(sidebar.texts('h1')).toEqual(['what']);
});

test('targets for somebody whom no table names are told, with the way to the plan', async () => {
  const stray = { kpi: 'revenue', scope: { kind: 'named', name: 'Lam' }, from: JULY, target: 5 } as const;
  const plan = { ...AGREED.plan, targets: [...TARGETS, stray, { ...stray, from: OCTOBER }] };
  const sidebar = await open({ ...AGREED, plan });
  expect(sidebar.texts('.stage .notice p')).toEqual([
    '⚠ Targets for “Lam” count for nobody: no table has such a name.',
  ]);
  await sidebar.press('Open the sheet “KPI Plan”');
  expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['KPI Plan'] });
});

test('all targets of a year are a click away, once a build has made their sheet', async () => {
  const sidebar = await open({ ...AGREED, targetSheet: 'Giao chỉ tiêu' });
  await sidebar.press('Open the sheet “Giao chỉ tiêu”');
  expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['Giao chỉ tiêu'] });
  expect((await open({ ...AGREED, targetSheet: null })).texts('.stage .quiet')).not.toContain(
    'Everybody’s targets for all periods of a year: type or paste them as a table.',
  );
});

test('the period that targets apply from goes on with the current one, unless another was chosen', async () => {
  const drawn = async (from: string) => {
    const sidebar = await open({
      ...AGREED,
      currentPeriod: '2026-11',
      unsent: { targets: { kpi: 'revenue', from } },
    });
    return sidebar.field('Applies from').value;
  };
  expect(await drawn('')).toBe(String(NOVEMBER));
  expect(await drawn(String(OCTOBER))).toBe(String(OCTOBER));

  const sidebar = await open();
  await sidebar.enter('Applies from', String(JULY));
  await sidebar.enter('Applies from', String(OCTOBER));
  await rested();
  expect(sidebar.lastCall()).toMatchObject({
    name: 'saveUnsent',
    args: [{ targets: { kpi: 'revenue', from: '' } }],
  });
});

describe('weights', () => {
  test('of the groups are written into the plan, and every share follows at once', async () => {
    const sidebar = await open();
    expect(sidebar.texts('tbody tr')).toEqual([
      'RevenueA50%',
      'Conversion (by lead date)B33%',
      'New leadsC17%',
      'Cost per new customer (CAC)B○ no data',
    ]);
    await sidebar.enter('A – essential', '7');
    expect(sidebar.texts('tbody tr').slice(0, 2)).toEqual(['RevenueA70%', 'Conversion (by lead date)B20%']);
    expect(sidebar.texts('[aria-live]')).toContain('Counts for 70% of the score.');
    expect(await written(sidebar)).toEqual({ groupWeights: { A: 7, B: 2, C: 1 } });
  });

  test('below 0 are refused with a sentence, and not written', async () => {
    const sidebar = await open();
    await sidebar.enter('A – essential', '-1');
    expect(about(sidebar, 'A – essential')).toEqual(['Write 0 or more.']);
    expect(await written(sidebar)).toEqual({ name: 'suggestions', args: [] });
  });

  test('a KPI can have one of its own, and give it up again', async () => {
    const sidebar = await open();
    const weights = async () =>
      ((await written(sidebar)) as { kpis: WizardState['plan']['kpis'] }).kpis.map(({ weight }) => weight);
    expect(sidebar.field('Own weight').placeholder).toBe('3');
    await sidebar.enter('Own weight', '1.5');
    expect(await weights()).toEqual([1.5, undefined, undefined, undefined]);
    await sidebar.answer(AGREED);
    await sidebar.enter('Own weight', '');
    expect(await weights()).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('are shown as they are in the period from which changes apply, and change from there', async () => {
    const [revenue, ...others] = AGREED.plan.kpis;
    if (!revenue) throw new Error('no KPI');
    const was = { ...termsOf(revenue), weight: 4, from: JULY };
    const kpis = [{ ...revenue, weight: 2, cap: 1.5, from: NOVEMBER }, ...others];
    const sidebar = await open({
      ...AGREED,
      hasScorecards: true,
      plan: { ...AGREED.plan, kpis, pastKpis: [was] },
    });
    expect(sidebar.field('Changes apply from').value).toBe(String(OCTOBER));
    expect([sidebar.field('Own weight').value, sidebar.field('Counts at most').value]).toEqual(['4', '120%']);
    await sidebar.enter('Changes apply from', String(NOVEMBER));
    expect([sidebar.field('Own weight').value, sidebar.field('Counts at most').value]).toEqual(['2', '150%']);
    // November's weight from October on: the cap of November stays that of November.
    await sidebar.enter('Changes apply from', String(OCTOBER));
    await sidebar.enter('Own weight', '2');
    expect(await written(sidebar)).toEqual({
      kpis,
      pastKpis: [was, { ...was, weight: 2, from: OCTOBER }],
    });
  });

  test('of closed periods stay, which is said where changes would reach them', async () => {
    const sidebar = await open({ ...AGREED, hasScorecards: true });
    const said = () => about(sidebar, 'Changes apply from').slice(1);
    expect(said()).toEqual([]);
    await sidebar.enter('Changes apply from', 'always');
    expect(said()).toEqual(['Closed periods stay as they were closed: July 2026.']);
    await sidebar.enter('Changes apply from', String(JULY));
    expect(said()).toEqual(['Closed periods stay as they were closed: July 2026.']);
    await sidebar.enter('Changes apply from', String(NOVEMBER));
    expect(said()).toEqual([]);
  });

  test('of a KPI that comes into use later are none yet', async () => {
    const [revenue, later] = AGREED.plan.kpis;
    if (!revenue || !later) throw new Error('no KPI');
    const kpis = [revenue, { ...later, from: NOVEMBER }];
    const pastKpis = [{ ...termsOf(later), inUse: false, from: JULY }];
    const sidebar = await open({ ...AGREED, hasScorecards: true, plan: { ...AGREED.plan, kpis, pastKpis } });
    await sidebar.enter('KPI', later.kpi);
    const said = 'Is not in use in the period from which changes apply.';
    expect(sidebar.texts('[aria-live]')).toContain(said);
    expect(sidebar.texts('tbody tr')).toEqual(['RevenueA100%']);
    await sidebar.enter('Changes apply from', String(NOVEMBER));
    expect(sidebar.texts('[aria-live]')).not.toContain(said);
    expect(sidebar.texts('tbody tr')).toEqual(['RevenueA60%', 'Conversion (by lead date)B40%']);
  });

  test('group, direction and limits of a KPI are written with it', async () => {
    const sidebar = await open();
    await sidebar.enter('Group', 'C');
    await sidebar.enter('Direction', 'lower');
    await sidebar.enter('Counts at most', '150');
    await sidebar.enter('Counts from', '50%');
    const { kpis } = (await written(sidebar)) as { kpis: readonly unknown[] };
    expect(kpis[0]).toEqual({
      kpi: 'revenue',
      inUse: true,
      group: 'C',
      better: 'lower',
      cap: 1.5,
      floor: 0.5,
    });
    await sidebar.enter('Counts from', '151%');
    expect(about(sidebar, 'Counts from')).toContain('“Counts from” is not above “counts at most”.');
  });
});

describe('the KPI to look at', () => {
  test('is picked from a list that tells where targets are missing, or reached one after the other', async () => {
    const sidebar = await open();
    expect(options(sidebar, 'KPI')).toEqual([
      'Revenue',
      'Conversion (by lead date)',
      '○ New leads (targets missing)',
      '○ Cost per new customer (CAC) (targets missing)',
    ]);
    expect(sidebar.texts('[aria-live]').slice(0, 2)).toEqual([
      '✓ Everyone has a target.',
      'Counts for 50% of the score.',
    ]);
    await sidebar.press('Previous KPI');
    expect(sidebar.texts('[aria-live]').slice(0, 2)).toEqual([
      '○ Without a target: 2',
      'Is not on the scorecards yet: it needs the table “Spend”, which no sheet is mapped to.',
    ]);
    await sidebar.press('Next KPI');
    expect(sidebar.field('KPI').value).toBe('revenue');
    expect(document.activeElement).toBe(sidebar.button('Next KPI'));
  });

  test('is at first the first whose data are there, and that which the person picks from then on', async () => {
    const kpis = AGREED.kpis.map((each) =>
      each.id === 'revenue' ? { ...each, lacks: { text: 'needs a column', table: 'sales' as const } } : each,
    );
    const sidebar = await open({ ...AGREED, kpis });
    expect(sidebar.field('KPI').value).toBe('conversionRate');
    await sidebar.press('Previous KPI');
    expect(sidebar.field('KPI').value).toBe('revenue');
  });

  test('is the first of all where none has its data; then nothing is asked about the past', async () => {
    const kpis = AGREED.kpis.map((each) => ({ ...each, lacks: { text: 'lacks', table: 'sales' as const } }));
    const sidebar = await openStage('howMuch', drawHowMuch, { ...AGREED, kpis });
    expect(sidebar.field('KPI').value).toBe('revenue');
    expect(sidebar.lastCall()).toEqual({ name: 'wizardState', args: [] });
  });
});

test('of a KPI that the data cannot tell of reps a target of the team is enough', async () => {
  const given = async (targets: WizardState['plan']['targets']): Promise<readonly string[]> => {
    const prices = {
      kpi: 'priceIndex',
      inUse: true,
      group: 'C',
      better: 'lower',
      cap: 1.2,
      floor: 0,
    } as const;
    const mapping = { ...AGREED.plan.mapping, prices: { sheet: 'Prices', columns: { region: 'Area' } } };
    const sidebar = await open({
      ...AGREED,
      kpis: AGREED.kpis.map((each) => (each.id === 'priceIndex' ? { ...each, lacks: null } : each)),
      plan: { ...AGREED.plan, kpis: [prices], mapping, targets },
    });
    return sidebar.texts('[aria-live]').slice(0, 1);
  };
  expect(await given([])).toEqual(['○ Without a target: 1']);
  const ofTeam = { kpi: 'priceIndex', scope: { kind: 'team' }, from: JULY, target: 0.95 } as const;
  expect(await given([ofTeam])).toEqual(['✓ Everyone has a target.']);
});

describe('a target', () => {
  test('that is empty shows in grey what applies, and says where it comes from', async () => {
    const sidebar = await open();
    const shown = (label: string) => [sidebar.field(label).value, sidebar.field(label).placeholder];
    expect(shown('Default (reps without their own target)')).toEqual(['', '1,000']);
    expect(about(sidebar, 'Default (reps without their own target)')).toEqual(['1,000 since July 2026']);
    expect(shown('Lan')).toEqual(['', '1,500']);
    expect(shown('Minh')).toEqual(['', '1,000']);
    expect(about(sidebar, 'Minh')).toEqual(['While empty: 1,000, the default for reps.']);
    expect(shown('Whole team')).toEqual(['', '2,500']);
    expect(about(sidebar, 'Whole team')).toEqual(['While empty: 2,500, the sum of the reps.']);
  });

  test('is written from the current period on, beside the others, and the sums follow at once', async () => {
    const sidebar = await open();
    await sidebar.enter('Lan', '1,800');
    expect(sidebar.field('North').placeholder).toBe('1,800');
    expect(sidebar.field('Whole team').placeholder).toBe('2,800');
    expect(await written(sidebar)).toEqual({
      targets: [...TARGETS, { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 1800, per: 'month' }],
    });
  });

  test('applies from another period on where one is chosen', async () => {
    const sidebar = await open();
    await sidebar.enter('Applies from', String(NOVEMBER));
    await sidebar.enter('Whole team', '3000');
    expect(await written(sidebar)).toEqual({
      targets: [
        ...TARGETS,
        { kpi: 'revenue', scope: { kind: 'team' }, from: NOVEMBER, target: 3000, per: 'month' },
      ],
    });
    await sidebar.enter('Applies from', String(JULY));
    expect(sidebar.field('Lan').value).toBe('1,500');
  });

  test('that is blanked is taken out of the plan', async () => {
    const sidebar = await open();
    await sidebar.enter('Applies from', String(JULY));
    await sidebar.enter('Lan', '');
    expect(await written(sidebar)).toEqual({ targets: [TARGETS[0], TARGETS[2]] });
  });

  test.each([
    { typed: '0', sentence: 'This target must be more than 0.' },
    { typed: 'a lot', sentence: '“a lot” is not a number.' },
  ])('“$typed” is refused at once: $sentence', async ({ typed, sentence }) => {
    const sidebar = await open();
    await sidebar.enter('Lan', typed);
    expect(about(sidebar, 'Lan')).toContain(sentence);
    expect(sidebar.field('Lan').getAttribute('aria-invalid')).toBe('true');
    expect(await written(sidebar)).toEqual({ name: 'suggestions', args: [] });
  });

  test('typing goes on undisturbed while an earlier number is written', async () => {
    const sidebar = await open();
    await sidebar.enter('Lan', '18');
    await rested();
    const field = sidebar.field('Lan');
    field.value = '1800';
    field.dispatchEvent(new Event('input'));
    await sidebar.answer({
      ...AGREED,
      plan: {
        ...AGREED.plan,
        targets: [...TARGETS, { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 18, per: 'month' }],
      },
    });
    expect(sidebar.field('Lan').value).toBe('1800');
    expect(document.activeElement).toBe(sidebar.field('Lan'));
  });

  test('is asked only for people who are on the team, region by region, with for how many one of their own applies', async () => {
    const sidebar = await open();
    expect(sidebar.texts('details[data-key^="re"] summary span')).toEqual([
      'Regionsnone of 2 has a target of its own',
      'none of 2 has a target of its own',
      'Reps of North1 of 1 with a target of their own',
      '1 of 1 with a target of their own',
      'Reps of Southnone of 1 has a target of their own',
      'none of 1 has a target of their own',
    ]);
    await sidebar.enter('Minh', '1200');
    expect(sidebar.texts('details[data-key="reps south"] summary .quiet')).toEqual([
      '1 of 1 with a target of their own',
    ]);
  });
});

describe('filling several at once', () => {
  test('writes all of them with one call, and says how many', async () => {
    const sidebar = await open();
    await sidebar.enter('Whose targets', 'reps');
    await sidebar.enter('Target', '2000');
    await sidebar.press('Fill in');
    expect(sidebar.texts('.said')).toEqual(['2 targets filled in.']);
    expect(await written(sidebar)).toEqual({
      targets: [
        ...TARGETS,
        { kpi: 'revenue', scope: LAN, from: OCTOBER, target: 2000, per: 'month' },
        { kpi: 'revenue', scope: { kind: 'named', name: 'Minh' }, from: OCTOBER, target: 2000, per: 'month' },
      ],
    });
  });

  test('asks for a number where none is typed', async () => {
    const sidebar = await open();
    await sidebar.enter('With what', 'plus');
    await sidebar.press('Fill in');
    expect(about(sidebar, 'Plus')).toEqual(['Write a number.']);
    expect(document.activeElement).toBe(sidebar.field('Plus'));
  });

  test('of what is counted says that a share is rounded', async () => {
    const sidebar = await open();
    await sidebar.enter('KPI', 'newLeads');
    await sidebar.enter('With what', 'plus');
    expect(about(sidebar, 'Plus')).toEqual(['In whole numbers: 7 plus 10% becomes 8.']);
  });
});

describe('suggestions from the past', () => {
  const suggested = (type: 'team' | 'rep', name: string, more: Partial<Suggestion>): Suggestion => ({
    kpi: 'revenue',
    scope: { type, name },
    past: [1000, 1200, 1400, 1700],
    limit: null,
    hint: null,
    state: 'fine',
    proposal: null,
    ...more,
  });
  const PAST = [
    suggested('team', '', { past: [] }),
    suggested('rep', 'Lan', {
      state: 'alwaysMissed',
      hint: 'in each of the last 3 periods.',
      past: [1000, 1100, 1200],
    }),
    suggested('rep', 'Minh', { past: [900, 1000, 1100, 1100] }),
  ];

  async function asked(
    state: WizardState = AGREED,
    past: readonly Suggestion[] = PAST,
  ): Promise<OpenSidebar> {
    const sidebar = await open(state, past);
    await sidebar.press(state === AGREED ? 'Suggest from history' : 'Gợi ý từ các kỳ trước');
    return sidebar;
  }

  const said = (sidebar: OpenSidebar) =>
    sidebar.texts('section [role=status], section .actions + p + [role=alert]');
  const hints = (sidebar: OpenSidebar) => sidebar.texts('.target .warn:not([hidden])');

  test('are asked for once and quietly: without being asked the stage only hints', async () => {
    const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
    expect(sidebar.lastCall()).toEqual({ name: 'suggestions', args: [] });
    expect(said(sidebar)).toEqual(['', '']);
    await sidebar.answer(PAST);
    expect(hints(sidebar)).toEqual(['✗ Missed: in each of the last 3 periods.']);
    expect(about(sidebar, 'Lan')).toContain('✗ Missed: in each of the last 3 periods.');
    expect(sidebar.texts('.suggestion')).toEqual([]);
    const asked = sidebar.calls.length;
    await sidebar.press('Suggest from history');
    expect(sidebar.texts('.suggestion strong')).toHaveLength(3);
    expect(sidebar.calls).toHaveLength(asked);
  });

  test('that come while somebody types leave the field alone', async () => {
    const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
    const field = sidebar.field('Lan');
    field.focus();
    field.value = '1,';
    await sidebar.answer(PAST);
    expect(sidebar.field('Lan')).toBe(field);
    expect([field.value, document.activeElement === field]).toEqual(['1,', true]);
    expect(hints(sidebar)).toHaveLength(1);
  });

  test('that are asked for before they are there are waited for in words', async () => {
    const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
    await sidebar.press('Suggest from history');
    expect(said(sidebar)).toEqual(['Looking at past periods…', '']);
    expect(sidebar.calls.filter(({ name }) => name === 'suggestions')).toHaveLength(1);
    await sidebar.answer(PAST);
    expect(said(sidebar)).toEqual(['', '']);
    expect(sidebar.texts('.suggestion strong')).toHaveLength(3);
  });

  test('that cannot be had are told, also where nobody has asked, and can be asked for again', async () => {
    const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
    await sidebar.fail('The plan names no sheet.');
    expect(said(sidebar)).toEqual(['', 'The plan names no sheet.']);
    await sidebar.press('Suggest from history');
    expect(said(sidebar)).toEqual(['Looking at past periods…', '']);
    await sidebar.answer([]);
    expect(said(sidebar)).toEqual(['No finished period has numbers yet, so nothing can be suggested.', '']);
  });

  test('are asked for anew where the plan goes by something else since', async () => {
    const sidebar = await asked();
    await sidebar.enter('Direction', 'lower');
    await rested();
    await sidebar.answer({
      ...AGREED,
      plan: {
        ...AGREED.plan,
        kpis: AGREED.plan.kpis.map((each, at) => (at === 0 ? { ...each, better: 'lower' } : each)),
      },
    });
    await sidebar.press('Suggest from history');
    expect(sidebar.lastCall()).toEqual({ name: 'suggestions', args: [] });
    expect(said(sidebar)).toEqual(['Looking at past periods…', '']);
  });

  test('that miss a field’s target hint at it without being asked', async () => {
    const newLeads = PAST.map((each): Suggestion => ({ ...each, kpi: 'newLeads', state: 'missing' }));
    const sidebar = await open(AGREED, newLeads);
    expect(hints(sidebar)).toEqual([]);
    await sidebar.enter('KPI', 'newLeads');
    expect(hints(sidebar)).toEqual(
      ['Whole team', 'Lan', 'Minh'].map(() => '○ Missing: without a target this cannot be scored.'),
    );
  });

  test('name the level that the past tells also where the server has none better than the last target', async () => {
    const beaten = suggested('rep', 'Minh', { state: 'alwaysBeaten', hint: 'Beaten.' });
    const sidebar = await asked(AGREED, [beaten]);
    await sidebar.enter('Minh', '1,000,000');
    expect(hints(sidebar)).toEqual(['▲ Target too high? The best of the last 4 periods was 1,700.']);
    // The 80th percentile is 1,520.
    await sidebar.press('Use 1,600 for Minh');
    expect(sidebar.field('Minh').value).toBe('1,600');
  });

  test('fit what is said of a target: in place of one that was always missed they are easier', async () => {
    const missed = suggested('rep', 'Lan', {
      ...{ state: 'alwaysMissed', hint: 'in each of the last 3 periods.' },
      past: [...[1500, 1600, 1500, 1600, 1500], ...[900, 800, 900]],
    });
    const sidebar = await asked(AGREED, [missed]);
    expect(hints(sidebar)).toEqual(['✗ Missed: in each of the last 3 periods.']);
    expect(about(sidebar, 'Lan')).toContain('✗ Missed: in each of the last 3 periods.');
    expect(sidebar.texts('details[data-key="reps north"] .suggestion :is(strong, p)')).toEqual([
      'Suggested: 900',
      'The median of the last 3 months (lowest 800, highest 900).',
    ]);
  });

  test('stand beside each field with what they go by; for all reps it is the middle of theirs', async () => {
    const sidebar = await asked();
    expect(sidebar.texts('.suggestion :is(strong, p)')).toEqual([
      'Suggested: 1,100',
      'The median of the suggestions for 2 reps.',
      'Suggested: 1,200',
      'Ambitious: about 1 of the last 3 months reached it (lowest 1,000, median 1,100, highest 1,200).',
      'Suggested: 1,100',
      'Ambitious: about 1 of the last 4 months reached it (lowest 900, median 1,050, highest 1,100).',
    ]);
    expect(sidebar.texts('.target .quiet')).toContain(
      'Fewer than 3 months have a value: too little to suggest a target.',
    );
  });

  test('fill one field', async () => {
    const sidebar = await asked();
    await sidebar.press('Use 1,100 for Minh');
    expect(sidebar.field('Minh').value).toBe('1,100');
    expect(await written(sidebar)).toEqual({
      targets: [
        ...TARGETS,
        { kpi: 'revenue', scope: { kind: 'named', name: 'Minh' }, from: OCTOBER, target: 1100, per: 'month' },
      ],
    });
  });

  test('fill the fields of all reps, whose sums the team has', async () => {
    const sidebar = await asked();
    await sidebar.press('Use all 2 suggestions for reps');
    expect([sidebar.field('Lan').value, sidebar.field('Minh').value]).toEqual(['1,200', '1,100']);
    expect(sidebar.field('Whole team').placeholder).toBe('2,300');
    expect(sidebar.texts('.said')).toEqual(['2 targets set.']);
  });

  test('that are a field’s own target are not there to be taken, neither alone nor with the others', async () => {
    const sidebar = await asked();
    const takes = () => sidebar.texts('button.plain').filter((text) => text.startsWith('Use'));
    expect(takes()).toEqual(['Use all 2 suggestions for reps', 'Use', 'Use', 'Use']);
    await sidebar.press('Use 1,100 for Minh');
    expect(takes()).toEqual(['Use', 'Use']);
    expect(sidebar.texts('details[data-key="reps south"] .suggestion strong')).toEqual(['Suggested: 1,100']);
    await sidebar.enter('Minh', '1,200');
    expect(takes()).toEqual(['Use all 2 suggestions for reps', 'Use', 'Use', 'Use']);
  });

  test('come with a word, a sign and the reason about a target that should be thought over', async () => {
    const sidebar = await open(AGREED, PAST);
    expect(hints(sidebar)).toEqual(['✗ Missed: in each of the last 3 periods.']);
    await sidebar.enter('Lan', '1,450');
    expect(hints(sidebar)).toEqual(['▲ Target too high? The best of the last 3 periods was 1,200.']);
    await sidebar.enter('Lan', '900');
    expect(hints(sidebar)).toEqual([
      '▼ Target too low? Even the weakest of the last 3 periods was better: 1,000.',
    ]);
    await sidebar.enter('Lan', '1,200');
    expect(hints(sidebar)).toEqual([]);
  });

  test('and hints are Vietnamese for a Vietnamese, with numbers as the spreadsheet writes them', async () => {
    const sidebar = await asked(AGREED_VI);
    expect(sidebar.texts('.suggestion strong')).toEqual([
      'Gợi ý: 1.100 ₫',
      'Gợi ý: 1.200 ₫',
      'Gợi ý: 1.100 ₫',
    ]);
    await sidebar.enter('Lan', '1,45 k');
    await settled();
    expect(sidebar.field('Lan').value).toBe('1.450 ₫');
    expect(options(sidebar, 'Áp dụng từ')[12]).toBe('Tháng 10/2026 (kỳ gần nhất có dữ liệu)');
    expect(about(sidebar, 'Mức chung (ai chưa được giao riêng)')).toEqual(['1.000 ₫, từ tháng 7/2026']);
    expect(hints(sidebar)).toEqual(['▲ Chỉ tiêu quá cao? Kỳ tốt nhất trong 3 kỳ gần nhất chỉ đạt 1.200 ₫.']);
  });
});
