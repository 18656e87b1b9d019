/** Gives the words that sheets, formulas and the server say in one language. */
import { saidBySheets as en, type SheetWords } from './en/said-by-sheets';
import type { Language } from './language';
import type { Kpi } from '../model/kpi/kpi';
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

/** What the KPIs of the catalogue were called before, in every language: what is called so now goes before it. */
export const formerNames = ({ id }: Pick<Kpi, 'id'>): readonly string[] =>
  allMessages.flatMap((m) => {
    const former = Object.entries(m.formerKpis).find(([known]) => known === id);
    return former?.[1] ?? [];
  });

export { fruitlessWord } from './fruitless-word';
export { measureName } from './measure-name';
export { periodName, periodWithDays } from './period-name';
export { kpiName, unitBeside, unitName } from './shared';
