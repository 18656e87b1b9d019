/** Builds what clasp pushes: dist/Code.js, dist/Sidebar.html and dist/appsscript.json. */
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { buildServer } from './build-server.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { inProject, isMain } from './project.mjs';

export async function build() {
  await rm(inProject('dist'), { recursive: true, force: true });
  await mkdir(inProject('dist'));
  await Promise.all([
    buildServer(inProject('dist')),
    buildSidebar(inProject('dist')),
    copyFile(inProject('appsscript.json'), inProject('dist/appsscript.json')),
  ]);
}

if (isMain(import.meta.url)) await build();
