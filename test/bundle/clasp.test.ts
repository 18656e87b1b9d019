/** Runs the installed clasp by the project's own commands in a copy of the project, with a stub in place of Google. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project';

interface Request {
  readonly what: string;
  readonly sent: { readonly files?: readonly { readonly name: string; readonly type: string }[] } | null;
}

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'clasp-')));
const copy = path.join(folder, 'project');
const log = path.join(folder, 'requests');
const scripts = (
  JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts;
/** As it is tracked: one's own may have the id of a script. */
const inGit = spawnSync('git', ['show', ':.clasp.json'], { cwd: inProject(), encoding: 'utf8' });
const tracked = inGit.status === 0 ? inGit.stdout : readFileSync(inProject('.clasp.json'), 'utf8');

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      HOME: folder,
      PATH: `${inProject('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      NODE_OPTIONS: `--import ${pathToFileURL(inProject('test/bundle/google-stub.mjs')).href}`,
      GOOGLE_STUB_LOG: log,
      npm_config_update_notifier: 'false',
    },
  });
const git = (...args: readonly string[]): string =>
  run('git', '-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args);
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
const requests = (): readonly Request[] =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Request);

beforeAll(() => {
  mkdirSync(path.join(copy, 'scripts'), { recursive: true });
  writeFileSync(log, '');
  writeFileSync(path.join(copy, '.clasp.json'), tracked);
  for (const file of ['appsscript.json', '.gitignore', 'scripts/untrack-script-id.mjs', 'README.md']) {
    cpSync(inProject(file), path.join(copy, file));
  }
  // What was built before the tests is what a build makes.
  const build = `node -e "fs.cpSync(process.argv[1], 'dist', { recursive: true })" "${inProject('dist')}"`;
  writeFileSync(
    path.join(copy, 'package.json'),
    JSON.stringify({ type: 'module', scripts: { create: scripts.create, push: scripts.push, build } }),
  );
  const token = {
    type: 'authorized_user',
    client_id: 'a',
    client_secret: 'b',
    refresh_token: 'c',
    access_token: 'd',
  };
  writeFileSync(
    path.join(folder, '.clasprc.json'),
    JSON.stringify({ tokens: { default: { ...token, expiry_date: Date.now() + 3_600_000 } } }),
  );
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'A copy');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the tracked .clasp.json names the folder that is pushed, and no script', () => {
  expect(JSON.parse(tracked)).toEqual({ rootDir: 'dist' });
});

test('npm run create makes a spreadsheet with a script, and changes nothing that is tracked', () => {
  run('npm', 'run', 'create');
  expect(requests().map(({ what }) => what)).toEqual([
    'POST /drive/v3/files',
    'POST /v1/projects',
    'GET /v1/projects/script-1/content',
  ]);
  expect(requests()[0]?.sent).toEqual({
    mimeType: 'application/vnd.google-apps.spreadsheet',
    name: 'KPI Scorecards',
  });
  expect(JSON.parse(read('.clasp.json'))).toMatchObject({ scriptId: 'script-1', rootDir: 'dist' });
  expect(read('appsscript.json')).toBe(readFileSync(inProject('appsscript.json'), 'utf8'));
  expect(git('status', '--porcelain')).toBe('');
}, 60_000);

test('npm run push -- --force then pushes the manifest, the script and the sidebar, as they were built', () => {
  run('npm', 'run', 'push', '--', '--force');
  const { what, sent } = requests().at(-1) ?? {};
  expect(what).toBe('PUT /v1/projects/script-1/content');
  const dist = (file: string): string => readFileSync(inProject('dist', file), 'utf8');
  const pushed = [...(sent?.files ?? [])].sort((a, b) => a.name.localeCompare(b.name));
  expect(pushed).toEqual([
    { name: 'appsscript', type: 'JSON', source: dist('appsscript.json') },
    { name: 'Code', type: 'SERVER_JS', source: dist('Code.js') },
    { name: 'Sidebar', type: 'HTML', source: dist('Sidebar.html') },
  ]);
  expect(git('status', '--porcelain')).toBe('');
}, 60_000);
