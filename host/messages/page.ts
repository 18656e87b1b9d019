/** Gives every word of the page itself in a language; the add-on's words are its own. */
import type { Language } from '../../src/words/language';
import { en, type Words } from './page-en';
import { vi } from './page-vi';

export const words = (language: Language): Words => ({ en, vi })[language];

export type { Words };
