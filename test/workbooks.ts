/** Offers Excel files that a library has written. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** What `write-workbook.mjs` says of each. */
export type WorkbookName = 'orders' | 'locked' | 'empty' | 'many';

export const workbook = (name: WorkbookName): Buffer =>
  Buffer.from(
    execFileSync(process.execPath, [path.join(__dirname, 'write-workbook.mjs'), name], {
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    }),
    'base64',
  );
