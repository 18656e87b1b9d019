/** Writes the page with the finished sample team as static files (`npm run demo -- DIR`). */
import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildHost } from './build-host.mjs';
import { buildPage } from './build-page.mjs';
import { build } from './build.mjs';
import { checkOutFolder } from './data-folder.mjs';
import { finishedSampleFile, sampleData, today } from './finished-sample.mjs';
import { importTypeScript } from './import-typescript.mjs';
import { isMain, inProject } from './project.mjs';

/**
 * Writes everything that the page asks a server for; other files of the folder stay. Call it when the add-on and the
 * headless host are built.
 *
 * @param {string} folder made where it is missing
 * @param {readonly ('vi' | 'en')[]} languages in which there is a finished sample
 */
export async function writeDemo(folder, languages) {
  await buildPage(folder);
  for (const file of ['Code.js', 'Sidebar.html']) {
    await copyFile(inProject('dist', file), path.join(folder, file));
  }
  for (const file of ['LICENSE', 'NOTICE']) await copyFile(inProject(file), path.join(folder, `${file}.txt`));
  for (const language of languages) {
    await copyFile(await finishedSampleFile(language), path.join(folder, `sample.${language}.json`));
  }
  await writeFile(path.join(folder, 'data.json'), JSON.stringify(sampleData(today())));
}

async function demo(args) {
  const [{ demoWords: words }, { commandWords }] = await Promise.all(
    ['host/messages/demo.ts', 'host/messages/command.ts'].map(importTypeScript),
  );
  if (args.includes('--help')) {
    console.log(words.help);
    return;
  }
  const [folder, ...more] = args;
  if (folder === undefined) throw new Error(words.missing);
  const other = args.find((each) => each.startsWith('-')) ?? more[0];
  if (other !== undefined) throw new Error(words.unexpected(other));
  await checkOutFolder(folder, commandWords('en'));
  console.log(words.building);
  const { LANGUAGE_IDS } = await importTypeScript('src/words/language.ts');
  await Promise.all([build(), buildHost()]);
  await writeDemo(path.resolve(folder), LANGUAGE_IDS);
  console.log(words.written(folder));
}

if (isMain(import.meta.url)) {
  await demo(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
