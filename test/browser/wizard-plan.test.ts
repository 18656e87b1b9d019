/** Shows that what is typed in the wizard reaches the plan and the scorecards, and survives every interruption. */
import type { Frame, Page } from 'playwright-core';
import { words } from '../../host/messages/page';
import { a1 } from '../../src/core/formula/reference';
import { FIRST_KPI_ROW, span } from '../../src/output/card/card-places';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { comesToShow, shown, tabs } from './open-page';
import {
  builtSheets,
  button,
  closeWizard,
  goToStage,
  headline,
  LONG,
  openWizard,
  saved,
  settled,
  unfold,
  openWizardAlone,
  type OnlyWizard,
} from './wizard';

/** Of the first KPI of a card. */
const TARGET = a1(span(FIRST_KPI_ROW, 'target', 'target'));

jest.setTimeout(90_000);

const SALES = `Mã đơn;Ngày bán;Nhân viên;Doanh thu
D-1;2026-10-05;Lan;3000000
D-2;2026-10-12;Minh;1500000
D-3;2026-11-03;Lan;2000000
D-4;2026-11-10;Minh;1000000
`;
const TEAM = 'Nhân viên;Khu vực\nLan;Bắc\nMinh;Nam\n';

const m = messages('vi');
let open: OnlyWizard;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  open = await openWizardAlone({
    language: 'vi',
    files: [
      { name: 'Bán hàng', text: SALES },
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

/** Lets a service call fail within the next run of a function, as when Google breaks it off. */
const failWithin = (name: string, call: number): Promise<void> =>
  page.evaluate(
    ([wanted, at]) => {
      const host = window.localHost;
      if (!host) throw new Error('no document');
      const run = host.run.bind(host);
      host.run = (called, ...args) => {
        if (called === wanted) {
          host.run = run;
          host.calls.failAt(at);
        }
        return run(called, ...args);
      };
    },
    [name, call] as const,
  );

/** Keeps the next call of a function on its way, until it is let through; others may overtake it. */
async function holdBack(name: string): Promise<() => Promise<void>> {
  await page.evaluate((wanted) => {
    const host = window.localHost;
    if (!host) throw new Error('no document');
    const run = host.run.bind(host);
    host.run = (called, ...args) => {
      if (called !== wanted) return run(called, ...args);
      host.run = run;
      document.body.dataset.held = wanted;
      return new Promise((resolve) => {
        addEventListener(
          'let through',
          () => {
            resolve(run(called, ...args));
          },
          { once: true },
        );
      });
    };
  }, name);
  return () =>
    page.evaluate(() => {
      dispatchEvent(new Event('let through'));
    });
}

/** The cells right of a label in the plan's sheet. */
const planned = (label: string, cells = 1): Promise<readonly string[] | undefined> =>
  page.evaluate(
    ([sheet, wanted, count]) =>
      window.localHost?.spreadsheet
        .getSheetByName(sheet)
        ?.getDataRange()
        .getDisplayValues()
        .find(([, first]) => first === wanted)
        ?.slice(2, 2 + count),
    [m.sheets.plan, label, cells] as const,
  );

const reopen = async (): Promise<void> => {
  await closeWizard(page, 'vi');
  frame = await openWizard(page, 'vi');
};

test('targets and weights are typed as the spreadsheet writes numbers', async () => {
  await goToStage(frame, 'howMuch', 'vi');
  await frame.getByLabel(m.howMuch.groups.A).fill('5');
  await frame
    .getByLabel(m.howMuch.pickKpi, { exact: true })
    .selectOption({ label: `○ ${m.kpis.revenue} (chưa giao chỉ tiêu)` });
  await frame.getByLabel(m.howMuch.eachRep).fill('2.000.000');
  await unfold(frame, m.howMuch.repsOf('Bắc'));
  await frame.getByLabel('Lan', { exact: true }).fill('2,5 tr');
  await frame.getByLabel(m.howMuch.team, { exact: true }).focus();
  await saved(frame, 'vi');
  expect(await planned(m.plan.groupWeight('A'))).toEqual(['5']);
});

test('ratings and bonuses follow in the next stage', async () => {
  await goToStage(frame, 'earns', 'vi');
  await frame.getByLabel(m.earns.row(2, m.earns.rating)).fill('Giỏi');
  await frame.getByLabel(m.earns.row(2, m.earns.bonus)).fill('3.000.000');
  await frame.getByLabel(m.earns.green).focus();
  await saved(frame, 'vi');
  expect(await planned('Giỏi', 2)).toEqual(['90', '3.000.000 ₫']);
});

test('a sidebar that was closed opens where it was, with everything that was typed', async () => {
  await reopen();
  expect(await headline(frame)).toBe(m.earns.heading);
  expect(await frame.getByLabel(m.earns.row(2, m.earns.rating)).inputValue()).toBe('Giỏi');
  await goToStage(frame, 'howMuch', 'vi');
  await frame.getByLabel(m.howMuch.pickKpi, { exact: true }).selectOption({ label: m.kpis.revenue });
  expect(await frame.getByLabel(m.howMuch.eachRep).inputValue()).toBe('2.000.000 ₫');
  expect(await frame.getByLabel('Lan', { exact: true }).inputValue()).toBe('2.500.000 ₫');
});

test('a change that could not be saved is said so, and is saved when it is tried again', async () => {
  await failWithin('savePlan', 3);
  await frame.getByLabel(m.howMuch.eachRep).fill('1.000.000');
  await frame.getByText(m.sidebar.notSaved).waitFor();
  expect(await barriers(page, frame)).toEqual([]);
  await button(frame, m.sidebar.retry).click();
  await saved(frame, 'vi');
  expect(await frame.getByLabel(m.howMuch.eachRep).inputValue()).toMatch(/^1\.000\.000/);
});

describe('a sidebar that is closed in the middle of typing', () => {
  /** Presses the close button, and lets it go when the sidebar has sent what it had: a hand is slower than that. */
  const closeAfter = async (call: string): Promise<void> => {
    const sent = page.evaluate((wanted) => {
      const host = window.localHost;
      if (!host) throw new Error('no document');
      const run = host.run.bind(host);
      return new Promise<void>((resolve) => {
        host.run = (called, ...args) => {
          if (called === wanted) {
            host.run = run;
            resolve();
          }
          return run(called, ...args);
        };
      });
    }, call);
    await page
      .locator('#sidebar')
      .getByRole('button', { name: words('vi').close, exact: true })
      .hover();
    await page.mouse.down();
    await sent;
    await page.mouse.up();
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    frame = await openWizard(page, 'vi');
  };

  test('has what was typed last in the plan', async () => {
    await frame.getByLabel(m.howMuch.eachRep).fill('1.100.000');
    await closeAfter('savePlan');
    expect(await frame.getByLabel(m.howMuch.eachRep).inputValue()).toBe('1.100.000 ₫');
  });

  test('has what was typed in a form that was not sent', async () => {
    await goToStage(frame, 'who', 'vi');
    await unfold(frame, m.who.addTitle);
    await frame.getByLabel(m.columns.rep, { exact: true }).fill('Phượng');
    await frame.getByLabel(m.columns.from, { exact: true }).fill('5/10/2026');
    await closeAfter('saveUnsent');
    expect(await frame.getByLabel(m.columns.rep, { exact: true }).inputValue()).toBe('Phượng');
    expect(await frame.getByLabel(m.columns.from, { exact: true }).inputValue()).toBe('5/10/2026');
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('has it also where the change before is still on its way, and arrives last', async () => {
    await goToStage(frame, 'howMuch', 'vi');
    const letThrough = await holdBack('savePlan');
    await frame.getByLabel(m.howMuch.eachRep).fill('1.200.000');
    await page.waitForFunction(() => document.body.dataset.held === 'savePlan');
    await frame.getByLabel(m.howMuch.eachRep).fill('1.000.000');
    await closeAfter('savePlan');
    expect(await frame.getByLabel(m.howMuch.eachRep).inputValue()).toBe('1.000.000 ₫');
    await letThrough();
    await reopen();
    expect(await frame.getByLabel(m.howMuch.eachRep).inputValue()).toBe('1.000.000 ₫');
  });
});

describe('a build that breaks off', () => {
  test('stops with the reason and a way on', async () => {
    await goToStage(frame, 'build', 'vi');
    await failWithin('continueBuild', 12);
    await button(frame, m.buildStage.build).click();
    await frame.getByText(m.buildStage.failed).waitFor(LONG);
    await frame.getByText('Service Spreadsheets failed while accessing document.').waitFor();
    await button(frame, m.buildStage.goOn).waitFor();
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('says so in the other language, too', async () => {
    await frame.getByRole('button', { name: 'English' }).click();
    await frame.getByText('The build did not finish.').waitFor(LONG);
    await settled(frame);
    await button(frame, 'Go on').waitFor();
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('waits for another day: the sidebar offers to go on with it', async () => {
    await goToStage(frame, 'who', 'en');
    await reopen();
    await frame.getByText('The last build is not finished.').waitFor();
    await button(frame, 'Go on with it').click();
    await settled(frame);
    await button(frame, 'Go on').click();
    await frame.getByText('✓ Done: 5 scorecards.').waitFor(LONG);
    await button(frame, 'Open “Toàn phòng”').waitFor();
    const { overview, payroll, plan, targets, changes, data } = m.sheets;
    expect(await builtSheets(frame, 'en')).toEqual([
      ...[overview, payroll, m.sheets.card('team', ''), plan, targets, changes, data],
    ]);
    expect(await tabs(page)).toEqual(expect.arrayContaining(['Bắc', 'Nam', 'Lan', 'Minh']));
  });

  test('ends with the targets and bonuses that were typed', async () => {
    await comesToShow(page, 'Lan', TARGET, '2.500.000');
    expect(await shown(page, 'Minh', TARGET)).toBe('1.000.000');
  });
});
