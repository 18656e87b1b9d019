/** Shows the stage of ratings and bonuses. */
import type { Results, WizardState } from '../../src/app/bridge';
import { drawEarns } from '../../sidebar/stages/earns/earns';
import { scopesOf } from './answers';
import { AGREED, AGREED_VI, JULY, OCTOBER, SEPTEMBER } from './agreed';
import { openStage, rested, written, type OpenSidebar } from './open-sidebar';

const BANDS = [
  { name: 'A', from: 100, bonus: 500 },
  { name: 'B', from: 50, bonus: 200 },
  { name: 'C', from: 0, bonus: null },
];
/** A first run: in October a target is agreed that September did not have. */
const NEW_TARGET = { kpi: 'revenue', scope: { kind: 'each' }, from: OCTOBER, target: 1000 } as const;
const STATE: WizardState = {
  ...AGREED,
  plan: { ...AGREED.plan, bands: BANDS, targets: [NEW_TARGET] },
};

const rep = (name: string, actual: number): Results['results'][number] => ({
  scope: { type: 'rep', name, region: '' },
  kpis: [
    { kpi: 'revenue', weight: 3, target: null, actual, attainment: null, counted: null, points: null },
    {
      kpi: 'conversionRate',
      weight: 2,
      target: null,
      actual: 0.2,
      attainment: null,
      counted: null,
      points: null,
    },
  ],
  scoredWeight: 0,
  score: null,
  coverage: null,
  rating: null,
  bonus: null,
  parts: [],
  pay: null,
});
const RESULTS: Results = {
  period: '2026-09',
  results: [rep('Lan', 1100), rep('Minh', 400)],
  amounts: [{ revenue: 1100 }, { revenue: 400 }],
  decimals: {},
};

async function open(state: WizardState = STATE, results: Results | null = RESULTS): Promise<OpenSidebar> {
  const sidebar = await openStage('earns', drawEarns, state);
  await sidebar.answer(results);
  return sidebar;
}

