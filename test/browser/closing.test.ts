/** Shows how a person closes a month after seeing who gets what, and reopens it with a reason. */
import type { Frame, Page } from 'playwright-core';
import { serialOf } from '../../src/core/calendar/calendar';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { openAlone, ready, type OnlyPage } from './open-page';
import { button, goToStage, LONG, openWizard, unfold } from './wizard';

jest.setTimeout(120_000);

const SALES = `Order ID,Sold on,Rep,Amount
S-1,2026-10-05,Lan,300
S-2,2026-10-12,Minh,150
S-3,2026-11-03,Lan,200
`;

const m = messages('en');
const { buildStage } = m;
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
  await page.evaluate(
    (from) => {
      const host = window.localHost;
      if (!host) throw new Error('no document');
      host.run('savePlan', {
        approvedBy: 'Director An',
        targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from, target: 200 }],
        bands: [
          { name: 'A', from: 100, bonus: 1_000 },
          { name: 'B', from: 0, bonus: null },
        ],
      });
      host.run('startBuild', { by: ['rep'] });
      host.run('continueBuild', 10);
    },
    serialOf(2026, 10, 1),
  );
  frame = await openWizard(page, 'en');
  await goToStage(frame, 'build', 'en');
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

/** Lan's row of October in KPI History: actual, then why it was reopened. */
const closedRows = (): Promise<readonly (readonly string[])[] | undefined> =>
  page.evaluate((history) => {
    const rows = window.localHost?.spreadsheet.getSheetByName(history)?.getDataRange().getDisplayValues();
    return rows?.flatMap((row) =>
      row[5] === 'Lan' && row[7] === 'revenue' ? [[row[11] ?? '', row[21] ?? '', row[22] ?? '']] : [],
    );
  }, m.sheets.history);

test('who gets what is shown before, and written then', async () => {
  await unfold(frame, buildStage.close);
  await button(frame, buildStage.closeAsk).click();
  await frame.getByText(buildStage.closeSure('October 2026', 'Director An'), { exact: false }).waitFor(LONG);
  const cells = await frame.locator('[data-key=close] table tbody :is(th, td)').allInnerTexts();
  // Other KPIs have no target: the scores are provisional.
  expect(cells).toEqual(['Lan', '120* · A', '1,000', 'Minh', '75* · B', '–']);
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, buildStage.closeNow('October 2026')).click();
  await frame.getByText(buildStage.isClosed('October 2026', 'Director An')).waitFor(LONG);
  expect(await closedRows()).toEqual([['300', '', '']]);
});

test('the month is reopened with a reason, which the history keeps', async () => {
  await unfold(frame, buildStage.closed(1));
  await button(frame, buildStage.reopenAsk('October 2026')).click();
  await frame.getByLabel(buildStage.reason, { exact: true }).fill('A refund of October');
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, buildStage.reopenNow('October 2026')).click();
  await frame.getByText(buildStage.isReopened('October 2026')).waitFor(LONG);
  expect(await closedRows()).toEqual([['300', 'Director An', 'A refund of October']]);
  await button(frame, buildStage.closeAsk).waitFor();
});
