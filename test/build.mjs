/** Builds everything once before the tests run, unless it stands there as it was built from the same sources. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from '../scripts/build.mjs';
import { buildHost } from '../scripts/build-host.mjs';
import { buildPage } from '../scripts/build-page.mjs';
import { inProject } from '../scripts/project.mjs';

const SOURCES = ['src', 'sidebar', 'host', 'scripts'];
const MORE_SOURCES = ['appsscript.json', 'appsscript.bigquery.json', 'package.json', 'package-lock.json'];
const BUILT = ['dist', 'dist-bigquery', 'build/page'];
const MORE_BUILT = ['build/host.cjs'];

/** What was built of what the last time. */
const REMEMBERED = inProject('build/built.json');

/** Builds what is tested: both editions of the add-on, and the local host that runs it, headless and as a page. */
export default async function buildAll() {
  const sources = await hashOfSources();
  if ((await textOf(REMEMBERED)) === JSON.stringify({ sources, built: await statesOfBuilt() })) return;
  const editions = async () => {
    await build();
    await build('bigquery');
  };
  await Promise.all([editions(), buildHost(), buildPage()]);
  await writeFile(REMEMBERED, JSON.stringify({ sources, built: await statesOfBuilt() }));
}

async function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...(await filesIn(SOURCES)), ...MORE_SOURCES]) {
    hash.update(file).update(await readFile(inProject(file)));
  }
  return hash.digest('hex');
}

/** Size and time of each built file: something else may have built it anew since. */
const statesOfBuilt = async () =>
  Promise.all(
    [...(await filesIn(BUILT)), ...MORE_BUILT].map(async (file) => {
      const found = await stat(inProject(file)).catch(ifMissing(null));
      return [file, found && [found.size, found.mtimeMs]];
    }),
  );

const textOf = (file) => readFile(file, 'utf8').catch(ifMissing(''));

async function filesIn(folders) {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const options = { recursive: true, withFileTypes: true };
      const entries = await readdir(inProject(folder), options).catch(ifMissing([]));
      return entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
    }),
  );
  const names = found.flat().map((file) => path.relative(inProject(), file));
  return names.filter((file) => !file.includes('node_modules')).sort();
}

const ifMissing = (instead) => (error) => {
  if (error.code === 'ENOENT') return instead;
  throw error;
};
