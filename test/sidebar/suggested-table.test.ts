/** Shows the table of suggestions: all KPIs at once, editable, taken with one press. */
import type { Suggestion, WizardState } from '../../src/app/bridge';
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import { AGREED, AGREED_VI, NOVEMBER, OCTOBER, TARGETS } from './agreed';
import { openStage, rested, settled, written, type OpenSidebar } from './open-sidebar';

type Who = readonly ['team' | 'rep' | 'region', string];

const told = (kpi: string, [type, name]: Who, ...past: readonly (number | null)[]): Suggestion => ({
  ...{ kpi, scope: { type, name }, past, limit: null },
  ...{ hint: null, state: 'fine', proposal: null },
});

const [LAN, MINH, TEAM]: readonly [Who, Who, Who] = [
  ['rep', 'Lan'],
  ['rep', 'Minh'],
  ['team', ''],
];

const PAST: readonly Suggestion[] = [
  told('revenue', TEAM, 2000, 2200, 2100),
  told('conversionRate', TEAM, 0.2, 0.3, 0.25),
  told('revenue', LAN, 1000, 1200, 1100),
  told('conversionRate', LAN, 0.3, 0.2, 0.22),
  told('revenue', MINH, 900, 1000, 1000),
  told('conversionRate', MINH, 0.26, 0.28, null),
];

async function open(state: WizardState = AGREED, past = PAST): Promise<OpenSidebar> {
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  await sidebar.answer(past);
  await sidebar.press(state.language === 'en' ? 'Suggest from history' : 'Gợi ý từ các kỳ trước');
  return sidebar;
}

/** Each KPI: whether it is ticked, its last value, what stands in its field, and what is said below. */
const table = ({ page }: OpenSidebar): readonly (readonly unknown[])[] =>
  [...page.querySelectorAll('.suggested tbody')].map((body) => [
    body.querySelector<HTMLInputElement>('[type=checkbox]')?.checked,
    ...[...body.querySelectorAll('th, td.number')].map(({ textContent }) => textContent),
    body.querySelector<HTMLInputElement>('[type=text]')?.value,
    body.querySelector('.about span')?.textContent,
  ]);

const FOR_EACH = { kind: 'each' } as const;

test('stands there when somebody asks, for each rep: the middle of what is suggested for the reps', async () => {
  const sidebar = await openStage('howMuch', drawHowMuch, AGREED);
  await sidebar.answer(PAST);
  expect(table(sidebar)).toEqual([]);
  await sidebar.press('Suggest from history');
  expect(table(sidebar)).toEqual([
    [
      true,
      'Revenue',
      '1,000',
      '1,000',
      'The median of the suggestions for 2 reps. Current target: 1,000 since July 2026.',
    ],
    [
      true,
      'Conversion (by lead date)',
      '22%',
      '22%',
      'The median of the suggestions for 1 rep. Current target: 25% since July 2026.',
    ],
  ]);
});

test('takes all that are ticked with one press, as targets from the period on; earlier rows stay', async () => {
  const sidebar = await open();
  await sidebar.enter('Applies from', String(NOVEMBER));
  await sidebar.press('Set 2 targets from November 2026');
  expect(sidebar.texts('.said')).toEqual(['2 targets apply from November 2026.']);
  expect(await written(sidebar)).toEqual({
    targets: [
      ...TARGETS,
      { kpi: 'revenue', scope: FOR_EACH, from: NOVEMBER, target: 1000, per: 'month' },
      { kpi: 'conversionRate', scope: FOR_EACH, from: NOVEMBER, target: 0.22, per: 'month' },
    ],
  });
});

const ticks = (sidebar: OpenSidebar): readonly unknown[] => table(sidebar).map(([ticked]) => ticked);

test('what is unticked stays as it is, and one tick in the head ticks all or none', async () => {
  const sidebar = await open();
  const press = (key: string): void => {
    sidebar.page.querySelector<HTMLInputElement>(`[data-key="${key}"]`)?.click();
  };
  press('suggested tick revenue');
  expect(sidebar.button('Set 1 target from October 2026').disabled).toBe(false);
  press('suggested all');
  expect(ticks(sidebar)).toEqual([true, true]);
  press('suggested all');
  expect(ticks(sidebar)).toEqual([false, false]);
  const none = sidebar.button('Set 0 targets from October 2026');
  expect(none.getAttribute('aria-disabled')).toBe('true');
  none.click();
  expect(sidebar.texts('.said')).toEqual(['']);
});

test('a number can be changed before it is taken, which ticks it; what is typed is kept for the next sidebar', async () => {
  const sidebar = await open();
  await sidebar.enter('Suggested target: Revenue', '1,250');
  await rested();
  expect(sidebar.lastCall()).toEqual({
    name: 'saveUnsent',
    args: [{ [`suggested each ${OCTOBER}`]: { 'text revenue': '1,250' } }],
  });
  const unsent = {
    [`suggested each ${OCTOBER}`]: { 'text revenue': '1,250', 'tick conversionRate': 'no' },
  };
  const later = await open({ ...AGREED, unsent });
  expect(later.field('Suggested target: Revenue').value).toBe('1,250');
  expect(ticks(later)).toEqual([true, false]);
  await later.press('Set 1 target from October 2026');
  expect(await written(later)).toEqual({
    targets: [...TARGETS, { kpi: 'revenue', scope: FOR_EACH, from: OCTOBER, target: 1250, per: 'month' }],
  });
});

