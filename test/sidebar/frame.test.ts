/** Shows the frame around the stages: loading, failures, saving, undo and the way from stage to stage. */
import type { DrawStage, StageTools } from '../../sidebar/stage/stage';
import { FOUND } from './answers';
import { openSidebar, rested, settled, type OpenSidebar } from './open-sidebar';

const names = ({ calls }: OpenSidebar) => calls.map(({ name }) => name);

describe('while the sheets are read', () => {
  test('the sidebar says so, in the language of the browser', async () => {
    const english = await openSidebar({}, 'en');
    expect(english.texts('[role=status]:not(.said)')).toEqual(['Reading your sheets…']);
    expect(english.calls).toEqual([{ name: 'wizardState', args: [] }]);
    const vietnamese = await openSidebar({}, 'vi');
    expect(vietnamese.texts('[role=status]:not(.said)')).toEqual(['Đang đọc dữ liệu…']);
    expect(document.documentElement.lang).toBe('vi');
  });

  test('the focus stays where it is: opening takes it from nobody', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    expect(document.activeElement).toBe(document.body);
  });

  test('a failure is an alert with the server’s sentence, and can be tried again', async () => {
    const sidebar = await openSidebar();
    await sidebar.fail('The sheet “Pipeline” does not exist.');
    expect(sidebar.texts('[role=alert] p')).toEqual([
      'That did not work.',
      'The sheet “Pipeline” does not exist.',
    ]);
    expect(sidebar.texts('h1')).toEqual([]);
    await sidebar.press('Try again');
    await sidebar.answer(FOUND);
    expect(sidebar.texts('[role=alert]')).toEqual([]);
    expect(sidebar.texts('h1')).toEqual(['who']);
  });
});

describe('the five steps', () => {
  test('have short names in both languages, and the one that was open last is current', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({ ...FOUND, stage: 'earns' });
    expect(sidebar.texts('nav .name')).toEqual(['Team', 'KPIs', 'Targets', 'Bonus', 'Build']);
    expect(sidebar.texts('[aria-current=step]')).toEqual(['4Bonus']);
    expect(sidebar.texts('h1')).toEqual(['earns']);
    const vietnamese = await openSidebar({}, 'vi');
    expect(vietnamese.texts('nav .name')).toEqual(['Nhân sự', 'KPI', 'Chỉ tiêu', 'Thưởng', 'Tạo bảng']);
  });

  test('a press opens a step, moves the focus to its title and keeps it for the next time', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    await sidebar.press('3Targets');
    expect(sidebar.texts('h1')).toEqual(['howMuch']);
    expect(document.activeElement?.textContent).toBe('howMuch');
    expect(sidebar.lastCall()).toEqual({ name: 'saveStage', args: ['howMuch'] });
  });

  test('“Next” and “Back” go through them; there is no way before the first and after the last', async () => {
    const sidebar = await openSidebar();
    const ways = () =>
      [...sidebar.page.querySelectorAll<HTMLElement>('footer button')]
        .filter(({ hidden }) => !hidden)
        .map((each) => each.textContent);
    await sidebar.answer(FOUND);
    expect(ways()).toEqual(['Next: KPIs']);
    await sidebar.press('Next: KPIs');
    expect(ways()).toEqual(['Back', 'Next: Targets']);
    await sidebar.press('5Build');
    expect(ways()).toEqual(['Back']);
    await sidebar.press('Back');
    expect(sidebar.texts('h1')).toEqual(['earns']);
  });
});

test('help takes the place of the stage until it is closed, or another stage is opened', async () => {
  const sidebar = await openSidebar();
  await sidebar.answer(FOUND);
  const shown = () =>
    [...sidebar.page.querySelectorAll<HTMLElement>('h1')]
      .filter((each) => each.closest('[hidden]') === null)
      .map(({ textContent }) => textContent);
  await sidebar.press('Help');
  expect(shown()).toEqual(['Help']);
  expect(document.activeElement?.textContent).toBe('Help');
  expect(sidebar.button('Help').getAttribute('aria-expanded')).toBe('true');
  await sidebar.press('Close the help');
  expect(shown()).toEqual(['who']);
  expect(document.activeElement).toBe(sidebar.button('Help'));
  await sidebar.press('Help');
  await sidebar.press('3Targets');
  expect(shown()).toEqual(['howMuch']);
});

