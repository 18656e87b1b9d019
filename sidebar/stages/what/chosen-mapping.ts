/** Describes what the document's tables are read from, as a mapping in which one table can be replaced. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import { MEANINGS } from '../../../src/model/catalogue/status';
import type { Mapping, TableMapping } from '../../../src/data/mapping/mapping';

/** The mapping in force, proposed or chosen, with another part for one table; `null` takes the table out. */
export const mappingWith = (
  { tables, plan }: WizardState,
  table: TableId,
  part: TableMapping | null,
): Mapping => {
  const parts = tables.flatMap((view): readonly (readonly [TableId, TableMapping])[] => {
    if (view.table === table) return [];
    const inForce = partOf(view, plan.mapping[view.table]);
    return inForce ? [[view.table, inForce]] : [];
  });
  return Object.fromEntries(part ? [...parts, [table, part]] : parts);
};

function partOf({ sheet, columns }: TableView, known: TableMapping | undefined): TableMapping | null {
  if (sheet === null) return null;
  return {
    sheet,
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
