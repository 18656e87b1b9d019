/** Gives all words of a language, those of the sheets and those of the sidebar, to tests that meet both. */
import { en, type Messages } from '../src/words/en/index';
import type { Language } from '../src/words/language';
import { vi } from '../src/words/vi/index';

export const messages = (language: Language): Messages => ({ en, vi })[language];

export type { Messages };
