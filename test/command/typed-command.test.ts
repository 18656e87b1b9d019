/** Runs the command as it is typed: what it refuses in one sentence, without a stack, and which files it can read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project';

const folder = mkdtempSync(path.join(tmpdir(), 'kpi-generate-'));
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  mkdirSync(at('data'));
  mkdirSync(at('empty'));
  writeFileSync(at('data/leads.csv'), 'id\n1\n');
  writeFileSync(at('mapping.json'), '{ leads }');
  writeFileSync(at('deals.json'), '{ "deals": {} }');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function generate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject('scripts/generate.mjs'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, says: stderr.trim() };
}

test.each([
  ['a misspelt option', ['--perod', '2026-10'], /^There is no option --perod\. .*$/],
  [
    'a folder that is not there',
    ['--data', 'nowhere', '--out', 'out'],
    /^--data: “nowhere” cannot be used: it does not exist\.$/,
  ],
  ['a folder without data', ['--data', 'empty', '--out', 'out'], /^There is no CSV file in “empty”\. .*$/],
  [
    'results in place of a file',
    ['--data', 'data', '--out', 'mapping.json'],
    /^--out: “mapping\.json” cannot be used: it is not a folder\.$/,
  ],
  [
    'a mapping that is no JSON',
    ['--data', 'data', '--out', 'out', '--mapping', 'mapping.json'],
    /^The mapping “mapping\.json” is not JSON: .*$/,
  ],
  [
    'a mapping of an unknown table',
    ['--data', 'data', '--out', 'out', '--mapping', 'deals.json'],
    /^.*deals.*$/,
  ],
  [
    'the same in Vietnamese',
    ['--locale', 'vi', '--data', 'nowhere', '--out', 'out'],
    /^--data: không dùng được “nowhere”: không có\.$/,
  ],
])('%s is refused in one sentence', (_, args, sentence) => {
  expect(generate(...args)).toEqual({
    status: 1,
    stdout: '',
    says: expect.stringMatching(sentence) as string,
  });
});

test('--help is no failure', () => {
  expect(generate('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^npm run generate -- --data DIR --out DIR/) as string,
    says: '',
  });
});

test('files are read in the encodings that programs write', () => {
  const text = 'tên\tNguyễn';
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
  mkdirSync(at('encodings'));
  writeFileSync(at('encodings/1 utf-8.csv'), text);
  writeFileSync(at('encodings/2 marked.csv'), `\uFEFF${text}`);
  writeFileSync(at('encodings/3 utf-16le.csv'), wide);
  writeFileSync(at('encodings/4 utf-16be.csv'), Buffer.from(wide).swap16());
  // ê and its tilde are two letters there.
  writeFileSync(at('encodings/5 windows-1258.csv'), Buffer.from('t\xEAn\tNguy\xEA\xDEn', 'latin1'));
  writeFileSync(at('encodings/6 bare utf-16le.csv'), wide.subarray(2));
  writeFileSync(at('encodings/7 bare utf-16be.csv'), Buffer.from(wide.subarray(2)).swap16());
  const script =
    `const { readDataFolder } = await import(${JSON.stringify(pathToFileURL(inProject('scripts/data-folder.mjs')).href)});` +
    `console.log(JSON.stringify(await readDataFolder(process.argv[1], {})));`;
  const read = execFileSync(process.execPath, ['--input-type=module', '-e', script, at('encodings')], {
    encoding: 'utf8',
  });
  const files = JSON.parse(read) as readonly { readonly text: string }[];
  expect(files.map((file) => file.text)).toEqual(Array.from({ length: 7 }, () => text));
});
