/** Goes from a sheet that was kept by hand to finished scorecards by clicking, in both languages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { a1 } from '../../src/core/formula/reference';
import { FIGURES_ROW, FIRST_KPI_ROW, span } from '../../src/output/card/card-places';
import { messages } from '../all-words';
import { barriers } from './barriers';
import { WAYS } from './by-hand-ways';
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
import { builtSheets, button, LONG, openWizard, saved, settled } from './wizard';
import { doneTexts, correctFromStart, goOnTo, problems, tableTitles, understoodColumns } from './wizard-data';

/** Of a card: the target and the actual value of its first KPI, and its score. */
const CELLS = [
  span(FIRST_KPI_ROW, 'target', 'target'),
  span(FIRST_KPI_ROW, 'actual', 'actual'),
  span(FIGURES_ROW, 'actual', 'actual'),
].map(a1);

jest.setTimeout(90_000);

/** An apostrophe keeps a cell a text, as in a sheet whose cells are formatted as text. */
const KEPT_BY_HAND = readFileSync(path.join(__dirname, 'kept-by-hand.csv'), 'utf8');

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

describe.each(WAYS)('a sheet that was kept by hand, in $language', (way) => {
  const { language } = way;
  const m = messages(language);
  let open: OpenPage;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    open = await openPage(browser, served.url, {
      language,
      files: [{ name: 'Ban hang', text: KEPT_BY_HAND }],
      now: '2026-11-24T09:00:00+07:00',
    });
    ({ page } = open);
    await ready(page);
    await page.evaluate(() => {
      for (const title of ['A1:F1', 'A2:F2'])
        window.localHost?.spreadsheet.getActiveSheet().getRange(title).merge();
    });
    frame = await openWizard(page, language);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => page.context().close());

  test('its people are known at once', async () => {
    await frame.getByText(m.who.count(2, 0), { exact: true }).waitFor();
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('its columns are found below the merged titles, by headers without accents', async () => {
    await correctFromStart(page, frame, language);
    expect(await tableTitles(frame)).toEqual(
      Object.values(m.tables).map((table) =>
        table === m.tables.sales ? way.table : `${table} | ${m.what.noSheet} | ${m.what.notFound}`,
      ),
    );
    expect(await understoodColumns(frame, 'sales')).toEqual(way.columns);
  });

  test('cells that cannot be read are named', async () => {
    await frame.getByText(m.what.problems(2, '2'), { exact: true }).waitFor();
    expect(await problems(frame, language)).toEqual(way.problems);
  });

  test.each([
    ['B11', '18/11/2026', '18/11/2026'],
    ['F13', '600000', '600000'],
  ])('a click leads to %s, where it is corrected', async (cell, typed, shows) => {
    await button(frame, m.what.goTo(`Ban hang!${cell}`))
      .last()
      .click();
    await page.waitForFunction(
      (wanted) => window.localHost?.document.workbook.getActiveRange()?.getA1Notation() === wanted,
      cell,
    );
    await enter(page, cell, typed);
    await comesToShow(page, 'Ban hang', cell, shows);
  });

  test('it is read again, and a cleaned copy is offered', async () => {
    await button(frame, m.what.reread).click();
    await settled(frame);
    await frame.getByText(way.checked, { exact: true }).waitFor();
    await frame.getByText(way.mends, { exact: true }).waitFor();
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('the copy has dates and numbers, and is read in place of the sheet', async () => {
    await button(frame, m.what.clean('Ban hang')).click();
    await frame.getByText(m.what.rows(way.cleaned, 9, '9'), { exact: true }).waitFor(LONG);
    await settled(frame);
    expect(await tableTitles(frame)).toContain(way.cleanedTable);
    expect(await rowsOf(page, way.cleaned)).toEqual([
      ['DH-01', '2026-10-13', '', 'Cua hang An Phu', 'Lan', 1_200_000],
      ['DH-02', '2026-10-20', '', 'Sieu thi Binh Minh', 'Minh', 2_400_000],
      ['DH-03', '2026-10-28', '', 'Cua hang An Phu', 'Lan', 1_900_000],
      ['DH-04', '2026-11-03', '', 'Dai ly Hoa Sen', 'Lan', 3_500_000],
      ['DH-05', '2026-11-16', '', 'Sieu thi Binh Minh', 'Minh', 1_100_000],
      ['DH-06', '2026-11-17', '', 'Cua hang An Phu', 'Lan', 1_500_000],
      ['DH-07', '2026-11-18', '', 'Dai ly Hoa Sen', 'Minh', 4_000_000],
      ['DH-08', '2026-11-20', '', 'Sieu thi Binh Minh', 'Minh', 950_000],
      ['DH-09', '2026-11-23', '', 'Dai ly Hoa Sen', 'Lan', 600_000],
    ]);
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('a target is typed', async () => {
    await goOnTo(page, frame, 'howMuch', language);
    const kpi = frame.getByLabel(m.howMuch.pickKpi, { exact: true });
    await kpi.selectOption({ label: m.howMuch.kpiOption(m.kpis.revenue, 2) });
    await frame.getByLabel(m.howMuch.eachRep).fill(way.typedTarget);
    await frame.getByLabel(m.howMuch.team, { exact: true }).focus();
    await saved(frame, language);
    await goOnTo(page, frame, 'earns', language);
  });

  test('the scorecards are built', async () => {
    await goOnTo(page, frame, 'build', language);
    await button(frame, m.buildStage.build).click();
    await frame.locator('.notice.done').waitFor(LONG);
    expect(await doneTexts(frame)).toEqual(way.done);
    const { overview, plan, targets, changes, data } = m.sheets;
    expect(await builtSheets(frame, language)).toEqual([
      ...[overview, m.sheets.card('team', ''), plan, targets, changes, data],
    ]);
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('the overview has the score of the team', async () => {
    expect(await shown(page, m.sheets.overview, 'C3')).toBe(way.teamScore);
  });

  test.each(['Lan', 'Minh'] as const)('the scorecard of %s counts what was cleaned', async (rep) => {
    const cells = [];
    for (const cell of CELLS) cells.push(await shown(page, rep, cell));
    expect(cells).toEqual(way.cards[rep]);
  });
});

/** Below the header in row 4; dates as days in Hanoi. */
const rowsOf = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((sheet) => {
    const day = (date: Date): string => date.toLocaleDateString('sv', { timeZone: 'Asia/Ho_Chi_Minh' });
    const values = window.localHost?.spreadsheet.getSheetByName(sheet)?.getDataRange().getValues() ?? [];
    return values
      .slice(4)
      .map((cells: readonly unknown[]) => cells.map((cell) => (cell instanceof Date ? day(cell) : cell)));
  }, name);
