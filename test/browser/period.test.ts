/** Picks and types a period, as a person does, on the overview and on a card; `npm run test:all` picks each one that is offered. */
import type { Browser, Page } from 'playwright-core';
import type { PlanGrain } from '../../src/plan/plan';
import { print } from '../../src/core/formula/expression';
import { a1 } from '../../src/core/formula/reference';
import { lookup } from '../../src/output/card/card-lookup';
import { FIRST_KPI_ROW, PERIOD_CELL, PERIOD_ROW, span } from '../../src/output/card/card-places';
import { isAll, variants } from '../all-ways';
import {
  chosenFrom,
  comesToShow,
  enter,
  launch,
  listOf,
  openPage,
  openTab,
  pointAt,
  ready,
  select,
  serve,
  shown,
  type OpenPage,
  type Served,
} from './open-page';

jest.setTimeout(120_000);

/** Cells of a card: what stands beside the merged cell of the period, and the first KPI's value. */
const PERIOD = a1(span(PERIOD_ROW, 'status', 'target'));
const PERIOD_FIRST = a1(PERIOD_CELL);
const PERIOD_LABEL = a1(span(PERIOD_ROW, 'kpi', 'kpi'));
const ACTUAL = a1(span(FIRST_KPI_ROW, 'actual', 'actual'));
/** A blank cell of a card and of the overview. */
const ELSEWHERE = 'B5';

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** One lead in August, two in October, four in November. */
const LEADS = [
  'Created on,Rep,Status',
  '2026-08-05,Lan,New',
  ...['2026-10-05', '2026-10-06'].map((day) => `${day},Lan,New`),
  ...['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05'].map((day) => `${day},Lan,New`),
].join('\n');

interface Offer {
  readonly language: 'en' | 'vi';
  readonly grain: PlanGrain;
  /** Newest first, with their leads. */
  readonly offered: readonly (readonly [name: string, leads: number])[];
  readonly current: string;
}

const MONTHS: Omit<Offer, 'language'> = {
  grain: 'month',
  offered: [
    ['12/2026', 0],
    ['11/2026', 4],
    ['10/2026', 2],
    ['08/2026', 1],
  ],
  current: '11/2026',
};

/** Months look like numbers, quarters are words. */
const CASES = variants<Offer>(
  [
    { language: 'en', ...MONTHS },
    {
      language: 'vi',
      grain: 'quarter',
      offered: [
        ['Quý 4/2026', 6],
        ['Quý 3/2026', 1],
      ],
      current: 'Quý 4/2026',
    },
  ],
  [{ language: 'vi', ...MONTHS }],
);

describe.each(CASES)('$grain, $language', ({ language, grain, offered, current }) => {
  let open: OpenPage;
  let page: Page;
  const overview = { en: 'KPI Overview', vi: 'Tổng quan KPI' }[language];

  beforeAll(async () => {
    open = await openPage(browser, served.url, {
      language,
      files: [{ name: 'Leads', text: LEADS }],
      now: '2026-11-24T09:00:00+07:00',
    });
    ({ page } = open);
    await ready(page);
    await page.evaluate((length) => {
      window.localHost?.run('savePlan', { grain: length });
      window.localHost?.run('startBuild', { by: ['rep'] });
      window.localHost?.run('continueBuild');
      return window.localHost?.calculated();
    }, grain);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => page.context().close());

  const picked = isAll ? offered : [...offered.slice(0, 1), ...offered.slice(-1)];
  const invalid = { en: 'Invalid', vi: 'Không hợp lệ' }[language];

  const leads = async (count: number): Promise<void> => {
    await comesToShow(page, 'Lan', ACTUAL, String(count));
  };

  /** The mouse rests on the cell, and nothing says that what it holds is none of the list. */
  async function isAccepted(cell: string): Promise<void> {
    await pointAt(page, ELSEWHERE);
    await pointAt(page, cell);
    await page.waitForTimeout(500);
    expect(await page.getByText(invalid).count()).toBe(0);
  }

  test('the overview shows the current period, and offers those that have numbers, newest first', async () => {
    await openTab(page, overview);
    await comesToShow(page, overview, 'B3', current);
    await isAccepted('B3');
    expect(await listOf(page, 'B3')).toEqual(offered.map(([name]) => name));
    await page.keyboard.press('Escape');
  });

  test('a period that is picked on the overview is shown, as the list calls it', async () => {
    for (const [name] of [...offered.slice(-1), ...offered.slice(0, 1)]) {
      await chosenFrom(page, 'B3', name);
      await comesToShow(page, overview, 'B3', name);
      await isAccepted('B3');
    }
  });

  test('a period that is picked on a card shows its numbers', async () => {
    await openTab(page, 'Lan');
    await comesToShow(page, 'Lan', PERIOD_FIRST, current);
    expect(await listOf(page, PERIOD)).toEqual(offered.map(([name]) => name));
    await page.keyboard.press('Escape');
    for (const [name, count] of picked) {
      await chosenFrom(page, PERIOD, name);
      await comesToShow(page, 'Lan', PERIOD_FIRST, name);
      await leads(count);
      await isAccepted(PERIOD);
    }
    // Picked again, it stays.
    const [oldest = '', count = NaN] = picked.at(-1) ?? [];
    await chosenFrom(page, PERIOD, oldest);
    await leads(count);
    expect(await shown(page, 'Lan', PERIOD_FIRST)).toBe(oldest);
  });

  test('so does one that is typed as the cell shows it', async () => {
    for (const [name, count] of variants(offered.slice(-1), offered.slice(-2, -1))) {
      await enter(page, PERIOD, name);
      await comesToShow(page, 'Lan', PERIOD_FIRST, name);
      await leads(count);
      await isAccepted(PERIOD);
    }
  });

  test('so does one that is typed behind the formula with which a cell opens that nobody has changed', async () => {
    const [name = '', count = NaN] = picked.at(-1) ?? [];
    await page.evaluate(
      ([cell, formula]) => {
        window.localHost?.spreadsheet.getSheetByName('Lan')?.getRange(cell).setFormula(formula);
      },
      [PERIOD_FIRST, `=${print(lookup('current'))}`] as const,
    );
    await comesToShow(page, 'Lan', PERIOD_FIRST, current);
    await pointAt(page, PERIOD_FIRST);
    for (const clickCount of [1, 2]) {
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
    }
    await page.locator('[data-u-comp=sheets-dropdown-list]').waitFor();
    await page.keyboard.type(name, { delay: 5 });
    await page.keyboard.press('Enter');
    await comesToShow(page, 'Lan', PERIOD_FIRST, name);
    await leads(count);
  });

  test('so does a day, and an empty cell shows the current period', async () => {
    await enter(page, PERIOD, '2026-08-05');
    await leads(1);
    await select(page, PERIOD);
    await page.keyboard.press('Delete');
    await leads(offered.find(([name]) => name === current)?.[1] ?? NaN);
    await comesToShow(page, 'Lan', PERIOD_LABEL, `${{ en: 'Period', vi: 'Kỳ' }[language]}: ${current}`);
  });

  test('what is no period is kept, and says so', async () => {
    await enter(page, PERIOD, 'soon');
    await comesToShow(page, 'Lan', PERIOD_FIRST, 'soon');
    await comesToShow(page, 'Lan', ACTUAL, '');
    await pointAt(page, ELSEWHERE);
    await pointAt(page, PERIOD);
    await page.getByText(invalid).waitFor();
  });
});
