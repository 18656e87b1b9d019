/** Bundles host/headless.ts into build/host.cjs: the local host as one file that Node and Jest load. */
import { build } from 'esbuild';
import { inProject, isMain } from './project.mjs';
import { univerSource } from './univer-source.mjs';

export async function buildHost() {
  await build({
    entryPoints: [inProject('host/headless.ts')],
    outfile: inProject('build/host.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: false,
    logLevel: 'error',
    plugins: [univerSource],
  });
}

if (isMain(import.meta.url)) await buildHost();
