/** Bundles host/headless.ts into build/host.cjs: the local host as one file that Node and Jest load. */
import { build } from 'esbuild';
import { hostVersion } from './host-version.mjs';
import { inProject, isMain } from './project.mjs';
import { univerAsItIs, univerSource } from './univer-source.mjs';

/** Without its patches Univer goes into a file of its own, for the tests of what they mend. */
export async function buildHost({ isPatched = true } = {}) {
  await build({
    entryPoints: [inProject('host/headless.ts')],
    outfile: inProject(isPatched ? 'build/host.cjs' : 'build/host-unpatched.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: false,
    define: await hostVersion(),
    logLevel: 'error',
    plugins: [isPatched ? univerSource : univerAsItIs],
  });
}

if (isMain(import.meta.url)) await buildHost({ isPatched: !process.argv.includes('--unpatched') });
