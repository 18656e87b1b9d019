/** Goes from imported sheets to finished scorecards by the keyboard alone: the menu, the wizard, one answer. */
import type { Frame, Page } from 'playwright-core';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { openAlone, ready, select, tabs, type OnlyPage } from './open-page';
import { headline, LONG, settled, tabAndPress } from './wizard';
import { doneTexts, tableTitles } from './wizard-data';

jest.setTimeout(90_000);

const m = messages('vi');

const FILES = {
  'Nhân sự': 'Nhân viên,Khu vực\nLan,Miền Nam\nMinh,Miền Bắc\n',
  'Đơn hàng':
    'Ngày bán,Nhân viên,Thành tiền\n2026-09-20,Minh,1000000\n2026-10-05,Lan,2000000\n2026-10-20,Minh,4000000\n',
};

let open: OnlyPage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  open = await openAlone({
    language: 'vi',
    files: Object.entries(FILES).map(([name, text]) => ({ name, text })),
    now: '2026-10-24T09:00:00+07:00',
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

test('the wizard opens from the menu and asks whether it has understood the sheets', async () => {
  await select(page, 'B2');
  for (const key of ['Alt+n', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  const opened = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (!opened) throw new Error('the sidebar has no frame');
  frame = opened;
  await settled(frame);
  expect(await headline(frame)).toBe(m.start.heading);
  expect(await tableTitles(frame)).toEqual([
    'Đội ngũ | Nhân sự · 2 dòng | ✓ đủ cột',
    'Bán hàng | Đơn hàng · 3 dòng | ✓ đủ cột',
  ]);
  expect(await barriers(page, frame)).toEqual([]);
});

test('one answer builds the overview and a scorecard for the team, each region and each rep', async () => {
  await tabAndPress(page, frame, m.start.build);
  await frame.locator('.notice.done').waitFor(LONG);
  expect((await doneTexts(frame))[0]).toBe('✓ Xong: 5 bảng điểm.');
  expect(await tabs(page)).toEqual(
    expect.arrayContaining([m.sheets.overview, 'Lan', 'Minh', 'Miền Bắc', 'Miền Nam']),
  );
});
