/** Drives the served page in a real browser as a person does: by mouse, keyboard and what is on the screen. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
// For the type of `window.localHost`.
import type {} from '../../host/page/open-page';
import { languageTag } from '../../src/core/text/language-tag';
import { LANGUAGES, type Language } from '../../src/words/language';

export interface Served {
  readonly url: string;
  stop(): void;
}

/** @param files a folder of CSV files and a mapping file; without them the page opens with the sample team */
export async function serve(...files: readonly string[]): Promise<Served> {
  const script = path.join(__dirname, 'serve.mjs');
  const server: ChildProcess = spawn(process.execPath, [script, ...files], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout?.once('data', (text: Buffer) => {
      resolve(text.toString().trim());
    });
    server.once('exit', (code) => {
      reject(new Error(`the server ended with status ${String(code)}`));
    });
  });
  return { url, stop: () => server.kill() };
}

/** In the browser of the whole run (start-browser.ts): closing what is answered closes only what was opened in it. */
export const launch = (): Promise<Browser> => chromium.connect(process.env['TEST_BROWSER'] ?? '');

export interface OpenPage {
  readonly page: Page;
  /** Console errors, uncaught errors and requests to other hosts since the page was opened. */
  readonly complaints: readonly string[];
}

export interface PageOptions {
  readonly language?: Language;
  /** What the browser speaks; without it the language as most people of the page have it. */
  readonly locale?: string;
  /** In place of the sample team: one sheet per CSV file, by name without `.csv`. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** In place of the add-on: a script of its own, as pushed to Google, and its sidebar. */
  readonly script?: { readonly code: string; readonly sidebar?: string };
  /** The moment from which the page's clock runs. */
  readonly now?: string;
}

export async function openPage(
  browser: Browser,
  url: string,
  { language = 'en', locale, files, script, now }: PageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: locale ?? languageTag(LANGUAGES[language].locale),
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  if (now !== undefined) await setClock(page, Date.parse(now) - Date.now());
  if (files) {
    const json = { id: 'files', name: 'Files', version: '', files, mapping: null, finishedOn: null };
    await page.route('**/data.json', (route) => route.fulfill({ json }));
  }
  if (script) {
    const { code, sidebar = '' } = script;
    await page.route('**/Code.js', (route) => route.fulfill({ body: code }));
    await page.route('**/Sidebar.html', (route) => route.fulfill({ body: sidebar }));
  }
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const ownFiles = url.replace(/\?.*/, '');
  page.on('request', (request) => {
    if (!request.url().startsWith(ownFiles) && !/^(data|blob|about):/.test(request.url())) {
      complaints.push(request.url());
    }
  });
  await page.goto(url, { waitUntil: 'commit' });
  return { page, complaints };
}

/** The finished sample is of this machine's day: in the evening a browser in Vietnam may be in the next month. */
export const middayToday = (): string => {
  const midday = new Date();
  midday.setHours(12, 0, 0, 0);
  return midday.toISOString();
};

/** Sets the page's dates and leaves its timers alone: a calculation sets thousands of them. */
const setClock = (page: Page, ahead: number): Promise<unknown> =>
  page.addInitScript((milliseconds) => {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
    globalThis.Date = new Proxy(Date, {
      construct: (real, given, made) =>
        Reflect.construct(real, given.length > 0 ? given : [real.now()], made) as Date,
    });
  }, ahead);

/** A page with a server of its own. */
export interface OnlyPage extends OpenPage {
  close(): Promise<void>;
}

