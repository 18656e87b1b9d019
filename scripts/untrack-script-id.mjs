/**
 * Keeps git from seeing the id of one's own script: `.clasp.json` is tracked with the pushed folder, and nothing more.
 */
import { spawnSync } from 'node:child_process';

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' });

// A copy of the project without its history has nothing to keep the id from.
if (git('ls-files', '--error-unmatch', '.clasp.json').status === 0) {
  const { status, stderr } = git('update-index', '--skip-worktree', '.clasp.json');
  if (status !== 0) {
    console.error(stderr.trim());
    process.exitCode = 1;
  }
}
