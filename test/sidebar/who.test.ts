/** Shows the stage of the people whose work is measured. */
import { drawWho } from '../../sidebar/stages/who/who';
import { FOUND } from './answers';
import { openStage, rested, type OpenSidebar } from './open-sidebar';

const team = ({ texts }: OpenSidebar): string | undefined => texts('section > p')[0];

describe('who agrees the plan', () => {
  test('two names with the reason for each, written into the plan as they are typed', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    await sidebar.enter('Built by', 'Lan');
    await sidebar.enter('Approved by', 'Director Hoa');
    await rested();
    expect(sidebar.lastCall()).toEqual({
      name: 'savePlan',
      args: [{ builtBy: 'Lan', approvedBy: 'Director Hoa' }],
    });
    const { id } = sidebar.field('Built by');
    const hints = sidebar.page.querySelector(`#${id}`)?.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(hints.map((hint) => document.getElementById(hint)?.textContent)).toEqual([
      'Ideally the head of sales, who knows what each person is able to reach.',
      '',
    ]);
  });

  test('typing goes on undisturbed while an earlier name is written', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    await sidebar.enter('Built by', 'La');
    await rested();
    await sidebar.enter('Built by', 'Lan');
    await sidebar.answer({ ...FOUND, plan: { ...FOUND.plan, builtBy: 'La' } });
    expect(sidebar.field('Built by').value).toBe('Lan');
    expect(document.activeElement).toBe(sidebar.field('Built by'));
  });
});

describe('the team', () => {
  test('is counted; everyone is shown on request, as the spreadsheet writes days', async () => {
    const sidebar = await openStage('who', drawWho, { ...FOUND, locale: 'vi_VN' });
    expect(team(sidebar)).toBe('3 reps in 2 regions');
    expect(sidebar.inside('Show everyone')).toEqual([
      'Lan',
      'North · from 5/1/2026 · lan@example.com',
      'Minh',
      'South · until 30/9/2026',
      'Hoa',
      'no region',
    ]);
    expect(sidebar.texts('.badge')).toEqual(['⚠ not in the team sheet']);
  });

  test('is told of names that may be meant as one', async () => {
    const alike = ['“Lan” and “lan.”?'];
    const sidebar = await openStage('who', drawWho, { ...FOUND, alike });
    expect(sidebar.texts('.warn')).toContain(alike[0]);
  });

  test('is asked of two names whether they are one person; each answer is one press', async () => {
    const pair = { name: 'Nguyễn Thị Lan', other: 'Lan' };
    const sidebar = await openStage('who', drawWho, { ...FOUND, namePairs: [pair] });
    expect(sidebar.texts('.notice > p')[0]).toBe('“Nguyễn Thị Lan” and “Lan”: is this one person?');
    await sidebar.press('One person: keep “Nguyễn Thị Lan”');
    expect(sidebar.lastCall()).toEqual({ name: 'onePerson', args: [pair] });
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.said')).toEqual(['“Lan” counts for Nguyễn Thị Lan now; the team sheet says so.']);
    const other = await openStage('who', drawWho, { ...FOUND, namePairs: [pair] });
    await other.press('Two people: Nguyễn Thị Lan and Lan');
    expect(other.lastCall()).toEqual({ name: 'twoPeople', args: [pair] });
    await other.answer(FOUND);
    expect(other.texts('.said')).toEqual(['“Nguyễn Thị Lan” and “Lan” stay two people.']);
  });

  test('other names are shown beside a person', async () => {
    const [lan, ...others] = FOUND.people;
    const people = lan ? [{ ...lan, otherNames: 'Lan NT' }, ...others] : [];
    const sidebar = await openStage('who', drawWho, { ...FOUND, people });
    expect(sidebar.inside('Show everyone')[1]).toMatch(/^also Lan NT · North/);
  });

  test('a person is renamed by the former name and the new one', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    await sidebar.enter('Name so far', 'Linh');
    await sidebar.enter('New name', 'Minh');
    await sidebar.press('Rename');
    expect(sidebar.texts('.bad:not(:empty)')).toEqual([
      'Nobody is called “Linh”. Choose a name from the list.',
    ]);
    await sidebar.enter('Name so far', 'lan');
    await sidebar.press('Rename');
    expect(sidebar.texts('.bad:not(:empty)')).toEqual([
      '“Minh” is in the team sheet already. If these are one person, give all their rows there the same name.',
    ]);
    await sidebar.enter('New name', 'Lan Anh');
    await sidebar.press('Rename');
    expect(sidebar.lastCall()).toEqual({ name: 'onePerson', args: [{ name: 'Lan Anh', other: 'lan' }] });
    await sidebar.answer(FOUND);
    expect(sidebar.field('New name').value).toBe('');
  });

  test('names that only the data have are added to the team sheet with one press', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    expect(sidebar.texts('.notice > p')).toEqual(['1 rep in the data is not in the team sheet: Hoa']);
    await sidebar.press('Add 1 rep to the team sheet');
    expect(sidebar.texts('.doing')).toEqual(['Writing the team sheet…']);
    expect(sidebar.lastCall()).toEqual({
      name: 'addPeople',
      args: [[{ rep: 'Hoa', region: '', email: '', from: '', until: '' }]],
    });
    await sidebar.answer({
      ...FOUND,
      people: FOUND.people.map((person, index) => ({ ...person, row: index + 2 })),
    });
    expect(sidebar.texts('.notice, .badge')).toEqual([]);
    expect(sidebar.texts('.said')).toEqual(['1 rep added to the sheet “Team”.']);
  });

  test('a rep without a region is warned of, while there are regions', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    expect(sidebar.texts('section .warn')).toContain('⚠ 1 rep without a region: in no region’s sum.');
    const without = FOUND.scopes.filter(({ type }) => type !== 'region');
    const alone = await openStage('who', drawWho, { ...FOUND, scopes: without });
    expect(alone.texts('section p.warn')).toEqual([]);
  });

  test('without a sheet of its own one is made from the data', async () => {
    const sidebar = await openStage('who', drawWho, {
      ...FOUND,
      teamSheet: null,
      people: [{ rep: 'Lan', region: 'North', email: '', from: '', until: '' }],
    });
    await sidebar.press('Make a team sheet from the data');
    expect(sidebar.lastCall()).toEqual({
      name: 'addPeople',
      args: [[{ rep: 'Lan', region: 'North', email: '', from: '', until: '' }]],
    });
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.said')).toEqual(['The team sheet is made, with 1 rep.']);
  });

  test('its sheet can be opened; where that fails, the reason is said', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    await sidebar.press('Open the sheet “Team”');
    expect(sidebar.lastCall()).toEqual({ name: 'openSheet', args: ['Team'] });
    await sidebar.fail('There is no sheet “Team”.');
    expect(sidebar.texts('.said')).toEqual(['There is no sheet “Team”.']);
  });

  test('names are shown as they are written, never read as HTML', async () => {
    const sidebar = await openStage('who', drawWho, {
      ...FOUND,
      people: [
        { rep: '<img src=x onerror=alert(1)>', region: '<b>N</b>', email: '', from: '', until: '', row: 2 },
      ],
    });
    expect(sidebar.inside('Show everyone')).toEqual(['<img src=x onerror=alert(1)>', '<b>N</b>']);
    expect(sidebar.page.querySelectorAll('img, b')).toHaveLength(0);
  });
});

