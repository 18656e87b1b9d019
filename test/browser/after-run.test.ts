/** Shows what a person finds after a script has run: the frame where it was, typing into it, and what can be undone; each test goes on where the last ended. */
import type { Page } from 'playwright-core';
import {
  chooseMenu,
  comesToShow,
  enter,
  openAlone,
  openTab,
  ready,
  select,
  shown,
  tabs,
  type OnlyPage,
} from './open-page';

jest.setTimeout(60_000);

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Try')
    .addItem('Read', 'read').addItem('Write', 'write').addItem('Write D7', 'writeD7').addItem('Rows', 'rows')
    .addItem('Sheets around', 'sheetsAround').addItem('Go elsewhere', 'goElsewhere').addItem('Delete', 'deleteActive')
    .addItem('Hidden', 'hidden').addItem('Panel', 'panel').addItem('Titles', 'titles').addItem('Wide', 'wide')
    .addToUi();
}
function grow() {
  // An imported sheet is as large as its file.
  SpreadsheetApp.getActive().getSheets().forEach(function (sheet) { sheet.insertColumnsAfter(2, 6).insertRowsAfter(2, 18); });
}
function active() { return SpreadsheetApp.getActive().getActiveSheet(); }
function read() { active().getRange('A1').getValue(); }
function write() { active().getRange('B2').setValue('by the script'); }
function writeD7() { active().getRange('C6:D8').setValue('by the script'); }
function rows() { active().insertRowsAfter(1, 2); }
function sheetsAround() {
  var document = SpreadsheetApp.getActive();
  var before = active();
  document.insertSheet('Before', 0);
  document.insertSheet('After', document.getNumSheets());
  document.setActiveSheet(before);
}
function goElsewhere() { SpreadsheetApp.getActive().getSheetByName('Other').getRange('C5').activate(); }
function titles() {
  active().setRowHeight(7, 21);
  [5, 7].forEach(function (row) { active().getRange(row, 1).setValue('Title').setFontSize(20); });
}
function wide() {
  active().setColumnWidth(1, 100);
  active().setRowHeight(1, 60);
  active().setColumnWidth(1, 400);
}
function hidden() {
  var sheet = SpreadsheetApp.getActive().insertSheet('Hidden');
  sheet.getRange('A1').setValue('id');
  sheet.hideColumns(1);
  sheet.hideRows(1, 2);
}
function panel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
}
function build() { active().getRange('D2').setValue('=SUM(B2:B3)*2'); return { finished: true }; }
function deleteActive() { SpreadsheetApp.getActive().deleteSheet(active()); }
`;

const SIDEBAR = `<!doctype html><html><head></head><body><button>Build</button><p></p><script>
  document.querySelector('button').addEventListener('click', function () {
    google.script.run.withSuccessHandler(function () { document.querySelector('p').textContent = 'Done'; }).build();
  });
</script></body></html>`;

let open: OnlyPage;
let page: Page;

beforeAll(async () => {
  const files = ['First', 'Other', 'Data'].map((name) => ({ name, text: 'Rep,Amount\nLan,300\n' }));
  open = await openAlone({ files, script: { code: CODE, sidebar: SIDEBAR } });
  ({ page } = open);
  await ready(page);
  await page.evaluate(() => {
    window.localHost?.run('grow');
  });
});
beforeEach(() => openTab(page, 'Data'));
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

async function run(item: string): Promise<void> {
  await chooseMenu(page, 'Try', item);
  await page.locator('.working').waitFor({ state: 'hidden' });
}

const nameBox = (): Promise<string> => page.locator('[data-u-comp=defined-name] input').inputValue();

/** The sheet that the page would open with. */
const addressedSheet = (): Promise<string | undefined> =>
  page.evaluate(() =>
    window.localHost?.spreadsheet
      .getSheets()
      .find((sheet) => location.hash === `#gid=${sheet.getSheetId()}`)
      ?.getName(),
  );

/** Types where the frame is, without a click. */
async function type(text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
}

const undo = (): Promise<void> => page.keyboard.press('Control+z');

test('what filled the document is no step that can be undone', async () => {
  await select(page, 'D7');
  await undo();
  await undo();
  await enter(page, 'D7', 'typed');
  await undo();
  await comesToShow(page, 'Data', 'D7', '');
  expect(await tabs(page)).toEqual(['First', 'Other', 'Data']);
});

