/** Checks SpreadsheetApp.Sheet against what Google documents. */
import { protectionAt } from '../local-host';
import { checkContracts, type Contract } from './contract';
import type { OpenHost } from './open-host';

const reference = (anchor: string): string => `spreadsheet/sheet#${anchor}`;

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';

/** Fills A1:B3 with numbers, and formulas on another sheet; answers with what those are later, and show. */
function seenFromOtherSheet({ sheet, spreadsheet }: OpenHost, formulas: readonly string[]) {
  sheet.getRange('A1:B3').setValues([
    [1, 2],
    [20, 40],
    [300, 600],
  ]);
  const cells = spreadsheet.insertSheet('other').getRange(1, 1, formulas.length, 1);
  cells.setValues(formulas.map((formula) => [formula]));
  return (): readonly (readonly unknown[])[] => {
    const shown = cells.getValues() as unknown[][];
    return cells.getFormulas().map(([formula], at) => [formula, shown[at]?.[0]]);
  };
}

const contracts: readonly Contract[] = [
  {
    method: 'Sheet.getRange',
    reference: reference('getrangerow,-column,-numrows,-numcolumns'),
    says: 'takes row, column and sizes counted from 1; without sizes it is one cell',
    holds({ sheet }) {
      expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
      expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
      expect(sheet.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5');
    },
  },
  {
    method: 'Sheet.getRange',
    reference: reference('getrangea1notation'),
    says: 'takes A1 notation, with whole rows and columns up to the end of the sheet',
    holds({ sheet }) {
      const notations = ['B2', '$B$2:C9', 'B:C', '2:3', 'B2:C'].map((a1) =>
        sheet.getRange(a1).getA1Notation(),
      );
      expect(notations).toEqual(['B2', 'B2:C9', 'B1:C1000', 'A2:Z3', 'B2:C1000']);
      expect(() => sheet.getRange('not a range')).toThrow('Range not found');
    },
  },
  {
    method: 'Sheet.getRange',
    reference: reference('getrangerow,-column,-numrows,-numcolumns'),
    says: 'refuses ranges that are empty or leave the sheet',
    holds({ sheet }) {
      expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
      expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
      expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
      expect(() => sheet.getRange(1, 1, 1, 0)).toThrow(
        'The number of columns in the range must be at least 1.',
      );
      expect(() => sheet.getRange(1001, 1)).toThrow(outside);
      expect(() => sheet.getRange(1, 26, 1, 2)).toThrow(outside);
      expect(() => sheet.getRange('AA1')).toThrow(outside);
    },
  },
  {
    method: 'Sheet.getRange',
    reference: reference('getrangerow,-column'),
    says: 'refuses arguments of other types',
    holds({ sheet }) {
      const getRange = sheet.getRange.bind(sheet) as (...given: readonly unknown[]) => unknown;
      expect(() => getRange('1', 2)).toThrow(
        "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
      expect(() => getRange(null)).toThrow(
        "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    },
  },
  {
    method: 'Sheet.getLastRow',
    reference: reference('getlastrow'),
    says: 'gives, as getLastColumn, the last position with content, and 0 in an empty sheet',
    holds({ sheet }) {
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
      sheet.getRange('B7').setValue('x');
      sheet.getRange('F20').setBackground('#eeeeee');
      expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 2]);
    },
  },
  {
    method: 'Sheet.getDataRange',
    reference: reference('getdatarange'),
    says: 'reaches from A1 to the last row and column with content',
    holds({ sheet }) {
      expect(sheet.getDataRange().getA1Notation()).toBe('A1');
      sheet.getRange('B7').setValue('x');
      sheet.getRange('D2').setValue('y');
      expect(sheet.getDataRange().getA1Notation()).toBe('A1:D7');
    },
  },
  {
    method: 'Sheet.getMaxRows',
    reference: reference('getmaxrows'),
    says: 'gives, as getMaxColumns, the size of the sheet whatever it holds',
    holds({ sheet }) {
      expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26]);
    },
  },
  {
    method: 'Sheet.insertRowsAfter',
    reference: reference('insertrowsafterafterposition,-howmany'),
    says: 'inserts rows after the given one, and so makes room at the end too',
    holds({ sheet }) {
      sheet.getRange('A1:A2').setValues([['a'], ['b']]);
      sheet.insertRowsAfter(1, 2);
      expect(sheet.getRange('A1:A4').getValues()).toEqual([['a'], [''], [''], ['b']]);
      sheet.insertRowsAfter(sheet.getMaxRows(), 10);
      expect(sheet.getMaxRows()).toBe(1012);
      expect(() => sheet.insertRowsAfter(2000, 1)).toThrow(outside);
    },
  },
  {
    method: 'Sheet.insertColumnsAfter',
    reference: reference('insertcolumnsafterafterposition,-howmany'),
    says: 'inserts columns after the given one',
    holds({ sheet }) {
      sheet.insertColumnsAfter(26, 4);
      expect(sheet.getMaxColumns()).toBe(30);
      expect(sheet.getRange(1, 30).getA1Notation()).toBe('AD1');
    },
  },
  {
    method: 'Sheet.deleteRows',
    reference: reference('deleterowsrowposition,-howmany'),
    says: 'takes so many rows from the given one on from the sheet, which may grow again; formats go with them',
    holds({ sheet }) {
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.getRange('A900').setNumberFormat('0.00');
      sheet.deleteRows(4, 997);
      expect(sheet.getMaxRows()).toBe(3);
      expect(sheet.getDataRange().getValues()).toEqual([['a'], ['b'], ['c']]);
      expect(() => sheet.getRange(4, 1)).toThrow(outside);
      sheet.insertRowsAfter(3, 997);
      expect(sheet.getRange('A900').getNumberFormats()).toEqual([['General']]);
    },
  },
  {
    method: 'Sheet.deleteRows',
    reference: reference('deleterowsrowposition,-howmany'),
    says: 'refuses rows that the sheet does not have, and to leave none but frozen ones',
    holds({ sheet }) {
      for (const [first, count] of [
        [1001, 1],
        [900, 102],
        [0, 1],
        [5, 0],
      ] as const) {
        expect(() => {
          sheet.deleteRows(first, count);
        }).toThrow(/range/);
      }
      sheet.setFrozenRows(2);
      expect(() => {
        sheet.deleteRows(3, 998);
      }).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
      expect(sheet.getMaxRows()).toBe(1000);
    },
  },
  {
    method: 'Sheet.deleteRows',
    reference: reference('deleterowsrowposition,-howmany'),
    says: 'takes rows in the midst of others with all they hold; what is below moves up',
    holds({ sheet }) {
      sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
      sheet.deleteRows(2, 2);
      expect(sheet.getDataRange().getValues()).toEqual([['a'], ['d']]);
      expect(sheet.getMaxRows()).toBe(998);
    },
  },
  {
    method: 'Sheet.deleteColumns',
    reference: reference('deletecolumnscolumnposition,-howmany'),
    says: 'takes so many columns from the given one on from the sheet, likewise',
    holds({ sheet }) {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.deleteColumns(3, 24);
      expect(sheet.getMaxColumns()).toBe(2);
      expect(sheet.getDataRange().getValues()).toEqual([['a', 'b']]);
      sheet.deleteColumns(1, 1);
      expect(sheet.getDataRange().getValues()).toEqual([['b']]);
    },
  },
  {
    method: 'Sheet.insertRowsBefore',
    reference: reference('insertrowsbeforebeforeposition,-howmany'),
    says: 'inserts rows before the given one; formulas of other sheets find the cells that moved, and ranges around them grow',
    async holds(open) {
      const { sheet, host } = open;
      const seen = seenFromOtherSheet(open, [
        '=Sheet1!A2',
        '=SUM(Sheet1!A1:A3)',
        '=SUM(Sheet1!$A:$A)',
        '=Sheet1!A1',
      ]);
      sheet.insertRowsBefore(2, 2);
      expect(sheet.getRange('A1:A5').getValues()).toEqual([[1], [''], [''], [20], [300]]);
      expect(sheet.getMaxRows()).toBe(1002);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!A4', 20],
        ['=SUM(Sheet1!A1:A5)', 321],
        ['=SUM(Sheet1!$A:$A)', 321],
        ['=Sheet1!A1', 1],
      ]);
      expect(() => sheet.insertRowsBefore(1003, 1)).toThrow(outside);
      expect(() => sheet.insertRowsBefore(1, 0)).toThrow('at least 1');
    },
  },
  {
    method: 'Sheet.insertColumnsBefore',
    reference: reference('insertcolumnsbeforebeforeposition,-howmany'),
    says: 'inserts columns before the given one, likewise',
    async holds(open) {
      const { sheet, host } = open;
      const seen = seenFromOtherSheet(open, ['=Sheet1!B1', '=SUM(Sheet1!A1:B3)', '=SUM(Sheet1!2:2)']);
      sheet.insertColumnsBefore(2, 1);
      expect(sheet.getRange('A1:C3').getValues()).toEqual([
        [1, '', 2],
        [20, '', 40],
        [300, '', 600],
      ]);
      expect(sheet.getMaxColumns()).toBe(27);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!C1', 2],
        ['=SUM(Sheet1!A1:C3)', 963],
        ['=SUM(Sheet1!2:2)', 60],
      ]);
      expect(() => sheet.insertColumnsBefore(28, 1)).toThrow(outside);
    },
  },
  {
    method: 'Sheet.deleteRows',
    reference: reference('deleterowsrowposition,-howmany'),
    says: 'leaves formulas of other sheets the cells that are left, and #REF! where none is',
    async holds(open) {
      const { sheet, host } = open;
      const seen = seenFromOtherSheet(open, [
        '=Sheet1!A3',
        '=SUM(Sheet1!A1:A3)',
        '=SUM(Sheet1!$A:$A)',
        '=Sheet1!A2',
      ]);
      sheet.deleteRows(2, 1);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!A2', 300],
        ['=SUM(Sheet1!A1:A2)', 301],
        ['=SUM(Sheet1!$A:$A)', 301],
        ['=#REF!', '#REF!'],
      ]);
    },
  },
  {
    method: 'Sheet.deleteColumns',
    reference: reference('deletecolumnscolumnposition,-howmany'),
    says: 'does so for columns in the midst of others',
    async holds(open) {
      const { sheet, host } = open;
      const seen = seenFromOtherSheet(open, ['=Sheet1!B1', '=SUM(Sheet1!A1:B3)', '=Sheet1!A1']);
      sheet.deleteColumns(1, 1);
      expect(sheet.getDataRange().getValues()).toEqual([[2], [40], [600]]);
      expect(sheet.getMaxColumns()).toBe(25);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!A1', 2],
        ['=SUM(Sheet1!A1:A3)', 642],
        ['=#REF!', '#REF!'],
      ]);
    },
  },
  {
    method: 'Sheet.deleteRows',
    reference: reference('deleterowsrowposition,-howmany'),
    says: 'as insertRowsBefore takes names and drop-downs along, on a sheet that is not the active one too, and activates none',
    holds({ sheet, spreadsheet, SpreadsheetApp }) {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
      const other = spreadsheet.insertSheet('other');
      for (const each of [sheet, other]) {
        each.getRange('C6:D6').setValues([[1, 2]]);
        each.getRange('C5').setDataValidation(list);
        spreadsheet.setNamedRange(`Cell_of_${each.getName()}`, each.getRange('C5'));
      }
      const places = (each: GoogleAppsScript.Spreadsheet.Sheet): readonly unknown[] => [
        ['C', 'B', 'D'].flatMap((column) =>
          [4, 5, 6].flatMap((row) => {
            const cell = `${column}${row}`;
            return each.getRange(cell).getDataValidation() ? [cell] : [];
          }),
        ),
        spreadsheet.getRangeByName(`Cell_of_${each.getName()}`)?.getA1Notation(),
      ];
      expect(spreadsheet.getActiveSheet().getName()).toBe('other');
      sheet.deleteRows(2, 1);
      expect([places(sheet), places(other)]).toEqual([
        [['C4'], 'C4'],
        [['C5'], 'C5'],
      ]);
      sheet.insertRowsBefore(1, 2);
      expect([places(sheet), places(other)]).toEqual([
        [['C6'], 'C6'],
        [['C5'], 'C5'],
      ]);
      sheet.deleteColumns(1, 1);
      expect([places(sheet), places(other)]).toEqual([
        [['B6'], 'B6'],
        [['C5'], 'C5'],
      ]);
      sheet.insertColumnsBefore(1, 2);
      expect([places(sheet), places(other)]).toEqual([
        [['D6'], 'D6'],
        [['C5'], 'C5'],
      ]);
      expect(spreadsheet.getActiveSheet().getName()).toBe('other');
    },
  },
  {
    method: 'Sheet.moveRows',
    reference: reference('moverowsrowspec,-destinationindex'),
    says: 'moves whole rows, of which the range names some cells, to an index counted before the move; formulas find the rows that made room, and those that were moved',
    async holds(open) {
      const { sheet, host } = open;
      const seen = seenFromOtherSheet(open, [
        ...['=Sheet1!A2', '=Sheet1!A3', '=SUM(Sheet1!$A:$A)', '=Sheet1!$B$1*2', '=SUM(Sheet1!A1:B1)'],
        '="Sheet1!A1 is "&Sheet1!A1',
      ]);
      sheet.getRange('E1:E3').setValues([['=A1'], ['=SUM(A1:B1)+A3'], ['=A2']]);
      sheet.getRange('A1').setNumberFormat('0.00');
      sheet.moveRows(sheet.getRange('B1'), 3);
      expect(sheet.getRange('A1:B3').getValues()).toEqual([
        [20, 40],
        [1, 2],
        [300, 600],
      ]);
      expect(sheet.getRange('A1:A2').getNumberFormats()).toEqual([['General'], ['0.00']]);
      expect(sheet.getMaxRows()).toBe(1000);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!A1', 20],
        ['=Sheet1!A3', 300],
        ['=SUM(Sheet1!$A:$A)', 321],
        ['=Sheet1!$B$2*2', 4],
        ['=SUM(Sheet1!A2:B2)', 3],
        ['="Sheet1!A1 is "&Sheet1!A2', 'Sheet1!A1 is 1'],
      ]);
      expect(sheet.getRange('E1:E3').getFormulas()).toEqual([['=SUM(A2:B2)+A3'], ['=A2'], ['=A1']]);
      expect(sheet.getRange('E1:E3').getValues()).toEqual([[303], [1], [20]]);
      sheet.moveRows(sheet.getRange('A2:A3'), 1);
      expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [300], [20]]);
      sheet.moveRows(sheet.getRange('A1:A2'), 1001);
      expect(sheet.getRange('A1').getValue()).toBe(20);
      expect(sheet.getRange('A999:A1000').getValues()).toEqual([[1], [300]]);
      sheet.moveRows(sheet.getRange('A1:A2'), 2);
      expect(sheet.getRange('A1').getValue()).toBe(20);
    },
  },
  {
    method: 'Sheet.moveColumns',
    reference: reference('movecolumnscolumnspec,-destinationindex'),
    says: 'moves whole columns likewise, and refuses a range of another sheet',
    async holds(open) {
      const { sheet, spreadsheet, host } = open;
      sheet.getRange('C1').setValue(3);
      const seen = seenFromOtherSheet(open, ['=Sheet1!B1', '=Sheet1!C1']);
      sheet.moveColumns(sheet.getRange('A2'), 3);
      expect(sheet.getRange('A1:C3').getValues()).toEqual([
        [2, 1, 3],
        [40, 20, ''],
        [600, 300, ''],
      ]);
      expect(sheet.getMaxColumns()).toBe(26);
      await host.calculated();
      expect(seen()).toEqual([
        ['=Sheet1!A1', 2],
        ['=Sheet1!C1', 3],
      ]);
      const other = spreadsheet.insertSheet('another');
      expect(() => {
        sheet.moveColumns(other.getRange('A1'), 3);
      }).toThrow('must be on the sheet itself');
    },
  },
  {
    method: 'Sheet.getImages',
    reference: reference('getimages'),
    says: 'gives the pictures over the cells, of which a sheet here has none',
    holds({ sheet }) {
      expect(sheet.getImages()).toEqual([]);
    },
  },
  {
    method: 'Sheet.setName',
    reference: reference('setnamename'),
    says: 'renames the sheet; Sheets takes no name twice whatever its case, no empty one and none above 100 characters',
    holds({ sheet, spreadsheet }) {
      spreadsheet.insertSheet('Khách hàng');
      expect(sheet.setName('Đơn hàng').getName()).toBe('Đơn hàng');
      expect(sheet.setName('ĐƠN hàng').getName()).toBe('ĐƠN hàng');
      expect(() => sheet.setName('khách HÀNG')).toThrow(
        'A sheet with the name "khách HÀNG" already exists. Please enter another name.',
      );
      expect(() => sheet.setName('')).toThrow('must not be empty');
      expect(() => sheet.setName('x'.repeat(101))).toThrow('must not be longer than 100 characters');
      expect(sheet.setName('x'.repeat(100)).getName()).toHaveLength(100);
    },
  },
  {
    method: 'Sheet.getIndex',
    reference: reference('getindex'),
    says: 'gives the position of the sheet, counted from 1',
    holds({ sheet, spreadsheet }) {
      const before = spreadsheet.insertSheet('before', 0);
      expect([before.getIndex(), sheet.getIndex()]).toEqual([1, 2]);
    },
  },
  {
    method: 'Sheet.getSheetId',
    reference: reference('getsheetid'),
    says: 'gives a number that no other sheet of the document has',
    holds({ sheet, spreadsheet }) {
      const ids = [sheet, spreadsheet.insertSheet('a'), spreadsheet.insertSheet('b')].map((each) =>
        each.getSheetId(),
      );
      expect(ids.every(Number.isInteger)).toBe(true);
      expect(new Set(ids).size).toBe(3);
    },
  },
  {
    method: 'Sheet.getParent',
    reference: reference('getparent'),
    says: 'gives the spreadsheet of the sheet',
    holds({ sheet }) {
      expect(sheet.getParent().getSheetByName('Sheet1')?.getSheetId()).toBe(sheet.getSheetId());
    },
  },
  {
    method: 'Sheet.setColumnWidths',
    reference: reference('setcolumnwidthsstartcolumn,-numcolumns,-width'),
    says: 'sets the width of columns in pixels; setRowHeight that of a row, setRowHeights of several',
    holds({ sheet }) {
      sheet.setColumnWidths(2, 2, 140).setRowHeight(3, 48).setRowHeights(5, 2, 33);
      expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column) === 140)).toEqual([
        false,
        true,
        true,
        false,
      ]);
      expect([3, 5, 6].map((row) => sheet.getRowHeight(row))).toEqual([48, 33, 33]);
    },
  },
  {
    method: 'Sheet.setRowHeights',
    reference: reference('setrowheightsstartrow,-numrows,-height'),
    says: 'sets the height of rows in pixels',
    holds({ sheet }) {
      sheet.setRowHeights(2, 2, 55);
      expect([1, 2, 3, 4].map((row) => sheet.getRowHeight(row) === 55)).toEqual([false, true, true, false]);
    },
  },
  {
    method: 'Sheet.hideRows',
    reference: reference('hiderowsrowindex,-numrows'),
    says: 'hides rows from the given one on, and hideColumns columns',
    holds({ sheet }) {
      sheet.hideRows(2, 2);
      sheet.hideColumns(3);
      expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
      expect([2, 3, 4].map((column) => sheet.isColumnHiddenByUser(column))).toEqual([false, true, false]);
    },
  },
  {
    method: 'Sheet.setFrozenRows',
    reference: reference('setfrozenrowsrows'),
    says: 'freezes rows, and setFrozenColumns columns; neither loosens the other',
    holds({ sheet }) {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([2, 1]);
    },
  },
  {
    method: 'Sheet.setHiddenGridlines',
    reference: reference('sethiddengridlineshidegridlines'),
    says: 'hides the gridlines or shows them',
    holds({ sheet }) {
      expect(sheet.setHiddenGridlines(true).hasHiddenGridlines()).toBe(true);
      expect(sheet.setHiddenGridlines(false).hasHiddenGridlines()).toBe(false);
    },
  },
  {
    method: 'Sheet.setTabColor',
    reference: reference('settabcolorcolor'),
    says: 'sets the colour of the tab, or takes it away for null',
    holds({ sheet }) {
      expect(sheet.setTabColor('#17456b').getTabColor()).toBe('#17456b');
      expect(sheet.setTabColor(null).getTabColor()).toBeNull();
    },
  },
  {
    method: 'Sheet.hideSheet',
    reference: reference('hidesheet'),
    says: 'hides the sheet, and throws on the only one that is seen',
    holds({ sheet, spreadsheet }) {
      const other = spreadsheet.insertSheet('other');
      expect(other.hideSheet().isSheetHidden()).toBe(true);
      expect(other.hideSheet().isSheetHidden()).toBe(true);
      expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
      expect(other.showSheet().isSheetHidden()).toBe(false);
    },
  },
  {
    method: 'Sheet.setConditionalFormatRules',
    reference: reference('setconditionalformatrulesrules'),
    says: 'replaces all rules of the sheet, and keeps the order in which they are evaluated',
    holds({ sheet, SpreadsheetApp }) {
      const below = (bound: number) =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('A1:A9')])
          .setFontColor('#a8321b')
          .whenNumberLessThan(bound)
          .build();
      sheet.setConditionalFormatRules([below(9)]);
      sheet.setConditionalFormatRules([below(1), below(2), below(3)]);
      const rules = sheet.getConditionalFormatRules();
      expect(rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues())).toEqual([[1], [2], [3]]);
      expect(rules[0]?.getBooleanCondition()?.getCriteriaType()).toBe(
        SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN,
      );
      expect(rules[0]?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A9']);
    },
  },
  {
    method: 'ConditionalFormatRuleBuilder.whenTextStartsWith',
    reference: 'spreadsheet/conditional-format-rule-builder#whentextstartswithtext',
    says: 'colours cells whose text begins so, and setBackground what is behind it',
    holds({ sheet, SpreadsheetApp, host }) {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A9')])
        .setFontColor('#7a4a00')
        .setBackground('#fff3d6')
        .whenTextStartsWith('▲')
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [found] = sheet.getConditionalFormatRules();
      expect(found?.getBooleanCondition()?.getCriteriaType()).toBe(
        SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH,
      );
      expect(found?.getBooleanCondition()?.getCriteriaValues()).toEqual(['▲']);
      const [drawn] = host.document.workbook.getActiveSheet().getConditionalFormattingRules();
      expect(drawn?.rule).toMatchObject({ style: { cl: { rgb: '#7a4a00' }, bg: { rgb: '#fff3d6' } } });
    },
  },
  {
    method: 'ConditionalFormatRuleBuilder.whenFormulaSatisfied',
    reference: 'spreadsheet/conditional-format-rule-builder#whenformulasatisfiedformula',
    says: 'colours cells for which a formula is true that speaks of the first of them',
    holds({ sheet, SpreadsheetApp, host }) {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1:A9')])
        .setFontColor('#7a4a00')
        .whenFormulaSatisfied('=AND($C1<>"";A1>B1)')
        .build();
      sheet.setConditionalFormatRules([rule]);
      const condition = sheet.getConditionalFormatRules()[0]?.getBooleanCondition();
      expect(condition?.getCriteriaType()).toBe(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA);
      expect(condition?.getCriteriaValues()).toEqual(['=AND($C1<>"",A1>B1)']);
      const [drawn] = host.document.workbook.getActiveSheet().getConditionalFormattingRules();
      expect(drawn?.rule).toMatchObject({ value: '=AND($C1<>"",A1>B1)', style: { cl: { rgb: '#7a4a00' } } });
    },
  },
  {
    method: 'Sheet.insertChart',
    reference: reference('insertchartchart'),
    says: 'adds a chart, which getCharts gives and removeChart takes away',
    holds({ sheet, Charts }) {
      const chart = sheet
        .newChart()
        .setChartType(Charts.ChartType.COLUMN)
        .addRange(sheet.getRange('A1:B4'))
        .setNumHeaders(1)
        .setPosition(6, 2, 0, 0)
        .setOption('title', 'Revenue')
        .build();
      expect(sheet.getCharts()).toHaveLength(0);
      sheet.insertChart(chart);
      const [found] = sheet.getCharts();
      expect(found?.getOptions().get('title')).toBe('Revenue');
      expect(found?.getOptions().get('subtitle')).toBeNull();
      expect(found?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B4']);
      expect(found?.getChartId()).toBe(chart.getChartId());
      sheet.removeChart(chart);
      expect(sheet.getCharts()).toHaveLength(0);
    },
  },
  {
    method: 'Sheet.protect',
    reference: reference('protect'),
    says: 'protects the sheet, and gives the protection that it has already',
    holds({ sheet, SpreadsheetApp }) {
      sheet.protect().setDescription('KPI scorecard').setWarningOnly(true);
      expect(sheet.protect().getDescription()).toBe('KPI scorecard');
      const found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      expect(found.map((each) => [each.getDescription(), each.isWarningOnly()])).toEqual([
        ['KPI scorecard', true],
      ]);
      expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
    },
  },
  {
    method: 'Protection.setUnprotectedRanges',
    reference: 'spreadsheet/protection#setunprotectedrangesranges',
    says: 'opens ranges of the protected sheet, and throws for those of another one',
    holds({ sheet, spreadsheet, host }) {
      const other = spreadsheet.insertSheet('other');
      const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
      expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:C3']);
      const isKept = (row: number, column: number) =>
        protectionAt(host.document, '0', row, column) !== undefined;
      expect([isKept(1, 1), isKept(2, 2), isKept(3, 3), isKept(4, 3)]).toEqual([true, false, false, true]);
      expect(() => protection.setUnprotectedRanges([other.getRange('A1')])).toThrow('on the protected sheet');
    },
  },
  {
    method: 'Protection.remove',
    reference: 'spreadsheet/protection#remove',
    says: 'unprotects the sheet',
    holds({ sheet, SpreadsheetApp, host }) {
      sheet.protect().remove();
      expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
      expect(protectionAt(host.document, '0', 1, 1)).toBeUndefined();
    },
  },
  {
    method: 'Sheet.addDeveloperMetadata',
    reference: reference('adddevelopermetadatakey,-value,-visibility'),
    says: 'adds a key with or without value and visibility to the sheet, and the document’s finder finds it there',
    holds({ sheet, spreadsheet, SpreadsheetApp }) {
      const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
      sheet
        .addDeveloperMetadata('role', 'card', PROJECT)
        .addDeveloperMetadata('mark')
        .addDeveloperMetadata('mark', PROJECT);
      const find = (key: string) => spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
      const described = (key: string) => find(key).map((each) => [each.getValue(), each.getVisibility()]);
      expect(described('role')).toEqual([['card', PROJECT]]);
      expect(described('mark')).toEqual([
        [null, DOCUMENT],
        [null, PROJECT],
      ]);
      expect(described('none')).toEqual([]);
      expect(find('role')[0]?.getLocation().getSheet()?.getSheetId()).toBe(sheet.getSheetId());
    },
  },
  {
    method: 'DeveloperMetadata.setValue',
    reference: 'spreadsheet/developer-metadata#setvaluevalue',
    says: 'replaces the value, and remove takes the metadata away',
    holds({ sheet, spreadsheet }) {
      sheet.addDeveloperMetadata('role', 'card');
      const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('role').find();
      find()[0]?.setValue('plan');
      expect(find().map((each) => each.getValue())).toEqual(['plan']);
      find()[0]?.remove();
      expect(find()).toEqual([]);
    },
  },
];

describe('SpreadsheetApp.Sheet, as Google documents it', () => {
  checkContracts(contracts);
});
