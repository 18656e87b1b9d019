/**
 * Makes the finished document of the sample team in a language, once for each day and each build: `node
 * scripts/finished-sample.mjs vi`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inProject, isMain } from './project.mjs';

const SCRIPT = inProject('dist/Code.js');
const HOST = inProject('build/host.cjs');

/** The day as people here write it in files: `2026-11-30`. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** @param {string | null} finishedOn the day of the finished document, which the page asks for as `sample.vi.json`; `null` without one */
export const sampleData = (finishedOn) => ({
  id: 'sample',
  name: null,
  version: '',
  files: null,
  mapping: null,
  numberLocale: null,
  finishedOn,
});

/**
 * Call it when the add-on and the headless host are built. Another process makes it: it takes seconds.
 *
 * @param {'vi' | 'en'} language
 * @returns {Promise<string>} the path of a JSON file, a saved document
 */
export async function finishedSampleFile(language) {
  const hash = createHash('sha256');
  for (const file of [SCRIPT, HOST]) hash.update(await readFile(file));
  const name = `${today()}-${hash.digest('hex').slice(0, 16)}.${language}.json`;
  const file = inProject('build/samples', name);
  if (await isThere(file)) return file;
  await new Promise((resolve, reject) => {
    const args = ['--max-semi-space-size=64', fileURLToPath(import.meta.url), language, file];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The sample team could not be made (${code}).`)),
    );
  });
  return file;
}

const isThere = (file) =>
  stat(file).then(
    () => true,
    () => false,
  );

async function write(language, file) {
  const { finishedSample } = createRequire(import.meta.url)(HOST);
  const document = await finishedSample({
    files: { code: await readFile(SCRIPT, 'utf8'), html: { Sidebar: '' } },
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  await mkdir(inProject('build/samples'), { recursive: true });
  // Whoever asks meanwhile must not find half a file.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(document));
  await rename(`${file}.${process.pid}`, file);
}

if (isMain(import.meta.url)) {
  await write(...process.argv.slice(2));
  // Univer's timers keep Node alive.
  process.exit(0);
}
