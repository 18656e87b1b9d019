/** `npm start` says what is wrong with what it is given, before it builds anything. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-start-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(...args: readonly string[]) {
  const script = path.join(__dirname, '../../scripts/start.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
  });
  return { status, says: stderr.trim() };
}

test('a folder that does not exist', () => {
  expect(start('--data', 'nowhere')).toEqual({
    status: 1,
    says: '--data: “nowhere” cannot be used: it does not exist.',
  });
});

test('a folder without a CSV file', () => {
  expect(start('--data', '.')).toEqual({
    status: 1,
    says: 'There is no CSV file in “.”. Give a folder with one .csv file per table.',
  });
});

test('a mapping that is not JSON', () => {
  writeFileSync(path.join(folder, 'leads.csv'), 'id\n1\n');
  writeFileSync(path.join(folder, 'mapping.json'), '{ leads }');
  const { status, says } = start('--data', '.', '--mapping', 'mapping.json');
  expect(status).toBe(1);
  expect(says).toMatch(/^The mapping “mapping.json” is not JSON: /);
});

test('a mapping without a folder', () => {
  expect(start('--mapping', 'mapping.json')).toEqual({
    status: 1,
    says: '--mapping and --number-locale say how to read CSV files: give their folder too, with --data DIR.',
  });
});
