/** Offers a sheet with headers for a table that no sheet plays. */
import type { TableId } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { actions, box, button, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export function readySheetOffer(table: TableId, m: SidebarWords, tools: StageTools): HTMLElement {
  const { readySheet, tables } = m;
  const make = button(
    readySheet.make(tables[table]),
    () => {
      tools.change(readySheet.making(tables[table]), async (server) => {
        const later = await server.makeSheet(table);
        tools.say((words) => words.readySheet.made(words.tables[table]));
        return later;
      });
    },
    'plain',
    `make ${table}`,
  );
  return box(quiet(readySheet.hint), actions(make));
}
