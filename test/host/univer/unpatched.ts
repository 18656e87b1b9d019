/** Builds the local host without any patch of Univer, and loads it beside the one that is tested elsewhere. */
import { execFileSync } from 'node:child_process';
import type * as headless from '../../../host/headless';
import { inProject } from '../../project';

export type Headless = typeof headless;

export function unpatchedHost(): Headless {
  execFileSync(process.execPath, [inProject('scripts/build-host.mjs'), '--unpatched']);
  // oxlint-disable-next-line typescript/no-require-imports -- the file was built just now
  return require('../../../build/host-unpatched.cjs') as Headless;
}

// oxlint-disable-next-line typescript/no-require-imports -- the file is built before the tests are compiled
export const patchedHost = (): Headless => require('../../../build/host.cjs') as Headless;
