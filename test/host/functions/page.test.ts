/** Shows that docs/functions.md is up to date. */
import { execFileSync } from 'node:child_process';
import { inProject } from '../../project';

test('docs/functions.md is what npm run docs writes', () => {
  const args = [inProject('scripts/docs.mjs'), '--check', 'docs/functions.md'];
  expect(() => execFileSync(process.execPath, args)).not.toThrow();
}, 60_000);
