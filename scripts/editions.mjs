/** Lists the editions of the add-on: what each is built of, and where. */
import { parseArgs } from 'node:util';

/** `sidebar` is the entry of the sidebar; `replaces` gives the module that stands in for another one in the server. */
export const EDITIONS = {
  sheets: { folder: 'dist', manifest: 'appsscript.json', sidebar: 'sidebar/main.ts', replaces: [] },
  bigquery: {
    folder: 'dist-bigquery',
    manifest: 'appsscript.bigquery.json',
    sidebar: 'sidebar/main-bigquery.ts',
    replaces: [{ request: /\/edition$/, by: 'src/google/asking/edition.ts' }],
  },
};

/**
 * @param {string[]} args as they are typed behind a command
 * @returns {keyof typeof EDITIONS}
 * @throws {Error} where there is no such edition
 */
export function typedEdition(args) {
  const { edition = 'sheets' } = parseArgs({ args, options: { edition: { type: 'string' } } }).values;
  if (!Object.hasOwn(EDITIONS, edition)) {
    throw new Error(`There is no edition “${edition}”. Choose from: ${Object.keys(EDITIONS).join(', ')}.`);
  }
  return edition;
}