test('another language is kept by the server, and the document is read in it', async () => {
  const sidebar = await openSidebar();
  await sidebar.answer(FOUND);
  await sidebar.press('VI – Tiếng Việt');
  expect(sidebar.lastCall()).toEqual({ name: 'setLanguage', args: ['vi'] });
  await sidebar.answer();
  await sidebar.answer({ ...FOUND, language: 'vi' });
  expect(sidebar.texts('header .link')).toEqual(['Trợ giúp']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('VI – Tiếng Việt');
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
});

/** A stage that lends its tools to the test and shows who built the plan. */
async function openWithTools(): Promise<{ sidebar: OpenSidebar; tools: StageTools }> {
  let lent: StageTools | undefined;
  const draw: DrawStage = ({ plan }, _, tools) => {
    lent = tools;
    const shown = document.createElement('h1');
    shown.textContent = plan.builtBy;
    return {
      element: shown,
      focus: shown,
      update: (later) => {
        shown.textContent = later.plan.builtBy;
      },
    };
  };
  const sidebar = await openSidebar({ who: draw });
  await sidebar.answer(FOUND);
  if (!lent) throw new Error('The stage was not drawn.');
  return { sidebar, tools: lent };
}

const stateWith = (builtBy: string) => ({ ...FOUND, plan: { ...FOUND.plan, builtBy } });

describe('a change of the plan', () => {
  test('is shown at once, and written once typing rests', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'L' });
    tools.savePlan({ builtBy: 'Lan' });
    tools.savePlan({ careDays: 14 });
    expect(sidebar.texts('h1')).toEqual(['Lan']);
    expect(sidebar.texts('.saved')).toEqual(['Saving…']);
    await settled();
    expect(names(sidebar)).toEqual(['wizardState']);
    await rested();
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ builtBy: 'Lan', careDays: 14 }] });
    await sidebar.answer(stateWith('Lan'));
    expect(sidebar.texts('.saved')).toEqual(['Saved']);
  });

  test('that comes while another is written goes after it, and the older answer does not undo it', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan' });
    await rested();
    tools.savePlan({ builtBy: 'Lan Anh' });
    await rested();
    expect(names(sidebar)).toEqual(['wizardState', 'savePlan']);
    await sidebar.answer(stateWith('Lan'));
    expect(sidebar.texts('h1')).toEqual(['Lan Anh']);
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ builtBy: 'Lan Anh' }] });
  });

  test('that cannot be written is kept, said, and written together with what came later', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan', careDays: 14 });
    await rested();
    await sidebar.fail('The connection was lost.');
    expect(sidebar.texts('[role=alert] p')).toEqual([
      'Your last changes are not saved yet.',
      'The connection was lost.',
    ]);
    expect(sidebar.texts('h1')).toEqual(['Lan']);
    tools.savePlan({ builtBy: 'Minh' });
    await sidebar.press('Try again');
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ builtBy: 'Minh', careDays: 14 }] });
    await sidebar.answer(stateWith('Minh'));
    expect(sidebar.texts('[role=alert]')).toEqual([]);
  });

  test('is written before any other call, before another stage is kept, and when the page is hidden', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan' });
    const asked = tools.server.suggestions();
    await settled();
    expect(names(sidebar)).toEqual(['wizardState', 'savePlan']);
    await sidebar.answer(stateWith('Lan'));
    await sidebar.answer([]);
    expect(await asked).toEqual([]);

    tools.savePlan({ builtBy: 'Hoa' });
    tools.goTo('what');
    await settled();
    await sidebar.answer(stateWith('Hoa'));
    expect(names(sidebar).slice(3)).toEqual(['savePlan', 'saveStage']);
    await sidebar.answer();

    tools.savePlan({ builtBy: 'Minh' });
    dispatchEvent(new Event('pagehide'));
    await settled();
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ builtBy: 'Minh' }] });
  });

  test('goes past a call that is not answered yet when the person leaves the sidebar, with all that is unsaved', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan', careDays: 14 });
    await rested();
    tools.savePlan({ builtBy: 'Lan Anh' });
    dispatchEvent(new Event('blur'));
    expect(sidebar.calls.slice(1)).toEqual([
      { name: 'savePlan', args: [{ builtBy: 'Lan', careDays: 14 }] },
      { name: 'savePlan', args: [{ builtBy: 'Lan Anh', careDays: 14 }] },
    ]);
    expect(sidebar.numbers).toEqual([1, 2]);
    expect(sidebar.texts('.saved')).toEqual(['Saving…']);
    await sidebar.answer(stateWith('Lan'));
    expect(sidebar.texts('h1')).toEqual(['Lan Anh']);
    await sidebar.answer(stateWith('Lan Anh'));
    expect(sidebar.texts('h1')).toEqual(['Lan Anh']);
    expect(sidebar.texts('.saved')).toEqual(['Saved']);
    await rested();
    expect(sidebar.calls).toHaveLength(3);
  });

  test('goes past a call of another kind, too, and once only', async () => {
    const { sidebar, tools } = await openWithTools();
    void tools.server.suggestions();
    await settled();
    tools.savePlan({ builtBy: 'Lan' });
    await rested();
    expect(names(sidebar)).toEqual(['wizardState', 'suggestions']);
    dispatchEvent(new Event('blur'));
    dispatchEvent(new Event('pagehide'));
    expect(sidebar.calls.slice(2)).toEqual([{ name: 'savePlan', args: [{ builtBy: 'Lan' }] }]);
  });

  test('goes with what the sidebar knew when it was made, also after it has read again', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.reread();
    await settled();
    tools.savePlan({ builtBy: 'Lan' });
    await sidebar.answer(stateWith('Hoa'));
    tools.savePlan({ builtBy: 'Lan Anh' });
    await rested();
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ builtBy: 'Lan Anh' }] });
    expect(sidebar.known).toEqual([{ builtBy: '' }]);
  });

  test('that cannot be written does not keep the sidebar from reading again', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan' });
    await rested();
    await sidebar.fail('The plan has a mistake.');
    tools.reread();
    await settled();
    await sidebar.fail('The plan has a mistake.');
    expect(names(sidebar).slice(-2)).toEqual(['savePlan', 'wizardState']);
    await sidebar.answer(FOUND);
    expect(sidebar.texts('[role=alert] p')).toContain('The plan has a mistake.');
    expect(sidebar.texts('h1')).toEqual(['Lan']);
  });

  test('that was overtaken and fails is not told: the later call has it', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.savePlan({ builtBy: 'Lan' });
    await rested();
    tools.savePlan({ careDays: 14 });
    dispatchEvent(new Event('blur'));
    await sidebar.fail('The connection was lost.');
    expect(sidebar.texts('[role=alert]')).toEqual([]);
    await sidebar.answer(stateWith('Lan'));
    expect(sidebar.texts('.saved')).toEqual(['Saved']);
  });

  test('`mode: null` leaves the choice to the add-on again', async () => {
    let shown: string | undefined;
    let lent: StageTools | undefined;
    const draw: DrawStage = ({ plan }, _, tools) => {
      [shown, lent] = [plan.mode, tools];
      const title = document.createElement('h1');
      return { element: title, focus: title };
    };
    const sidebar = await openSidebar({ who: draw });
    await sidebar.answer({ ...FOUND, plan: { ...FOUND.plan, mode: 'values' } });
    expect(shown).toBe('values');
    lent?.savePlan({ mode: null });
    expect(shown).toBeUndefined();
    lent?.savePlan({ mode: 'formulas' });
    expect(shown).toBe('formulas');
    await rested();
    expect(sidebar.lastCall()).toEqual({ name: 'savePlan', args: [{ mode: 'formulas' }] });
  });
});

