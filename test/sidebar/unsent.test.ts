/** Shows that forms that were not sent are kept, also for another sidebar. */
import { drawBuild } from '../../sidebar/stages/build/build';
import { drawEarns } from '../../sidebar/stages/earns/earns';
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import { drawWhat } from '../../sidebar/stages/what/what';
import { drawWho } from '../../sidebar/stages/who/who';
import { STAGE_VIEWS } from '../../sidebar/all-stages';
import { AGREED } from './agreed';
import { FOUND } from './answers';
import { openSidebar, openStage, rested, written, type OpenSidebar } from './open-sidebar';

/** What the server was asked to keep last. */
const kept = async (sidebar: OpenSidebar): Promise<unknown> => {
  await rested();
  const call = sidebar.lastCall();
  return call?.name === 'saveUnsent' ? call.args[0] : call;
};

const PERSON = { rep: 'Phú', region: 'South', email: '', from: '1/10/2026', until: '' };

describe('a person whose form is half filled in', () => {
  test('is kept by the server when typing rests, and no longer when the field is empty again', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', 'Phú');
    await sidebar.enter('Region', 'South');
    expect(await kept(sidebar)).toEqual({ person: { ...PERSON, from: '' } });
    await sidebar.answer();
    await sidebar.enter('Rep', '');
    await sidebar.enter('Region', '');
    expect(await kept(sidebar)).toEqual({ person: null });
  });

  test('is there in another sidebar, with the form open', async () => {
    const sidebar = await openStage('who', drawWho, { ...FOUND, unsent: { person: PERSON } });
    expect(sidebar.page.querySelector<HTMLDetailsElement>('[data-key=add]')?.open).toBe(true);
    expect([sidebar.field('Rep').value, sidebar.field('Region').value]).toEqual(['Phú', 'South']);
    expect(sidebar.field('From').value).toBe('1/10/2026');
    expect(document.activeElement).toBe(document.body);
  });

  test('is forgotten when the team sheet has it', async () => {
    const sidebar = await openStage('who', drawWho, { ...FOUND, unsent: { person: PERSON } });
    await sidebar.press('Add to the team sheet');
    await sidebar.answer(FOUND);
    expect(await kept(sidebar)).toEqual({ person: null });
    expect(sidebar.field('Rep').value).toBe('');
  });

  test('that the server could not keep is said so, and kept when it is tried again', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    await sidebar.enter('Rep', 'Phú');
    await rested();
    await sidebar.fail('The connection was lost.');
    expect(sidebar.texts('[role=alert] p')).toContain('The connection was lost.');
    await sidebar.press('Try again');
    expect(sidebar.lastCall()?.name).toBe('saveUnsent');
    await sidebar.answer();
    expect(sidebar.texts('.notice.failed')).toEqual([]);
    expect(sidebar.field('Rep').value).toBe('Phú');
  });
});

describe('a stage that was left', () => {
  const goTo = async (sidebar: OpenSidebar, step: string): Promise<void> => {
    await sidebar.press(step);
    await sidebar.answer();
  };

  test('is found again as it was, with what is typed and what is open', async () => {
    const sidebar = await openSidebar(STAGE_VIEWS);
    await sidebar.answer({ ...FOUND, stage: 'who' });
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', 'Phú');
    await goTo(sidebar, '2KPIs');
    await sidebar.press('Add a KPI');
    await sidebar.enter('Name', 'Calls');
    await goTo(sidebar, '1Team');
    expect(sidebar.field('Rep').value).toBe('Phú');
    expect(sidebar.page.querySelector<HTMLDetailsElement>('[data-key=add]')?.open).toBe(true);
    await goTo(sidebar, '2KPIs');
    expect(sidebar.field('Name').value).toBe('Calls');
  });

  test('shows the KPI that was looked at', async () => {
    const sidebar = await openSidebar(STAGE_VIEWS);
    await sidebar.answer({ ...AGREED, stage: 'howMuch' });
    await sidebar.answer([]);
    await sidebar.press('Next KPI');
    const looked = sidebar.field('KPI').value;
    expect(looked).not.toBe(AGREED.plan.kpis[0]?.kpi);
    await goTo(sidebar, '1Team');
    await goTo(sidebar, '3Targets');
    expect(sidebar.field('KPI').value).toBe(looked);
  });

  test('says what is typed in the other language, too', async () => {
    const sidebar = await openSidebar(STAGE_VIEWS);
    await sidebar.answer({ ...FOUND, stage: 'who' });
    await sidebar.enter('Rep', 'Phú');
    await sidebar.press('VI – Tiếng Việt');
    await sidebar.answer();
    await sidebar.answer({ ...FOUND, language: 'vi' });
    expect(sidebar.field('Nhân viên').value).toBe('Phú');
  });
});

