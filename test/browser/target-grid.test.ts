/** Shows how a person goes from the wizard to the sheet of targets, types an amount there, and has it in the plan after a refresh. */
import type { Page } from 'playwright-core';
import { messages } from '../all-words';
import { chooseMenu, comesToShow, enter, openAlone, ready, shown, type OnlyPage } from './open-page';
import { closeWizard, goToStage, openWizard } from './wizard';

jest.setTimeout(180_000);

const SALES = `Mã đơn,Ngày bán,Nhân viên,Số tiền
S-1,2026-10-05,Lan,300000000
S-2,2026-11-03,Minh,200000000
`;

const m = messages('vi');
const { targets } = m.sheets;
/** Where it says what is not in the plan yet. */
const TOLD = 'B2';

let open: OnlyPage;
let page: Page;

beforeAll(async () => {
  open = await openAlone({
    language: 'vi',
    files: [{ name: 'Bán hàng', text: SALES }],
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
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

/** The cell of Lan's revenue in November. */
const november = (): Promise<string> =>
  page.evaluate((name) => {
    const rows = window.localHost?.spreadsheet.getSheetByName(name)?.getDataRange().getDisplayValues() ?? [];
    const revenue = rows.findIndex(([, text = '']) => text.startsWith('Doanh thu ·'));
    return `N${rows.findIndex(([, text], at) => at > revenue && text === 'Lan') + 1}`;
  }, targets);

test('from the stage of targets to a cell, and into the plan', async () => {
  const frame = await openWizard(page, 'vi');
  await goToStage(frame, 'howMuch', 'vi');
  await frame.getByRole('button', { name: m.sidebar.openSheet(targets) }).click();
  await page.waitForFunction(
    (name) => window.localHost?.spreadsheet.getActiveSheet().getName() === name,
    targets,
  );
  await closeWizard(page, 'vi');
  await comesToShow(page, targets, TOLD, m.targetGrid.allIn);
  const cell = await november();
  await enter(page, cell, '300tr');
  await comesToShow(page, targets, TOLD, '⚠ Chưa đưa vào kế hoạch: 1 ô. Hãy bấm “Cập nhật số liệu”.');
  await chooseMenu(page, 'Tiện ích mở rộng', m.product, m.menu.numbers);
  await comesToShow(page, targets, cell, '300.000.000');
  await comesToShow(page, targets, TOLD, m.targetGrid.allIn);
  expect(await shown(page, targets, cell)).toBe('300.000.000');
});
