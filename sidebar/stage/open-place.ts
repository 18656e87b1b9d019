/** Opens a cell or a sheet of the document; where that fails, says why. */
import type { SidebarWords } from '../../src/words/sidebar';
import { button } from '../core/element';
import { messageOf } from '../core/message-of';
import type { Client } from '../core/server';
import type { StageTools } from './stage';

export function openPlace(tools: StageTools, open: (server: Client) => Promise<void>): void {
  open(tools.server).catch((error: unknown) => {
    tools.say(() => messageOf(error));
  });
}

export const sheetLink = (sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  button(
    m.sidebar.openSheet(sheet),
    () => openPlace(tools, (server) => server.openSheet(sheet)),
    'link',
    `open ${sheet}`,
  );