/** Types into a field of the ratings, whose label only screen readers read. */
async function type({ page }: OpenSidebar, label: string, value: string): Promise<void> {
  const control = page.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`);
  if (!control) throw new Error(label);
  control.focus();
  control.value = value;
  for (const event of ['input', 'change']) control.dispatchEvent(new Event(event));
  await Promise.resolve();
}

const flaws = ({ texts }: OpenSidebar) => texts('.band [role=alert]').filter((text) => text !== '');

test('the stage says that pay in a tab is no secret', async () => {
  const sidebar = await open();
  expect(sidebar.texts('.stage > div > .notice')).toEqual([
    'Everyone who can open this file sees all of its tabs, including who earns which bonus. Leave the bonuses empty, or share the file only with those who may know.',
  ]);
});

describe('ratings and bonuses', () => {
  test('are written as they are typed, and the preview follows at once', async () => {
    const sidebar = await open();
    expect(sidebar.texts('.total')).toEqual(['Total bonuses: 500']);
    await type(sidebar, 'Bonus, row 3', '1,000');
    expect(sidebar.texts('.total')).toEqual(['Total bonuses: 1,500']);
    expect(await written(sidebar)).toEqual({
      bands: [BANDS[0], BANDS[1], { name: 'C', from: 0, bonus: 1000 }],
    });
  });

  test('are shown as they are in the period from which changes apply, and change from there', async () => {
    const past = [{ from: JULY, terms: [{ name: 'All', from: 0, bonus: 50 }] }];
    const plan = { ...STATE.plan, bandsFrom: OCTOBER, pastBands: past };
    const sidebar = await open({ ...STATE, hasScorecards: true, plan });
    const names = () =>
      [...sidebar.page.querySelectorAll<HTMLInputElement>('input[aria-label^="Rating"]')].map(
        (each) => each.value,
      );
    expect(names()).toEqual(['A', 'B', 'C']);
    await sidebar.enter('Changes apply from', String(SEPTEMBER));
    expect(names()).toEqual(['All']);
    await type(sidebar, 'Bonus, row 1', '70');
    // The ratings are agreed together: those of October are replaced.
    const bands = [{ name: 'All', from: 0, bonus: 70 }];
    expect(await written(sidebar)).toEqual({ bands, bandsFrom: SEPTEMBER });
  });

  test('that are wrong are told beside their row, and are not written until they are mended', async () => {
    const sidebar = await open();
    await type(sidebar, 'Rating, row 2', 'a');
    expect(flaws(sidebar)).toEqual([
      'Another rating has this name already. Not saved until this is corrected.',
    ]);
    await type(sidebar, 'Rating, row 2', 'B+');
    await type(sidebar, 'From points, row 2', '100');
    expect(flaws(sidebar)).toEqual([
      'This needs fewer points than the rating above it. Not saved until this is corrected.',
    ]);
    await type(sidebar, 'From points, row 2', '60');
    expect(flaws(sidebar)).toEqual([]);
    await type(sidebar, 'Bonus, row 2', 'much');
    expect(flaws(sidebar)).toEqual(['“much” is not a number.', 'Not saved until this is corrected.']);
    expect(await written(sidebar)).toEqual({
      bands: [BANDS[0], { name: 'B+', from: 60, bonus: 200 }, BANDS[2]],
    });
  });

  test('can be added and taken away', async () => {
    const sidebar = await open();
    await sidebar.press('Add a rating');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rating, row 3');
    expect(flaws(sidebar)).toEqual([]);
    await type(sidebar, 'Rating, row 3', 'B-');
    await sidebar.press('Remove B');
    expect(await written(sidebar)).toEqual({
      bands: [BANDS[0], { name: 'B-', from: 25, bonus: null }, BANDS[2]],
    });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Rating, row 2');
  });

  test('without the last one are not saved, and the sentence says why', async () => {
    const sidebar = await open();
    await sidebar.press('Remove C');
    expect(flaws(sidebar)).toEqual([
      'The last rating begins at 0 points, so that everyone has one. Not saved until this is corrected.',
    ]);
  });
});

describe('the preview', () => {
  test('shows everyone’s score, rating and bonus, and how many have which rating', async () => {
    const sidebar = await open();
    expect(sidebar.texts('table tbody tr')).toEqual([
      'A1500',
      'B00',
      'C1–',
      'Lan110* · A500',
      'Minh40* · C–',
    ]);
    expect(sidebar.texts('section .quiet')).toContain(
      '* Provisional: not all of the weight could be scored.',
    );
    expect(sidebar.texts('table:last-of-type th[scope=col]')).toEqual(['Rep', 'Score, rating', 'Bonus']);
  });

  test('goes by the targets that apply now, and follows them when they change', async () => {
    const sidebar = await open();
    expect(sidebar.texts('section .quiet')).toContain(
      'What everyone would earn with the numbers of September 2026, by the ratings, weights and targets that apply now.',
    );
    await type(sidebar, 'Bonus, row 3', '10');
    await rested();
    const bands = [BANDS[0], BANDS[1], { name: 'C', from: 0, bonus: 10 }] as typeof BANDS;
    const targets = [{ ...NEW_TARGET, target: 2000 }];
    await sidebar.answer({ ...STATE, plan: { ...STATE.plan, bands, targets } });
    expect(sidebar.texts('.total')).toEqual(['Total bonuses: 210']);
    expect(sidebar.texts('table:last-of-type tbody tr').slice(-2)).toEqual([
      'Lan55* · B200',
      'Minh20* · C10',
    ]);
  });

  test('asks nothing while no KPI has its data, and says so', async () => {
    const kpis = AGREED.kpis.map((each) => ({ ...each, lacks: { text: 'lacks', table: 'sales' as const } }));
    const sidebar = await openStage('earns', drawEarns, { ...STATE, kpis });
    expect(sidebar.lastCall()).toEqual({ name: 'wizardState', args: [] });
    expect(sidebar.texts('section .notice')).toEqual([
      'No KPI in use has its data yet. As soon as one does, the results of the last period appear here.',
    ]);
    expect(sidebar.texts('section > [role=status]')).toEqual(['']);
  });

  test('is Vietnamese for a Vietnamese, with numbers as the spreadsheet writes them', async () => {
    const bands = [{ name: 'Giỏi', from: 0, bonus: 1_500_000 }];
    const sidebar = await open({ ...AGREED_VI, plan: { ...AGREED_VI.plan, bands } });
    expect(sidebar.texts('.total')).toEqual(['Tổng tiền thưởng: 3.000.000 ₫']);
    expect(sidebar.texts('section .quiet')).toContain(
      'Mỗi người sẽ nhận được bao nhiêu với số liệu tháng 9/2026, theo xếp loại, trọng số và chỉ tiêu đang áp dụng.',
    );
  });

  test('of a large team shows the best, and the others on request', async () => {
    const many = Array.from({ length: 20 }, (_, at) => rep(`Rep ${at + 1}`, 1000 - at));
    const scopes = scopesOf(
      [],
      many.map(({ scope }) => scope),
    );
    const sidebar = await open({ ...STATE, scopes }, { ...RESULTS, results: many });
    expect(sidebar.texts('details summary strong')).toEqual(['Add a part of pay', '12 more']);
    expect(sidebar.page.querySelectorAll('details tbody tr')).toHaveLength(12);
  });

  test('says that it is calculated, and where that fails, why, with a way to try again', async () => {
    const sidebar = await openStage('earns', drawEarns, STATE);
    expect(sidebar.lastCall()).toEqual({ name: 'lastResults', args: [] });
    expect(sidebar.texts('section > [role=status]')).toEqual(['Calculating the last period…']);
    await sidebar.fail('The sheet “Orders” is gone.');
    expect(sidebar.texts('.failed[role=alert] p')).toEqual(['The sheet “Orders” is gone.']);
    await sidebar.press('Try again');
    await sidebar.answer(RESULTS);
    expect(sidebar.texts('.total')).toEqual(['Total bonuses: 500']);
  });

  test('waits for a first finished period', async () => {
    expect((await open(STATE, null)).texts('section .notice')).toEqual([
      'No period is finished yet. As soon as one is, its results appear here.',
    ]);
  });

  test('leads to the targets where nobody has a score', async () => {
    const sidebar = await open({ ...STATE, plan: { ...STATE.plan, targets: [] } });
    expect(sidebar.texts('section .notice p')).toEqual([
      'Nobody has a score for September 2026: there are no targets yet, or the data have no numbers.',
    ]);
    await sidebar.press('To the targets');
    expect(sidebar.texts('h1')).toEqual(['howMuch']);
  });
});

describe('the traffic light', () => {
  test('is written as it is typed, and “close” must begin below “on target”', async () => {
    const sidebar = await open();
    await sidebar.enter('! Close from', '90');
    expect(sidebar.texts('section:last-of-type > .quiet')).toContain('✗ Missed below 90%');
    await sidebar.enter('✓ On target from', '85');
    expect(sidebar.texts('section .field .bad').filter((text) => text !== '')).toEqual([
      '“Close” begins below “on target”.',
    ]);
    expect(await written(sidebar)).toEqual({ thresholds: { green: 1, amber: 0.9 } });
  });
});
