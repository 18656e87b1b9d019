/** Joins sheets to a table and leaves them out again, each with one button. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { SidebarWords } from '../../../src/words/sidebar';
import { box, button, entries, paragraph, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { mappingOnSheets } from './chosen-mapping';

/** The sheets that look like one more of a table's series, each with a button that adds it. */
export const siblingSheets = (
  { tables }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] =>
  tables.flatMap(({ table, siblings }) =>
    siblings.map((sheet) =>
      paragraph(`${m.what.sibling(m.tables[table], sheet)} `, joinButton(table, sheet, m, tools)),
    ),
  );

/** The sheets that a table is read from beside its first, each with a button that leaves it out; nothing where there are none. */
export const joinedSheets = (
  { table, joined }: TableView,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement =>
  joined.length === 0
    ? box()
    : box(
        quiet(m.what.joinedHint),
        entries(...joined.map((sheet) => [`${sheet} `, leaveOutButton(table, sheet, m, tools)])),
      );

const joinButton = (table: TableId, sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  button(
    m.what.join,
    () => {
      readFrom(
        table,
        (read) => [...read, sheet],
        m,
        tools,
        ({ what, tables }) => what.joined(tables[table], sheet),
      );
    },
    'plain',
    `${table} join ${sheet}`,
    m.what.joinNamed(m.tables[table], sheet),
  );

const leaveOutButton = (table: TableId, sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  button(
    m.what.leaveOut,
    () => {
      const others = (read: readonly string[]): readonly string[] => read.filter((each) => each !== sheet);
      readFrom(table, others, m, tools, ({ what, tables }) => what.leftOut(tables[table], sheet));
    },
    'link',
    `${table} leave out ${sheet}`,
    m.what.leaveOutNamed(m.tables[table], sheet),
  );

function readFrom(
  table: TableId,
  change: (read: readonly string[]) => readonly string[],
  m: SidebarWords,
  tools: StageTools,
  done: (m: SidebarWords) => string,
): void {
  const mapping = mappingOnSheets(tools.now(), table, change);
  tools.change(m.what.saving, async (server) => {
    await server.saveMapping(mapping);
    const later = await server.wizardState();
    tools.say(done);
    return later;
  });
}