describe('a call that changes the document', () => {
  test('says what is done, and its answer is shown', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.change('Cleaning…', (server) => server.cleanSheet('Pipeline'));
    expect(sidebar.texts('.doing')).toEqual(['Cleaning…']);
    expect(sidebar.page.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    await settled();
    expect(sidebar.lastCall()).toEqual({ name: 'cleanSheet', args: ['Pipeline'] });
    await sidebar.answer(stateWith('Lan'));
    expect(sidebar.texts('.doing')).toEqual(['']);
    expect(sidebar.texts('h1')).toEqual(['Lan']);
  });

  test('is not made twice by a second press', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.change('Cleaning…', (server) => server.cleanSheet('Pipeline'));
    tools.change('Cleaning…', (server) => server.cleanSheet('Pipeline'));
    await settled();
    await sidebar.answer(FOUND);
    expect(names(sidebar)).toEqual(['wizardState', 'cleanSheet']);
  });

  test('that fails is an alert; it can be tried again, or closed', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.change('Cleaning…', (server) => server.cleanSheet('Pipeline'));
    await settled();
    await sidebar.fail('Service Spreadsheets timed out.');
    expect(sidebar.texts('[role=alert] p')).toEqual([
      'That did not work.',
      'Service Spreadsheets timed out.',
    ]);
    await sidebar.press('Try again');
    expect(names(sidebar)).toEqual(['wizardState', 'cleanSheet', 'cleanSheet']);
    await sidebar.fail('Service Spreadsheets timed out.');
    await sidebar.press('Close');
    expect(sidebar.texts('[role=alert]')).toEqual([]);
  });
});

