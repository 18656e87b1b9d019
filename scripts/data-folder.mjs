/** Reads a folder of CSV files and a mapping file, or throws an error that says what is wrong with them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';

/**
 * @param {string} folder
 * @param {import('../host/messages/command').CommandWords} words
 * @returns {Promise<{ name: string, text: string }[]>} one entry per CSV file, by name without `.csv`, in
 *   alphabetical order; a byte order mark is dropped
 * @throws {Error} with a sentence for the person at the command line
 */
export async function readDataFolder(folder, words) {
  const entries = await readdir(folder).catch(refuse('data', folder, words));
  const names = entries.filter((name) => /\.csv$/i.test(name)).sort();
  if (names.length === 0) throw new Error(words.noFiles(folder));
  const { textOfBytes } = await decoding();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const bytes = await readFile(file).catch(refuse('data', file, words));
      return { name: name.replace(/\.csv$/i, ''), text: textOfBytes(bytes) };
    }),
  );
}

/**
 * @param {string} file
 * @param {import('../host/messages/command').CommandWords} words
 * @returns {Promise<unknown>} the parsed JSON; the add-on checks what it says
 * @throws {Error} with a sentence for the person at the command line
 */
export async function readMapping(file, words) {
  const { textOfBytes } = await decoding();
  const text = textOfBytes(await readFile(file).catch(refuse('mapping', file, words)));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(words.notJson(file, error.message), { cause: error });
  }
}

/**
 * @param {string} folder that may be there or not
 * @throws {Error} with a sentence, where a file has that name
 */
export async function checkOutFolder(folder, words) {
  const found = await stat(folder).catch((error) =>
    error.code === 'ENOENT' ? undefined : refuse('out', folder, words)(error),
  );
  if (found && !found.isDirectory()) throw new Error(words.badPath('out', folder, 'notFolder'));
}

const decoding = () => importTypeScript('host/typing/text-of-bytes.ts');

const REASONS = { ENOENT: 'missing', ENOTDIR: 'notFolder', EISDIR: 'isFolder', EACCES: 'denied' };

/** Says of a file or a folder, as an option names it, why it cannot be read. */
export const refuse = (option, file, words) => (error) => {
  throw new Error(words.badPath(option, file, REASONS[error.code] ?? error.message), { cause: error });
};
