/** Shows that somebody with two names is made one person with one press, and stays one after the next build. */
import type { Frame, Page } from 'playwright-core';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { comesToShow, shown } from './open-page';
import { button, goToStage, LONG, openWizardAlone, settled, type OnlyWizard, unfold } from './wizard';

jest.setTimeout(90_000);

const LEADS = `Ngày tạo;Nhân viên;Trạng thái
2026-11-03;Lan;Mới
2026-11-04;Nguyễn Thị Lan;Mới
2026-11-05;Trần Minh;Mới
2026-11-06;Minh;Mới
`;
const TEAM = 'Nhân viên;Khu vực\nNguyễn Thị Lan;Bắc\nTrần Minh;Nam\n';

const m = messages('vi');
let open: OnlyWizard;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  open = await openWizardAlone({
    language: 'vi',
    files: [
      { name: 'Khách tiềm năng', text: LEADS },
      { name: 'Đội ngũ', text: TEAM },
    ],
    now: '2026-11-24T09:00:00+07:00',
  });
  ({ page, frame } = open);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const questions = (): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('.notice > p')].flatMap((each) =>
      each.textContent.endsWith('không?') ? [each.textContent] : [],
    ),
  );

const teamSheet = (): Promise<readonly (string | undefined)[]> =>
  Promise.all(['A1', 'C1', 'A2', 'C2', 'A3', 'C3'].map((cell) => shown(page, 'Đội ngũ', cell)));

test('each pair is asked about', async () => {
  expect(await questions()).toEqual([m.who.pair('Nguyễn Thị Lan', 'Lan'), m.who.pair('Trần Minh', 'Minh')]);
});

test('one press writes the other name into the team sheet', async () => {
  await button(frame, m.who.isOne('Nguyễn Thị Lan')).click();
  await settled(frame);
  await comesToShow(page, 'Đội ngũ', 'C2', 'Lan');
  expect(await teamSheet()).toEqual([
    ...['Nhân viên', 'Tên khác'],
    ...['Nguyễn Thị Lan', 'Lan'],
    ...['Trần Minh', ''],
  ]);
  expect(await questions()).toEqual([m.who.pair('Trần Minh', 'Minh')]);
});

test('two people stay two, and are not asked about again', async () => {
  await button(frame, m.who.areTwoSpoken('Trần Minh', 'Minh')).click();
  await settled(frame);
  expect(await questions()).toEqual([]);
  await goToStage(frame, 'who', 'vi');
  await unfold(frame, m.who.list);
  await frame.getByText(m.who.alsoKnownAs('Lan')).waitFor(LONG);
  expect(await barriers(page, frame)).toEqual([]);
});
