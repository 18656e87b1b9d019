/** Shows that `npm start` says what is wrong with its options before it builds anything. */
import { spawnSync } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve, type Served } from './open-page';

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

describe('the server', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => {
    served.stop();
  });

  /** What a request that calls the server by this name is answered. */
  const answer = (host: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      get(`${served.url}data.json`, { headers: { host } }, resolve).on('error', reject);
    });

  test('answers on this machine, and lets no other site show its page', async () => {
    const { host, port } = new URL(served.url);
    for (const name of [host, `127.0.0.1:${port}`, `[::1]:${port}`]) {
      const { statusCode, headers } = await answer(name);
      expect([name, statusCode]).toEqual([name, 200]);
      expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
    }
  });

  test('refuses names that were made to lead here', async () => {
    const { port } = new URL(served.url);
    for (const name of [
      `evil.example:${port}`,
      'localhost',
      'localhost:1',
      `localhost.evil.example:${port}`,
    ]) {
      expect([name, (await answer(name)).statusCode]).toEqual([name, 403]);
    }
  });
});
