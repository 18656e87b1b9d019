/** Starts one browser for all test files that use one: it reads the page faster for each file after the first. */
import { chromium, type BrowserServer } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from './find-browser';

let server: BrowserServer | undefined;

/** Once before the tests run; where the browser is found stands in `TEST_BROWSER`. */
export default async function startBrowser(): Promise<void> {
  server = await chromium.launchServer({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
  process.env['TEST_BROWSER'] = server.wsEndpoint();
}

/** Once after all of them. */
export const stopBrowser = async (): Promise<void> => server?.close();
