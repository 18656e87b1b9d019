/** Fetches the packages of a folder that has a lock file of its own, where they are not there yet (`node scripts/own-packages.mjs FOLDER`). */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { inProject, isMain } from './project.mjs';

/** @param {string} folder relative to the project; `npm ci` in the project leaves its packages out */
export function fetchOwnPackages(folder) {
  if (isFetched(folder)) return;
  console.log(`Fetching the packages of ${folder} …`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: inProject(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a script, which only a shell runs.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not fetch the packages of ${folder}: run npm ci in it.`);
}

/** npm writes its own lock file last, so it is newer than the one that it follows. */
function isFetched(folder) {
  const written = (file) => statSync(inProject(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return written('node_modules/.package-lock.json') >= written('package-lock.json');
}

if (isMain(import.meta.url)) fetchOwnPackages(process.argv[2]);
