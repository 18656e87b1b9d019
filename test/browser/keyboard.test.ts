/** Uses the page without a mouse: from the cells to the menus and the sidebar, and back. */
import type { Page } from 'playwright-core';
import { violations } from './barriers';
import { comesToShow, openAlone, ready, select, type OnlyPage } from './open-page';

jest.setTimeout(60_000);

const CODE = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Try').addItem('Alpha', 'alpha').addSeparator().addItem('Beta', 'beta').addToUi();
  ui.createAddonMenu().addItem('Open', 'open').addToUi();
}
function alpha() {}
function beta() { SpreadsheetApp.getActive().getActiveSheet().getRange('A3').setValue('beta was here'); }
function open() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel')); }
`;
const SIDEBAR =
  '<!doctype html><html><head></head><body><h1>Hello</h1><input aria-label="Name"></body></html>';

let open: OnlyPage;
let page: Page;

beforeAll(async () => {
  open = await openAlone({
    files: [{ name: 'Data', text: 'Rep,Amount\nLan,300\nMinh,1\nAn,2\n' }],
    script: { code: CODE, sidebar: SIDEBAR },
  });
  ({ page } = open);
  await ready(page);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the menus show: the menu or entry with the focus, and the menus that are open. */
const menus = (): Promise<unknown> =>
  page.evaluate(() => ({
    at: document.activeElement?.closest('#menu-bar') ? document.activeElement.textContent : null,
    open: [...document.querySelectorAll('#menu-bar [aria-expanded=true]')].map((each) => each.textContent),
  }));

describe('the menus', () => {
  test('are opened by the keys that Sheets has, and Escape goes back to the cell', async () => {
    await select(page, 'B2');
    await press('Alt+n');
    expect(await menus()).toEqual({ at: 'KPI Scorecards', open: ['Extensions'] });
    await press('Escape');
    expect(await menus()).toEqual({ at: null, open: [] });
    await page.keyboard.type('5', { delay: 5 });
    await press('Enter');
    await comesToShow(page, 'Data', 'B2', '5');
  });

  test.each([
    ['ArrowRight', { at: 'Alpha', open: ['Try'] }],
    ['ArrowDown', { at: 'Beta', open: ['Try'] }],
    ['ArrowDown', { at: 'Alpha', open: ['Try'] }],
    ['End', { at: 'Beta', open: ['Try'] }],
    ['Home', { at: 'Alpha', open: ['Try'] }],
    ['b', { at: 'Beta', open: ['Try'] }],
    ['ArrowRight', { at: 'KPI Scorecards', open: ['Extensions'] }],
    ['ArrowRight', { at: 'Open', open: ['Extensions', 'KPI Scorecards'] }],
    ['ArrowLeft', { at: 'KPI Scorecards', open: ['Extensions'] }],
    ['ArrowLeft', { at: 'Alpha', open: ['Try'] }],
    ['Escape', { at: null, open: [] }],
  ])('%s moves inside and between them', async (key, expected) => {
    // The first one starts from the first menu, each other one where the last has ended.
    if (JSON.stringify(await menus()) === JSON.stringify({ at: null, open: [] })) await press('Alt+/');
    await press(key);
    expect(await menus()).toEqual(expected);
  });

  test('Enter runs what is chosen, and the keyboard is with the cells again', async () => {
    await select(page, 'B3');
    await press('Alt+/', 'ArrowRight', 'b', 'Enter');
    await comesToShow(page, 'Data', 'A3', 'beta was here');
    expect(await menus()).toEqual({ at: null, open: [] });
    await page.keyboard.type('7', { delay: 5 });
    await press('Enter');
    await comesToShow(page, 'Data', 'B3', '7');
  });
});

describe('the sidebar', () => {
  const isInSidebar = async (): Promise<boolean> => {
    const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
    return (
      (await frame?.evaluate(() => document.hasFocus() && document.activeElement?.tagName === 'INPUT')) ===
      true
    );
  };
  const untilInSidebar = async (expected: boolean): Promise<void> => {
    for (let tries = 0; (await isInSidebar()) !== expected && tries < 50; tries++)
      await page.waitForTimeout(50);
    expect(await isInSidebar()).toBe(expected);
  };

  test('takes the focus when it opens; Escape goes to the cells, Alt+Shift+. comes back', async () => {
    await select(page, 'B4');
    await press('Alt+n', 'ArrowRight', 'Enter');
    await untilInSidebar(true);
    await page.keyboard.type('Lan');
    await press('Escape');
    await untilInSidebar(false);
    await page.keyboard.type('9', { delay: 5 });
    await press('Enter');
    await comesToShow(page, 'Data', 'B4', '9');
    await press('Alt+Shift+.');
    await untilInSidebar(true);
  });
});

test('axe finds nothing in the header with an open menu', async () => {
  await select(page, 'B2');
  await press('Alt+n', 'ArrowRight');
  expect(await violations(page, '#header')).toEqual([]);
});
