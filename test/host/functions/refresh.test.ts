/** Shows when custom functions recalculate: by the cell KPI_REFRESH, or when their ranges change. */
import type { WizardState } from '../../../src/app/bridge';
import { openFunctions } from './open-functions';

test('the menu item makes the cell KPI_REFRESH on the plan, and changes it each time', async () => {
  const { host, spreadsheet, show, shown } = await openFunctions('en_US');
  host.run('refreshKpiFunctions');
  const said = 'Đã tính lại các hàm KPI có tham chiếu KPI_REFRESH.';
  expect(shown).toContainEqual({ toast: [said, expect.anything(), expect.anything()] });
  const cell = spreadsheet.getRangeByName('KPI_REFRESH');
  expect([cell?.getSheet().getName(), cell?.getA1Notation(), cell?.getValue()]).toEqual([
    'KPI Plan',
    'A2',
    'refresh:1',
  ]);
  host.run('refreshKpiFunctions');
  expect(cell?.getValue()).toBe('refresh:2');
  expect(await show('=KPI_NEWLEADS(\'KPI Plan\'!A2; "2026-09")')).toBe(2);
}, 30_000);

test('a row of the plan that people put in its place keeps its id', async () => {
  const { host, spreadsheet } = await openFunctions('en_US');
  host.run('savePlan', { builtBy: 'Hoa' });
  const plan = spreadsheet.getSheetByName('KPI Plan');
  if (!plan) throw new Error('no plan');
  const row =
    plan
      .getDataRange()
      .getValues()
      .findIndex(([id]) => id === 'builtBy') + 1;
  const cells = plan.getRange(row, 1, 1, 4);
  plan.getRange(2, 1, 1, 4).setValues(cells.getValues());
  cells.setValue('');
  host.run('refreshKpiFunctions');
  expect((host.run('wizardState') as WizardState).plan.builtBy).toBe('Hoa');
  expect(spreadsheet.getRangeByName('KPI_REFRESH')?.getValue()).toBe('refresh:1');
}, 30_000);

test('what is not given ranges follows the data when it is refreshed', async () => {
  const { host, sheet, spreadsheet } = await openFunctions('en_US');
  host.run('refreshKpiFunctions');
  sheet.getRange('A1').setValue("=KPI_REVENUE('KPI Plan'!A2)");
  await host.calculated();
  expect(sheet.getRange('A1').getValue()).toBe(50_000_000);
  spreadsheet.getSheetByName('Sales')?.getRange('C5').setValue(40_000_000);
  host.run('refreshKpiFunctions');
  await host.calculated();
  expect(sheet.getRange('A1').getValue()).toBe(54_000_000);
}, 30_000);

describe('without ranges, the plan says which sheets are read', () => {
  test.each(['as it was made', 'copied: without the properties of the original'])(
    'in a document %s',
    async (kind) => {
      const { host, spreadsheet, show, PropertiesService } = await openFunctions('en_US');
      const [original] = spreadsheet.getSheets().filter((sheet) => sheet.getName() === 'Sales');
      if (!original) throw new Error('no sales');
      original.setName('Numbers of the shop');
      host.run('savePlan', { builtBy: 'Hoa' });
      expect(await show('=KPI_REVENUE()')).toBe(50_000_000);
      const properties = PropertiesService.getDocumentProperties();
      if (kind !== 'as it was made') for (const key of properties.getKeys()) properties.deleteProperty(key);
      // Sheets that only the plan can tell apart.
      spreadsheet
        .insertSheet('Sales', spreadsheet.getNumSheets(), { template: original })
        .getRange('C2:C9')
        .setValue(1);
      expect(await show('=KPI_REVENUE("2026-10")')).toBe(50_000_000);
    },
    30_000,
  );
});
