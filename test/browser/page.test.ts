/**
 * Uses the page of the local host with the very files that are pushed to Google; each test continues where the last
 * ended.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { a1 } from '../../src/core/formula/reference';
import { FIRST_KPI_ROW, span } from '../../src/output/card/card-places';
import {
  chooseMenu,
  comesToShow,
  enter,
  launch,
  openPage,
  openTab,
  pointAt,
  ready,
  select,
  serve,
  shown,
  tabs,
  typeInto,
  type OpenPage,
  type Served,
} from './open-page';

jest.setTimeout(60_000);

/** The first KPI of a card. */
const ACTUAL = a1(span(FIRST_KPI_ROW, 'actual', 'actual'));
const NAME = a1(span(FIRST_KPI_ROW, 'kpi', 'kpi'));

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-data-'));
let sample: Served;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  writeFileSync(
    path.join(folder, 'deals.csv'),
    'id,opened,agent,stage\nD-1,2017-07-03,Anna,Won\nD-2,2017-07-19,Ben,Lost\n',
  );
  writeFileSync(path.join(folder, 'orders.csv'), 'order,day,amount\nO-1,2017-07-05,"1,200.50"\n');
  writeFileSync(
    path.join(folder, 'mapping.json'),
    JSON.stringify({
      leads: {
        sheet: 'deals',
        columns: { createdOn: 'opened', rep: 'agent', status: 'stage' },
        won: ['Won'],
        lost: ['Lost'],
      },
    }),
  );
  [sample, served, browser] = await Promise.all([
    serve(),
    serve(folder, path.join(folder, 'mapping.json')),
    launch(),
  ]);
});

afterAll(async () => {
  await browser.close();
  for (const each of [sample, served]) each.stop();
  rmSync(folder, { recursive: true });
});

describe('with the sample team', () => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(browser, sample.url);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => open.page.context().close());

  test('the page says at once that it is loading, and opens with the leads of the sample team', async () => {
    const { page } = open;
    await page.getByText('Loading').first().waitFor({ timeout: 1_000 });
    await ready(page);
    expect(await page.title()).toBe('Sample sales team – KPI Scorecards');
    expect(await shown(page, 'Leads (sample)', 'A2')).toBe('Lead ID');
    expect(page.url()).toMatch(/#gid=\d+$/);
    expect(await tabs(page)).toContain('Sales (sample)');
  });
});

