/** Builds scorecards in the page from tables in BigQuery, for which DuckDB answers in the server of the page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Locator } from 'playwright-core';
import { launch, openPage, ready, serve, shown, type OpenPage, type Served } from './open-page';
import { a1 } from '../../src/core/formula/reference';
import { FIRST_KPI_ROW, span } from '../../src/output/card/card-places';
import { barriers } from './barriers';
import { button, goToStage, LONG, openWizard } from './wizard';
import { doneTexts } from './wizard-data';

jest.setTimeout(180_000);

/** The first KPI of a card. */
const ACTUAL = a1(span(FIRST_KPI_ROW, 'actual', 'actual'));

const folder = mkdtempSync(path.join(tmpdir(), 'warehouse-'));
let served: Served;
let browser: Browser;
let open: OpenPage;
let frame: Frame;

beforeAll(async () => {
  for (const each of ['data', 'crm']) mkdirSync(path.join(folder, each));
  writeFileSync(path.join(folder, 'data', 'Team.csv'), 'Rep,Region\nLan,North\nMinh,South\n');
  writeFileSync(
    path.join(folder, 'crm', 'sales.csv'),
    'sold_on,seller,amount,stage\n2026-10-02,Lan,150,Won\n2026-10-12,Minh,70,Won\n2026-10-13,Minh,900,Lost\n',
  );
  const mapping = {
    team: { sheet: 'Team', columns: { rep: 'Rep', region: 'Region' } },
  };
  const file = path.join(folder, 'mapping.json');
  writeFileSync(file, JSON.stringify(mapping));
  [served, browser] = await Promise.all([
    serve(path.join(folder, 'data'), file, path.join(folder, 'crm')),
    launch(),
  ]);
  open = await openPage(browser, served.url, { now: '2026-10-24T09:00:00+07:00' });
  await ready(open.page);
});
afterAll(async () => {
  await browser.close();
  served.stop();
  rmSync(folder, { recursive: true });
});

/** Of controls that have the same label in every table. */
const at = (key: string): Locator => frame.locator(`[data-key="${key}"]`);

const chosen = (column: string): Promise<string> => at(`sales ${column}`).inputValue();

test('a table is looked at, its columns are proposed, and its statuses are found there', async () => {
  const { page } = open;
  frame = await openWizard(page, 'en');
  await goToStage(frame, 'what', 'en');
  await at('table sales summary').click();
  await at('sales sheet').selectOption('A table in BigQuery');
  await at('sales path').fill('my-project.crm.sales');
  await at('sales look').click();
  await frame.getByText('The table has 4 columns. Check below which of them is what.').waitFor(LONG);
  expect(await Promise.all(['soldOn', 'rep', 'amount', 'status'].map(chosen))).toEqual([
    ...['sold_on', 'seller', 'amount', 'stage'],
  ]);
  await at('sales find statuses').click();
  await frame.getByText(/^BigQuery will read at most 10 MB in 1 query: less than \$0\.01 /).waitFor(LONG);
  await at('sales ask statuses').click();
  await at('sales status Lost').waitFor(LONG);
  expect([await chosen('won'), await chosen('lost')]).toEqual(['Won', 'Lost']);
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, 'Save “Sales”').click();
  await frame.getByText('“Sales” is saved.').waitFor(LONG);
});

test('the price is shown, BigQuery is asked step by step, and the scorecards have its numbers', async () => {
  const { page, complaints } = open;
  await goToStage(frame, 'build', 'en');
  await button(frame, 'Build the scorecards').click();
  const estimate = frame.getByText(/^BigQuery will read at most \d+ MB in \d+ queries: less than \$0\.01 /);
  await estimate.waitFor(LONG);
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, 'Ask BigQuery').click();
  await frame.locator('.notice.done').waitFor(LONG);
  expect(await doneTexts(frame)).toContain('✓ Done: 5 scorecards.');
  expect([await shown(page, 'Lan', ACTUAL), await shown(page, 'Whole team', ACTUAL)]).toEqual(['150', '220']);
  expect(complaints).toEqual([]);
});

test('a refresh shows the price again, and whoever declines keeps the numbers', async () => {
  const { page } = open;
  await button(frame, 'Refresh the numbers').click();
  await button(frame, 'Not now').click();
  await button(frame, 'Refresh the numbers').waitFor(LONG);
  expect(await shown(page, 'Lan', ACTUAL)).toBe('150');
});
