/** Shows how a person changes a weight and says who they are and why: the list of changes has one row for it. */
import type { Frame, Page } from 'playwright-core';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { openAlone, ready, type OnlyPage } from './open-page';
import { goToStage, openWizard, saved } from './wizard';

jest.setTimeout(120_000);

const SALES = `Order ID,Sold on,Rep,Amount
S-1,2026-10-05,Lan,300
S-2,2026-11-03,Minh,200
`;

const m = messages('en');
let open: OnlyPage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  open = await openAlone({
    language: 'en',
    files: [{ name: 'Sales', text: SALES }],
    now: '2026-11-24T09:00:00+07:00',
  });
  ({ page } = open);
  await ready(page);
  await page.evaluate(() => {
    const host = window.localHost;
    if (!host) throw new Error('no document');
    host.run('startBuild', { by: ['rep'] });
    host.run('continueBuild', 10);
  });
  frame = await openWizard(page, 'en');
  await goToStage(frame, 'howMuch', 'en');
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

/** Who, what, of which group, before, after and why. */
const listed = (): Promise<readonly string[] | undefined> =>
  page.evaluate((changes) => {
    const rows = window.localHost?.spreadsheet.getSheetByName(changes)?.getDataRange().getDisplayValues();
    return rows
      ?.slice(2)
      .filter(([at]) => at !== '')
      .map((row) => [1, 2, 3, 7, 8, 9].map((column) => row[column]).join(' | '));
  }, m.sheets.changes);

test('a weight, the name and the reason are one row', async () => {
  await frame.getByLabel(m.howMuch.groups.A, { exact: true }).fill('5');
  await saved(frame, 'en');
  await frame.getByLabel(m.sidebar.signing.by, { exact: true }).fill('Mai');
  await frame.getByLabel(m.sidebar.signing.reason, { exact: true }).fill('Revenue matters most');
  await saved(frame, 'en');
  expect(await barriers(page, frame)).toEqual([]);
  expect(await listed()).toEqual(['Mai | Weight of the group | A | 3 | 5 | Revenue matters most']);
});
