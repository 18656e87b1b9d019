/**
 * Opens the page that `npm run demo` writes, from a plain static server and below a path of its own, as somebody who comes
 * for the first time; each test continues where the last ended.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { words } from '../../host/messages/page';
import { messages } from '../all-words';
import { workbook } from '../workbooks';
import { violations } from './barriers';
import {
  chooseMenu,
  launch,
  middayToday,
  openPage,
  ready,
  select,
  shown,
  tabs,
  type OpenPage,
} from './open-page';

jest.setTimeout(180_000);

const w = words('en');
const m = messages('en');

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-demo-'));
let server: Server;
let browser: Browser;
let open: OpenPage;
let page: Page;
let url: string;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Below /a/b/ the files of the folder, and nothing elsewhere. */
const staticServer = (): Server =>
  createServer(({ url = '' }, response) => {
    const [, name] = /^\/a\/b\/([\w./-]*)(?:\?.*)?$/.exec(url) ?? [];
    const file = path.join(folder, name === '' ? 'index.html' : (name ?? 'elsewhere'));
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[path.extname(file)] }).end(readFileSync(file));
  });

beforeAll(async () => {
  execFileSync(process.execPath, [path.join(__dirname, 'write-demo.mjs'), folder], { stdio: 'inherit' });
  server = staticServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  browser = await launch();
  url = `http://localhost:${port ?? 0}/a/b/`;
  open = await openPage(browser, url, { now: middayToday() });
  ({ page } = open);
  await ready(page);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const notice = (title: string) => page.getByRole('complementary', { name: title });

const activeSheet = (): Promise<string | undefined> =>
  page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName());

/** As if a person let go of a file over the cells. */
async function drop(at: Page, name: string, content: string | Buffer): Promise<void> {
  const dataTransfer = await at.evaluateHandle(
    ([fileName = '', base64 = '']) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      transfer.items.add(new File([bytes], fileName));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')],
  );
  await at.dispatchEvent('#app', 'drop', { dataTransfer });
}

/** The page comes back with another document. */
async function goesOn(leave: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    delete window.localHost;
  });
  await leave();
  await ready(page);
}

test('the finished overview of the sample team is there, with what it said when it was made', async () => {
  expect(await activeSheet()).toBe(m.sheets.overview);
  const numbers = await page.evaluate(
    () =>
      window.localHost?.spreadsheet
        .getActiveSheet()
        .getDataRange()
        .getValues()
        .flat()
        .filter((value) => typeof value === 'number').length,
  );
  expect(numbers).toBeGreaterThan(50);
  const steps = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name }) => name.replace('page: ', '')),
  );
  expect(steps.slice(0, 3)).toEqual(['data', 'document', 'numbers']);
});

test('the notices of what the page contains lie beside it', () => {
  const notices = readFileSync(path.join(folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['@univerjs/core', 'react-dom', 'chart.js', 'papaparse']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+.*\\nLicence: `, 'm'));
  }
});

test('a notice says that it is a sample, and covers nothing of the spreadsheet', async () => {
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not seen`);
    return box;
  };
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const [above, sheet] = [await boxOf('#notice'), await boxOf('#app')];
    expect(sheet.y).toBe(above.y + above.height);
    expect(sheet.y + sheet.height).toBe(height);
    expect(above.height).toBeLessThan(60);
  }
});

test('the notice is reached by keyboard, and keeps nobody out', async () => {
  const at = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.closest('#notice') && document.activeElement.textContent);
  await page.keyboard.press('Alt+Shift+.');
  expect(await at()).toBe(w.useOwnData);
  await page.keyboard.press('Tab');
  expect(await at()).toBe(w.seeHow);
  expect(await violations(page, '#notice')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await at()).toBe(null);
  await page.keyboard.press('Alt+f');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(w.sampleTitle);
  expect(await violations(page, '#header')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').filter({ visible: true }).count()).toBe(0);
});

test('it shows how the sample was made, and is gone then', async () => {
  await notice(w.sampleNoticeTitle).getByRole('button', { name: w.seeHow }).click();
  await page.locator('#sidebar iframe').waitFor();
  await notice(w.sampleNoticeTitle).waitFor({ state: 'detached' });
});

test('a file that is dropped on the sample begins a document of its own, and the wizard opens', async () => {
  await goesOn(() =>
    drop(page, 'Sales.csv', 'Sold on,Rep,Amount\n2026-11-05,Lan,500\n2026-11-06,Minh,700\n'),
  );
  await page.getByText(w.imported('Sales', 2)).waitFor();
  expect(await tabs(page)).toEqual(['Sales']);
  expect(await shown(page, 'Sales', 'C3')).toBe('700');
  await page.locator('#sidebar iframe').waitFor();
  expect(await page.title()).toBe(`Sales – ${m.product}`);
});

