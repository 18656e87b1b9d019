/**
 * Goes the whole way without a mouse: from the finished sample to a team's own scorecards, their period, and back; at every
 * station nothing keeps people out.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import { words } from '../../host/messages/page';
import { a1 } from '../../src/core/formula/reference';
import { PERIOD_CELL } from '../../src/output/overview/overview-places';
import { messages } from '../all-words';
import { barriers, pageViolations } from './barriers';
import {
  comesToShow,
  launch,
  middayToday,
  openPage,
  ready,
  serve,
  type OpenPage,
  type Served,
} from './open-page';
import { headline, LONG, settled, tabAndPress } from './wizard';
import { variants } from '../all-ways';

jest.setTimeout(120_000);

/** One order a month and rep. */
const FILES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: {
    'Đơn hàng':
      'Ngày bán,Nhân viên,Thành tiền\n2026-09-20,Minh,1000000\n2026-10-05,Lan,2000000\n2026-10-20,Minh,4000000\n',
    'Nhân sự': 'Nhân viên,Khu vực\nLan,Miền Nam\nMinh,Miền Bắc\n',
  },
  en: {
    Orders: 'Sold on,Rep,Amount\n2026-09-20,Minh,1000000\n2026-10-05,Lan,2000000\n2026-10-20,Minh,4000000\n',
    Team: 'Rep,Region\nLan,South\nMinh,North\n',
  },
};

const PERIOD = a1(PERIOD_CELL);

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve('--finished'), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

describe.each(variants<'en' | 'vi'>(['vi'], ['en']))('in %s', (language) => {
  const [m, w] = [messages(language), words(language)];
  let open: OpenPage;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    open = await openPage(browser, served.url, { language, now: middayToday() });
    ({ page } = open);
    await ready(page);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => page.context().close());

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.textContent);
  const sheet = (): Promise<string | undefined> =>
    page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName());
  /** The page goes to another document. */
  const goesOn = async (...keys: readonly string[]): Promise<void> => {
    await page.evaluate(() => {
      delete window.localHost;
    });
    await press(...keys);
    await ready(page);
  };
  const isInFrame = (): Promise<boolean> => frame.evaluate(() => document.hasFocus());
  const untilInFrame = async (expected: boolean): Promise<void> => {
    for (let tries = 0; (await isInFrame()) !== expected && tries < 50; tries++)
      await page.waitForTimeout(50);
    expect(await isInFrame()).toBe(expected);
  };

  test('the notice above the sample leads to a document of one’s own', async () => {
    expect(await sheet()).toBe(m.sheets.overview);
    expect(await pageViolations(page)).toEqual([]);
    await press('Alt+Shift+.');
    expect(await focused()).toBe(w.useOwnData);
    await goesOn('Enter');
    expect(await pageViolations(page)).toEqual([]);
  });

  test('its notice opens the choice of files; each becomes a sheet, and the wizard takes the focus', async () => {
    // Listened to before the keys: the browser needs a moment until it hands its dialog over.
    const opening = page.waitForEvent('filechooser');
    await press('Alt+Shift+.');
    expect(await focused()).toBe(w.chooseFiles);
    await press('Enter');
    const chooser = await opening;
    await chooser.setFiles(
      Object.entries(FILES[language]).map(([name, text]) => ({
        name: `${name}.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })),
    );
    const opened = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
    if (!opened) throw new Error('the sidebar has no frame');
    frame = opened;
    await settled(frame);
    await untilInFrame(true);
    expect(await headline(frame)).toBe(m.start.heading);
    expect([...(await pageViolations(page)), ...(await barriers(page, frame))]).toEqual([]);
  });

  test('one answer builds; the focus is where it says that it is done', async () => {
    await tabAndPress(page, frame, m.start.build);
    await frame.locator('.notice.done').waitFor(LONG);
    expect(await frame.evaluate(() => document.activeElement?.className)).toBe('notice done');
    expect([...(await pageViolations(page)), ...(await barriers(page, frame))]).toEqual([]);
  });

  test('a link opens the overview; Escape goes to its cells, where another period is typed', async () => {
    await tabAndPress(page, frame, m.buildStage.open(m.sheets.overview));
    expect(await sheet()).toBe(m.sheets.overview);
    await press('Escape');
    await untilInFrame(false);
    const at = (): Promise<string | undefined> =>
      page.evaluate(() => window.localHost?.document.workbook.getActiveRange()?.getA1Notation());
    for (let steps = 0; steps < 10 && (await at()) !== PERIOD; steps++)
      await press((await at())?.startsWith(PERIOD[0] ?? '') ? 'ArrowDown' : 'ArrowRight');
    expect(await at()).toBe(PERIOD);
    await comesToShow(page, m.sheets.overview, PERIOD, '10/2026');
    await page.keyboard.type('09/2026', { delay: 5 });
    await press('Enter');
    await comesToShow(page, m.sheets.overview, PERIOD, '09/2026');
    expect(await pageViolations(page)).toEqual([]);
  });

  test('and back: to the wizard, and by the menu to the sample', async () => {
    await press('Alt+Shift+.');
    await untilInFrame(true);
    await press('Escape');
    await untilInFrame(false);
    await page.getByText(w.saved).waitFor();
    await press('Alt+f', 'ArrowDown', 'ArrowRight');
    expect(await focused()).toBe(w.sampleTitle);
    await goesOn('Enter');
    expect(await sheet()).toBe(m.sheets.overview);
  });
});
