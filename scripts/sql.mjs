/** Prints the queries by which a database counts facts for the scorecards: `npm run sql -- --dialect bigquery --mapping FILE …`. */
import { readDataFolder, readMapping } from './data-folder.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { isMain } from './project.mjs';

/**
 * Runs the command. The queries alone go to the output, so that they can be written into a file.
 *
 * @param {string[]} args as they stand behind `npm run sql --`
 * @throws {Error} with a sentence for the person at the command line
 */
async function sqlCommand(args) {
  const { sqlOptions } = await importTypeScript('host/command/sql-options.ts');
  const options = sqlOptions(args);
  if ('help' in options) {
    console.log(options.help);
    return;
  }
  const mapping = await readMapping(options.mapping, options.words);
  const files = options.data === undefined ? [] : await readDataFolder(options.data, options.words);
  const { writtenSql } = await importTypeScript('host/command/facts-sql.ts');
  const { text, notes } = writtenSql(mapping, files, options);
  console.log(text);
  for (const note of notes) console.error(note);
}

if (isMain(import.meta.url)) {
  await sqlCommand(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
