/** The wizard with data as people have them: a real sales pipeline, and a sheet that was kept by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WizardState } from '../../src/bridge';
import { inProject } from '../project';
import {
  comesToShow,
  enter,
  launch,
  openPage,
  ready,
  serve,
  shown,
  type OpenPage,
  type Served,
} from './open-page';
import { builtSheets, button, goToStage, LONG, openWizard, settled } from './wizard';

jest.setTimeout(90_000);

let served: Served;
let browser: Browser;
let open: OpenPage;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

/** The titles of the tables in the second stage, with what is said about each. */
const tableTitles = async (): Promise<readonly string[]> => {
  const titles = await frame.locator('summary[data-key^="table "]').allInnerTexts();
  return titles.map((title) => title.replaceAll(/\s*\n\s*/g, ' | '));
};

const PIPELINE = inProject('../shared/data/maven-crm');
const isInReach = existsSync(path.join(PIPELINE, 'mapping.json'));
const inPipeline = (file: string): string => readFileSync(path.join(PIPELINE, file), 'utf8');

(isInReach ? describe : describe.skip)(
  `the sales pipeline of ${isInReach ? PIPELINE : 'a folder that is not in reach'}`,
  () => {
    beforeAll(async () => {
      open = await openPage(browser, served.url, {
        files: readdirSync(PIPELINE)
          .filter((file) => file.endsWith('.csv') && !file.startsWith('expected'))
          .map((file) => ({ name: file.replace('.csv', ''), text: inPipeline(file) })),
        now: '2017-07-28T09:00:00+07:00',
      });
      ({ page } = open);
      await ready(page);
      frame = await openWizard(page, 'en');
    });
    afterAll(() => page.context().close());

    test('the wizard finds every table and column by itself', async () => {
      await goToStage(frame, 'what', 'en');
      expect(await tableTitles()).toEqual([
        'Team | sales_teams · 35 rows | ✓ complete',
        'Leads | sales_pipeline · 8,800 rows | ✓ complete',
        'Sales | sales_pipeline · 8,800 rows | ✓ complete',
        ...['Customers', 'Spend', 'Prices', 'Care', 'Surveys'].map(
          (table) => `${table} | No sheet plays this part. | ○ not found`,
        ),
      ]);
      const state = await page.evaluate(() => window.localHost?.run('wizardState') as WizardState);
      expect(state.plan.mapping).toMatchObject(JSON.parse(inPipeline('mapping.json')) as object);
    });

    test('it builds scorecards for the regions', async () => {
      await goToStage(frame, 'build', 'en');
      await frame.getByLabel('For each rep (35)').uncheck();
      await button(frame, 'Build the scorecards').click();
      expect(await builtSheets(frame, 'en')).toEqual(['KPI Overview', 'Team', 'KPI Plan', 'KPI Data']);
      expect(await shown(page, 'Central', 'F7')).toBe('595');
    });
  },
);

describe('a sheet that was kept by hand', () => {
  beforeAll(async () => {
    const text = readFileSync(path.join(__dirname, 'kept-by-hand.csv'), 'utf8');
    open = await openPage(browser, served.url, {
      files: [{ name: 'Ban hang', text }],
      now: '2026-11-24T09:00:00+07:00',
    });
    ({ page } = open);
    await ready(page);
    await page.evaluate(() => {
      for (const title of ['A1:F1', 'A2:F2'])
        window.localHost?.spreadsheet.getActiveSheet().getRange(title).merge();
    });
    frame = await openWizard(page, 'en');
  });
  afterAll(() => page.context().close());

  test('its columns are found below the titles, by headers without accents', async () => {
    await goToStage(frame, 'what', 'en');
    expect(await tableTitles()).toContain('Sales | Ban hang · 7 rows | ✓ complete');
    const chosen = frame.locator('details[data-key="table sales"] select').locator('option:checked');
    expect(await chosen.allTextContents()).toEqual([
      'Ban hang',
      'Ma don',
      'Ngay ban',
      'Khach hang',
      'Nhan vien',
      // The region is the team's to tell.
      '– none –',
      'Doanh thu',
      '– none –',
    ]);
  });

  test('a cell that cannot be read is named, and a click leads to it', async () => {
    const problems = frame
      .getByRole('heading', { name: 'Check of the data' })
      .locator('..')
      .locator('.entries li');
    expect(await problems.locator('p').allInnerTexts()).toEqual([
      'Ban hang!B11 (“Ngay ban”): “31/11/2026” is not a date. It is left out; correct the cell and build again.',
    ]);
    await frame.getByRole('button', { name: 'Go to Ban hang!B11' }).click();
    await page.waitForFunction(
      () => window.localHost?.document.workbook.getActiveRange()?.getA1Notation() === 'B11',
    );
  });

  test('it is corrected there, and read again', async () => {
    await enter(page, 'B11', '18/11/2026');
    await comesToShow(page, 'Ban hang', 'B11', '18/11/2026');
    await button(frame, 'Read the sheets again').click();
    await settled(frame);
    await frame.getByText('✓ Every cell of these sheets can be read.').waitFor();
  });

  test('a cleaned copy has dates and numbers, and is read in place of the sheet', async () => {
    await button(frame, 'Make a cleaned copy of “Ban hang”').click();
    await frame.getByText('Ban hang (cleaned) · 7 rows').waitFor(LONG);
    await settled(frame);
    expect(await rowsOf('Ban hang (cleaned)')).toEqual([
      ['DH-01', '2026-10-13', '', 'Cua hang An Phu', 'Lan', 1_200_000],
      ['DH-02', '2026-10-20', '', 'Sieu thi Binh Minh', 'Minh', 2_400_000],
      ['DH-03', '2026-10-28', '', 'Cua hang An Phu', 'Lan', 1_900_000],
      ['DH-04', '2026-11-13', '', 'Dai ly Hoa Sen', 'Lan', 3_500_000],
      ['DH-05', '2026-11-16', '', 'Sieu thi Binh Minh', 'Minh', 1_100_000],
      ['DH-06', '2026-11-17', '', 'Cua hang An Phu', 'Lan', 1_500_000],
      ['DH-07', '2026-11-18', '', 'Dai ly Hoa Sen', 'Minh', 4_000_000],
    ]);
  });

  test('scorecards count it', async () => {
    await goToStage(frame, 'build', 'en');
    await button(frame, 'Build the scorecards').click();
    expect(await builtSheets(frame, 'en')).toEqual(['KPI Overview', 'Team', 'KPI Plan', 'KPI Data']);
    expect(await shown(page, 'Lan', 'F7')).toBe('5,000,000');
    expect(await shown(page, 'Minh', 'F7')).toBe('5,100,000');
  });
});

/** Below the header in row 4; dates as days in Hanoi. */
const rowsOf = (name: string): Promise<unknown> =>
  page.evaluate((sheet) => {
    const day = (date: Date): string => date.toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
    const values = window.localHost?.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
    return values
      .slice(4)
      .map((cells: readonly unknown[]) => cells.map((cell) => (cell instanceof Date ? day(cell) : cell)));
  }, name);