export async function openAlone(options: PageOptions = {}): Promise<OnlyPage> {
  const [served, browser] = await Promise.all([serve(), launch()]);
  const close = async (): Promise<void> => {
    await browser.close();
    served.stop();
  };
  try {
    return { ...(await openPage(browser, served.url, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** On a busy machine the page takes its time to open. */
export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.localHost !== undefined, null, { timeout: 60_000 });

/** Clicks through menus by what they are called. */
export async function chooseMenu(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const name of labels) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Names of the tabs that can be seen. */
export const tabs = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    (window.localHost?.spreadsheet.getSheets() ?? [])
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
  );

export async function openTab(page: Page, name: string): Promise<void> {
  await page.evaluate((sheetName) => {
    const sheet = window.localHost?.spreadsheet.getSheetByName(sheetName);
    if (!sheet) throw new Error(`no tab ${sheetName}`);
    window.localHost?.spreadsheet.setActiveSheet(sheet);
  }, name);
  await page.waitForFunction(
    (sheetName) => window.localHost?.spreadsheet.getActiveSheet().getName() === sheetName,
    name,
  );
}

/** What a cell shows, once everything is calculated. */
export const shown = (page: Page, sheet: string, cell: string): Promise<string | undefined> =>
  page.evaluate(
    async ([sheetName = '', a1 = '']) => {
      await window.localHost?.calculated();
      return window.localHost?.spreadsheet.getSheetByName(sheetName)?.getRange(a1).getDisplayValues()[0]?.[0];
    },
    [sheet, cell],
  );

/** Waits until a cell shows a text, and fails with what it shows instead. */
export async function comesToShow(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await shown(page, sheet, cell)) !== text && Date.now() < end) await page.waitForTimeout(50);
  expect({ cell, shows: await shown(page, sheet, cell) }).toEqual({ cell, shows: text });
}

/** What is drawn in a cell of the active sheet. */
export const drawn = (page: Page, cell: string): Promise<unknown> =>
  page.evaluate(async (a1) => {
    await window.localHost?.calculated();
    const sheet = window.localHost?.document.workbook.getActiveSheet();
    const range = sheet?.getRange(a1);
    return range && sheet?.getSheet().getCell(range.getRow(), range.getColumn())?.v;
  }, cell);

/** Moves the mouse to the middle of a cell of the active sheet. */
export async function pointAt(page: Page, cell: string): Promise<void> {
  const { x, y } = await page.evaluate((a1) => {
    const sheet = window.localHost?.document.workbook.getActiveSheet();
    const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const inside = sheet?.getRange(a1).getCellRect();
    if (!canvas || !inside) throw new Error(`no cell ${a1} on the screen`);
    return { x: canvas.x + inside.x + inside.width / 2, y: canvas.y + inside.y + inside.height / 2 };
  }, cell);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Clicks a cell until it is selected: a sheet that was only just opened may not be drawn yet. */
export async function select(page: Page, cell: string): Promise<void> {
  const selected = (): Promise<string | undefined> =>
    page.evaluate(() => window.localHost?.document.workbook.getActiveRange()?.getA1Notation());
  const end = Date.now() + 10_000;
  do {
    await pointAt(page, cell);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(100);
  } while ((await selected()) !== cell && Date.now() < end);
  expect(await selected()).toBe(cell);
}

/** Types into a cell; the entry is still open then. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await select(page, cell);
  await page.keyboard.type(text, { delay: 5 });
}

export async function enter(page: Page, cell: string, text: string): Promise<void> {
  await typeInto(page, cell, text);
  // What is offered appears when the page has time for it; as long as functions are offered, Enter chooses one.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  await page.getByRole('listitem').filter({ hasText: 'KPI_' }).first().waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
}

const LIST = '[data-u-comp=sheets-dropdown-list]';

/** Clicks the arrow at the right edge of a cell, and reads what is offered. */
export async function listOf(page: Page, cell: string): Promise<readonly string[]> {
  await select(page, cell);
  const { x, y } = await page.evaluate((a1) => {
    const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const sheet = window.localHost?.document.workbook.getActiveSheet();
    // Of merged cells the last one has the arrow.
    const inside = sheet?.getRange(a1.replace(/^.*:/, '')).getCellRect();
    if (!canvas || !inside) throw new Error(`no cell ${a1} on the screen`);
    return { x: canvas.x + inside.x + inside.width, y: canvas.y + inside.y + inside.height / 2 };
  }, cell);
  await page.mouse.move(x - 10, y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.up();
  const options = page.locator(`${LIST} .univer-overflow-y-auto > div`);
  await options.first().waitFor();
  return (await options.allInnerTexts()).map((option) => option.trim());
}

/** Picks from the list of a cell. */
export async function chosenFrom(page: Page, cell: string, option: string): Promise<void> {
  await listOf(page, cell);
  await page.locator(LIST).getByText(option, { exact: true }).click();
  await page.locator(LIST).waitFor({ state: 'detached' });
}
