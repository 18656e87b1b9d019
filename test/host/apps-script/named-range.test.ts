/** Checks SpreadsheetApp.NamedRange against what Google documents. */
import { checkContracts, type Contract } from './contract';
import { openHost } from './open-host';

const spreadsheetReference = (anchor: string): string => `spreadsheet/spreadsheet#${anchor}`;
const reference = (anchor: string): string => `spreadsheet/named-range#${anchor}`;

const contracts: readonly Contract[] = [
  {
    method: 'Spreadsheet.setNamedRange',
    reference: spreadsheetReference('setnamedrangename,-range'),
    says: 'names a range, which getRangeByName gives back, whatever the case of its name',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('KPI_REFRESH', sheet.getRange('B2:C3'));
      const range = spreadsheet.getRangeByName('kpi_refresh');
      expect(range?.getSheet().getName()).toBe('Sheet1');
      expect(range?.getA1Notation()).toBe('B2:C3');
      expect(spreadsheet.getRangeByName('KPI_OTHER')).toBeNull();
    },
  },
  {
    method: 'Spreadsheet.setNamedRange',
    reference: spreadsheetReference('setnamedrangename,-range'),
    says: 'lets a name that is there already stand for the new range',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
      spreadsheet.setNamedRange('target', sheet.getRange('B9'));
      expect(spreadsheet.getNamedRanges().map((named) => named.getName())).toEqual(['Target']);
      expect(spreadsheet.getRangeByName('Target')?.getA1Notation()).toBe('B9');
    },
  },
  {
    method: 'Spreadsheet.setNamedRange',
    reference: 'https://support.google.com/docs/answer/63175',
    says: 'takes letters, digits and underscores, but no name of a cell and none that begins with a digit, true or false',
    holds({ spreadsheet, sheet }) {
      const setName = (name: string) => () => {
        spreadsheet.setNamedRange(name, sheet.getRange('A1'));
      };
      for (const name of ['', 'two words', 'a-b', '1st', 'TRUE_', 'falsehood', 'A1', 'abc12', 'R1C1', 'rc']) {
        expect(setName(name)).toThrow(`The range name "${name}" is invalid.`);
      }
      expect(setName('x'.repeat(251))).toThrow('must not be longer than 250 characters');
      for (const name of ['_', 'x'.repeat(250), 'Chỉ_tiêu_1', 'KPI_REFRESH', 'ABCD1']) {
        expect(setName(name)).not.toThrow();
      }
    },
  },
  {
    method: 'Spreadsheet.setNamedRange',
    reference: spreadsheetReference('setnamedrangename,-range'),
    says: 'lets formulas read the range by its name, and calculates them anew when its cells change',
    async holds({ spreadsheet, sheet, host }) {
      sheet.getRange('A1').setValue(5);
      sheet.getRange('C1').setValue('=Target*2');
      await host.calculated();
      expect(sheet.getRange('C1').getValue()).toBe('#NAME?');
      spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
      await host.calculated();
      expect(sheet.getRange('C1').getValue()).toBe(10);
      sheet.getRange('A1').setValue(6);
      await host.calculated();
      expect(sheet.getRange('C1').getValue()).toBe(12);
      expect(sheet.getRange('C1').getFormulas()).toEqual([['=Target*2']]);
    },
  },
  {
    method: 'Spreadsheet.getRangeByName',
    reference: spreadsheetReference('getrangebynamename'),
    says: 'gives the cells where they are after rows are inserted before them and their sheet is renamed',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('Target', sheet.getRange('B5'));
      sheet.insertRowsAfter(1, 2);
      sheet.setName("Lan's plan");
      const range = spreadsheet.getRangeByName('Target');
      expect([range?.getSheet().getName(), range?.getA1Notation()]).toEqual(["Lan's plan", 'B7']);
    },
  },
  {
    method: 'Spreadsheet.getRangeByName',
    reference: spreadsheetReference('getrangebynamename'),
    says: 'gives null once the sheet of the range is deleted',
    holds({ spreadsheet }) {
      const other = spreadsheet.insertSheet('other');
      spreadsheet.setNamedRange('Target', other.getRange('A1'));
      spreadsheet.deleteSheet(other);
      expect(spreadsheet.getRangeByName('Target')).toBeNull();
      expect(spreadsheet.getNamedRanges()).toEqual([]);
    },
  },
  {
    method: 'Spreadsheet.removeNamedRange',
    reference: spreadsheetReference('removenamedrangename'),
    says: 'deletes a name, and throws where there is none',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
      spreadsheet.removeNamedRange('Target');
      expect(spreadsheet.getRangeByName('Target')).toBeNull();
      expect(() => {
        spreadsheet.removeNamedRange('Target');
      }).toThrow('The named range "Target" does not exist.');
    },
  },
  {
    method: 'NamedRange.setName',
    reference: reference('setnamename'),
    says: 'renames, unless another range has the name',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
      spreadsheet.setNamedRange('Other', sheet.getRange('A2'));
      const [named] = spreadsheet.getNamedRanges();
      expect(named?.setName('Goal').getName()).toBe('Goal');
      expect(spreadsheet.getRangeByName('Target')).toBeNull();
      expect(spreadsheet.getRangeByName('Goal')?.getA1Notation()).toBe('A1');
      expect(() => named?.setName('other')).toThrow('A named range with the name "other" already exists.');
    },
  },
  {
    method: 'NamedRange.setRange',
    reference: reference('setrangerange'),
    says: 'lets the name stand for another range; remove deletes it, and then it can no longer be asked',
    holds({ spreadsheet, sheet }) {
      spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
      const [named] = spreadsheet.getNamedRanges();
      expect(named?.setRange(sheet.getRange('C3')).getRange().getA1Notation()).toBe('C3');
      named?.remove();
      expect(spreadsheet.getNamedRanges()).toEqual([]);
      expect(() => named?.getName()).toThrow('Named range not found');
    },
  },
];

describe('SpreadsheetApp.NamedRange, as Google documents it', () => {
  checkContracts(contracts);
});

test('named ranges are there when a saved document is opened again, and formulas read them', async () => {
  const { host, sheet, spreadsheet } = openHost();
  sheet.getRange('A1:B1').setValues([[5, '=Target+1']]);
  spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
  const saved = host.save();
  host.dispose();

  const again = openHost({ saved });
  await again.host.calculated();
  expect(again.spreadsheet.getRangeByName('Target')?.getA1Notation()).toBe('A1');
  expect(again.sheet.getRange('B1').getValue()).toBe(6);
  again.host.dispose();
});
