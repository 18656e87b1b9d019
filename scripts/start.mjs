/** Builds the add-on and the page and serves them on this machine: `npm start [-- --data DIR] [--mapping FILE] …`. */
import open from 'open';
import { build } from './build.mjs';
import { buildHost } from './build-host.mjs';
import { buildPage } from './build-page.mjs';
import { readDataFolder, readMapping } from './data-folder.mjs';
import { finishedSampleFile } from './finished-sample.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { isMain } from './project.mjs';
import { startServer } from './server.mjs';

/** Runs the command; resolves when the page is served. */
async function start() {
  const { startOptions } = await importTypeScript('host/command/start-options.ts');
  const options = startOptions(process.argv.slice(2), process.env.PORT);
  if ('help' in options) {
    console.log(options.help);
    return;
  }
  // Read before the build, so that a wrong path is reported at once.
  const { data, mapping, words } = options;
  if (data !== undefined) await readDataFolder(data, words);
  if (mapping !== undefined) await readMapping(mapping, words);
  console.log('Building…');
  const isSample = data === undefined && options.warehouse === undefined;
  await Promise.all([build(options.edition), buildPage(), isSample && buildHost()]);
  // The page opens with it; the one of the other language is made when somebody asks for it.
  if (isSample) await finishedSampleFile(ownLanguage());
  const { url } = await startServer({ ...options, finished: isSample });
  console.log(`\n  KPI Scorecards runs at ${url}\n\n  Press Ctrl+C to stop.\n`);
  if (hasScreen()) await openBrowser(url);
}

const ownLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('vi') ? 'vi' : 'en');

/** Whether a browser can be shown: not on a build server, and on Linux only with a display. */
const hasScreen = () =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function openBrowser(url) {
  try {
    const browser = await open(url);
    browser.on('error', () => sayOpenYourself());
  } catch {
    sayOpenYourself();
  }
}

const sayOpenYourself = () => console.log('  No browser could be started: open the address yourself.\n');

if (isMain(import.meta.url)) {
  start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
