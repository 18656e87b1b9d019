/** Takes the pictures of the documentation from the real page in a real browser (`npm run screenshots`). */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject, isMain } from './project.mjs';
import { startServer } from './server.mjs';

/** The sample team grows with the calendar: pictures are taken on one day, so that they stay the same. */
const DAY = new Date('2026-11-24T09:00:00+07:00');
const LANGUAGES = [
  { language: 'en', locale: 'en-US' },
  { language: 'vi', locale: 'vi-VN' },
];

export async function takeScreenshots(folder) {
  await mkdir(folder, { recursive: true });
  const [{ findBrowser, LAUNCH_FLAGS }, { messages }] = await Promise.all([
    importTypeScript('test/browser/find-browser.ts'),
    importTypeScript('test/all-words.ts'),
    build(),
    buildPage(),
  ]);
  const { url, close } = await startServer({ port: 0 });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    for (const { language, locale } of LANGUAGES) {
      await picture(browser, url, locale, messages(language), (name) => `${folder}/${name}.${language}.png`);
    }
  } finally {
    await browser.close();
    await close();
  }
}

const STAGES = ['who', 'what', 'howMuch', 'earns', 'build'];

async function picture(browser, url, locale, words, file) {
  const context = await browser.newContext({
    viewport: { width: 1560, height: 900 },
    locale,
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.goto(url);
  await page.waitForFunction(() => window.localHost !== undefined);
  await page.evaluate(() => window.localHost.run('openWizard'));
  const sidebar = page.frameLocator('iframe');
  const frame = page.locator('iframe');
  const step = (stage) => sidebar.getByRole('button', { name: words.sidebar.stages[stage] }).first();
  await step('who').waitFor();
  await settled(page);
  await page.screenshot({ path: file('sidebar') });
  await page.setViewportSize({ width: 1560, height: 1300 });
  for (const stage of STAGES) {
    await step(stage).click();
    await settled(page);
    await frame.screenshot({ path: file(`stage-${stage}`) });
  }
  await sidebar.getByRole('button', { name: words.buildStage.build, exact: true }).click();
  await sidebar.getByText(words.buildStage.sheets).waitFor({ timeout: 120_000 });
  await settled(page);
  await frame.screenshot({ path: file('stage-built') });
  await page.setViewportSize({ width: 1560, height: 900 });
  await page.getByRole('button', { name: /^(Close|Đóng)$/ }).click();
  for (const [name, sheet] of [
    ['overview', words.sheets.overview],
    ['scorecard', 'Nguyễn Thị Lan'],
    ['region', 'Miền Bắc'],
    ['plan', words.sheets.plan],
    ['targets', words.sheets.targets],
  ]) {
    await page.evaluate((tab) => {
      const { spreadsheet } = window.localHost;
      spreadsheet.setActiveSheet(spreadsheet.getSheetByName(tab));
    }, sheet);
    await settled(page);
    await page.screenshot({ path: file(name) });
  }
  await context.close();
}

/** Until formulas are calculated and the canvas is drawn: Univer draws in frames of its own. */
async function settled(page) {
  await page.evaluate(() => window.localHost.calculated());
  await page.waitForTimeout(1_500);
}

if (isMain(import.meta.url)) await takeScreenshots(inProject('docs/images'));
