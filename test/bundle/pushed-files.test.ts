/** Checks what `clasp push` would send to Google. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../project';

const read = (file: string): string => readFileSync(inProject(file), 'utf8');

test('clasp pushes the script, the sidebar and the manifest, and nothing else', () => {
  // clasp wants a script id even to list files; the project's own .clasp.json has none until somebody creates a script.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'clasp-')));
  try {
    cpSync(inProject('dist'), path.join(folder, 'dist'), { recursive: true });
    const settings = JSON.parse(read('.clasp.json')) as object;
    writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'none' }));
    const answer = execFileSync(
      process.execPath,
      [inProject('node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      { cwd: folder, encoding: 'utf8' },
    );
    const { filesToPush } = JSON.parse(answer) as { readonly filesToPush: readonly string[] };
    expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the manifest asks for the open document and its sidebar only, logs nothing, and runs in UTC', () => {
  expect(JSON.parse(read('dist/appsscript.json'))).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
});

describe('Sidebar.html', () => {
  const html = read('dist/Sidebar.html');

  test('is smaller than 255 KB', () => {
    expect(statSync(inProject('dist/Sidebar.html')).size).toBeLessThan(255_000);
  });

  test('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/\b(?:src|href)\s*=\s*["']?(?!#)|@import|\burl\((?!["']?data:)/i);
    expect(html.match(/https?:\/\/[^"'\s)]+/g) ?? []).toEqual([]);
  });

  test('has one script and one style, and nothing that HtmlService cuts in a template literal', () => {
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html.slice(html.indexOf('<script>'))).not.toMatch(/\/[/*]/);
  });

  test('opens links outside its frame', () => {
    expect(html).toContain('<base target="_top"');
  });
});
