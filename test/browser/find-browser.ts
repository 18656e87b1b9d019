/** Finds a Chromium on this machine that tests can drive. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/**
 * `CHROME_PATH`, then Playwright's own download, then a browser of the system, then the one inside an npm package.
 *
 * @throws where there is none
 */
export async function findBrowser(): Promise<string> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
    return wanted;
  }
  const found = [chromium.executablePath(), ...SYSTEM].find((file) => existsSync(file));
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack the system libraries that it carries.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
    // The package's own font has no signs and no blocks.
    if (existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= '/etc/fonts';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chrome or Chromium was found: install one, or set CHROME_PATH.');
}

/** For machines without a graphics card, a sandbox or a way to the internet. */
export const LAUNCH_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