const KNOWN =
  'Lan is in the team sheet already. For a move, give the new region and the day from which it counts.';

describe('a person who moves', () => {
  test('is added once more, with the new region and its first day', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', 'Lan');
    await sidebar.enter('Region', 'South');
    await sidebar.enter('From', '2026-10-01');
    await sidebar.press('Add to the team sheet');
    expect(sidebar.lastCall()).toEqual({
      name: 'addPeople',
      args: [[{ rep: 'Lan', region: 'South', email: '', from: '2026-10-01', until: '' }]],
    });
  });

  test('is shown once, and counted once, with each stretch', async () => {
    const lan = { rep: 'Lan', email: '', from: '2026-01-01', until: '2026-09-30' };
    const sidebar = await openStage('who', drawWho, {
      ...FOUND,
      people: [
        { ...lan, rep: 'LAN', region: 'South', from: '2026-10-01', until: '', row: 3 },
        { ...lan, region: 'North', row: 2 },
      ],
    });
    expect(sidebar.inside('Show everyone')).toEqual([
      'Lan',
      'North · from 1/1/2026 · until 9/30/2026',
      'South · from 10/1/2026',
    ]);
    expect(team(sidebar)).toContain('1 rep in');
  });
});

describe('a person who is added', () => {
  test('goes into the team sheet with what is known, and the form is empty again', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', ' Phúc ');
    await sidebar.enter('Region', 'South');
    await sidebar.enter('From', '2026-10-01');
    await sidebar.press('Add to the team sheet');
    expect(sidebar.lastCall()).toEqual({
      name: 'addPeople',
      args: [[{ rep: 'Phúc', region: 'South', email: '', from: '2026-10-01', until: '' }]],
    });
    await sidebar.answer(FOUND);
    expect(sidebar.field('Rep').value).toBe('');
    expect(sidebar.texts('.said')).toEqual(['Phúc is in the sheet “Team” now.']);
  });

  test('stays in the form where the sheet could not be written', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', 'Phúc');
    await sidebar.press('Add to the team sheet');
    await sidebar.fail('Service Spreadsheets timed out.');
    expect(sidebar.field('Rep').value).toBe('Phúc');
  });

  test.each([
    { typed: {}, at: 'Rep', says: 'Write the person’s name.' },
    { typed: { Rep: 'LAN' }, at: 'Rep', says: KNOWN },
    { typed: { Rep: 'LAN', Region: 'South' }, at: 'From', says: KNOWN },
    { typed: { Rep: 'LAN', From: '2026-10-01' }, at: 'Region', says: KNOWN },
    { typed: { Rep: 'Phúc', 'E-mail': 'phuc' }, at: 'E-mail', says: 'This is not an e-mail address.' },
    {
      typed: { Rep: 'Phúc', From: '2026-10-02', Until: '2026-10-01' },
      at: 'Until',
      says: 'The last day is before the first one.',
    },
  ])('$typed: “$says”, at the field, and nothing is called', async ({ typed, at, says }) => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    for (const [label, value] of Object.entries(typed)) await sidebar.enter(label, value);
    await sidebar.press('Add to the team sheet');
    expect(document.activeElement).toBe(sidebar.field(at));
    expect(sidebar.field(at).getAttribute('aria-invalid')).toBe('true');
    expect(sidebar.texts('.bad:not(:empty)')).toEqual([says]);
    expect(sidebar.lastCall()?.name).toBe('wizardState');
  });

  test('whom only the data name can be added', async () => {
    const sidebar = await openStage('who', drawWho, FOUND);
    sidebar.unfold('Add a person');
    await sidebar.enter('Rep', 'Hoa');
    await sidebar.press('Add to the team sheet');
    expect(sidebar.lastCall()?.name).toBe('addPeople');
  });
});
