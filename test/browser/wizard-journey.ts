/**
 * Goes from an empty document through the five stages to finished scorecards, with the sample team, in both languages.
 */
import type { Frame, Page } from 'playwright-core';
import { a1 } from '../../src/core/formula/reference';
import { FIGURES_ROW, span } from '../../src/output/card/card-places';
import { STAGES } from '../../src/app/bridge';
import { messages } from '../all-words';
import type { Language } from '../../src/words/language';
import { barriers } from './barriers';
import { openAlone, ready, shown, tabs, type OnlyPage } from './open-page';
import { builtSheets, button, headline, LONG, openWizard, settled } from './wizard';

/** The score of a card. */
const SCORE = a1(span(FIGURES_ROW, 'actual', 'actual'));

export type Press = (page: Page, frame: Frame, name: string) => Promise<void>;

export const click: Press = (_, frame, name) => button(frame, name).click();

export interface Way {
  readonly language: Language;
  readonly press: Press;
  /** What is chosen in the last stage, by its label, in place of a scorecard for everyone. */
  readonly choose: readonly string[];
  readonly cards: number;
  /** The score of the team, and of the region Miền Bắc. */
  readonly scores: readonly [team: string, north: string];
}

/** Declares the tests of one way; each goes on where the last ended. */
export function journey({ language, press, choose, cards, scores: [team, north] }: Way): void {
  const m = messages(language);
  let open: OnlyPage;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    open = await openAlone({
      language,
      // As in Google, a new document has one sheet, and nothing in it.
      files: [{ name: 'Mine', text: '' }],
      now: '2026-11-24T09:00:00+07:00',
    });
    ({ page } = open);
    await ready(page);
    frame = await openWizard(page, language);
    // The keyboard's way into a sidebar is Google's.
    await frame.getByRole('heading', { level: 1 }).click();
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(async () => {
    await open.close();
  });

  test('an empty document is offered a sample team, which fills its sheets and is understood', async () => {
    expect(await headline(frame)).toBe(m.start.begin);
    expect(await barriers(page, frame)).toEqual([]);
    await press(page, frame, m.start.sample);
    await frame.getByText(m.who.count(12, 3)).waitFor(LONG);
    expect(await headline(frame)).toBe(m.start.heading);
    expect(await barriers(page, frame)).toEqual([]);
    expect(await tabs(page)).toContain(m.sample.tab(m.tables.leads));
    await settled(frame);
    await press(page, frame, m.start.steps);
  });

  test.each([
    ['who', m.who.heading],
    ['what', m.what.heading],
    ['howMuch', m.howMuch.heading],
    ['earns', m.earns.heading],
    ['build', m.buildStage.heading],
  ] as const)('the stage %s stands open to everyone, and leads on to the next', async (stage, heading) => {
    expect(await headline(frame)).toBe(heading);
    if (stage === 'earns') await frame.getByText(m.earns.perRating).waitFor({ state: 'attached' });
    expect(await barriers(page, frame)).toEqual([]);
    const next = STAGES[STAGES.indexOf(stage) + 1];
    if (!next) return;
    await press(page, frame, m.sidebar.next(m.sidebar.stages[next]));
    await settled(frame);
  });

  test('a build tells how far it is, and then lists what it made', async () => {
    for (const label of choose) await frame.getByLabel(label, { exact: true }).click();
    await press(page, frame, m.buildStage.build);
    await frame.getByRole('progressbar', { name: m.buildStage.bar }).waitFor();
    await frame.getByText(m.build.done(cards)).waitFor(LONG);
    const { overview, payroll, plan, targets, changes, data } = m.sheets;
    expect(await builtSheets(frame, language)).toEqual([
      ...[overview, payroll, m.sheets.card('team', ''), plan, targets, changes, data],
    ]);
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('the overview is shown, and its scores are those of the scorecards', async () => {
    expect(await activeTab(page)).toBe(m.sheets.overview);
    expect(await shown(page, m.sheets.overview, 'C3')).toBe(team);
    expect(await shown(page, m.sheets.card('team', ''), SCORE)).toBe(team);
    expect(await shown(page, 'Miền Bắc', SCORE)).toBe(north);
    expect(await rankedScore(page, m.sheets.overview, 'Miền Bắc')).toBe(north);
    await page.getByRole('img', { name: m.kpis.revenue }).first().waitFor();
  });

  test('a link opens a scorecard', async () => {
    await frame.getByLabel(m.buildStage.pickSheet).selectOption('Miền Trung');
    await press(page, frame, m.buildStage.openPicked);
    await page.waitForFunction(
      () => window.localHost?.spreadsheet.getActiveSheet().getName() === 'Miền Trung',
    );
  });
}

const activeTab = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName());

/** The score beside a name in one of the rankings. */
const rankedScore = (page: Page, overview: string, name: string): Promise<string | undefined> =>
  page.evaluate(
    ([sheet = '', region = '']) =>
      window.localHost?.spreadsheet
        .getSheetByName(sheet)
        ?.getDataRange()
        .getDisplayValues()
        .find(([rank, named]) => rank !== '' && named === region)?.[3],
    [overview, name],
  );
