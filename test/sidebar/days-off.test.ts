/** Shows the days off in stage 3: what is coming, what is added at one press, and what is taken away. */
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import type { WizardState } from '../../src/app/bridge';
import { serialOf } from '../../src/core/calendar/calendar';
import { AGREED, AGREED_VI } from './agreed';
import { openStage, written, type OpenSidebar } from './open-sidebar';

async function open(state: WizardState): Promise<OpenSidebar> {
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  await sidebar.answer([]);
  return sidebar;
}

const [NEW_YEAR, EVE, TET] = [serialOf(2026, 1, 1), serialOf(2027, 2, 5), serialOf(2027, 2, 6)];
const WEEKDAYS = AGREED.plan.calendar.weekdays;

const withDays = (state: WizardState, occasions: Readonly<Record<number, string>>): WizardState => ({
  ...state,
  plan: {
    ...state.plan,
    calendar: { weekdays: WEEKDAYS, holidays: Object.keys(occasions).map(Number) },
    occasions,
  },
});

const HOME: WizardState['homeHolidays'] = {
  country: 'VN',
  days: [
    { day: NEW_YEAR, name: 'New Year' },
    { day: EVE, name: 'Tết' },
    { day: TET, name: 'Tết' },
  ],
};

const rows = (sidebar: OpenSidebar): readonly string[] => sidebar.texts('.days-off li > span');

test('the days of years that the plan lacks are added at one press, below those that are there', async () => {
  const company = serialOf(2026, 12, 24);
  const state = { ...withDays(AGREED, { [company]: 'Company trip' }), homeHolidays: HOME };
  const sidebar = await open(state);
  expect(rows(sidebar)).toEqual(['12/24/2026 Company trip']);
  await sidebar.press('Add the days of Vietnam for 2026, 2027');
  expect(rows(sidebar)).toEqual(['12/24/2026 Company trip', '2/5/2027 Tết', '2/6/2027 Tết']);
  expect(sidebar.texts('.stage p')).toContain('✓ The days of Vietnam for 2026, 2027 are in the plan.');
  expect(await written(sidebar)).toEqual({
    calendar: { weekdays: WEEKDAYS, holidays: [company, NEW_YEAR, EVE, TET] },
    occasions: { [company]: 'Company trip', [NEW_YEAR]: 'New Year', [EVE]: 'Tết', [TET]: 'Tết' },
  });
});

test('a day that was taken away is not offered again, and can be taken back', async () => {
  const sidebar = await open({
    ...withDays(AGREED, { [NEW_YEAR]: 'New Year', [EVE]: 'Tết', [TET]: 'Tết' }),
    homeHolidays: HOME,
  });
  sidebar.unfold('Coming days off: 2');
  await sidebar.press('Remove 2/5/2027 Tết');
  expect(await written(sidebar)).toEqual({ calendar: { weekdays: WEEKDAYS, holidays: [NEW_YEAR, TET] } });
  expect(sidebar.texts('.stage p')).toContain('✓ The days of Vietnam for 2026, 2027 are in the plan.');
  await sidebar.press('Undo');
  expect(rows(sidebar)).toEqual(['2/5/2027 Tết', '2/6/2027 Tết']);
});

test('another country is asked for when it is chosen', async () => {
  const sidebar = await open({ ...AGREED_VI, homeHolidays: HOME });
  await sidebar.enter('Ngày nghỉ lễ của', 'TH');
  expect(sidebar.lastCall()).toEqual({ name: 'publicHolidays', args: ['TH', WEEKDAYS] });
  const songkran = serialOf(2027, 4, 13);
  await sidebar.answer([{ day: songkran, name: 'Songkran Festival' }]);
  await sidebar.press('Thêm ngày nghỉ lễ của Thái Lan năm 2027');
  expect(await written(sidebar)).toEqual({
    calendar: { weekdays: WEEKDAYS, holidays: [songkran] },
    occasions: { [songkran]: 'Songkran Festival' },
  });
});

test('what failed is told, and choosing again asks again', async () => {
  const sidebar = await open(AGREED);
  expect(sidebar.field('Public holidays of').value).toBe('');
  await sidebar.enter('Public holidays of', 'TH');
  await sidebar.fail('The server is away.');
  expect(sidebar.texts('.stage .warn')).toContain('The server is away.');
  await sidebar.enter('Public holidays of', 'VN');
  expect(sidebar.texts('.stage .warn')).not.toContain('The server is away.');
  expect(sidebar.lastCall()).toEqual({ name: 'publicHolidays', args: ['VN', WEEKDAYS] });
});

test('a document without days off says so', async () => {
  const sidebar = await open(AGREED_VI);
  expect(sidebar.texts('.stage p')).toContain('○ Sắp tới không có ngày nghỉ nào.');
});
