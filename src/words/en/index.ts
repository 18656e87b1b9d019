/** Describes all words of a language, as English has them: a language says no more and no less. */
import type { SheetWords } from './said-by-sheets';
import type { SidebarWords } from './said-by-sidebar';

/** What runs takes those of the sheets or those of the sidebar only. */
export type Messages = SheetWords & SidebarWords;
