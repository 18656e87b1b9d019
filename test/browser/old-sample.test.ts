/** Opens the page in the month after its sample was finished: the page makes the sample itself, as it is now. */
import type { Browser } from 'playwright-core';
import { messages } from '../all-words';
import { launch, openPage, serve, shown, tabs, type Served } from './open-page';

jest.setTimeout(240_000);

const m = messages('en');

/** At noon of its third day. */
function nextMonth(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + 1, 3, 5));
}

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve('--finished'), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

test('the overview is of the month in which the page is opened', async () => {
  const now = nextMonth();
  const { page, complaints } = await openPage(browser, served.url, { now: now.toISOString() });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForFunction(() => window.localHost !== undefined, undefined, { timeout: 200_000 });
  expect(asked.filter((name) => name.includes('sample'))).toEqual([]);
  const { overview, payroll, plan } = m.sheets;
  expect(await tabs(page)).toEqual(expect.arrayContaining([overview, payroll, plan]));
  expect(await page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName())).toBe(overview);
  expect(
    await page.evaluate(() => window.localHost?.document.workbook.getActiveRange()?.getA1Notation()),
  ).toBe('A1');
  const month = String(now.getUTCMonth() + 1).padStart(2, '0');
  expect(await shown(page, overview, 'B3')).toBe(`${month}/${now.getUTCFullYear()}`);
  expect(complaints).toEqual([]);
});
