/** Where the project and what was built of it are. */
import path from 'node:path';

export const inProject = (...names: readonly string[]): string => path.resolve(__dirname, '..', ...names);
