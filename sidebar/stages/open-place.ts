/** Opens a cell or a sheet of the document; where that fails, says why. */
import { messageOf } from '../message-of';
import type { Client } from '../server';
import type { StageTools } from './stage';

export function openPlace(tools: StageTools, open: (server: Client) => Promise<void>): void {
  open(tools.server).catch((error: unknown) => {
    tools.say(() => messageOf(error));
  });
}
