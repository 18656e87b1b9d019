/** The page of the local host with the very files that are pushed to Google; each test goes on where the last ended. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import {
  chooseMenu,
  comesToShow,
  enter,
  launch,
  openPage,
  openTab,
  pointAt,
  ready,
  serve,
  shown,
  tabs,
  typeInto,
  type OpenPage,
  type Served,
} from './open-page';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-data-'));
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
  [served, browser] = await Promise.all([serve(folder, path.join(folder, 'mapping.json')), launch()]);
});

afterAll(async () => {
  await browser.close();
  served.stop();
  rmSync(folder, { recursive: true });
});

describe('with the sample team', () => {
  let open: OpenPage;

  beforeAll(async () => {
    open = await openPage(browser, served.sample);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });

  test('the page says at once that it is loading, and opens with the leads of the sample team', async () => {
    const { page } = open;
    await page.getByText('Loading').first().waitFor({ timeout: 1_000 });
    await ready(page);
    expect(await page.title()).toBe('Sample sales team – KPI Scorecards');
    expect(await shown(page, 'Leads (sample)', 'A2')).toBe('Lead ID');
    expect(page.url()).toMatch(/#gid=\d+$/);
    expect(await tabs(page)).toContain('Sales (sample)');
  });

  test('one button in the sidebar builds a scorecard per rep and per region', async () => {
    const { page } = open;
    await chooseMenu(page, 'Extensions', 'KPI Scorecards', 'Build scorecards…');
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('button', { name: 'Build scorecards' }).click();
    await sidebar.getByRole('button', { name: 'Open the overview' }).waitFor();
    expect(await tabs(page)).toEqual(
      expect.arrayContaining(['KPI Overview', 'Team', 'Miền Bắc', 'Nguyễn Thị Lan', 'KPI Plan', 'KPI Data']),
    );
    await page
      .getByRole('img', { name: /^Revenue/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  test('a lead that is given to another rep, this month, changes that rep’s scorecard', async () => {
    const { page } = open;
    const before = Number(await shown(page, 'Nguyễn Thị Lan', 'D7'));
    await openTab(page, 'Leads (sample)');
    await enter(page, 'C3', 'Nguyễn Thị Lan');
    await comesToShow(page, 'Leads (sample)', 'C3', 'Nguyễn Thị Lan');
    await enter(page, 'B3', new Date().toISOString().slice(0, 10));
    await comesToShow(page, 'Nguyễn Thị Lan', 'D7', String(before + 1));
  });

  test('typing =KPI_ offers the functions, and one of them gives the number of leads', async () => {
    const { page } = open;
    await typeInto(page, 'J5', '=KPI_');
    await page.getByText('KPI_REVENUE').waitFor();
    await page.keyboard.type('NEWLEADS(A2:H2200)', { delay: 5 });
    // As long as functions are offered, Enter chooses one.
    await page.getByText('KPI_REVENUE').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    const leads = await shown(page, 'Team', 'D7');
    await comesToShow(page, 'Leads (sample)', 'J5', leads ?? '');
  });

  test('a bad argument gives #ERROR!, and the cell says why', async () => {
    const { page } = open;
    await enter(page, 'J7', '=KPI_NEWLEADS(A2:H2200,"soon")');
    await comesToShow(page, 'Leads (sample)', 'J7', '#ERROR!');
    await pointAt(page, 'I12');
    await pointAt(page, 'J7');
    await page.getByRole('tooltip').getByText('“soon” is not a period').waitFor();
  });

  test('a formula of a scorecard is changed only after a question', async () => {
    const { page } = open;
    const before = await shown(page, 'Nguyễn Thị Lan', 'D7');
    await openTab(page, 'Nguyễn Thị Lan');
    await enter(page, 'D7', '99');
    await page.getByRole('dialog', { name: 'Heads up!' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await shown(page, 'Nguyễn Thị Lan', 'D7')).toBe(before);
    await enter(page, 'D7', '99');
    await page.getByRole('button', { name: 'Change it' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await comesToShow(page, 'Nguyễn Thị Lan', 'D7', '99');
  });

  test('everything is there again after a reload', async () => {
    const { page } = open;
    const before = await tabs(page);
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await ready(page);
    expect(await tabs(page)).toEqual(before);
    await comesToShow(page, 'Nguyễn Thị Lan', 'D7', '99');
    await comesToShow(page, 'Leads (sample)', 'J7', '#ERROR!');
    expect(await page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName())).toBe(
      'Nguyễn Thị Lan',
    );
  });

  test('in Vietnamese the page, the numbers and the messages of the functions are Vietnamese', async () => {
    const { page } = open;
    const english = await shown(page, 'Sales (sample)', 'F3');
    await page.getByLabel('Language').selectOption('Tiếng Việt');
    await page.getByRole('menuitem', { name: 'Tiện ích mở rộng' }).waitFor();
    await ready(page);
    expect(await shown(page, 'Sales (sample)', 'F3')).toBe(english?.replaceAll(',', '.'));
    await openTab(page, 'Leads (sample)');
    await comesToShow(page, 'Leads (sample)', 'J7', '#ERROR!');
    await pointAt(page, 'J7');
    await page.getByRole('tooltip').getByText('“soon” không phải').waitFor();
  });

  test('Reset starts afresh, after a question', async () => {
    const { page } = open;
    await chooseMenu(page, 'Tệp', 'Làm lại từ đầu…');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await page.waitForFunction(() => !window.localHost);
    await ready(page);
    expect(await tabs(page)).not.toContain('Nguyễn Thị Lan');
    expect(await shown(page, 'Khách tiềm năng (mẫu)', 'A2')).toBe('Mã khách tiềm năng');
  });
});

test('a folder of CSV files becomes one sheet per file, with dates and numbers, mapped as the mapping says', async () => {
  const { page, complaints } = await openPage(browser, served.data);
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
    tables: expect.arrayContaining([{ table: 'leads', sheet: 'deals', rows: 2 }]) as unknown,
  });
  expect(complaints).toEqual([]);
});
