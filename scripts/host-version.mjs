/** Tells one local host from another: by its sources, and the packages that it is bundled with. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from './project.mjs';

const FOLDERS = ['host', 'src'];

/** What esbuild puts in for `process.env.HOST_VERSION`: it changes with what formulas may come to. */
export async function hostVersion() {
  const files = await Promise.all(
    FOLDERS.map(async (folder) => {
      const found = await readdir(inProject(folder), { recursive: true });
      return found.filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file));
    }),
  );
  const hash = createHash('sha256');
  for (const file of ['package.json', ...files.flat().sort()]) hash.update(await readFile(inProject(file)));
  return { 'process.env.HOST_VERSION': JSON.stringify(hash.digest('hex').slice(0, 16)) };
}
