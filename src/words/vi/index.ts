/** Puts together every word that people read, in Vietnamese. */
import type { Messages } from '../en/index';
import { saidBySheets } from './said-by-sheets';
import { saidBySidebar } from './said-by-sidebar';

export const vi: Messages = { ...saidBySidebar, ...saidBySheets };
