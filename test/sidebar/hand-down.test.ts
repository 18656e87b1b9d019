/** Shows how the team's target is handed down: to regions and reps, for one period or a year, with the sums kept. */
import type { Suggestion, WizardState } from '../../src/app/bridge';
import { serialOf } from '../../src/core/calendar/calendar';
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import { AGREED, AGREED_VI, OCTOBER, TARGETS } from './agreed';
import { openStage, written, type OpenSidebar } from './open-sidebar';

type Who = Suggestion['scope'];

const told = (scope: Who, ...past: readonly (number | null)[]): Suggestion => ({
  ...{ kpi: 'revenue', scope, past, limit: null },
  ...{ hint: null, state: 'fine', proposal: null },
});

/** Of the twelve months to September, Lan made twice as much as Minh; the team most in December and June. */
const YEAR = [100, 100, 400, 100, 100, 100, 100, 100, 400, 100, 100, 100];
const PAST: readonly Suggestion[] = [
  told({ type: 'team', name: '' }, ...YEAR),
  told({ type: 'rep', name: 'Lan' }, ...YEAR.map(() => 200)),
  told({ type: 'rep', name: 'Minh' }, ...YEAR.map(() => 100)),
];

async function open(state: WizardState = AGREED): Promise<OpenSidebar> {
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  await sidebar.answer(PAST);
  return sidebar;
}

/** Who gets how much. */
const preview = ({ page }: OpenSidebar): readonly (readonly string[])[] =>
  [...page.querySelectorAll('[data-key=down] tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

const named = (name: string) => ({ kind: 'named', name }) as const;

const given = async (sidebar: OpenSidebar): Promise<readonly unknown[]> => {
  const { targets = [] } = (await written(sidebar)) as { targets?: readonly unknown[] };
  return targets.slice(TARGETS.length);
};

test('by what was reached in the last year, shown before it is given: regions get what their reps do', async () => {
  const sidebar = await open();
  await sidebar.enter('Target of the whole team', '1000');
  expect(preview(sidebar)).toEqual([
    ['Whole team', '1,000'],
    ['North', '667'],
    ['\u2003Lan', '667'],
    ['South', '333'],
    ['\u2003Minh', '333'],
  ]);
  await sidebar.press('Hand down');
  const row = { kpi: 'revenue', from: OCTOBER, per: 'month' };
  expect(await given(sidebar)).toEqual([
    { ...row, scope: { kind: 'team' }, target: 1000 },
    { ...row, scope: named('North'), target: 667 },
    { ...row, scope: named('Lan'), target: 667 },
    { ...row, scope: named('South'), target: 333 },
    { ...row, scope: named('Minh'), target: 333 },
  ]);
  expect(sidebar.texts('.said')).toEqual(['5 targets filled in.']);
});

test('evenly, the remainder placed; in Vietnamese typed as people write it', async () => {
  const sidebar = await open(AGREED_VI);
  await sidebar.enter('Chỉ tiêu toàn phòng', '0,3 tỷ');
  await sidebar.enter('Chia theo', 'evenly');
  expect(preview(sidebar).map(([, amount]) => amount)).toEqual([
    ...['300.000.000 ₫', '150.000.000 ₫', '150.000.000 ₫', '150.000.000 ₫', '150.000.000 ₫'],
  ]);
});

test('for a year by its seasons: each month has its part, and all add up', async () => {
  const sidebar = await open();
  await sidebar.enter('Target of the whole team', '1800');
  await sidebar.enter('For', '12');
  expect(preview(sidebar)[0]).toEqual(['Whole team', '1,800']);
  await sidebar.press('Hand down');
  const rows = (await given(sidebar)) as readonly { from: number; target: number; scope: { kind: string } }[];
  const team = rows.filter(({ scope }) => scope.kind === 'team');
  expect(team.map(({ target }) => target)).toEqual([
    100, 100, 400, 100, 100, 100, 100, 100, 400, 100, 100, 100,
  ]);
  expect(team[0]?.from).toBe(OCTOBER);
  expect(team[2]?.from).toBe(serialOf(2026, 12, 1));
  expect(rows).toHaveLength(60);
  expect(rows.reduce((sum, { target }) => sum + target, 0)).toBe(3 * 1800);
});

test('what cannot be divided is named, and nothing is given', async () => {
  const sidebar = await open();
  await sidebar.enter('Target of the whole team', 'many');
  expect(preview(sidebar)).toEqual([]);
  await sidebar.press('Hand down');
  expect(sidebar.page.querySelector('[data-key=down] [aria-invalid=true]')).not.toBeNull();
});
