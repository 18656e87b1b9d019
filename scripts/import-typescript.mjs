/** Bundles and imports a TypeScript module of the project, so that scripts share it with the code they build. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from './project.mjs';

/**
 * @param {string} file relative to the project
 * @returns {Promise<Record<string, unknown>>} the module's exports; packages are resolved as they are from scripts
 */
export async function importTypeScript(file) {
  const { outputFiles } = await build({
    entryPoints: [inProject(file)],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const module = inProject('build', `${file.replaceAll('/', '-')}-${process.pid}.mjs`);
  await mkdir(inProject('build'), { recursive: true });
  await writeFile(module, outputFiles[0].text);
  try {
    return await import(pathToFileURL(module).href);
  } finally {
    await rm(module);
  }
}
