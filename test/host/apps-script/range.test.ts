/** Checks SpreadsheetApp.Range against what Google documents. */
import { checkContracts, type Contract } from './contract';

const reference = (anchor: string): string => `spreadsheet/range#${anchor}`;

const contracts: readonly Contract[] = [
  {
    method: 'Range.activate',
    reference: reference('activate'),
    says: 'opens the sheet of the range, and gives the range back',
    holds({ sheet, spreadsheet }) {
      spreadsheet.insertSheet('Other');
      expect(sheet.getRange('B7').activate().getA1Notation()).toBe('B7');
      expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
    },
  },
  {
    method: 'Range.getValues',
    reference: reference('getvalues'),
    says: 'gives rows of numbers, booleans, dates and texts; an empty cell is an empty text',
    holds({ sheet }) {
      sheet.getRange('A1:E1').setValues([[1.5, true, new Date(Date.UTC(2026, 9, 1, 17)), 'Lan', '']]);
      expect(sheet.getRange('A1:E1').getValues()).toEqual([
        [1.5, true, new Date(Date.UTC(2026, 9, 1, 17)), 'Lan', ''],
      ]);
    },
  },
  {
    method: 'Range.getValue',
    reference: reference('getvalue'),
    says: 'gives the value of the top-left cell',
    holds({ sheet }) {
      sheet.getRange('B2:C3').setValues([
        ['first', 2],
        [3, 4],
      ]);
      expect(sheet.getRange('B2:C3').getValue()).toBe('first');
    },
  },
  {
    method: 'Range.setValue',
    reference: reference('setvaluevalue'),
    says: 'gives every cell of the range the value',
    holds({ sheet }) {
      sheet.getRange('A1:B2').setValue('x');
      expect(sheet.getRange('A1:C2').getValues()).toEqual([
        ['x', 'x', ''],
        ['x', 'x', ''],
      ]);
    },
  },
  {
    method: 'Range.setFormula',
    reference: reference('setformulaformula'),
    says: 'gives every cell of the range the formula as it is written',
    async holds({ sheet, host }) {
      sheet.getRange('A1').setValue(20);
      sheet.getRange('B1:B2').setFormula('=$A$1+1');
      await host.calculated();
      expect(sheet.getRange('B1:B2').getFormulas()).toEqual([['=$A$1+1'], ['=$A$1+1']]);
      expect(sheet.getRange('B1:B2').getValues()).toEqual([[21], [21]]);
    },
  },
  {
    method: 'Range.setFormula',
    reference: reference('setformulaformula'),
    says: 'takes a text that begins with =, in a cell that is not plain text: of others nothing is documented',
    holds({ sheet }) {
      const range = sheet.getRange('A1').setValue(1);
      expect(() => range.setFormula('1+1')).toThrow(
        'A formula without = is not available on the local host: A1 gets 1+1',
      );
      expect(() => sheet.getRange('B2').setNumberFormat('@').setFormula('=1+1')).toThrow(
        'A formula in a cell of plain text is not available on the local host: B2 gets =1+1',
      );
      const given = range.setFormula.bind(range) as (formula: unknown) => unknown;
      expect(() => given(5)).toThrow(
        "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setFormula.",
      );
      expect(range.getValue()).toBe(1);
    },
  },
  {
    method: 'Range.setFormulas',
    reference: reference('setformulasformulas'),
    says: 'takes a grid as large as the range; a cell without a formula is given as an empty text',
    async holds({ sheet, host }) {
      const range = sheet.getRange('A1:B2').setValue(5);
      range.setFormulas([
        ['=1+1', ''],
        ['=A1*2', '=A2*2'],
      ]);
      await host.calculated();
      expect(range.getFormulas()).toEqual([
        ['=1+1', ''],
        ['=A1*2', '=A2*2'],
      ]);
      expect(range.getValues()).toEqual([
        [2, ''],
        [4, 8],
      ]);
      expect(() => range.setFormulas([['=1', '=2']])).toThrow(
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      );
    },
  },
  {
    method: 'Range.setValues',
    reference: reference('setvaluesvalues'),
    says: 'takes a value that begins with = as a formula',
    async holds({ sheet, host }) {
      sheet.getRange('A1:A2').setValues([[20], ['=A1+1']]);
      await host.calculated();
      expect(sheet.getRange('A1:A2').getFormulas()).toEqual([[''], ['=A1+1']]);
      expect(sheet.getRange('A2').getValue()).toBe(21);
    },
  },
  {
    method: 'Range.setValues',
    reference: reference('setvaluesvalues'),
    says: 'refuses a block of another size',
    holds({ sheet }) {
      expect(() =>
        sheet.getRange('A1:B3').setValues([
          [1, 2],
          [3, 4],
        ]),
      ).toThrow(
        'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
      );
      expect(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]])).toThrow(
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      );
      expect(sheet.getLastRow()).toBe(0);
    },
  },
  {
    method: 'Range.setValues',
    reference: reference('setvaluesvalues'),
    says: 'refuses what is not rows of cells, and names what it was given',
    holds({ sheet }) {
      const range = sheet.getRange('A1:B1');
      const setValues = range.setValues.bind(range) as (...given: readonly unknown[]) => unknown;
      expect(() => setValues([1, 2])).toThrow(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
      expect(() => setValues('a', [1])).toThrow(
        "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
      expect(() => setValues(range)).toThrow(
        "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValues.",
      );
    },
  },
  {
    method: 'Range.getDisplayValues',
    reference: reference('getdisplayvalues'),
    says: 'gives the texts that the cells show, with the number format and the locale of the spreadsheet',
    holds({ sheet }) {
      sheet.getRange('A1:B1').setValues([[1234567.5, 0.25]]);
      sheet.getRange('A1').setNumberFormat('#,##0.00');
      sheet.getRange('B1').setNumberFormat('0%');
      expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['1,234,567.50', '25%', '']]);
    },
  },
  {
    method: 'Range.getNumberFormats',
    reference: reference('getnumberformats'),
    says: 'gives the number formats that were set',
    holds({ sheet }) {
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd');
      expect(sheet.getRange('A1:B1').getNumberFormats()).toEqual([['yyyy-mm-dd', 'General']]);
    },
  },
  {
    method: 'Range.getA1Notation',
    reference: reference('geta1notation'),
    says: 'describes the range in A1 notation',
    holds({ sheet }) {
      expect(sheet.getRange(2, 26).getA1Notation()).toBe('Z2');
      expect(sheet.getRange(3, 2, 4, 2).getA1Notation()).toBe('B3:C6');
    },
  },
  {
    method: 'Range.getRow',
    reference: reference('getrow'),
    says: 'gives with getColumn, getNumRows and getNumColumns the place and the size, counted from 1',
    holds({ sheet }) {
      const range = sheet.getRange(3, 2, 4, 5);
      expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
        3, 2, 4, 5,
      ]);
      expect(range.getSheet().getName()).toBe('Sheet1');
    },
  },
  {
    method: 'Range.clearContent',
    reference: reference('clearcontent'),
    says: 'clears the content and leaves the formatting',
    holds({ sheet }) {
      const range = sheet.getRange('A1').setNumberFormat('0.00').setValue(3);
      range.clearContent();
      expect(range.getValue()).toBe('');
      expect(range.getNumberFormats()).toEqual([['0.00']]);
    },
  },
  {
    method: 'Range.merge',
    reference: reference('merge'),
    says: 'joins the cells into one block with the value of the top-left cell',
    holds({ sheet, host }) {
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('A1:B2').merge();
      expect(sheet.getRange('A1:B2').getValues()).toEqual([
        [1, ''],
        ['', ''],
      ]);
      expect(mergesOf(host)).toEqual(['A1:B2']);
    },
  },
  {
    method: 'Range.mergeAcross',
    reference: reference('mergeacross'),
    says: 'merges the cells of each row, whose first one keeps its value',
    holds({ host, sheet }) {
      sheet.getRange('A1:B2').setValues([
        ['one', 'gone'],
        ['two', ''],
      ]);
      sheet.getRange('A1:B2').mergeAcross();
      expect(mergesOf(host)).toEqual(['A1:B1', 'A2:B2']);
      expect(sheet.getRange('A1:B2').getValues()).toEqual([
        ['one', ''],
        ['two', ''],
      ]);
    },
  },
  {
    method: 'Range.merge',
    reference: reference('merge'),
    says: 'takes the place of merges inside; one that reaches out of the range keeps it from merging',
    holds({ sheet, host }) {
      sheet.getRange('B2:C3').merge();
      expect(() => sheet.getRange('A1:B2').merge()).toThrow(
        'You must select all cells in a merged range to merge or unmerge them.',
      );
      sheet.getRange('A1:C3').merge();
      expect(mergesOf(host)).toEqual(['A1:C3']);
    },
  },
  {
    method: 'Range.breakApart',
    reference: reference('breakapart'),
    says: 'takes the merges of the range apart',
    holds({ sheet, host }) {
      sheet.getRange('A1:B2').setValue('x').merge();
      sheet.getRange('D1:D2').merge();
      sheet.getRange('A1:C3').breakApart();
      expect(mergesOf(host)).toEqual(['D1:D2']);
      expect(sheet.getRange('A1:B2').getValues()).toEqual([
        ['x', ''],
        ['', ''],
      ]);
    },
  },
  {
    method: 'Range.getMergedRanges',
    reference: reference('getmergedranges'),
    says: 'names the merged cells of which one at least is in the range',
    holds({ sheet }) {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:D2').merge();
      sheet.getRange('F1:F2').merge();
      const named = sheet.getRange('A1:D1').getMergedRanges();
      expect(named.map((range) => range.getA1Notation())).toEqual(['A1:B2', 'D1:D2']);
    },
  },
  {
    method: 'Range.merge',
    reference: reference('merge'),
    says: 'joins no frozen cells with others, and no merged cells can be frozen in part',
    holds({ sheet }) {
      sheet.setFrozenRows(1);
      expect(() => sheet.getRange('A1:A2').merge()).toThrow("You can't merge frozen and non-frozen rows.");
      sheet.getRange('C5:D5').merge();
      expect(() => {
        sheet.setFrozenColumns(3);
      }).toThrow("You can't freeze columns which contain only part of a merged cell.");
      sheet.setFrozenColumns(4);
      expect(sheet.getFrozenColumns()).toBe(4);
    },
  },
  {
    method: 'Range.setFontWeight',
    reference: reference('setfontweightfontweight'),
    says: 'changes like every other style method the look alone: values and formulas stay',
    holds({ sheet, host }) {
      const range = sheet.getRange('A1').setValue('=1+1');
      range
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontSize(14)
        .setFontColor('#aa0000')
        .setBackground('#00aa00')
        .setHorizontalAlignment('right')
        .setVerticalAlignment('middle')
        .setWrap(true);
      expect(range.getFormulas()).toEqual([['=1+1']]);
      expect(styleOf(host)).toMatchObject({
        bl: 1,
        it: 1,
        fs: 14,
        cl: { rgb: '#aa0000' },
        bg: { rgb: '#00aa00' },
        ht: 3,
        vt: 2,
        tb: 3,
      });
    },
  },
  {
    method: 'Range.setFontColor',
    reference: reference('setfontcolorcolor'),
    says: 'takes null for the default colour',
    holds({ sheet, host }) {
      sheet.getRange('A1').setFontColor('#aa0000').setFontColor(null);
      expect(styleOf(host)?.cl ?? null).toBeNull();
    },
  },
  {
    method: 'Range.setHorizontalAlignment',
    reference: reference('sethorizontalalignmentalignment'),
    says: 'takes left, center, right and normal alone',
    holds({ sheet }) {
      const range = sheet.getRange('A1');
      const align = range.setHorizontalAlignment.bind(range) as (alignment: string) => unknown;
      expect(() => align('middle')).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setHorizontalAlignment.",
      );
    },
  },
  {
    method: 'Range.setBorder',
    reference: reference('setbordertop,-left,-bottom,-right,-vertical,-horizontal,-color,-style'),
    says: 'draws sides where it is given true, removes them for false and leaves them for null',
    holds({ sheet, host, SpreadsheetApp }) {
      const { SOLID } = SpreadsheetApp.BorderStyle;
      const range = sheet.getRange('A1');
      range.setBorder(true, true, true, null, null, null, '#123456', SOLID);
      range.setBorder(null, false, null, null, null, null, '#123456', SOLID);
      const { t, b, l, r } = styleOf(host)?.bd ?? {};
      expect([t?.cl.rgb, b?.cl.rgb, l ?? null, r ?? null]).toEqual(['#123456', '#123456', null, null]);
    },
  },
  {
    method: 'Range.setDataValidation',
    reference: reference('setdatavalidationrule'),
    says: 'sets one rule for all cells of the range, and getDataValidation gives the top-left cell’s or null',
    holds({ sheet, SpreadsheetApp }) {
      sheet.getRange('A1:A2').setValues([['Lan'], ['Minh']]);
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInRange(sheet.getRange('A1:A2'), true)
        .setAllowInvalid(false)
        .setHelpText('Choose a rep')
        .build();
      sheet.getRange('C1:C3').setDataValidation(rule);
      const found = sheet.getRange('C3').getDataValidation();
      expect(found?.getHelpText()).toBe('Choose a rep');
      expect(found?.getAllowInvalid()).toBe(false);
      expect(found?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE);
      const [source] = (found?.getCriteriaValues() ?? []) as readonly GoogleAppsScript.Spreadsheet.Range[];
      expect(source?.getA1Notation()).toBe('A1:A2');
      expect(sheet.getRange('C4').getDataValidation()).toBeNull();
    },
  },
  {
    method: 'Range.setDataValidation',
    reference: reference('setdatavalidationrule'),
    says: 'sets a rule of a list of words, which is read back in their order',
    holds({ sheet, SpreadsheetApp }) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['Tuần', 'Tháng', 'Quý'], true)
        .build();
      sheet.getRange('C1').setDataValidation(rule);
      const found = sheet.getRange('C1').getDataValidation();
      expect(found?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST);
      expect(found?.getCriteriaValues()).toEqual([['Tuần', 'Tháng', 'Quý'], true]);
      expect(found?.getAllowInvalid()).toBe(true);
    },
  },
  {
    method: 'Range.setDataValidation',
    reference: reference('setdatavalidationrule'),
    says: 'takes null to remove the rule',
    holds({ sheet, SpreadsheetApp }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build();
      sheet.getRange('C1:C3').setDataValidation(rule);
      sheet.getRange('C2').setDataValidation(null);
      expect(sheet.getRange('C1').getDataValidation()).not.toBeNull();
      expect(sheet.getRange('C2').getDataValidation()).toBeNull();
    },
  },
];

describe('SpreadsheetApp.Range, as Google documents it', () => {
  checkContracts(contracts);
});

type Host = Parameters<Contract['holds']>[0]['host'];

const mergesOf = ({ document }: Host): string[] =>
  document.workbook
    .getActiveSheet()
    .getMergeData()
    .map((range) => range.getA1Notation());

const styleOf = ({ document }: Host) => {
  const workbook = document.workbook.getWorkbook();
  return workbook.getStyles().getStyleByCell(workbook.getActiveSheet().getCellMatrix().getValue(0, 0));
};