test('a number that can be no target is told at its field, and nothing is taken', async () => {
  const sidebar = await open();
  await sidebar.enter('Suggested target: Revenue', '0');
  await sidebar.press('Set 2 targets from October 2026');
  const field = sidebar.field('Suggested target: Revenue');
  expect(document.activeElement).toBe(field);
  expect(sidebar.texts('.suggested .bad')).toEqual(['This target must be more than 0.', '']);
  expect(sidebar.texts('.said')).toEqual(['']);
});

test('what was agreed for this very period is shown, and is not ticked; taking can be undone', async () => {
  const sidebar = await open();
  await sidebar.press('Set 2 targets from October 2026');
  expect(table(sidebar).map(([ticked, , , , about]) => [ticked, about])).toEqual([
    [false, 'The median of the suggestions for 2 reps. ✓ Agreed: 1,000.'],
    [false, 'The median of the suggestions for 1 rep. ✓ Agreed: 22%.'],
  ]);
  await sidebar.press('Undo');
  expect(ticks(sidebar)).toEqual([true, true]);
});

test('for the team or a region, sums of the reps are not ticked, and say what they are', async () => {
  const sidebar = await open();
  await sidebar.enter('Suggestions for', 'team');
  expect(table(sidebar)).toEqual([
    [
      false,
      'Revenue',
      '2,100',
      '2,200',
      'Ambitious: about 1 of the last 3 months reached it (lowest 2,000, median 2,100, highest 2,200). While empty: 2,500, the sum of the reps.',
    ],
    [
      true,
      'Conversion (by lead date)',
      '25%',
      '25%',
      'The median of the last 3 months (lowest 20%, highest 30%). While empty: 25%, the default for reps.',
    ],
  ]);
  await rested();
  expect(sidebar.lastCall()).toMatchObject({ args: [{ suggested: { who: 'team' } }] });
});

test('KPIs that are not measured for reps are named', async () => {
  const sidebar = await open(AGREED, [...PAST, told('newLeads', TEAM, 10, 12, 14)]);
  expect(sidebar.texts('.stage p.quiet')).toContain(
    'Not measured for reps: New leads. Choose the whole team.',
  );
});

test('goes by the chosen period: what adds up by the same month of the year before', async () => {
  const year = [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 300, 100];
  const sidebar = await open(AGREED, [told('revenue', LAN, ...year, ...year)]);
  await sidebar.enter('Suggestions for', 'rep Lan');
  // The last finished month is September: the eleventh before it is July.
  await sidebar.enter('Applies from', String(NOVEMBER));
  expect(table(sidebar).map(([, , , value, about]) => [value, about])).toEqual([
    [
      '100',
      '100 in November 2025: last year was as good as the year before. Current target: 1,500 since July 2026.',
    ],
  ]);
  await sidebar.enter('Applies from', sidebar.field('Applies from').querySelector('option')?.value ?? '');
  await settled();
  expect(sidebar.button('Set 1 target from October 2027')).toBeDefined();
});

test('is Vietnamese for a Vietnamese, with numbers as the spreadsheet writes them', async () => {
  const sidebar = await open(AGREED_VI);
  expect(sidebar.texts('.suggested thead th')).toEqual(['Kỳ trước', 'Gợi ý']);
  expect(table(sidebar)[0]).toEqual([
    true,
    'Revenue',
    '1.000 ₫',
    '1.000 ₫',
    'Trung vị các gợi ý của 2 nhân viên. Chỉ tiêu hiện tại: 1.000 ₫, từ tháng 7/2026.',
  ]);
  await sidebar.enter('Gợi ý cho', 'team');
  expect(table(sidebar)[0]?.[4]).toBe(
    'Mức phấn đấu: 3 tháng qua có khoảng 1 lần đạt được (thấp nhất 2.000 ₫ · trung vị 2.100 ₫ · cao nhất 2.200 ₫). Để trống thì lấy tổng chỉ tiêu của các nhân viên: 2.500 ₫.',
  );
});

test('one is taken alone by the button beside it; the others stay as they are', async () => {
  const sidebar = await open();
  await sidebar.press('Use the suggestion: Conversion (by lead date)');
  expect(sidebar.texts('.said')).toEqual(['1 target applies from October 2026.']);
  expect(await written(sidebar)).toEqual({
    targets: [
      ...TARGETS,
      { kpi: 'conversionRate', scope: FOR_EACH, from: OCTOBER, target: 0.22, per: 'month' },
    ],
  });
  expect(ticks(sidebar)).toEqual([true, false]);
});

test('whoever wants none puts all away, with what was typed there, and can ask again', async () => {
  const sidebar = await open();
  await sidebar.enter('Suggested target: Revenue', '1,250');
  await sidebar.press('No, thanks');
  expect([table(sidebar), sidebar.texts('.suggestion')]).toEqual([[], []]);
  expect(document.activeElement).toBe(sidebar.button('Suggest from history'));
  await sidebar.press('Suggest from history');
  expect(sidebar.field('Suggested target: Revenue').value).toBe('1,000');
});

test('regions come in the order of the team sheet', async () => {
  const people = [...AGREED.people].reverse();
  const sidebar = await open({ ...AGREED, people });
  const owners = [...sidebar.page.querySelectorAll('[data-key="suggested who"] option')].map(
    ({ textContent }) => textContent,
  );
  expect(owners).toEqual(['Each rep', 'Whole team', 'South', 'North', 'Lan', 'Minh']);
  expect(sidebar.texts('[data-key="reps south"] strong, [data-key="reps north"] strong')[0]).toBe(
    'Reps of South',
  );
});
