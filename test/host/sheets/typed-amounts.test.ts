/** Shows that amounts typed as texts, such as `300tr`, are read at once by the add-on, and become numbers with the next refresh. */
import { serialOf } from '../../../src/core/calendar/calendar';
import type { WizardState } from '../../../src/app/bridge';
import { BAND_COLUMNS, PAY_COLUMNS, planPlaces, TARGET_COLUMNS } from '../../../src/plan/sheet/places';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { shownCard } from './shown';

let team: OpenTeam;
beforeAll(async () => {
  team = openTeam(
    { 'Bán hàng': 'Ngày bán | Nhân viên | Doanh thu\n2026-11-03 | Lan | 150000000' },
    { locale: 'vi_VN', language: 'vi' },
  );
  team.savePlan({
    kpis: weighing({ revenue: 1 }),
    targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 100_000_000 }],
    bands: [
      { name: 'Tốt', from: 40, bonus: 1_000_000 },
      { name: 'Kém', from: 0, bonus: null },
    ],
    pay: [{ name: 'KPI', kind: 'timesScore', sum: 1_000_000, tiers: [], from: serialOf(2026, 10, 1) }],
  });
  await team.build({ by: ['rep'], mode: 'formulas' });
}, 120_000);
afterAll(() => team.host.dispose());

const cellOf = (list: 'target' | 'band' | 'pay', column: number) => {
  const values = team.own('plan').getDataRange().getValues() as string[][];
  return team.own('plan').getRange(planPlaces({ values }).extent(list).first, column);
};

const amounts = () =>
  [
    cellOf('target', TARGET_COLUMNS.target),
    cellOf('band', BAND_COLUMNS.bonus),
    cellOf('pay', PAY_COLUMNS.sum),
  ].map((range) => range.getValue() as unknown);

test('typed by a person they stay what they are, are named beside the targets, and are numbers after a refresh', async () => {
  for (const [cell, text] of [
    [cellOf('target', TARGET_COLUMNS.target), '0,3 tỷ'],
    [cellOf('band', BAND_COLUMNS.bonus), '2tr'],
    [cellOf('pay', PAY_COLUMNS.sum), '1tr5'],
  ] as const)
    cell.setValue(text);
  await team.host.calculated();
  expect(amounts()).toEqual(['0,3 tỷ', '2tr', '1tr5']);
  const plan = team.own('plan').getDataRange().getDisplayValues();
  expect(plan.find(([id]) => id === 'title targets')?.[2]).toMatch(
    /^⚠ Dòng \d+: chỉ tiêu còn là chữ, sẽ thành số khi bấm “Cập nhật số liệu”\.$/,
  );
  const state = (team.host.run('wizardState') as WizardState).plan;
  expect([state.targets[0]?.target, state.bands[0]?.bonus, state.pay[0]?.sum]).toEqual([
    ...[300_000_000, 2_000_000, 1_500_000],
  ]);
  await team.refresh();
  expect(amounts()).toEqual([300_000_000, 2_000_000, 1_500_000]);
  expect(shownCard(team.card('rep', 'Lan')).score).toBeDefined();
}, 120_000);

test('a row below them that a person begins is read alike', async () => {
  const { row, column } = {
    row: cellOf('target', 1).getRow() + 1,
    column: TARGET_COLUMNS.kpi,
  };
  team
    .own('plan')
    .getRange(row, column, 1, 4)
    .setValues([['Doanh thu', 'Lan', moment('2026-11-01'), '150k']]);
  await team.refresh();
  expect(team.own('plan').getRange(row, TARGET_COLUMNS.target).getValue()).toBe(150_000);
}, 60_000);

test('what is no amount is refused where it is typed', async () => {
  cellOf('target', TARGET_COLUMNS.target).setValue('300 cái');
  await expect(team.host.calculated()).rejects.toThrow(/violates the data validation rules/);
}, 60_000);