describe('with scorecards of a small team', () => {
  let open: OpenPage;

  beforeAll(async () => {
    const text = [
      'Lead ID,Created on,Rep,Status',
      'L-1,2026-10-05,Lan,Won',
      'L-2,2026-11-02,Lan,Won',
      'L-3,2026-11-03,Minh,Lost',
      'L-4,2026-11-04,Minh,New',
    ].join('\n');
    open = await openPage(browser, sample.url, {
      files: [{ name: 'Leads', text }],
      now: '2026-11-24T09:00:00+07:00',
    });
    await ready(open.page);
    await open.page.evaluate(() => {
      window.localHost?.spreadsheet.getActiveSheet().insertColumnsAfter(4, 10).insertRowsAfter(5, 15);
      window.localHost?.run('startBuild', { by: ['rep'] });
      window.localHost?.run('continueBuild');
    });
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => open.page.context().close());

  test('a lead that is given to another rep changes that rep’s scorecard', async () => {
    const { page } = open;
    await comesToShow(page, 'Lan', ACTUAL, '1');
    await openTab(page, 'Leads');
    await enter(page, 'C4', 'Lan');
    await comesToShow(page, 'Lan', ACTUAL, '2');
    await comesToShow(page, 'Minh', ACTUAL, '1');
  });

  test('typing =KPI_ offers the functions, and one of them gives the number of leads', async () => {
    const { page } = open;
    await typeInto(page, 'J5', '=KPI_');
    await page.getByRole('listitem').filter({ hasText: 'KPI_LEADGROWTH' }).waitFor();
    await page.keyboard.type('NEWLEADS(', { delay: 5 });
    // As long as functions are offered, Enter chooses one.
    for (const offered of ['KPI_LEADGROWTH', 'KPI_NEWLEADS']) {
      await page.getByRole('listitem').filter({ hasText: offered }).waitFor({ state: 'detached' });
    }
    await page.keyboard.type('A1:D5)', { delay: 5 });
    await page.keyboard.press('Enter');
    await comesToShow(page, 'Leads', 'J5', '3');
  });

  test('a bad argument gives #ERROR!, and the cell says why', async () => {
    const { page } = open;
    await enter(page, 'J7', '=KPI_NEWLEADS(A1:D5,"soon")');
    await comesToShow(page, 'Leads', 'J7', '#ERROR!');
    await pointAt(page, 'I12');
    await pointAt(page, 'J7');
    await page.getByRole('tooltip').getByText('“soon” is not a period').waitFor();
  });

  test('a formula of a scorecard is changed only after a question', async () => {
    const { page } = open;
    await openTab(page, 'Lan');
    await enter(page, ACTUAL, '99');
    await page.getByRole('dialog', { name: 'Heads up!' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await shown(page, 'Lan', ACTUAL)).toBe('2');
    // Two clicks on one cell, close together, would open what it holds.
    await select(page, NAME);
    await enter(page, ACTUAL, '99');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await comesToShow(page, 'Lan', ACTUAL, '99');
  });

  test('everything is there again after a reload', async () => {
    const { page } = open;
    const before = await tabs(page);
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await ready(page);
    expect(await tabs(page)).toEqual(before);
    await comesToShow(page, 'Lan', ACTUAL, '99');
    await comesToShow(page, 'Leads', 'J7', '#ERROR!');
    expect(await page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName())).toBe('Lan');
  });

  test('in Vietnamese the page, its numbers and the messages of the functions are Vietnamese', async () => {
    const { page } = open;
    await openTab(page, 'Leads');
    await enter(page, 'F2', '1,234.50');
    await comesToShow(page, 'Leads', 'F2', '1,234.50');
    await page.getByText('Saved in this browser').waitFor();
    await page.getByLabel('Language').selectOption('Tiếng Việt');
    await page.getByRole('menuitem', { name: 'Tiện ích mở rộng' }).waitFor();
    await ready(page);
    await comesToShow(page, 'Leads', 'F2', '1.234,50');
    await comesToShow(page, 'Leads', 'J7', '#ERROR!');
    await pointAt(page, 'J7');
    await page.getByRole('tooltip').getByText('“soon” không phải').waitFor();
  });

  test('Reset starts afresh, after a question', async () => {
    const { page } = open;
    expect(await tabs(page)).toContain('Lan');
    await chooseMenu(page, 'Tệp', 'Làm lại từ đầu…');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await page.waitForFunction(() => !window.localHost);
    await ready(page);
    expect(await tabs(page)).toEqual(['Leads']);
    expect(await shown(page, 'Leads', 'C4')).toBe('Minh');
  });
});

test('a folder of CSV files becomes one sheet per file, with dates and numbers, mapped as the mapping says', async () => {
  const { page, complaints } = await openPage(browser, served.url);
  await ready(page);
  expect(await tabs(page)).toEqual(expect.arrayContaining(['deals', 'orders']));
  const read = await page.evaluate(() => {
    const sheet = (name: string) => window.localHost?.spreadsheet.getSheetByName(name);
    return {
      isDate: sheet('deals')?.getRange('B2').getValue() instanceof Date,
      amount: sheet('orders')?.getRange('C2').getValue() as unknown,
      state: window.localHost?.run('wizardState'),
    };
  });
  expect(read).toMatchObject({ isDate: true, amount: 1200.5 });
  expect(read.state).toMatchObject({
    tables: expect.arrayContaining([
      expect.objectContaining({ table: 'leads', sheet: 'deals', rows: 2 }),
    ]) as unknown,
  });
  expect(complaints).toEqual([]);
});

test('numbers of a file that can be read in two ways are said, and a menu item that is refused says why in a dialog', async () => {
  const { page, complaints } = await openPage(browser, sample.url, {
    files: [{ name: 'Orders', text: 'Sold on,Rep,Amount\n2026-10-05,Lan,489.048\n' }],
  });
  await ready(page);
  expect(await page.locator('.toast').allInnerTexts()).toEqual([
    expect.stringMatching(
      /^ATTENTION: Orders, column “Amount”: “489.048” can be read in two ways. The point is taken as the decimal mark/,
    ),
  ]);
  expect(await shown(page, 'Orders', 'C2')).toBe('489.048');
  await chooseMenu(page, 'Extensions', 'KPI Scorecards', 'Refresh numbers');
  await page
    .getByRole('dialog')
    .getByText('Nothing has been built yet. Build the scorecards first.')
    .waitFor();
  await page.getByRole('button', { name: 'OK' }).click();
  expect(complaints).toEqual([]);
});
