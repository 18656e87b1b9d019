/** Goes from a real sales pipeline, whose columns nobody has explained, to scorecards, in both languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WizardState } from '../../src/app/bridge';
import { a1 } from '../../src/core/formula/reference';
import { FIRST_KPI_ROW, span } from '../../src/output/card/card-places';
import { messages } from '../all-words';
import { inProject } from '../project';
import { barriers } from './barriers';
import { launch, openPage, ready, serve, shown, type OpenPage, type Served } from './open-page';
import { WAYS } from './pipeline-ways';
import { builtSheets, button, LONG, openWizard } from './wizard';
import { doneTexts, correctFromStart, goOnTo, problems, tableTitles, understoodColumns } from './wizard-data';

/** Of the first four KPIs of a card. */
const ACTUALS = [0, 1, 2, 3].map((at) => a1(span(FIRST_KPI_ROW + at, 'actual', 'actual')));

jest.setTimeout(120_000);

const PIPELINE = inProject('../shared/data/maven-crm');
const isInReach = existsSync(path.join(PIPELINE, 'mapping.json'));
const inPipeline = (file: string): string => readFileSync(path.join(PIPELINE, file), 'utf8');

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
});
afterAll(async () => {
  await browser.close();
  served.stop();
});

(isInReach ? describe : describe.skip).each(WAYS)(
  `the sales pipeline of ${isInReach ? PIPELINE : 'a folder that is not in reach'}, in $language`,
  (way) => {
    const { language } = way;
    const m = messages(language);
    let open: OpenPage;
    let page: Page;
    let frame: Frame;

    beforeAll(async () => {
      open = await openPage(browser, served.url, {
        language,
        files: readdirSync(PIPELINE)
          .filter((file) => file.endsWith('.csv') && !file.startsWith('expected'))
          .map((file) => ({ name: file.replace('.csv', ''), text: inPipeline(file) })),
        now: '2017-07-28T09:00:00+07:00',
      });
      ({ page } = open);
      page.setDefaultTimeout(LONG.timeout);
      await ready(page);
      frame = await openWizard(page, language);
    });
    afterEach(() => {
      expect(open.complaints).toEqual([]);
    });
    afterAll(() => page.context().close());

    test('the wizard finds every table and column by itself', async () => {
      await frame.getByText(way.team, { exact: true }).waitFor();
      await correctFromStart(page, frame, language);
      expect(await tableTitles(frame)).toEqual(way.tables);
      expect(await understoodColumns(frame, 'sales')).toEqual(way.columns);
      const state = await page.evaluate(() => window.localHost?.run('wizardState') as WizardState);
      expect(state.plan.mapping).toMatchObject(JSON.parse(inPipeline('mapping.json')) as object);
    });

    test('leads that nobody has engaged yet have no date, and are told', async () => {
      expect(await problems(frame, language)).toEqual([way.undated]);
    });

    test('scorecards are built', async () => {
      await goOnTo(page, frame, 'howMuch', language);
      await goOnTo(page, frame, 'earns', language);
      await goOnTo(page, frame, 'build', language);
      for (const label of way.choose) await frame.getByLabel(label, { exact: true }).click();
      await button(frame, m.buildStage.build).click();
      await frame.locator('.notice.done').waitFor(LONG);
      expect(await doneTexts(frame)).toEqual(way.done);
      const { overview, plan, targets, changes, data } = m.sheets;
      expect(await builtSheets(frame, language)).toEqual([
        ...[overview, m.sheets.card('team', ''), plan, targets, changes, data],
      ]);
      expect(await barriers(page, frame)).toEqual([]);
    });

    test.each(Object.entries(way.cards))(
      'the scorecard of %s has the numbers of the month',
      async (name, values) => {
        const actuals = [];
        for (const cell of ACTUALS) actuals.push(await shown(page, name, cell));
        expect(actuals).toEqual(values);
      },
    );
  },
);
