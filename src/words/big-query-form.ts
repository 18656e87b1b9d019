/** Gives the words that only the sidebar of the BigQuery edition says, in the language of its other words. */
import { bigQueryForm as en } from './en/big-query-form';
import { LANGUAGE_IDS, type Language } from './language';
import { sidebarWords, type SidebarWords } from './sidebar';
import { bigQueryForm as vi } from './vi/big-query-form';

export type BigQueryForm = typeof en;

const WORDS: Readonly<Record<Language, BigQueryForm>> = { en, vi };

/** @param m what the sidebar says in one language */
export function bigQueryForm(m: SidebarWords): BigQueryForm {
  const language = LANGUAGE_IDS.find((each) => sidebarWords(each) === m);
  return WORDS[language ?? 'en'];
}
