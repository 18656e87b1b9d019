/** Finds the project's files, and what was built of them. */
import path from 'node:path';

export const inProject = (...names: readonly string[]): string => path.resolve(__dirname, '..', ...names);
