/** Shows that formulas that are gone are of no account, however a calculation and a deletion come upon one another. */
import { openHost, type OpenHost } from '../apps-script/open-host';

let open: OpenHost;
let said: string[];

beforeEach(() => {
  open = openHost();
  said = [];
  // The host was loaded outside of the test, and has the console of the process.
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
    said.push(String(line));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  open.host.document.engine.dispose();
  expect(said).toEqual([]);
});

const calculated = (): Promise<void> => open.host.document.engine.calculated();

/** A calculation that has been asked for before it knows what changed, as one that waits for another to end. */
function calculateNow(): void {
  const { engine, workbook } = open.host.document;
  const cell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const dirtyRanges = [{ unitId: workbook.getId(), sheetId: String(open.sheet.getSheetId()), range: cell }];
  void engine.commands.executeCommand('formula.mutation.set-formula-calculation-start', { dirtyRanges });
}

/** As a calculation of everything shows them. */
async function everythingAnew(values: () => unknown): Promise<unknown> {
  open.host.document.engine.recalculate();
  await calculated();
  return values();
}

/** A number, and a sheet of formulas that read it and one another. */
async function report(): Promise<GoogleAppsScript.Spreadsheet.Sheet> {
  open.sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  const source = open.sheet.getName();
  const sheet = open.spreadsheet.insertSheet('Report');
  sheet.getRange('A1:C3').setFormulas([
    [`='${source}'!A1`, '=A1*10', `=SUM('${source}'!A1:A3)`],
    [`='${source}'!A1+1`, '=A2*10', '=SUM(B1:B2)'],
    [`='${source}'!A1+2`, '=A3*10', '=C1+C2'],
  ]);
  await calculated();
  return sheet;
}

test('a sheet that is deleted as a calculation begins, and made again', async () => {
  open.spreadsheet.deleteSheet(await report());
  open.sheet.getRange('A1').setValue(5);
  calculateNow();
  await calculated();
  const again = await report();
  open.sheet.getRange('A1').setValue(7);
  await calculated();
  const values = (): unknown => again.getDataRange().getValues();
  const shown = values();
  expect(shown).toEqual([
    [7, 70, 12],
    [8, 80, 150],
    [9, 90, 162],
  ]);
  expect(await everythingAnew(values)).toEqual(shown);
});

test('rows that are deleted as a calculation begins', async () => {
  const sheet = await report();
  sheet.deleteRows(1, 1);
  open.sheet.getRange('A1').setValue(5);
  calculateNow();
  await calculated();
  open.sheet.getRange('A1').setValue(7);
  await calculated();
  const values = (): unknown => sheet.getRange('A1:B2').getValues();
  const shown = values();
  expect(shown).toEqual([
    [8, 80],
    [9, 90],
  ]);
  expect(await everythingAnew(values)).toEqual(shown);
});

test('formulas that are gone when the calculation that was asked for begins', async () => {
  const sheet = await report();
  calculateNow();
  calculateNow();
  sheet.getRange('A1:C2').clearContent();
  sheet.getRange('A1').setValue('typed');
  await calculated();
  open.sheet.getRange('A1').setValue(7);
  await calculated();
  const values = (): unknown => sheet.getRange('A1:C3').getValues();
  const shown = values();
  expect(shown).toEqual([
    ['typed', '', ''],
    ['', '', ''],
    [9, 90, 0],
  ]);
  expect(await everythingAnew(values)).toEqual(shown);
});
