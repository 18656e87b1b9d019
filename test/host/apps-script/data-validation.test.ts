/** Checks SpreadsheetApp.DataValidation against what Google documents. */
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

describe('a strict rule', () => {
  const refusal = (cell: string): string =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

  /** B2:B4 under a strict rule. */
  function ruled(require: (builder: Builder, open: OpenHost) => Builder, strict = true): OpenHost {
    const open = openHost();
    const builder = require(open.SpreadsheetApp.newDataValidation(), open);
    open.sheet.getRange('B2:B4').setDataValidation(builder.setAllowInvalid(!strict).build());
    return open;
  }

  test.each([
    ['one of some words', (b: Builder) => b.requireValueInList(['A', 'B']), 'B', 'C'],
    ['a number of 0 or more', (b: Builder) => b.requireNumberGreaterThanOrEqualTo(0), 0, -1],
    ['a number between two', (b: Builder) => b.requireNumberBetween(0, 2), 2, '3'],
    ['a tick', (b: Builder) => b.requireCheckbox(), true, 'yes'],
    ['a date', (b: Builder) => b.requireDate(), new Date('2026-10-01T00:00:00+07:00'), 46_296],
  ] as const)('refuses a script what is not %s', (_, require, right, wrong) => {
    const { sheet, host } = ruled(require);
    sheet.getRange('A2:C2').setValues([['any', right, 'any']]);
    const before: unknown = sheet.getRange('B2').getValue();
    expect(() => sheet.getRange('B3').setValue(wrong)).toThrow(refusal('B3'));
    expect(() =>
      sheet.getRange('A1:B3').setValues([
        ['', ''],
        ['', right],
        ['', wrong],
      ]),
    ).toThrow(refusal('B3'));
    expect(sheet.getRange('B2:B3').getValues()).toEqual([[before], ['']]);
    sheet.getRange('B2').setValue('');
    expect(sheet.getRange('B2').getValue()).toBe('');
    host.dispose();
  });

  test('refuses what is not in its source, also once the source is deleted', () => {
    const { sheet, spreadsheet, host } = ruled((b, open) => {
      const source = open.spreadsheet.insertSheet('Periods');
      source
        .getRange('A1:A2')
        .setNumberFormat('@')
        .setValues([['10/2026'], ['11/2026']]);
      return b.requireValueInRange(source.getRange('A1:A2'));
    });
    sheet.getRange('B2').setNumberFormat('@').setValue('11/2026');
    expect(() => sheet.getRange('B3').setValue('12/2026')).toThrow(refusal('B3'));
    const source = spreadsheet.getSheetByName('Periods');
    if (source) spreadsheet.deleteSheet(source);
    expect(() => sheet.getRange('B2').setValue('11/2026')).toThrow(refusal('B2'));
    host.dispose();
  });

  test('refuses a formula by what it comes to', async () => {
    const { sheet, host } = ruled((b) => b.requireNumberBetween(0, 2));
    sheet.getRange('A1').setValue(2);
    sheet.getRange('B2').setValue('=A1');
    await host.calculated();
    sheet.getRange('B3').setValue('=A1+1');
    await expect(host.calculated()).rejects.toThrow(refusal('B3'));
    sheet.getRange('B4').setValue('=""');
    await expect(host.calculated()).rejects.toThrow(refusal('B4'));
    sheet.getRange('B3').setFormula('=A1+2');
    await expect(host.calculated()).rejects.toThrow(refusal('B3'));
    sheet.getRange('B3:B4').setFormulas([['=A1'], ['=A1+3']]);
    await expect(host.calculated()).rejects.toThrow(refusal('B4'));
    host.dispose();
  });

  test('refuses by a formula of its own what that finds wrong', async () => {
    const { sheet, host } = ruled((b) => b.requireFormulaSatisfied('=ISNUMBER(B2)'));
    sheet.getRange('B3').setValue(5);
    await host.calculated();
    sheet.getRange('B3').setValue('five');
    await expect(host.calculated()).rejects.toThrow(refusal('B3'));
    host.dispose();
  });

  test('stays where a sheet is cleared, and one that only warns refuses nothing', () => {
    const strict = ruled((b) => b.requireCheckbox());
    strict.sheet.clear();
    expect(() => strict.sheet.getRange('B2').setValue('yes')).toThrow(refusal('B2'));
    strict.sheet.getRange('B2').setDataValidation(null).setValue('yes');
    strict.host.dispose();
    const loose = ruled((b) => b.requireCheckbox(), false);
    loose.sheet.getRange('B2').setValue('yes');
    expect(loose.sheet.getRange('B2').getValue()).toBe('yes');
    loose.host.dispose();
  });
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
