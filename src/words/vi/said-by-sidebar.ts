/** Collects what the sidebar says, in Vietnamese. */
import { buildStage } from './build-stage';
import { daysOff } from './days-off';
import { earns } from './earns';
import { handDown } from './hand-down';
import { help } from './help';
import { howMuch } from './how-much';
import { payForm } from './pay-form';
import { saidByBoth } from './said-by-both';
import { readySheet } from './ready-sheet';
import { sidebar } from './sidebar';
import { start } from './start';
import { suggestTable } from './suggest-table';
import { what } from './what';
import { who } from './who';
import type { SidebarWords } from '../en/said-by-sidebar';

export const saidBySidebar: SidebarWords = {
  ...saidByBoth,
  sidebar,
  help,
  start,
  who,
  what,
  readySheet,
  handDown,
  howMuch,
  daysOff,
  suggestTable,
  earns,
  payForm,
  buildStage,
};
