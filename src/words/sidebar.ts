/** Gives the words that the sidebar says in one language; nothing that only sheets say is reached from here. */
import { saidBySidebar as en, type SidebarWords } from './en/said-by-sidebar';
import type { Language } from './language';
import { saidBySidebar as vi } from './vi/said-by-sidebar';

const WORDS: Readonly<Record<Language, SidebarWords>> = { en, vi };

export const sidebarWords = (language: Language): SidebarWords => WORDS[language];

export { kpiName } from './shared';
export type { SidebarWords };
