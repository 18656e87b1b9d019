/** Measures by the page's own marks how soon its numbers are there: opened, after an edit, after a build. */
import { chromium } from 'playwright-core';
import { finishedSampleFile } from '../scripts/finished-sample.mjs';
import { importTypeScript } from '../scripts/import-typescript.mjs';
import { startServer } from '../scripts/server.mjs';

const EDITS = 5;

/** The page, the add-on and the headless host must be built. */
export async function pageTimes() {
  const { findBrowser, LAUNCH_FLAGS } = await importTypeScript('test/browser/find-browser.ts');
  await finishedSampleFile('en');
  const { url, close } = await startServer({ port: 0, finished: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('page: calculated').length > 0);
    const opened = await page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('page: '))
        .map(({ name, startTime }) => [`opened: ${name.slice(6)}`, startTime]),
    );
    const edits = await page.evaluate(edited, EDITS);
    const built = await page.evaluate(rebuilt);
    const rows = [...opened, ['after an edit (median)', median(edits)], ['built again', built]];
    return rows.map(([what, milliseconds]) => ({ what, seconds: (milliseconds / 1000).toFixed(1) }));
  } finally {
    await browser.close();
    await close();
  }
}

/** In the page: changes the last sale, which is of the current month, and waits for the numbers. */
async function edited(times) {
  const { localHost: host } = window;
  const sales = host.spreadsheet.getSheetByName('Sales (sample)');
  const amounts = sales.getDataRange().getValues();
  const column = amounts[1].indexOf('Amount') + 1;
  const cell = sales.getRange(sales.getLastRow(), column);
  const took = [];
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    cell.setValue(Number(cell.getValue()) + 1_000_000);
    await host.calculated();
    took.push(performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  return took;
}

/** In the page: builds everything again, and waits for the numbers. */
async function rebuilt() {
  const { localHost: host } = window;
  const before = performance.now();
  let progress = host.run('startBuild', { by: ['rep', 'region'] });
  while (!progress.finished) progress = host.run('continueBuild');
  await host.calculated();
  return performance.now() - before;
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