describe('a KPI of one’s own', () => {
  test('that was begun is there in another sidebar, each choice in its turn', async () => {
    const typed = await openStage('what', drawWhat, FOUND);
    await typed.press('Add a KPI');
    await typed.enter('Name', 'Big orders');
    await typed.enter('Table', 'sales');
    await typed.enter('Condition', 'atLeast');
    await typed.enter('Only where column', 'amount');
    await typed.enter('Value', '1,500,000');
    const unsent = (await kept(typed)) as typeof FOUND.unsent;
    const sidebar = await openStage('what', drawWhat, { ...FOUND, unsent });
    const values = ['Name', 'Table', 'Condition', 'Only where column', 'Value', 'ID', 'By date'].map(
      (label) => sidebar.field(label).value,
    );
    expect(values).toEqual(['Big orders', 'sales', 'atLeast', 'amount', '1,500,000', 'bigOrders', 'soldOn']);
    expect(document.activeElement).toBe(document.body);
    await sidebar.press('Save this KPI');
    expect(await kept(sidebar)).toMatchObject({ name: 'savePlan' });
  });

  test('that is given up is forgotten', async () => {
    const sidebar = await openStage('what', drawWhat, FOUND);
    await sidebar.press('Add a KPI');
    await sidebar.enter('Name', 'Calls');
    await rested();
    await sidebar.answer();
    await sidebar.press('Cancel');
    expect(await kept(sidebar)).toEqual({ 'own ': null });
    await sidebar.press('Add a KPI');
    expect(sidebar.field('Name').value).toBe('');
  });
});

test('columns that were chosen but not saved are there again, with their table open', async () => {
  const first = await openStage('what', drawWhat, FOUND);
  const sheet = first.page.querySelector<HTMLSelectElement>('[data-key="spend sheet"]');
  if (!sheet) throw new Error('no sheet to choose');
  sheet.value = 'Costs';
  sheet.dispatchEvent(new Event('change', { bubbles: true }));
  const unsent = (await kept(first)) as typeof FOUND.unsent;
  expect(unsent).toMatchObject({ 'table spend': { 'spend sheet': 'Costs' } });
  const sidebar = await openStage('what', drawWhat, { ...FOUND, unsent });
  const details = sidebar.page.querySelector<HTMLDetailsElement>('[data-key="table spend"]');
  expect(details?.open).toBe(true);
  expect(details?.querySelector('select')?.value).toBe('Costs');
});

test('ratings that cannot be used yet are kept beside the plan', async () => {
  const first = await openStage('earns', drawEarns, AGREED);
  await first.answer(null);
  await first.press('Add a rating');
  const [, second] = first.page.querySelectorAll<HTMLInputElement>('input[data-key$=" from"]');
  if (!second) throw new Error('no rating');
  second.value = '';
  second.dispatchEvent(new Event('input'));
  const unsent = (await kept(first)) as typeof FOUND.unsent;
  const sidebar = await openStage('earns', drawEarns, { ...AGREED, unsent });
  const starts = [...sidebar.page.querySelectorAll<HTMLInputElement>('input[data-key$=" from"]')];
  expect(starts).toHaveLength(AGREED.plan.bands.length + 1);
  expect(starts[1]?.value).toBe('');
});