describe('what was typed can be undone', () => {
  test('after a script that only read, or wrote elsewhere; what the script wrote stays', async () => {
    await enter(page, 'D7', 'first');
    await run('Read');
    await enter(page, 'D7', 'second');
    await run('Write');
    await undo();
    await comesToShow(page, 'Data', 'D7', 'first');
    await undo();
    await comesToShow(page, 'Data', 'D7', '');
    await page.keyboard.press('Control+y');
    await comesToShow(page, 'Data', 'D7', 'first');
    for (let times = 0; times < 3; times++) await undo();
    await comesToShow(page, 'Data', 'D7', '');
    expect(await shown(page, 'Data', 'B2')).toBe('by the script');
  });

  test('but not where the script wrote into the same cell', async () => {
    await enter(page, 'E3', 'stays');
    await enter(page, 'D7', 'typed');
    await run('Write D7');
    await undo();
    await comesToShow(page, 'Data', 'E3', '');
    expect(await shown(page, 'Data', 'D7')).toBe('by the script');
  });

  test('but not on a sheet whose rows the script has moved; on the others it can', async () => {
    await openTab(page, 'Other');
    await enter(page, 'E3', 'other');
    await openTab(page, 'Data');
    await enter(page, 'D7', 'typed');
    await run('Rows');
    await undo();
    await comesToShow(page, 'Other', 'E3', '');
    expect(await shown(page, 'Data', 'D9')).toBe('typed');
  });
});

describe('typing goes to the cell with the frame', () => {
  test('after a script that deleted the sheet: it is on the one that is shown', async () => {
    await openTab(page, 'Other');
    await select(page, 'E2');
    await openTab(page, 'First');
    await select(page, 'D7');
    await run('Delete');
    const [left = ''] = await tabs(page);
    expect(left).toBe('Other');
    expect(await nameBox()).toBe('E2');
    await type('typed');
    await comesToShow(page, 'Other', 'E2', 'typed');
  });

  test.each([
    ['Read', 'D7'],
    ['Write', 'E7'],
    ['Sheets around', 'F7'],
  ])('after “%s”: it is where it was', async (item, cell) => {
    await select(page, cell);
    await run(item);
    expect(await nameBox()).toBe(cell);
    await type('typed');
    await comesToShow(page, 'Data', cell, 'typed');
    expect(await shown(page, 'Data', 'A1')).toBe('Rep');
    expect(await addressedSheet()).toBe('Data');
  });

  test('after a script that went to another sheet: it is there', async () => {
    await select(page, 'G9');
    await run('Go elsewhere');
    expect(await nameBox()).toBe('C5');
    await type('typed');
    await comesToShow(page, 'Other', 'C5', 'typed');
    await openTab(page, 'Data');
    expect(await shown(page, 'Data', 'G9')).toBe('');
  });

  test('after a script that made a sheet: it is at the first cell that can be seen', async () => {
    await run('Hidden');
    expect(await nameBox()).toBe('B3');
    await type('typed');
    await comesToShow(page, 'Hidden', 'B3', 'typed');
    expect(await shown(page, 'Hidden', 'A1')).toBe('id');
  });
});

test('a sidebar is told that a build is finished when the sheets show their numbers', async () => {
  await openTab(page, 'Other');
  await run('Panel');
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: 'Build' }).click();
  await panel.getByText('Done').waitFor();
  const value = await page.evaluate(
    () => window.localHost?.spreadsheet.getActiveSheet().getRange('D2').getValue() as unknown,
  );
  expect(value).toBe(600);
});

test('a row of large text is as high as it needs, but for one whose height was set', async () => {
  await run('Titles');
  const heights = await page.evaluate(() => {
    const sheet = window.localHost?.document.workbook.getActiveSheet().getSheet();
    // Twenty points are 27 pixels.
    return [5, 6, 7].map((row) => (sheet?.getRowHeight(row - 1) ?? 0) > 27);
  });
  expect(heights).toEqual([true, false, false]);
});

test('the sheet is shown as the script left it: a click selects the cell that stands there', async () => {
  await select(page, 'D7');
  await run('Wide');
  const sheet = await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  // Beside the head of the rows, 46 pixels, and under the head of the columns, 20.
  await page.mouse.click((sheet?.x ?? 0) + 46 + 390, (sheet?.y ?? 0) + 20 + 50);
  expect(await nameBox()).toBe('A1');
  await page.mouse.click((sheet?.x ?? 0) + 46 + 410, (sheet?.y ?? 0) + 20 + 70);
  expect(await nameBox()).toBe('B2');
});
