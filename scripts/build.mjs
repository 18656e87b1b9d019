/**
 * Builds what clasp pushes: dist/Code.js, dist/Sidebar.html and dist/appsscript.json, and nothing else;
 * `npm run build -- --edition bigquery` builds dist-bigquery.
 */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { buildServer } from './build-server.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { EDITIONS, typedEdition } from './editions.mjs';
import { inProject, isMain } from './project.mjs';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/**
 * A running local host may read the old files until the new ones are written over them.
 *
 * @param {keyof typeof EDITIONS} edition
 */
export async function build(edition = 'sheets') {
  const { folder, manifest, sidebar, replaces } = EDITIONS[edition];
  const dist = inProject(folder);
  await mkdir(dist, { recursive: true });
  await Promise.all([
    buildServer(dist, replaces),
    buildSidebar(dist, sidebar),
    copyFile(inProject(manifest), inProject(folder, 'appsscript.json')),
  ]);
  const others = (await readdir(dist)).filter((name) => !FILES.includes(name));
  await Promise.all(others.map((name) => rm(inProject(folder, name), { recursive: true })));
}

if (isMain(import.meta.url)) await build(typedEdition(process.argv.slice(2)));
