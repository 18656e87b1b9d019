/** Goes from a person's own sheets to scorecards with one press, and adds a new month's sheet with another. */
import type { Frame, Page } from 'playwright-core';
import { readFacts } from '../../host/command/facts';
import type { Cell } from '../../src/core/text/cells';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { tabs } from './open-page';
import { button, goToStage, headline, LONG, settled, openWizardAlone, type OnlyWizard } from './wizard';
import { doneTexts, tableTitles } from './wizard-data';

jest.setTimeout(90_000);

const m = messages('vi');

const MONTHS = {
  'Đơn hàng T9': 'Ngày bán,Nhân viên,Thành tiền\n2026-09-05,Lan,3000000\n2026-09-20,Minh,1000000\n',
  'Đơn hàng T10':
    'Ngày bán,Nhân viên,Thành tiền\n2026-10-05,Lan,2000000\n2026-10-20,Minh,4000000\n,,\nTổng cộng,,6000000\n',
};

let open: OnlyWizard;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  open = await openWizardAlone({
    language: 'vi',
    files: Object.entries(MONTHS).map(([name, text]) => ({ name, text })),
    now: '2026-10-24T09:00:00+07:00',
  });
  ({ page, frame } = open);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const salesTitle = async (): Promise<string | undefined> =>
  (await tableTitles(frame)).find((title) => title.startsWith(m.tables.sales));

/** Of the whole team in October, once everything is calculated. */
async function revenue(): Promise<unknown> {
  const values = await page.evaluate(async (sheet) => {
    await window.localHost?.calculated();
    return window.localHost?.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues();
  }, m.sheets.data);
  const facts = readFacts((values ?? []) as Cell[][]);
  return facts.find(
    ({ scopeType, period, kpi }) => scopeType === 'team' && period === '2026-10' && kpi === 'revenue',
  )?.value;
}

test('the sheets of all months are read, but for the total', async () => {
  await goToStage(frame, 'what', 'vi');
  expect(await salesTitle()).toBe(
    'Bán hàng | Đơn hàng T9 và 1 trang tính khác · 4 dòng · bỏ 1 dòng | ✓ đủ cột',
  );
});

test('one press builds, with the progress of the last stage', async () => {
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, m.what.buildNow).click();
  await frame
    .getByRole('heading', { name: m.buildStage.building })
    .or(frame.locator('.notice.done'))
    .waitFor();
  await frame.locator('.notice.done').waitFor(LONG);
  expect((await doneTexts(frame))[0]).toBe('✓ Xong: 3 bảng điểm.');
  expect(await tabs(page)).toEqual(expect.arrayContaining(['Lan', 'Minh']));
  expect(await revenue()).toBe(6_000_000);
});

test('a new month’s sheet is offered, one press adds it, and another brings the scorecards up to date', async () => {
  await page.evaluate(() => {
    const sheet = window.localHost?.spreadsheet.insertSheet('Đơn hàng T11');
    sheet?.getRange(1, 1, 2, 3).setValues([
      ['Ngày bán', 'Nhân viên', 'Thành tiền'],
      [new Date('2026-10-31T09:00:00+07:00'), 'Lan', 500000],
    ]);
  });
  await goToStage(frame, 'what', 'vi');
  await button(frame, m.what.reread).click();
  await frame.getByText(m.what.sibling(m.tables.sales, 'Đơn hàng T11')).waitFor();
  expect(await barriers(page, frame)).toEqual([]);
  await frame.getByRole('button', { name: m.what.joinNamed(m.tables.sales, 'Đơn hàng T11') }).click();
  await frame.getByText(m.what.joined(m.tables.sales, 'Đơn hàng T11'), { exact: true }).waitFor();
  await settled(frame);
  expect(await salesTitle()).toBe(
    'Bán hàng | Đơn hàng T9 và 2 trang tính khác · 5 dòng · bỏ 1 dòng | ✓ đủ cột',
  );
  await button(frame, m.what.updateNow).click();
  expect(await headline(frame)).toBe(m.buildStage.headingAgain);
  await frame.locator('.notice.done').waitFor(LONG);
  expect(await revenue()).toBe(6_500_000);
});
