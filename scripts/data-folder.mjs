/** A folder of CSV files and a mapping file to their texts, or to an error that says what is wrong with them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} folder
 * @returns {Promise<{ name: string, text: string }[]>} one entry per CSV file, by name without `.csv`, in
 *   alphabetical order; a byte order mark is dropped
 * @throws {Error} with a sentence for the person at the command line
 */
export async function readDataFolder(folder) {
  const names = (await entriesOf(folder)).filter((name) => /\.csv$/i.test(name)).sort();
  if (names.length === 0) {
    throw new Error(`There is no CSV file in “${folder}”. Give a folder with one .csv file per table.`);
  }
  return Promise.all(
    names.map(async (name) => ({
      name: name.replace(/\.csv$/i, ''),
      text: (await readFile(path.join(folder, name), 'utf8')).replace(/^\uFEFF/, ''),
    })),
  );
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} the parsed JSON; the add-on checks what it says
 * @throws {Error} with a sentence for the person at the command line
 */
export async function readMapping(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Error(`The mapping “${file}” cannot be read: ${reasonOf(error)}.`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`The mapping “${file}” is not JSON: ${error.message}.`, { cause: error });
  }
}

async function entriesOf(folder) {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new Error(`The folder “${folder}” cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

const REASONS = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'access is denied',
};

const reasonOf = (error) => REASONS[error.code] ?? error.message;
