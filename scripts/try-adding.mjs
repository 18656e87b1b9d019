/**
 * Measures what an addition costs (`npm run try kpi`): makes it in a copy of the project, regenerates what is generated,
 * and lists every test that fails there.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADDITIONS } from './additions.mjs';
import { inProject, isMain } from './project.mjs';

/** The files of the project as they are now, committed or not. */
const filesNow = () =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: inProject(),
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);

async function copyOf(folder) {
  for (const file of filesNow()) await cp(inProject(file), path.join(folder, file));
  await symlink(inProject('node_modules'), path.join(folder, 'node_modules'));
}

/**
 * @param {string | readonly { line: string, with: readonly string[] }[]} edits the text of a new file, or what is put in
 *   place of its lines
 * @throws {Error} where a line that an edit names is not there, or is there twice
 */
async function edit(file, edits) {
  if (typeof edits === 'string') {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, edits);
    return;
  }
  let text = await readFile(file, 'utf8');
  for (const { line, with: lines } of edits) {
    const parts = `\n${text}`.split(`\n${line}\n`);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} lines “${line}”`);
    text = parts.join(`\n${lines.join('\n')}\n`).slice(1);
  }
  await writeFile(file, text);
}

const run = (folder, command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  }).status === 0;

/** The names of the tests that fail, by the file that has them. */
async function failedTests(folder, paths) {
  const results = path.join(folder, 'results.json');
  run(folder, 'npm', ['test', '--', '--silent', '--json', `--outputFile=${results}`, ...paths]);
  const { testResults } = JSON.parse(await readFile(results, 'utf8'));
  if (testResults.length === 0) throw new Error('no tests ran');
  return testResults.flatMap(({ name, assertionResults, status, message }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed').map((each) => each.fullName);
    const names = failed.length === 0 && status === 'failed' ? [message] : failed;
    return names.length > 0 ? [{ file: path.relative(folder, name), names }] : [];
  });
}

/**
 * @param {string} name of an addition
 * @param {readonly string[]} paths of the tests to run, as Jest takes them; none are all
 * @returns {Promise<boolean>} whether nothing needs to be changed by hand but the files of the addition
 */
export async function tryAdding(name, paths) {
  const edits = Object.entries(ADDITIONS[name]);
  const folder = await mkdtemp(path.join(tmpdir(), `adding-${name}-`));
  try {
    await copyOf(folder);
    for (const [file, each] of edits) await edit(path.join(folder, file), each);
    const isTyped = run(folder, 'npm', ['run', '--silent', 'typecheck']);
    const isRegenerated = run(folder, 'npm', ['run', '--silent', 'regenerate']);
    const failed = await failedTests(folder, paths);
    console.log(`${edits.length} files are changed or written by hand:`);
    for (const [file] of edits) console.log(`  ${file}`);
    console.log(
      `Types ${isTyped ? 'agree' : 'do not agree'}; generated files ${isRegenerated ? '' : 'not '}written.`,
    );
    console.log(`${failed.flatMap((each) => each.names).length} tests fail, in ${failed.length} files:`);
    for (const { file, names } of failed) console.log([`  ${file}`, ...names].join('\n    '));
    return isTyped && isRegenerated && failed.length === 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (isMain(import.meta.url)) {
  const [name, ...paths] = process.argv.slice(2);
  if (ADDITIONS[name]) process.exitCode = (await tryAdding(name, paths)) ? 0 : 1;
  else {
    console.error(`Name what to add: ${Object.keys(ADDITIONS).join(', ')}`);
    process.exitCode = 1;
  }
}
