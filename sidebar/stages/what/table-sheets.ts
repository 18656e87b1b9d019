/** Joins sheets to a table and leaves them out again, each with one button. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { Mapping } from '../../../src/data/mapping/mapping';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { SidebarWords } from '../../../src/words/sidebar';
import { box, button, entries, paragraph, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { mappingOnSheets, mappingWith } from './chosen-mapping';

/** The sheets that look like one more of a table's series, or like its first one, each with a button that adds it. */
export const siblingSheets = (
  { tables }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] =>
  tables.flatMap(({ table, sheet: first, siblings }) =>
    siblings.map((sheet) =>
      first === null
        ? paragraph(`${m.what.firstSheet(m.tables[table], sheet)} `, firstButton(table, sheet, m, tools))
        : paragraph(`${m.what.sibling(m.tables[table], sheet)} `, joinButton(table, sheet, m, tools)),
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

const firstButton = (table: TableId, sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  addButton(table, sheet, m, () => {
    const state = tools.now();
    const columns = state.sheets.find((each) => each.sheet === sheet)?.columns[table] ?? {};
    const mapping = mappingWith(state, new Map([[table, { sheet, columns }]]));
    save(mapping, m, tools, ({ what, tables }) => what.readFrom(tables[table], sheet));
  });

const joinButton = (table: TableId, sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  addButton(table, sheet, m, () => {
    const mapping = mappingOnSheets(tools.now(), table, (read) => [...read, sheet]);
    save(mapping, m, tools, ({ what, tables }) => what.joined(tables[table], sheet));
  });

const addButton = (table: TableId, sheet: string, m: SidebarWords, add: () => void): HTMLElement =>
  button(m.what.join, add, 'plain', `${table} join ${sheet}`, m.what.joinNamed(m.tables[table], sheet));

const leaveOutButton = (table: TableId, sheet: string, m: SidebarWords, tools: StageTools): HTMLElement =>
  button(
    m.what.leaveOut,
    () => {
      const others = (read: readonly string[]): readonly string[] => read.filter((each) => each !== sheet);
      const mapping = mappingOnSheets(tools.now(), table, others);
      save(mapping, m, tools, ({ what, tables }) => what.leftOut(tables[table], sheet));
    },
    'link',
    `${table} leave out ${sheet}`,
    m.what.leaveOutNamed(m.tables[table], sheet),
  );

function save(mapping: Mapping, m: SidebarWords, tools: StageTools, done: (m: SidebarWords) => string): void {
  tools.change(m.what.saving, async (server) => {
    await server.saveMapping(mapping);
    const later = await server.wizardState();
    tools.say(done);
    return later;
  });
}