test('targets that are to be filled in at once, and for whom scorecards are, wait as well', async () => {
  const unsent = {
    'bulk revenue': { 'bulk who': 'reps', 'bulk how': 'plus', 'bulk same': '', 'bulk plus': '5%' },
    build: { by: 'region' },
  };
  const targets = await openStage('howMuch', drawHowMuch, { ...AGREED, unsent });
  await targets.answer([]);
  expect(targets.field('Plus').value).toBe('5%');
  const build = await openStage('build', drawBuild, { ...AGREED, unsent });
  const ticked = [...build.page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  expect(ticked.map(({ checked }) => checked)).toEqual([false, true]);
});

describe('a number that cannot be used', () => {
  const unsentOf = async (sidebar: OpenSidebar) => (await kept(sidebar)) as typeof FOUND.unsent;

  async function openTargets(unsent: typeof FOUND.unsent = {}): Promise<OpenSidebar> {
    const sidebar = await openStage('howMuch', drawHowMuch, { ...AGREED, unsent });
    await sidebar.answer([]);
    return sidebar;
  }

  /** The field of a rating, whose label only screen readers read. */
  const bandField = ({ page }: OpenSidebar, label: string): HTMLInputElement => {
    const control = page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
    if (!control) throw new Error(label);
    return control;
  };

  test('as a target is there in another sidebar, opened and marked, and not in the plan', async () => {
    const first = await openTargets();
    first.unfold('Reps of South');
    await first.enter('Minh', 'a lot');
    const unsent = await unsentOf(first);
    expect(Object.values(unsent)).toEqual([{ text: 'a lot' }]);
    expect(first.calls.map(({ name }) => name)).not.toContain('savePlan');

    const sidebar = await openTargets(unsent);
    const minh = sidebar.field('Minh');
    expect([minh.value, minh.getAttribute('aria-invalid')]).toEqual(['a lot', 'true']);
    expect(minh.closest('details')?.open).toBe(true);
    expect(minh.closest('.field')?.textContent).toContain('“a lot” is not a number.');
    expect(sidebar.field('Whole team').value).toBe('');
  });

  test('is forgotten when the field is mended', async () => {
    const first = await openTargets();
    await first.enter('Default (reps without their own target)', '10x');
    await rested();
    await first.answer();
    await first.enter('Default (reps without their own target)', '1,200');
    await rested();
    expect(first.lastCall()?.name).toBe('savePlan');
    await first.answer(AGREED);
    expect(first.lastCall()?.name).toBe('saveUnsent');
    expect(Object.values(first.lastCall()?.args[0] as typeof FOUND.unsent)).toEqual([null]);
  });

  test('gives way to what fills the field in on request, and to nothing else', async () => {
    const sidebar = await openTargets();
    sidebar.unfold('Reps of North');
    sidebar.unfold('Reps of South');
    await sidebar.enter('Lan', 'x');
    await sidebar.enter('Whole team', 'y');
    await sidebar.enter('Target', '1,700');
    await sidebar.press('Fill in');
    const [lan, minh, team] = ['Lan', 'Minh', 'Whole team'].map((label) => sidebar.field(label).value);
    expect([lan, minh, team]).toEqual(['1,700', '1,700', 'y']);
    await sidebar.press('Undo');
    expect(sidebar.field('Lan').value).toBe('');
  });

  test.each([
    { field: 'A – essential', text: 'heavy' },
    { field: 'Own weight', text: 'light' },
    { field: 'Counts at most', text: 'lots' },
  ])('as “$field” is there again', async ({ field, text }) => {
    const first = await openTargets();
    await first.enter(field, text);
    const sidebar = await openTargets(await unsentOf(first));
    expect([sidebar.field(field).value, sidebar.field(field).getAttribute('aria-invalid')]).toEqual([
      text,
      'true',
    ]);
  });

  test('as a colour is there again, and used as soon as the other colour allows it', async () => {
    const first = await openStage('earns', drawEarns, AGREED);
    await first.answer(null);
    await first.enter('✓ On target from', '70%');
    const unsent = await unsentOf(first);
    const sidebar = await openStage('earns', drawEarns, { ...AGREED, unsent });
    await sidebar.answer(null);
    expect(sidebar.field('✓ On target from').value).toBe('70%');
    await sidebar.enter('! Close from', '60%');
    expect(sidebar.field('✓ On target from').hasAttribute('aria-invalid')).toBe(false);
    expect(await written(sidebar)).toEqual({ thresholds: { green: 0.7, amber: 0.6 } });
  });

  test('as a bonus is there again in its row, and no rating is saved before it is mended', async () => {
    const first = await openStage('earns', drawEarns, AGREED);
    await first.answer(null);
    const bonus = bandField(first, 'Bonus, row 2');
    bonus.value = 'much';
    bonus.dispatchEvent(new Event('input'));
    const unsent = await unsentOf(first);
    const sidebar = await openStage('earns', drawEarns, { ...AGREED, unsent });
    await sidebar.answer(null);
    const again = bandField(sidebar, 'Bonus, row 2');
    expect([again.value, again.getAttribute('aria-invalid')]).toEqual(['much', 'true']);
    expect(again.closest('.band')?.textContent).toContain('Not saved until this is corrected.');
    again.value = '200';
    again.dispatchEvent(new Event('input'));
    const { bands } = (await written(sidebar)) as { readonly bands: typeof AGREED.plan.bands };
    expect(bands[1]?.bonus).toBe(200);
    expect(again.closest('.band')?.textContent).not.toContain('Not saved');
  });
});
