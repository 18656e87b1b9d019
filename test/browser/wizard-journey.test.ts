/** From an empty document to finished scorecards through the five stages, with the sample team, in both languages. */
import type { Browser, Frame, Page } from 'playwright-core';
import { STAGES } from '../../src/bridge';
import { messages } from '../../src/messages';
import type { Language } from '../../src/messages/language';
import { barriers } from './barriers';
import { launch, openPage, ready, serve, shown, tabs, type OpenPage, type Served } from './open-page';
import {
  builtSheets,
  button,
  headline,
  LONG,
  openWizard,
  settled,
  tabAndPress,
  unfold,
} from './wizard';

jest.setTimeout(90_000);

let served: Served;
let browser: Browser;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

type Press = (page: Page, frame: Frame, name: string) => Promise<void>;

const click: Press = (_, frame, name) => button(frame, name).click();

const WAYS: readonly { language: Language; by: string; press: Press; score: string }[] = [
  { language: 'en', by: 'with the keyboard alone', press: tabAndPress, score: '81.8' },
  { language: 'vi', by: 'with the mouse', press: click, score: '81,8' },
];

describe.each(WAYS)('in $language, $by', ({ language, press, score }) => {
  const m = messages(language);
  let open: OpenPage;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    open = await openPage(browser, served.sample, {
      language,
      // As in Google, a new document has one sheet, and nothing in it.
      files: [{ name: 'Mine', text: '' }],
      now: '2026-11-24T09:00:00+07:00',
    });
    ({ page } = open);
    await ready(page);
    frame = await openWizard(page, language);
  });
  afterEach(() => {
    expect(open.complaints).toEqual([]);
  });
  afterAll(() => page.context().close());

  test('an empty document is offered a sample team, which fills its sheets', async () => {
    expect(await headline(frame)).toBe(m.who.heading);
    expect(await barriers(page, frame)).toEqual([]);
    await press(page, frame, m.who.sample);
    await frame.getByText(m.who.count(12, 3)).waitFor(LONG);
    expect(await tabs(page)).toContain(m.sample.tab(m.tables.leads));
    await settled(frame);
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
    await press(page, frame, m.buildStage.build);
    await frame.getByRole('progressbar', { name: m.buildStage.bar }).waitFor();
    await frame.getByText(m.build.done(16)).waitFor(LONG);
    const { overview, plan, data } = m.sheets;
    expect(await builtSheets(frame, language)).toEqual([overview, m.scopes.wholeTeam, plan, data]);
    expect(await barriers(page, frame)).toEqual([]);
  });

  test('the overview is shown, and its scores are those of the scorecards', async () => {
    expect(await activeTab(page)).toBe(m.sheets.overview);
    expect(await shown(page, m.sheets.overview, 'C3')).toBe(score);
    expect(await shown(page, m.sheets.card('team', ''), 'H2')).toBe(score);
    const [best = ''] = [await shown(page, m.sheets.overview, 'B25')];
    expect(await shown(page, best, 'H2')).toBe(await shown(page, m.sheets.overview, 'D25'));
  });

  test('a link opens a scorecard', async () => {
    await frame.getByLabel(m.buildStage.pickSheet).selectOption('Nguyễn Thị Lan');
    await press(page, frame, m.buildStage.openPicked);
    await page.waitForFunction(
      () => window.localHost?.spreadsheet.getActiveSheet().getName() === 'Nguyễn Thị Lan',
    );
  });
});

const activeTab = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => window.localHost?.spreadsheet.getActiveSheet().getName());
