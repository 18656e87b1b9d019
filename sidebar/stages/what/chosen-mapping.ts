/** Describes what the document's tables are read from, as a mapping in which one table can be replaced. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import { mappedTo, sheetsOf } from '../../../src/data/mapping/mapped-sheets';
import { MEANINGS } from '../../../src/model/catalogue/status';
import type { Mapping, TableMapping } from '../../../src/data/mapping/mapping';

/** The mapping in force, proposed or chosen, with other parts for some tables; `null` takes a table out. */
export const mappingWith = (
  { tables, plan }: WizardState,
  parts: ReadonlyMap<TableId, TableMapping | null>,
): Mapping => {
  const inForce = tables
    .filter(({ table }) => !parts.has(table))
    .map((view) => [view.table, partOf(view, plan.mapping[view.table])] as const);
  return Object.fromEntries([...inForce, ...parts].filter(([, part]) => part !== null));
};

/** The mapping in force with other sheets for one table. */
export function mappingOnSheets(
  state: WizardState,
  table: TableId,
  change: (read: readonly string[]) => readonly string[],
): Mapping {
  const view = state.tables.find((each) => each.table === table);
  const part = view ? partOf(view, state.plan.mapping[table]) : null;
  return mappingWith(state, new Map([[table, part && { ...part, sheet: mappedTo(change(sheetsOf(part))) }]]));
}

function partOf({ sheet, joined, columns }: TableView, known: TableMapping | undefined): TableMapping | null {
  if (sheet === null) return null;
  return {
    sheet: mappedTo([sheet, ...joined]),
    columns: Object.fromEntries(
      columns.flatMap(({ column, header }) => (header === null ? [] : [[column, header]])),
    ),
    ...(known?.scale && { scale: known.scale }),
    ...Object.fromEntries(
      MEANINGS.flatMap((means) => {
        const words = known?.[means];
        return words ? [[means, words]] : [];
      }),
    ),
  };
}
