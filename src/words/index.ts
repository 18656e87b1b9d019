/** Gives the words that sheets, formulas and the server say in one language. */
import { saidBySheets as en, type SheetWords } from './en/said-by-sheets';
import type { Language } from './language';
import { saidBySheets as vi } from './vi/said-by-sheets';

/** What sheets, formulas and the server say. */
export type Messages = SheetWords;

const WORDS: Readonly<Record<Language, Messages>> = { en, vi };

export const messages = (language: Language): Messages => WORDS[language];

/** The words of every language: what was once written in another one is found again. */
export const allMessages: readonly Messages[] = Object.values(WORDS);

/** What something is called in every language, each word once: people may write any of them. */
export const inAllLanguages = (word: (m: Messages) => string): readonly string[] => [
  ...new Set(allMessages.map(word)),
];

export { measureName } from './measure-name';
export { periodName } from './period-name';
export { kpiName, unitName } from './shared';
