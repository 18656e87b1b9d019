/** Shows what becomes of targets when periods get another length, and that nothing changes before the person says so. */
import { drawHowMuch } from '../../sidebar/stages/how-much/how-much';
import type { WizardState } from '../../src/app/bridge';
import { AGREED, AGREED_VI, TARGETS } from './agreed';
import { openStage, written, type OpenSidebar } from './open-sidebar';

async function open(state: WizardState): Promise<OpenSidebar> {
  const sidebar = await openStage('howMuch', drawHowMuch, state);
  await sidebar.answer([]);
  return sidebar;
}

const kept = TARGETS.map((target) => ({ ...target, per: 'month' }));

test('a change of the length is told before it is done', async () => {
  const sidebar = await open(AGREED);
  await sidebar.enter('Length of a period', 'week');
  expect(sidebar.texts('.stage .notice p')).toEqual([
    '3 targets are agreed per month.',
    'Shown per week, targets that add up are spread by working days.',
    // The first week that meets October 2026 has 3 of September's 26 days and 3 of October's 27.
    'Revenue: 1,500 per month is about 340 per week.',
    'Rates and averages stay as they are.',
  ]);
  const calls = sidebar.calls.length;
  await sidebar.press('Keep months');
  expect(sidebar.field('Length of a period').value).toBe('month');
  expect(sidebar.texts('.stage .notice p')).toEqual([]);
  expect(sidebar.calls).toHaveLength(calls);
});

test('each target keeps the length that it was agreed for, and its field says what that comes to', async () => {
  const sidebar = await open(AGREED);
  await sidebar.enter('Length of a period', 'week');
  await sidebar.press('Change to weeks');
  expect(await written(sidebar)).toEqual({ grain: 'week', targets: kept });
  expect([sidebar.field('Lan').value, sidebar.field('Lan').placeholder]).toEqual(['', '340']);
});

test('without targets there is nothing to ask', async () => {
  const sidebar = await open({ ...AGREED, plan: { ...AGREED.plan, targets: [] } });
  await sidebar.enter('Length of a period', 'quarter');
  expect(sidebar.texts('.stage .notice p')).toEqual([]);
  expect(await written(sidebar)).toEqual({ grain: 'quarter', targets: [] });
});

test('those that were agreed for the new length apply unchanged again', async () => {
  const targets = TARGETS.map((target, at) => ({ ...target, per: at === 0 ? 'week' : 'month' }) as const);
  const sidebar = await open({ ...AGREED_VI, plan: { ...AGREED.plan, targets } });
  await sidebar.enter('Độ dài của kỳ', 'week');
  expect(sidebar.texts('.stage .notice p').filter((each) => !each.includes('khoảng'))).toEqual([
    '2 chỉ tiêu đã giao theo tháng.',
    'Khi xem theo tuần, chỉ tiêu cộng dồn được chia theo ngày làm việc.',
    'Tỷ lệ và số trung bình giữ nguyên.',
    '1 chỉ tiêu đã giao theo tuần sẽ áp dụng đúng như đã giao.',
  ]);
});
