import type { SavedDocument } from '../../../host/document/saved-document';
import { openHost, type OpenHost } from '../apps-script/open-host';

/** Signs that mean something in a formula, and names that look like something else. */
const NAMES = [
  'Sales!',
  'a!b',
  '!',
  'Sales [2026]',
  '[Book]Sales',
  'a]b',
  'a\\b',
  "O'Brien",
  "'quoted'",
  "it's!",
  "a'!A1",
  '10:30',
  '2026/10',
  '*star*',
  'why?',
  'say "hi"',
  'a"b',
  'a,b;c',
  '(x) {y}',
  '=1+1',
  '#REF!',
  'A1',
  'A1:B2',
  'Khách hàng (mẫu)',
  '$%^&~@|<>',
];

/** As formulas write it. */
const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const CODE = `
/** Adds up. @customfunction */
function TOTAL(range) { return range.flat().reduce((sum, value) => sum + Number(value), 0); }
`;

/** What the first sheet asks each of the others, in its row. */
const FORMULAS: readonly ((sheet: string, at: number) => string)[] = [
  (sheet) => `=${sheet}!B2`,
  (sheet) => `=${sheet}!$B$2+${sheet}!B3`,
  (sheet) => `=SUM(${sheet}!B2:B3)`,
  (sheet) => `=SUM(${sheet}!$B:$B)`,
  (sheet) => `=SUM(${sheet}!2:3)`,
  (sheet) => `=SUM(${sheet}!B2:B)`,
  (sheet) => `=SUMIFS(${sheet}!$B:$B;${sheet}!$A:$A;"lan")`,
  (sheet) => `=INDEX(${sheet}!$B:$B;MATCH("Minh";${sheet}!$A:$A;0))`,
  (sheet) => `=SUM(OFFSET(${sheet}!B2;0;0;2;1))`,
  (sheet) => `=SUM(INDIRECT("${sheet.replace(/"/g, '""')}!B2:B3"))`,
  (sheet) => `=TOTAL(${sheet}!B2:B3)`,
  (sheet) => `="${sheet.replace(/"/g, '""')}"&${sheet}!B2`,
  (_, at) => `=SUM(Amounts_${at})`,
];
const CHOSEN = FORMULAS.length + 1;

/** Lan has 100, 200, 300… in sheets that follow one another, Minh 1, 2, 3…. */
const answers = (at: number): readonly (string | number)[] => {
  const [lan, minh, both] = [100 * (at + 1), at + 1, 101 * (at + 1)];
  const name = quoted(NAMES[at] ?? '');
  return [lan, both, both, both, both, both, lan, minh, both, both, both, `${name}${lan}`, both];
};

const formulaRows = NAMES.map((name, at) => FORMULAS.map((formula) => formula(quoted(name), at)));

describe('sheets of any name', () => {
  let open: OpenHost;
  const asked = (): GoogleAppsScript.Spreadsheet.Range =>
    open.spreadsheet
      .getSheets()[0]
      ?.getRange(1, 1, NAMES.length, FORMULAS.length) as GoogleAppsScript.Spreadsheet.Range;
  const named = (name: string): GoogleAppsScript.Spreadsheet.Sheet =>
    open.spreadsheet.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

  beforeEach(async () => {
    open = openHost({ files: { code: CODE, html: {} }, locale: 'vi_VN' });
    const { host, sheet, spreadsheet, SpreadsheetApp } = open;
    NAMES.forEach((name, at) => {
      const data = spreadsheet.insertSheet(name);
      data.getRange('A1:B3').setValues([
        ['Rep', 'Amount'],
        ['Lan', 100 * (at + 1)],
        ['Minh', at + 1],
      ]);
      spreadsheet.setNamedRange(`Amounts_${at}`, data.getRange('B2:B3'));
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(data.getRange('A2:A3'), true);
      sheet.getRange(at + 1, CHOSEN).setDataValidation(rule.setAllowInvalid(false).build());
    });
    asked().setValues(formulaRows);
    await host.calculated();
  });
  afterEach(() => {
    open.host.dispose();
  });

  test('are read by formulas, custom functions and names, which keep what was typed', () => {
    expect(asked().getFormulas()).toEqual(formulaRows);
    expect(asked().getValues()).toEqual(NAMES.map((_, at) => answers(at)));
  });

  test('are sources of drop-downs', () => {
    NAMES.forEach((name, at) => {
      const cell = asked()
        .getSheet()
        .getRange(at + 1, CHOSEN);
      const sources = cell.getDataValidation()?.getCriteriaValues() as GoogleAppsScript.Spreadsheet.Range[];
      expect([sources[0]?.getSheet().getName(), sources[0]?.getA1Notation()]).toEqual([name, 'A2:A3']);
      expect(() => cell.setValue('Lan')).not.toThrow();
      expect(() => cell.setValue('Nobody')).toThrow(/violates the data validation/);
    });
  });

  test('are the same in a document that is opened again', async () => {
    const saved = JSON.parse(JSON.stringify(open.host.save())) as SavedDocument;
    open.host.dispose();
    open = openHost({ files: { code: CODE, html: {} }, locale: 'vi_VN', saved });
    NAMES.forEach((name, at) =>
      named(name)
        .getRange('B2')
        .setValue(100 * (at + 1)),
    );
    await open.host.calculated();
    expect(asked().getFormulas()).toEqual(formulaRows);
    expect(asked().getValues()).toEqual(NAMES.map((_, at) => answers(at)));
  });

  test('are followed where rows are inserted and deleted in them, and where they are renamed', async () => {
    const sum = asked().getSheet().getRange(1, 3, NAMES.length, 1);
    for (const name of NAMES) {
      named(name).insertRowsAfter(2, 2);
      named(name).insertRowsBefore(1, 1);
      named(name).deleteRows(4, 1);
    }
    await open.host.calculated();
    expect(sum.getValues()).toEqual(NAMES.map((_, at) => [101 * (at + 1)]));
    NAMES.forEach((name, at) => named(name).setName(`Plain ${at}`));
    expect(sum.getFormulas()).toEqual(NAMES.map((_, at) => [`=SUM('Plain ${at}'!B3:B5)`]));
    NAMES.forEach((name, at) => named(`Plain ${at}`).setName(name));
    expect(sum.getFormulas()).toEqual(NAMES.map((name) => [`=SUM(${quoted(name)}!B3:B5)`]));
    NAMES.forEach((name) => named(name).getRange('B3').setValue(1));
    await open.host.calculated();
    expect(sum.getValues()).toEqual(NAMES.map((_, at) => [at + 2]));
  });
});
