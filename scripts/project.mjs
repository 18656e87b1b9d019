/** Knows where the project's files are, and whether a script was started by itself. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The absolute path of a file of the project. */
export const inProject = (...names) => path.join(root, ...names);

/** Whether `node script.mjs` runs this very module. */
export const isMain = (moduleUrl) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
