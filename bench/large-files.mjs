/**
 * Prints the time and memory that the command line takes for large CSV files, half of their rows leads and half sales
 * (`npm run bench:files -- [rows]`); no test depends on it.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../scripts/project.mjs';
import { tables } from './data.mjs';

const rows = Number(process.argv[2] ?? 300_000);
const folder = await mkdtemp(path.join(tmpdir(), 'large-files-'));
try {
  const { Team, Leads, Sales } = tables(rows / 2);
  for (const [name, cells] of Object.entries({ Team, Leads, Sales })) {
    await writeFile(path.join(folder, `${name}.csv`), csv(cells));
  }
  const { seconds, megabytes } = await useOfCommand();
  console.log(`${rows.toLocaleString('en')} rows: ${seconds} s of CPU, ${megabytes} MB at most`);
} finally {
  await rm(folder, { recursive: true });
}

function csv(cells) {
  const written = (cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  return cells.map((row) => `${row.map(written).join(',')}\n`).join('');
}

/** With the flags of `npm run generate`; the process itself tells what it used when it ends. */
async function useOfCommand() {
  const { scripts } = JSON.parse(await readFile(inProject('package.json'), 'utf8'));
  const flags = scripts.generate.split(' ').filter((word) => word.startsWith('--'));
  const tell = `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.send({ seconds: Math.round((userCPUTime + systemCPUTime) / 1e6), megabytes: Math.round(maxRSS / 1024) });
  });`;
  const command = [
    ...[...flags, '--import', `data:text/javascript,${encodeURIComponent(tell)}`],
    ...[inProject('scripts/generate.mjs'), '--data', folder],
    ...['--out', path.join(folder, 'out'), '--period', '2026-12'],
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [use] = await Promise.all([
    new Promise((resolve) => child.on('message', resolve)),
    new Promise((resolve, reject) =>
      child.on('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`The command ended with ${code}.`)),
      ),
    ),
  ]);
  return use;
}
