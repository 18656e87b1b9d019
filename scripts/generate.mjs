/** `npm run generate -- --data DIR --out DIR …`: CSV files to scorecards and facts, with the add-on's own bundle. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildHost } from './build-host.mjs';
import { build } from './build.mjs';
import { readDataFolder, readMapping } from './data-folder.mjs';
import { inProject, isMain } from './project.mjs';

const OPTIONS = {
  data: { type: 'string' },
  out: { type: 'string' },
  mapping: { type: 'string' },
  period: { type: 'string' },
  by: { type: 'string', default: 'rep,region' },
  locale: { type: 'string', default: 'en' },
  mode: { type: 'string' },
};

/** More problems than this are counted, not listed. */
const MOST_PROBLEMS = 20;

/**
 * Runs the command.
 *
 * @param {string[]} args as they stand behind `npm run generate --`
 * @throws {Error} with a sentence for the person at the command line
 */
export async function generateCommand(args) {
  const { values: given } = parseArgs({ args, options: OPTIONS });
  await Promise.all([build(), buildHost()]);
  const host = createRequire(import.meta.url)(inProject('build/host.cjs'));
  const language = choose(host.commandWords('en'), 'locale', given.locale, ['vi', 'en']);
  const words = host.commandWords(language);
  if (given.data === undefined) throw new Error(words.missing('data', '--data data'));
  if (given.out === undefined) throw new Error(words.missing('out', '--out scorecards'));
  const by = given.by.split(',').map((each) => choose(words, 'by', each.trim(), ['rep', 'region']));
  const mode = given.mode && choose(words, 'mode', given.mode, ['formulas', 'values']);
  const mapping = given.mapping && (await readMapping(given.mapping));

  const { start, sheets, facts } = await host.generate({
    script: {
      code: await readFile(inProject('dist/Code.js'), 'utf8'),
      html: { Sidebar: await readFile(inProject('dist/Sidebar.html'), 'utf8') },
    },
    files: await readDataFolder(given.data),
    request: {
      by,
      ...(mode && { mode }),
      ...(mapping && { mapping }),
      ...(given.period && { period: given.period }),
    },
    locale: language === 'vi' ? 'vi_VN' : 'en_US',
    words,
    report: (line) => console.log(line),
  });
  await writeTables(given.out, sheets, facts, host);
  console.log(words.written(sheets.size, given.out));
  console.log(words.numbers(start.mode, start.reason));
  list(words.problems(start.problems.length), start.problems, words);
  list(words.leftOut, start.unavailable, words);
  console.log(
    `\n${words.summary(start.period)}\n\n${host.summaryTable(facts, start.period, language, words)}`,
  );
}

function choose(words, option, value, choices) {
  if (!choices.includes(value)) throw new Error(words.badChoice(option, value, choices));
  return value;
}

async function writeTables(folder, sheets, facts, { fileNames, csvText }) {
  await mkdir(folder, { recursive: true });
  const names = fileNames([...sheets.keys()]);
  for (const [tab, cells] of sheets) {
    await writeFile(path.join(folder, `${names.get(tab)}.csv`), csvText(cells));
  }
  const columns = ['scopeType', 'scope', 'period', 'kpi', 'value'];
  const rows = facts.map((fact) => columns.map((column) => fact[column] ?? ''));
  await writeFile(path.join(folder, 'facts.csv'), csvText([columns, ...rows]));
}

function list(title, lines, words, most = MOST_PROBLEMS) {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines.slice(0, most)) console.log(`  ${line}`);
  if (lines.length > most) console.log(`  ${words.more(lines.length - most)}`);
}

if (isMain(import.meta.url)) {
  await generateCommand(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