describe('what waits for the person', () => {
  test('an unfinished build is offered on every stage but its own', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({
      ...FOUND,
      unfinished: { done: 4, total: 12, label: '<b>Lan</b>', finished: false },
    });
    expect(sidebar.texts('.notice p')).toEqual(['The last build is not finished.', '4 of 12: <b>Lan</b>']);
    await sidebar.press('Go on with it');
    expect(sidebar.texts('h1')).toEqual(['build']);
    expect(sidebar.texts('.notice')).toEqual([]);
  });

  test('a plan with a mistake shows its sentence in place of every stage, until it is read without', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({ ...FOUND, planMistake: 'KPI Plan!D12: “x” is not a number.' });
    expect(sidebar.texts('main :is(h1, p)')).toEqual([
      'The KPI plan needs a correction',
      'KPI Plan!D12: “x” is not a number.',
      'Nothing is written into the plan until this cell is corrected. Then read it again.',
    ]);
    await sidebar.press('Open the sheet “KPI Plan”');
    expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['KPI Plan'] });
    await sidebar.answer();
    await sidebar.press('Read the sheets again');
    await sidebar.answer(FOUND);
    expect(sidebar.texts('h1')).toEqual(['who']);
  });

  test('what a stage says is a status at the foot, until the next stage', async () => {
    const { sidebar, tools } = await openWithTools();
    tools.say(({ who }) => who.added('Lan', 'Team'));
    expect(sidebar.texts('.said[role=status]')).toEqual(['Lan is in the sheet “Team” now.']);
    tools.goTo('what');
    expect(sidebar.texts('.said')).toEqual(['']);
  });

  test('it is said in the language that is spoken, and can be taken back where the stage offers that', async () => {
    const { sidebar, tools } = await openWithTools();
    let isUndone = false;
    tools.say(
      ({ howMuch }) => howMuch.filled(12),
      () => {
        isUndone = true;
        tools.say((m) => m.sidebar.undone);
      },
    );
    await sidebar.press('VI – Tiếng Việt');
    await sidebar.answer();
    await sidebar.answer({ ...FOUND, language: 'vi' });
    expect(sidebar.texts('.said')).toEqual(['Đã điền 12 chỉ tiêu.']);
    await sidebar.press('Hoàn tác');
    expect(isUndone).toBe(true);
    expect(sidebar.texts('.said')).toEqual(['Đã hoàn tác.']);
    expect(document.activeElement?.textContent).toBe('Đã hoàn tác.');
    expect(sidebar.page.querySelector<HTMLElement>('.telling button')?.hidden).toBe(true);
  });
});
