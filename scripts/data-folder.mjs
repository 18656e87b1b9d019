/** Reads a folder of CSV files and a mapping file, or throws an error that says what is wrong with them. */
import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

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
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const bytes = await readFile(file).catch(refuse('data', file, words));
      return { name: name.replace(/\.csv$/i, ''), text: textOf(bytes) };
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
  const text = textOf(await readFile(file).catch(refuse('mapping', file, words)));
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

/** By its byte order mark, which a decoder drops: advertising tools save UTF-16, old Vietnamese programs Windows-1258. */
function textOf(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  return new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
}

const REASONS = { ENOENT: 'missing', ENOTDIR: 'notFolder', EISDIR: 'isFolder', EACCES: 'denied' };

const refuse = (option, file, words) => (error) => {
  throw new Error(words.badPath(option, file, REASONS[error.code] ?? error.message), { cause: error });
};
