/** Shows that a list of ranges behaves on the local host as Google documents it. */
import { checkContracts } from './contract';

checkContracts([
  {
    method: 'Sheet.getRangeList',
    reference: 'spreadsheet/sheet#getrangelista1notations',
    says: 'returns the ranges in A1 notation, in their order',
    holds: ({ sheet }) => {
      const ranges = sheet.getRangeList(['B2:C3', 'A1', 'D4:D9']).getRanges();
      expect(ranges.map((range) => range.getA1Notation())).toEqual(['B2:C3', 'A1', 'D4:D9']);
    },
  },
  {
    method: 'Sheet.getRangeList',
    reference: 'spreadsheet/sheet#getrangelista1notations',
    says: 'refuses a range outside the sheet; what no range at all does is not documented, so it is refused',
    holds: ({ sheet }) => {
      expect(() => sheet.getRangeList(['A1', 'A5000'])).toThrow(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
      expect(() => sheet.getRangeList([])).toThrow('Range list must contain at least one range.');
    },
  },
  {
    method: 'RangeList.clearDataValidations',
    reference: 'spreadsheet/range-list#cleardatavalidations',
    says: 'takes the rules of each range away, and leaves those of all other cells',
    holds: ({ sheet, SpreadsheetApp }) => {
      const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build();
      sheet.getRange('A1:A3').setDataValidation(rule);
      sheet.getRangeList(['A1', 'A3']).clearDataValidations();
      const ruled = ['A1', 'A2', 'A3'].map((at) => sheet.getRange(at).getDataValidation() !== null);
      expect(ruled).toEqual([false, true, false]);
    },
  },
  {
    method: 'RangeList.setNumberFormat',
    reference: 'spreadsheet/range-list#setnumberformatnumberformat',
    says: 'sets the format of each range, in one call, and leaves all other cells',
    holds: ({ sheet, host: { calls } }) => {
      calls.reset();
      sheet.getRangeList(['A1:B1', 'B3']).setNumberFormat('0%').setNumberFormat('0.00');
      expect([...calls.byName]).toEqual([['SpreadsheetApp.RangeList.setNumberFormat', 2]]);
      expect(sheet.getRange('A1:B3').getNumberFormats()).toEqual([
        ['0.00', '0.00'],
        ['General', 'General'],
        ['General', '0.00'],
      ]);
    },
  },
  {
    method: 'RangeList.setFontWeight',
    reference: 'spreadsheet/range-list#setfontweightfontweight',
    says: 'refuses what is no weight, by its name',
    holds: ({ sheet }) => {
      expect(() => sheet.getRangeList(['A1']).setFontWeight('heavy' as never)).toThrow(
        "The parameters (String) don't match the method signature for SpreadsheetApp.RangeList.setFontWeight.",
      );
    },
  },
]);
