/**
 * Generates scorecards and facts from CSV files with the add-on's own bundle: `npm run generate -- --data DIR --out DIR
 * …`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildHost } from './build-host.mjs';
import { build } from './build.mjs';
import { checkOutFolder, readDataFolder, readMapping } from './data-folder.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { inProject, isMain } from './project.mjs';

/** More problems than this are counted, not listed. */
const MOST_PROBLEMS = 20;

/**
 * Runs the command: what is typed, and the files that it names, are looked at before anything is built.
 *
 * @param {string[]} args as they stand behind `npm run generate --`
 * @throws {Error} with a sentence for the person at the command line
 */
export async function generateCommand(args) {
  const { generateOptions, checkMapping } = await importTypeScript('host/command/generate-options.ts');
  const options = generateOptions(args);
  if ('help' in options) {
    console.log(options.help);
    return;
  }
  const { words, language, data, out, request, locale, timeZone, numberLocale } = options;
  await checkOutFolder(out, words);
  const files = await readDataFolder(data, words);
  const mapping = options.mapping && (await readMapping(options.mapping, words));
  if (mapping !== undefined) checkMapping(mapping, language);

  await Promise.all([build(), buildHost()]);
  const host = createRequire(import.meta.url)(inProject('build/host.cjs'));
  const { start, sheets, facts, measures } = await host.generate({
    script: {
      code: await readFile(inProject('dist/Code.js'), 'utf8'),
      html: { Sidebar: await readFile(inProject('dist/Sidebar.html'), 'utf8') },
    },
    files,
    request: { ...request, ...(mapping !== undefined && { mapping }) },
    locale,
    timeZone,
    numberLocale,
    words,
    report: (line) => console.log(line),
  });
  await writeTables(out, sheets, { facts, measures }, host);
  console.log(words.written(sheets.size, out));
  console.log(words.numbers(start.mode, start.reason));
  console.log(words.zone(timeZone));
  list(words.notes, [start.understood.period, ...start.understood.notes], words);
  list(words.problems(start.problems.length), start.problems, words);
  list(words.leftOut(start.unavailable.length), start.unavailable, words);
  console.log(
    `\n${words.summary(start.period)}\n\n${host.summaryTable(facts, start.period, language, words)}`,
  );
}

async function writeTables(folder, sheets, { facts, measures }, { fileNames, csvText }) {
  await mkdir(folder, { recursive: true });
  const names = fileNames([...sheets.keys()]);
  for (const [tab, cells] of sheets) {
    await writeFile(path.join(folder, `${names.get(tab)}.csv`), csvText(cells));
  }
  const columns = ['scopeType', 'scope', 'period', 'kpi', 'value'];
  const rows = facts.map((fact) => columns.map((column) => fact[column] ?? ''));
  await writeFile(path.join(folder, 'facts.csv'), csvText([columns, ...rows]));
  await writeFile(path.join(folder, 'measures.csv'), csvText(measures));
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
