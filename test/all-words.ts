/** Gives all words of a language, those of the sheets and those of the sidebar, to tests that meet both. */
import type { Messages } from '../src/words/en/index';
import { saidBySheets as sheetsEn } from '../src/words/en/said-by-sheets';
import { saidBySidebar as sidebarEn } from '../src/words/en/said-by-sidebar';
import type { Language } from '../src/words/language';
import { saidBySheets as sheetsVi } from '../src/words/vi/said-by-sheets';
import { saidBySidebar as sidebarVi } from '../src/words/vi/said-by-sidebar';

const WORDS: Readonly<Record<Language, Messages>> = {
  en: { ...sidebarEn, ...sheetsEn },
  vi: { ...sidebarVi, ...sheetsVi },
};

export const messages = (language: Language): Messages => WORDS[language];

export type { Messages };
