import { checkContracts, type Contract } from './contract';
import { openHost, type OpenHost } from './open-host';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const reference = (anchor: string): string => `spreadsheet/data-validation-builder#${anchor}`;

/** The criterion of a rule as it is read back from a cell, and its values. */
function readBack({ sheet, SpreadsheetApp }: OpenHost, require: (builder: Builder) => Builder): unknown[] {
  sheet.getRange('B2:B4').setDataValidation(require(SpreadsheetApp.newDataValidation()).build());
  const found = sheet.getRange('B4').getDataValidation();
  return [String(found?.getCriteriaType()), found?.getCriteriaValues()];
}

/** Which of the cells from B2 down hold what their rule asks for. */
async function valid(
  { sheet, host, SpreadsheetApp }: OpenHost,
  require: (builder: Builder) => Builder,
  values: readonly unknown[],
): Promise<boolean[]> {
  const area = `B2:B${values.length + 1}`;
  sheet.getRange(area).setDataValidation(require(SpreadsheetApp.newDataValidation()).build());
  sheet.getRange(area).setValues(values.map((value) => [value]));
  await host.calculated();
  const statuses = await host.document.workbook.getActiveSheet().getRange(area).getValidatorStatus();
  return (statuses.flat() as readonly string[]).map((status) => status === 'valid');
}

const contracts: readonly Contract[] = [
  {
    method: 'DataValidationBuilder.requireNumberGreaterThanOrEqualTo',
    reference: reference('requirenumbergreaterthanorequaltonumber'),
    says: 'asks for a number from the given one on; a blank cell is in order',
    async holds(open) {
      const require = (builder: Builder) => builder.requireNumberGreaterThanOrEqualTo(0);
      expect(readBack(open, require)).toEqual(['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]]);
      expect(await valid(open, require, [0, 2.5, -1, 'x', ''])).toEqual([true, true, false, false, true]);
    },
  },
  {
    method: 'DataValidationBuilder.requireNumberBetween',
    reference: reference('requirenumberbetweenstart,-end'),
    says: 'asks for a number between two, or one of them',
    async holds(open) {
      const require = (builder: Builder) => builder.requireNumberBetween(0, 1.5);
      expect(readBack(open, require)).toEqual(['NUMBER_BETWEEN', [0, 1.5]]);
      expect(await valid(open, require, [0, 1.5, 1.6, 'x'])).toEqual([true, true, false, false]);
    },
  },
  {
    method: 'DataValidationBuilder.requireFormulaSatisfied',
    reference: reference('requireformulasatisfiedformula'),
    says: 'asks for what makes the formula true, which moves from the first cell to the others',
    async holds(open) {
      const require = (builder: Builder) => builder.requireFormulaSatisfied('=ISNUMBER(B2)');
      expect(readBack(open, require)).toEqual(['CUSTOM_FORMULA', ['=ISNUMBER(B2)']]);
      expect(await valid(open, require, [-1, 'x', 0.5])).toEqual([true, false, true]);
    },
  },
  {
    method: 'DataValidationBuilder.requireDate',
    reference: reference('requiredate'),
    says: 'asks for a date, however it is shown',
    async holds(open) {
      const require = (builder: Builder) => builder.requireDate();
      expect(readBack(open, require)).toEqual(['DATE_IS_VALID_DATE', []]);
      expect(await valid(open, require, ['2026-10-25', 'soon', 5])).toEqual([true, false, false]);
      open.sheet.getRange('B2').setNumberFormat('dd/mm/yyyy');
      expect(await valid(open, require, ['2026-10-25'])).toEqual([true]);
    },
  },
  {
    method: 'DataValidationBuilder.requireCheckbox',
    reference: reference('requirecheckbox'),
    says: 'asks for true or false, and leaves the cells as they are',
    async holds(open) {
      const { sheet } = open;
      const require = (builder: Builder) => builder.requireCheckbox();
      sheet.getRange('B2').setValue(true);
      expect(readBack(open, require)).toEqual(['CHECKBOX', []]);
      expect(sheet.getRange('B2:B4').getValues()).toEqual([[true], [''], ['']]);
      expect(await valid(open, require, [true, false, 'yes'])).toEqual([true, true, false]);
    },
  },
  {
    method: 'DataValidationBuilder.build',
    reference: reference('build'),
    says: 'throws where nothing is asked for',
    holds({ SpreadsheetApp }) {
      expect(() => SpreadsheetApp.newDataValidation().build()).toThrow('without criteria');
    },
  },
];

describe('SpreadsheetApp.DataValidation, as Google documents it', () => {
  checkContracts(contracts);
});

test('a rule of a kind that is not built, made by a person, is named where a script reads it', () => {
  const { sheet, host } = openHost();
  const { document } = host;
  const range = document.workbook.getActiveSheet().getRange('A1');
  range.setDataValidation(document.engine.api.newDataValidation().requireNumberEqualTo(3).build());
  expect(() => sheet.getRange('A1').getDataValidation()).toThrow(
    'A data validation of the kind decimal equal is not available on the local host',
  );
  host.dispose();
});

describe('a tick', () => {
  test('that the page sets makes a blank cell true, then false', async () => {
    const { sheet, host, SpreadsheetApp } = openHost();
    const { engine, workbook } = host.document;
    const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
    sheet.getRange('A1').setDataValidation(rule);
    const words = workbook.getActiveSheet().getRange('A1').getDataValidation()?.rule;
    const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    // As Univer's own checkbox does it.
    const set = async (v: string | undefined) =>
      engine.commands.executeCommand('sheet.command.set-range-values', { range, value: { v, p: null } });
    await set(words?.formula1);
    expect(sheet.getRange('A1').getValue()).toBe(true);
    await set(words?.formula2);
    expect(sheet.getRange('A1').getValue()).toBe(false);
    host.dispose();
  });
});
