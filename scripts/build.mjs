/** Builds what clasp pushes: dist/Code.js, dist/Sidebar.html and dist/appsscript.json, and nothing else. */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { buildServer } from './build-server.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { inProject, isMain } from './project.mjs';

const FILES = ['Code.js', 'Sidebar.html', 'appsscript.json'];

/** A running local host may read the old files until the new ones are written over them. */
export async function build() {
  const dist = inProject('dist');
  await mkdir(dist, { recursive: true });
  await Promise.all([
    buildServer(dist),
    buildSidebar(dist),
    copyFile(inProject('appsscript.json'), inProject('dist/appsscript.json')),
  ]);
  const others = (await readdir(dist)).filter((name) => !FILES.includes(name));
  await Promise.all(others.map((name) => rm(inProject('dist', name), { recursive: true })));
}

if (isMain(import.meta.url)) await build();
