/** Puts together every word that people read, in English; `words/vi` says the same in Vietnamese. */
import { saidBySheets } from './said-by-sheets';
import { saidBySidebar } from './said-by-sidebar';

export const en = { ...saidBySidebar, ...saidBySheets };

/** All words of a language. What runs takes those of the sheets or those of the sidebar only. */
export type Messages = typeof en;
