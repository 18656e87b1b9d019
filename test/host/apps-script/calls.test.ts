/** Shows which service calls are counted, with their cells, and how they can fail. */
import { openHost, type OpenHost } from './open-host';

let open: OpenHost;
beforeEach(() => {
  open = openHost();
});
afterEach(() => {
  open.host.document.engine.dispose();
});

describe('service calls', () => {
  test('count where they reach Google’s server, not where they only describe something', () => {
    const { sheet, host, SpreadsheetApp } = open;
    const range = sheet.getRange('A1:B2');
    range.getA1Notation();
    SpreadsheetApp.newConditionalFormatRule().setRanges([range]).whenNumberLessThan(1).build();
    expect(host.calls.count).toBe(0);
    range.setValue(1);
    range.getValues();
    range.getValues();
    expect(host.calls.count).toBe(3);
    expect([...host.calls.byName]).toEqual([
      ['SpreadsheetApp.Range.setValue', 1],
      ['SpreadsheetApp.Range.getValues', 2],
    ]);
  });

  test('count the cells whose values they read and write, and of the largest of them', () => {
    const { sheet, host } = open;
    sheet.getRange('A1:B2').setValue(1);
    sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
    sheet.getRange('A1:J10').setNumberFormat('0');
    sheet.getRange('A1:C2').getValues();
    sheet.getRange('A1:C2').getValue();
    expect(host.calls.cells).toEqual({ read: { total: 7, most: 6 }, written: { total: 7, most: 4 } });
    host.calls.reset();
    expect(host.calls.cells.written).toEqual({ total: 0, most: 0 });
  });

  test('count one insertSheet for a whole template', () => {
    const { sheet, spreadsheet, host } = open;
    sheet.getRange('A1:B2').setValue('x');
    host.calls.reset();
    spreadsheet.insertSheet('copy', 1, { template: sheet });
    expect(host.calls.count).toBe(1);
  });

  test('count what finds metadata, not what reads the found', () => {
    const { sheet, spreadsheet, host } = open;
    sheet.addDeveloperMetadata('role', 'card');
    host.calls.reset();
    const [found] = spreadsheet.createDeveloperMetadataFinder().withKey('role').find();
    expect([found?.getValue(), found?.getLocation().getSheet()?.getSheetId()]).toEqual(['card', 0]);
    expect([...host.calls.byName]).toEqual([['SpreadsheetApp.DeveloperMetadataFinder.find', 1]]);
  });

  test('fail at the one that is asked for, and go on after it', () => {
    const { sheet, host } = open;
    host.calls.failAt(2);
    sheet.getRange('A1').setValue(1);
    expect(() => sheet.getRange('A2').setValue(2)).toThrow(
      'Service Spreadsheets failed while accessing document.',
    );
    sheet.getRange('A3').setValue(3);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [''], [3]]);
  });

  test('are done, and fail all the same, where that is asked for', () => {
    const { sheet, host } = open;
    host.calls.failAfter(2);
    sheet.getRange('A1').setValue(1);
    expect(() => sheet.getRange('A2').setValue(2)).toThrow(
      'Service Spreadsheets failed while accessing document.',
    );
    sheet.getRange('A3').setValue(3);
    expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]]);
  });

  test('of a custom function may read, and are refused where they write', () => {
    const { sheet, spreadsheet, host, SpreadsheetApp, Session, PropertiesService } = open;
    host.calls.asCustomFunction(() => {
      expect(sheet.getRange('A1').getValue()).toBe('');
      expect(() => sheet.getRange('A1').setValue(1)).toThrow(
        'You do not have permission to call SpreadsheetApp.Range.setValue',
      );
      expect(() => SpreadsheetApp.getUi()).toThrow('You do not have permission to call SpreadsheetApp.getUi');
      // They read, but Google does not name them among what a custom function may call.
      expect(() => spreadsheet.createDeveloperMetadataFinder().withKey('any').find()).toThrow(
        'You do not have permission to call SpreadsheetApp.DeveloperMetadataFinder.find',
      );
      expect(() => Session.getActiveUserLocale()).toThrow('permission to call Session.getActiveUserLocale');
      expect(() => PropertiesService.getUserProperties()).toThrow(
        'permission to call PropertiesService.getUserProperties',
      );
      expect(PropertiesService.getDocumentProperties().getProperty('any')).toBeNull();
    });
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});
