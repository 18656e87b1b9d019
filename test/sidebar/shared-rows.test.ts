/** Shows what stage 2 asks where rows name several reps. */
import { drawWhat } from '../../sidebar/stages/what/what';
import type { WizardState } from '../../src/app/bridge';
import { FOUND } from './answers';
import { openStage, written } from './open-sidebar';

const NOTE = '“Sales”: 3 rows name several reps (“Lan, Minh”), 1,234 in all.';

const SHARED: WizardState = {
  ...FOUND,
  sharedRows: [NOTE],
  tables: FOUND.tables.map((view) => ({ ...view, notes: view.table === 'sales' ? [NOTE] : [] })),
};

const open = (wizard: WizardState) => openStage('what', drawWhat, wizard);

test('where every row names one rep, nothing is asked', async () => {
  const sidebar = await open(FOUND);
  expect(sidebar.page.querySelector('[data-key^="shared rows"]')).toBeNull();
});

test('the rows and what they add up to stand with the question, and nowhere else', async () => {
  const sidebar = await open(SHARED);
  expect(sidebar.texts('section p').filter((each) => each === NOTE)).toHaveLength(1);
  expect(sidebar.texts('section:has([data-key^="shared rows"]) label')).toEqual([
    'For no rep: only list them',
    'In equal parts',
    'By the column “Split”: 60/40, or 60% for the first',
  ]);
});

test.each(['listed', 'evenly', 'byShare'] as const)(
  'what the plan says is chosen: %s',
  async (sharedRows) => {
    const sidebar = await open({ ...SHARED, plan: { ...SHARED.plan, sharedRows } });
    const chosen = sidebar.page.querySelector<HTMLInputElement>('input[data-key^="shared rows"]:checked');
    expect(chosen?.dataset['key']).toBe(`shared rows ${sharedRows}`);
  },
);

test('one click writes the choice into the plan', async () => {
  const sidebar = await open(SHARED);
  sidebar.page.querySelector<HTMLInputElement>('[data-key="shared rows evenly"]')?.click();
  expect(await written(sidebar)).toEqual({ sharedRows: 'evenly' });
});
