/** Writes how a formula finds the name of a period in the lists of names beside KPI Data, one for each language. */
import { LANGUAGE_IDS } from '../../../../src/words/language';

/**
 * With two languages, the days behind a week left out: `IFERROR(MATCH(TRIM(LEFT(B3;…));$BC$10:$BC$12;0);MATCH(…;$BD$10:$BD$12;0))`.
 *
 * @param lists from the document's own language on; those of languages that are not there are left out
 */
export const namedPeriod = (cell: string, lists: readonly string[]): string => {
  const [own = '', ...others] = lists.slice(0, LANGUAGE_IDS.length);
  return [...others, own]
    .map((names) => `MATCH(TRIM(LEFT(${cell};FIND(" (";${cell}&" (")-1));${names};0)`)
    .reduce((otherwise, found) => `IFERROR(${found};${otherwise})`);
};