test('another file becomes another sheet, under a free name; other kinds of files are named', async () => {
  await drop(page, 'Sales.csv', 'Sold on,Rep,Amount,Note,More\n2026-11-07,Lan,900,,\n');
  await page.getByText(w.imported('Sales 2', 1)).waitFor();
  expect(await tabs(page)).toEqual(['Sales', 'Sales 2']);
  await drop(page, 'Sales.pdf', '');
  await page.getByRole('dialog').getByText('and not: Sales.pdf').waitFor();
  await page.getByRole('button', { name: w.ok }).click();
});

test('the sheets of an Excel workbook become sheets; what is not as in the file is said', async () => {
  await drop(page, 'October.xlsx', workbook('orders'));
  await page.getByText(w.imported('Đơn hàng', 4)).waitFor();
  await page.getByText(w.fromFormulas('Đơn hàng', 1)).waitFor();
  await page.getByText(w.stayHidden('October', ['Nhân sự'])).waitFor();
  expect(await tabs(page)).toEqual(['Sales', 'Sales 2', 'Đơn hàng']);
  expect(await activeSheet()).toBe('Đơn hàng');
  expect(await shown(page, 'Nhân sự', 'A3')).toBe('Minh');
  await drop(page, 'Broken.xlsx', 'no workbook');
  await page.getByRole('dialog').getByText('“Broken.xlsx” is damaged').waitFor();
  await page.getByRole('button', { name: w.ok }).click();
  // The tests that follow know two sheets.
  await page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    for (const sheet of spreadsheet?.getSheets().slice(2) ?? []) spreadsheet?.deleteSheet(sheet);
  });
});

test('a click on a link within the spreadsheet opens its sheet and its cell', async () => {
  await page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    const [first, second] = spreadsheet?.getSheets() ?? [];
    second?.getRange('E2').setValue(`=HYPERLINK("#gid=${first?.getSheetId() ?? ''}&range=B3";"Minh")`);
    if (second) spreadsheet?.setActiveSheet(second);
  });
  await page.evaluate(() => window.localHost?.calculated());
  await page.locator('#sidebar').getByRole('button', { name: w.close, exact: true }).click();
  const selected = (): Promise<string | undefined> =>
    page.evaluate(() => window.localHost?.document.workbook.getActiveRange()?.getA1Notation());
  await select(page, 'D2');
  await page.mouse.move(0, 0);
  const { x, y } = await page.evaluate(() => {
    const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const inside = window.localHost?.document.workbook.getActiveSheet().getRange('E2').getCellRect();
    return { x: (canvas?.x ?? 0) + (inside?.x ?? 0) + 20, y: (canvas?.y ?? 0) + (inside?.y ?? 0) + 8 };
  });
  await page.mouse.click(x, y);
  await page.waitForFunction(
    () => window.localHost?.document.workbook.getActiveRange()?.getA1Notation() === 'B3',
  );
  expect([await activeSheet(), await selected()]).toEqual(['Sales', 'B3']);
});

test('File › New begins an empty document, and File › Open goes back to each', async () => {
  await page.getByText(w.saved).waitFor();
  await goesOn(() => chooseMenu(page, w.file, w.newDocument));
  expect(await tabs(page)).toHaveLength(1);
  await notice(w.ownNoticeTitle).getByRole('button', { name: w.dismiss }).click();
  await notice(w.ownNoticeTitle).waitFor({ state: 'detached' });
  await goesOn(() => chooseMenu(page, w.file, w.open, 'Sales'));
  expect(await tabs(page)).toEqual(['Sales', 'Sales 2']);
  await goesOn(() => chooseMenu(page, w.file, w.open, w.sampleTitle));
  expect(await tabs(page)).toContain(m.sheets.overview);
  // It was put away before.
  expect(await notice(w.sampleNoticeTitle).count()).toBe(0);
});

test('a document that begins in a British browser is British: the day stands before the month', async () => {
  const british = await openPage(browser, `${url}?document=british`, { locale: 'en-GB' });
  await ready(british.page);
  const csv = 'Sold on,Rep,Amount\n05/11/2026,Lan,500\n06/11/2026,Minh,700\n';
  await drop(british.page, 'Sales.csv', csv);
  await british.page.getByText(w.imported('Sales', 2)).waitFor();
  expect(await shown(british.page, 'Sales', 'A2')).toBe('05/11/2026');
  const november = await british.page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    const day = spreadsheet?.getSheetByName('Sales')?.getRange('A2').getValue() as Date;
    return [spreadsheet?.getSpreadsheetLocale(), day.getMonth() + 1];
  });
  expect(november).toEqual(['en_GB', 11]);
  expect(british.complaints).toEqual([]);
});
