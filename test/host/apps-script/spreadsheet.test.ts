/** Checks SpreadsheetApp.Spreadsheet against what Google documents. */
import { checkContracts, type Contract } from './contract';
import { openHost } from './open-host';

const reference = (anchor: string): string => `spreadsheet/spreadsheet#${anchor}`;

const contracts: readonly Contract[] = [
  {
    method: 'Spreadsheet.moveChartToObjectSheet',
    reference: reference('movecharttoobjectsheetchart'),
    says: 'moves a chart to a sheet of its own, of the type OBJECT, which has no cells',
    holds({ sheet, spreadsheet, SpreadsheetApp }) {
      const { SheetType } = SpreadsheetApp;
      expect(sheet.getType()).toBe(SheetType.GRID);
      sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B5')).setPosition(1, 4, 0, 0).build());
      const [chart] = sheet.getCharts();
      if (!chart) throw new Error('no chart');
      const own = spreadsheet.moveChartToObjectSheet(chart);
      expect([own.getName(), own.getType(), own.getIndex()]).toEqual(['Chart1', SheetType.OBJECT, 1]);
      expect([sheet.getCharts().length, own.getCharts().length]).toEqual([0, 1]);
      for (const read of [() => own.getDataRange(), () => own.getLastRow(), () => own.getRange('A1')]) {
        expect(read).toThrow('The sheet "Chart1" holds a chart: this operation is for sheets with cells.');
      }
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: 'https://support.google.com/drive/answer/37603',
    says: 'makes no document of more than 10 million cells, nor does Sheet.insertRowsAfter; a sheet has 18,278 columns at most',
    holds({ sheet, spreadsheet }) {
      const full = 'above the limit of 10000000 cells';
      expect(() => sheet.insertColumnsAfter(26, 18_253)).toThrow(full);
      sheet.insertRowsAfter(1000, 383_000);
      expect(() => sheet.insertRowsAfter(384_000, 616)).toThrow(full);
      sheet.insertRowsAfter(384_000, 615);
      expect(() => spreadsheet.insertSheet('more')).toThrow(full);
      expect(() => spreadsheet.insertSheet('more', 0, { template: sheet })).toThrow(full);
    },
  },
  {
    method: 'Range.setValue',
    reference: 'https://support.google.com/drive/answer/37603',
    says: 'takes texts of 50,000 characters, not longer ones',
    holds({ sheet }) {
      sheet.getRange('A1').setValue('x'.repeat(50_000));
      expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow(
        'the maximum of 50000 characters',
      );
    },
  },
  {
    method: 'SpreadsheetApp.getActive',
    reference: 'spreadsheet/spreadsheet-app#getactive',
    says: 'gives the document that the script is bound to',
    holds({ SpreadsheetApp }) {
      expect(
        SpreadsheetApp.getActive()
          .getSheets()
          .map((sheet) => sheet.getName()),
      ).toEqual(['Sheet1']);
    },
  },
  {
    method: 'Spreadsheet.getSpreadsheetLocale',
    reference: reference('getspreadsheetlocale'),
    says: 'gives the spreadsheet’s locale, and getSpreadsheetTimeZone its time zone, which is not the script’s',
    holds({ spreadsheet }) {
      expect(spreadsheet.getSpreadsheetLocale()).toBe('en_US');
      expect(spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Ho_Chi_Minh');
    },
  },
  {
    method: 'Spreadsheet.getSheetByName',
    reference: reference('getsheetbynamename'),
    says: 'gives the sheet, or null where there is none',
    holds({ spreadsheet }) {
      expect(spreadsheet.getSheetByName('Sheet1')?.getName()).toBe('Sheet1');
      expect(spreadsheet.getSheetByName('Sheet2')).toBeNull();
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname,-sheetindex'),
    says: 'inserts an empty sheet at an index counted from 0, and makes it the active one',
    holds({ spreadsheet }) {
      const sheet = spreadsheet.insertSheet('first', 0);
      expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['first', 'Sheet1']);
      expect(spreadsheet.getActiveSheet().getSheetId()).toBe(sheet.getSheetId());
      expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]).toEqual([1000, 26, 0]);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname'),
    says: 'refuses the name of another sheet, whatever its case, and names of 0 or more than 100 characters',
    holds({ spreadsheet }) {
      expect(() => spreadsheet.insertSheet('sheet1')).toThrow(
        'A sheet with the name "sheet1" already exists. Please enter another name.',
      );
      expect(() => spreadsheet.insertSheet('')).toThrow('must not be empty');
      expect(() => spreadsheet.insertSheet('x'.repeat(101))).toThrow(
        'must not be longer than 100 characters',
      );
      expect(spreadsheet.getSheets()).toHaveLength(1);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname,-sheetindex,-options'),
    says: 'copies the cells, formulas and looks of a template',
    async holds({ spreadsheet, sheet, host }) {
      sheet.getRange('A1:B2').setValues([
        ['Lan', 3],
        ['Minh', '=B1*2'],
      ]);
      sheet.getRange('B1:B2').setNumberFormat('0.0');
      sheet.getRange('C1:D2').merge();
      sheet.setColumnWidths(1, 1, 77).setRowHeight(2, 55);
      sheet.setFrozenRows(2);
      sheet.hideRows(5, 2);
      sheet.hideColumns(6);
      sheet.setHiddenGridlines(true);
      const copy = spreadsheet.insertSheet('copy', 1, { template: sheet });
      copy.getRange('B1').setValue(10);
      await host.calculated();
      expect(copy.getRange('A1:B2').getDisplayValues()).toEqual([
        ['Lan', '10.0'],
        ['Minh', '20.0'],
      ]);
      expect(sheet.getRange('B2').getDisplayValue()).toBe('6.0');
      expect([copy.getColumnWidth(1), copy.getRowHeight(2), copy.getFrozenRows()]).toEqual([77, 55, 2]);
      expect([copy.isRowHiddenByUser(6), copy.isColumnHiddenByUser(6), copy.hasHiddenGridlines()]).toEqual([
        true,
        true,
        true,
      ]);
      expect(
        host.document.workbook
          .getActiveSheet()
          .getMergeData()
          .map((range) => range.getA1Notation()),
      ).toEqual(['C1:D2']);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname,-sheetindex,-options'),
    says: 'copies validations, conditional formats in their order, and charts that then show the copy',
    holds({ spreadsheet, sheet, SpreadsheetApp, Charts }) {
      const rule = (bound: number) =>
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('B1:B9')])
          .setFontColor('#0b6b58')
          .whenNumberGreaterThan(bound)
          .build();
      sheet.setConditionalFormatRules([rule(3), rule(2), rule(1)]);
      sheet
        .getRange('C1')
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A2')).build(),
        );
      sheet.insertChart(
        sheet
          .newChart()
          .setChartType(Charts.ChartType.BAR)
          .addRange(sheet.getRange('A1:B2'))
          .setNumHeaders(1)
          .build(),
      );
      const copy = spreadsheet.insertSheet('copy', 1, { template: sheet });
      const bounds = copy
        .getConditionalFormatRules()
        .map((each) => each.getBooleanCondition()?.getCriteriaValues()[0] as unknown);
      expect(bounds).toEqual([3, 2, 1]);
      expect(copy.getRange('C1').getDataValidation()).not.toBeNull();
      expect(
        copy.getCharts().flatMap((chart) => chart.getRanges().map((range) => range.getSheet().getName())),
      ).toEqual(['copy']);
      expect(sheet.getCharts()).toHaveLength(1);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname,-sheetindex,-options'),
    says: 'copies all of the sheet: a hidden template gives a hidden copy, with its tab colour',
    holds({ spreadsheet, sheet }) {
      const template = spreadsheet.insertSheet('template').setTabColor('#17456b').hideSheet();
      template.setFrozenColumns(2);
      const copy = spreadsheet.insertSheet('copy', 1, { template });
      expect(copy.isSheetHidden()).toBe(true);
      expect([copy.getTabColor(), copy.getFrozenColumns()]).toEqual(['#17456b', 2]);
      expect(copy.showSheet().isSheetHidden()).toBe(false);
      expect(sheet.isSheetHidden()).toBe(false);
    },
  },
  {
    method: 'Spreadsheet.insertSheet',
    reference: reference('insertsheetsheetname,-sheetindex,-options'),
    says: 'says nothing of protections and metadata: a script must not rely on them in the copy',
    holds({ spreadsheet, sheet, SpreadsheetApp }) {
      sheet.protect();
      sheet.addDeveloperMetadata('role', 'template');
      const copy = spreadsheet.insertSheet('copy', 1, { template: sheet });
      expect(copy.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
      expect(spreadsheet.createDeveloperMetadataFinder().withKey('role').find()).toHaveLength(1);
    },
  },
  {
    method: 'Spreadsheet.deleteSheet',
    reference: reference('deletesheetsheet'),
    says: 'deletes the sheet with its metadata; what the script still holds of it throws',
    holds({ spreadsheet }) {
      const sheet = spreadsheet.insertSheet('gone').addDeveloperMetadata('role', 'card');
      const id = sheet.getSheetId();
      spreadsheet.deleteSheet(sheet);
      expect(spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Sheet1']);
      expect(spreadsheet.createDeveloperMetadataFinder().withKey('role').find()).toEqual([]);
      expect(() => sheet.getName()).toThrow(`Sheet ${id} not found`);
    },
  },
  {
    method: 'Spreadsheet.deleteSheet',
    reference: reference('deletesheetsheet'),
    says: 'leaves its name to another sheet: formulas that are written then read that one',
    async holds({ spreadsheet, sheet, host }) {
      for (let round = 1; round <= 8; round++) {
        const rates = spreadsheet.insertSheet('Rates');
        rates.getRange('A1').setValue(round);
        sheet.getRange('A1').setFormula("='Rates'!$A$1*2");
        await host.calculated();
        expect(sheet.getRange('A1').getValue()).toBe(round * 2);
        spreadsheet.deleteSheet(rates);
      }
    },
  },
  {
    method: 'Spreadsheet.deleteSheet',
    reference: reference('deletesheetsheet'),
    says: 'refuses to delete the last sheet that is seen',
    holds({ spreadsheet, sheet }) {
      expect(() => {
        spreadsheet.deleteSheet(sheet);
      }).toThrow("You can't remove all the sheets in a document.");
      spreadsheet.insertSheet('hidden').hideSheet();
      expect(() => {
        spreadsheet.deleteSheet(sheet);
      }).toThrow("You can't remove all the visible sheets in a document.");
    },
  },
  {
    method: 'Spreadsheet.setActiveSheet',
    reference: reference('setactivesheetsheet'),
    says: 'makes the sheet the active one',
    holds({ spreadsheet, sheet }) {
      spreadsheet.insertSheet('other');
      spreadsheet.setActiveSheet(sheet);
      expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    },
  },
  {
    method: 'Spreadsheet.setActiveSheet',
    reference: reference('setactivesheetsheet,-restoreselection'),
    says: 'takes whether the sheet’s last selection shall be selected again',
    holds({ spreadsheet, sheet }) {
      spreadsheet.insertSheet('other');
      spreadsheet.setActiveSheet(sheet, true);
      expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    },
  },
  {
    method: 'Spreadsheet.deleteSheet',
    reference: reference('deletesheetsheet'),
    says: 'takes a sheet of the document alone',
    holds({ spreadsheet }) {
      const deleteSheet = spreadsheet.deleteSheet.bind(spreadsheet) as (sheet: unknown) => void;
      expect(() => {
        deleteSheet({ getName: () => 'Sheet1' });
      }).toThrow(
        "The parameters (Object) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
      );
    },
  },
  {
    method: 'Spreadsheet.toast',
    reference: reference('toastmsg,-title,-timeoutseconds'),
    says: 'shows a message, for 5 seconds where nothing else is said',
    holds({ spreadsheet, shown }) {
      spreadsheet.toast('Done');
      spreadsheet.toast('Done', 'KPI', 30);
      expect(shown).toEqual([{ toast: ['Done', '', 5] }, { toast: ['Done', 'KPI', 30] }]);
    },
  },
];

describe('SpreadsheetApp.Spreadsheet, as Google documents it', () => {
  checkContracts(contracts);
});

test('what is kept beside the cells is there when a saved document is opened again', () => {
  const { host, sheet, SpreadsheetApp, Charts, PropertiesService } = openHost();
  sheet
    .protect()
    .setDescription('kept')
    .setWarningOnly(true)
    .setUnprotectedRanges([sheet.getRange('B2')]);
  sheet.addDeveloperMetadata('role', 'card');
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1:A9')])
      .whenNumberLessThan(4)
      .build(),
  ]);
  sheet.insertChart(
    sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B2')).build(),
  );
  PropertiesService.getDocumentProperties().setProperty('language', 'vi');
  const saved = host.save();
  host.document.engine.dispose();

  const again = openHost({ saved });
  expect(again.sheet.protect().getDescription()).toBe('kept');
  expect(again.sheet.protect().getUnprotectedRanges()[0]?.getA1Notation()).toBe('B2');
  expect(again.spreadsheet.createDeveloperMetadataFinder().find()[0]?.getValue()).toBe('card');
  expect(again.sheet.getConditionalFormatRules()).toHaveLength(1);
  expect(again.sheet.getCharts()).toHaveLength(1);
  expect(again.PropertiesService.getDocumentProperties().getProperty('language')).toBe('vi');
  again.host.document.engine.dispose();
});
