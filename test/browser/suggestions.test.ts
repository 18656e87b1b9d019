/** Shows that suggested targets for all KPIs are changed and taken at once, by mouse and keyboard, and are kept meanwhile. */
import type { Frame, Page } from 'playwright-core';
import { messages } from '../all-words';
import { barriers } from './barriers';
import {
  button,
  closeWizard,
  goToStage,
  LONG,
  openWizard,
  saved,
  tabAndPress,
  openWizardAlone,
  type OnlyWizard,
} from './wizard';

jest.setTimeout(120_000);

const m = messages('vi');
const { suggestTable } = m;
let open: OnlyWizard;
let page: Page;
let frame: Frame;

/** Thirty months of two reps; each December is twice as good, and each year a tenth better. */
const SALES = [
  'Mã đơn;Ngày bán;Nhân viên;Doanh thu',
  ...Array.from({ length: 30 }, (_, at) => {
    const [year, month] = [2024 + Math.floor((at + 4) / 12), ((at + 4) % 12) + 1];
    const amount = Math.round((month === 12 ? 200 : 100) * (at < 6 ? 1 : at < 18 ? 1.1 : 1.21)) * 100_000;
    const day = `${year}-${String(month).padStart(2, '0')}-10`;
    return `L-${at};${day};Lan;${amount}\nM-${at};${day};Minh;${2 * amount}`;
  }),
].join('\n');

beforeAll(async () => {
  open = await openWizardAlone({
    language: 'vi',
    files: [{ name: 'Bán hàng', text: SALES }],
    now: '2026-11-24T09:00:00+07:00',
  });
  ({ page, frame } = open);
  await goToStage(frame, 'howMuch', 'vi');
  await button(frame, m.howMuch.suggest).click();
  await frame.locator('.suggested').waitFor(LONG);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const rows = (): Promise<readonly string[]> =>
  frame
    .locator('.suggested tbody')
    .evaluateAll((bodies) =>
      bodies.map((body) =>
        [
          body.querySelector('label')?.textContent,
          body.querySelector('td.number')?.textContent,
          body.querySelector<HTMLInputElement>('[type=text]')?.value,
          body.querySelector('.about span')?.textContent,
        ].join(' | '),
      ),
    );

/** The rows for Lan in the plan's sheet. */
const targetsOfLan = (): Promise<readonly string[]> =>
  page.evaluate(
    (sheet) =>
      (window.localHost?.spreadsheet.getSheetByName(sheet)?.getDataRange().getDisplayValues() ?? [])
        .filter((row) => row.includes('Lan'))
        .map((row) => row.slice(1, 5).join(' | ')),
    m.sheets.plan,
  );

/** Resolves when the sidebar has sent what stands in a form that is not taken yet. */
const isKept = (): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const host = window.localHost;
        if (!host) throw new Error('no document');
        const run = host.run.bind(host);
        host.run = (called, ...args) => {
          if (called === 'saveUnsent') {
            host.run = run;
            resolve();
          }
          return run(called, ...args);
        };
      }),
  );

const ROWS = [
  'Doanh thu | 12.100.000 ₫ | 14.000.000 ₫ | Trung vị các gợi ý của 2 nhân viên.',
  'Tăng trưởng doanh thu | 0% | 0,8% | Trung vị các gợi ý của 2 nhân viên.',
];

test('all KPIs stand in one table that fits the sidebar, with what each suggestion goes by', async () => {
  expect(await rows()).toEqual(ROWS);
  expect(await barriers(page, frame)).toEqual([]);
});

test('December goes by December', async () => {
  await frame.getByLabel(m.howMuch.from, { exact: true }).selectOption({ label: 'Tháng 12/2026' });
  await frame.getByLabel(suggestTable.forWhom).selectOption('Lan');
  expect((await rows())[0]).toBe(
    'Doanh thu | 12.100.000 ₫ | 27.000.000 ₫ | 24.200.000 ₫ của tháng 12/2025, cộng 10% như đà một năm qua.',
  );
});

test('what is typed there is there again in another sidebar', async () => {
  const kept = isKept();
  await frame.getByLabel(suggestTable.target('Doanh thu')).fill('30 tr');
  await kept;
  await closeWizard(page, 'vi');
  frame = await openWizard(page, 'vi');
  await button(frame, m.howMuch.suggest).click();
  await frame.locator('.suggested').waitFor(LONG);
  expect(await frame.getByLabel(suggestTable.target('Doanh thu')).inputValue()).toBe('30.000.000 ₫');
});

test('all are taken with one press of a key, and stand in the plan from that month on', async () => {
  await frame.getByLabel(suggestTable.forWhom).focus();
  await tabAndPress(page, frame, suggestTable.take(2, 'tháng 12/2026'));
  await frame.getByText(suggestTable.taken(2, 'tháng 12/2026')).first().waitFor();
  await saved(frame, 'vi');
  expect(await targetsOfLan()).toEqual([
    'Doanh thu | Lan | 01/12/2026 | 30.000.000 ₫',
    'Tăng trưởng doanh thu | Lan | 01/12/2026 | 0,8%',
  ]);
});
