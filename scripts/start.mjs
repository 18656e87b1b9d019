/** `npm start [-- --data DIR] [--mapping FILE]`: builds the add-on and the page, and serves them on this machine. */
import { parseArgs } from 'node:util';
import open from 'open';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { readDataFolder, readMapping } from './data-folder.mjs';
import { isMain } from './project.mjs';
import { startServer } from './server.mjs';

const DEFAULT_PORT = 3000;

/** Runs the command; resolves when the page is served. */
async function start() {
  const { dataDir, mappingFile, port } = readCommandLine();
  // Read before the build, so that a wrong path is reported at once.
  if (dataDir !== undefined) await readDataFolder(dataDir);
  if (mappingFile !== undefined) await readMapping(mappingFile);
  console.log('Building…');
  await Promise.all([build(), buildPage()]);
  const { url } = await startServer({ port, dataDir, mappingFile });
  console.log(`\n  KPI Scorecards runs at ${url}\n\n  Press Ctrl+C to stop.\n`);
  if (hasScreen()) await openBrowser(url);
}

function readCommandLine() {
  const { values } = parseArgs({ options: { data: { type: 'string' }, mapping: { type: 'string' } } });
  if (values.mapping !== undefined && values.data === undefined) {
    throw new Error('--mapping says how to read CSV files: give their folder too, with --data DIR.');
  }
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, and not “${process.env.PORT}”.`);
  }
  return { dataDir: values.data, mappingFile: values.mapping, port };
}

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
