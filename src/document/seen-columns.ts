/** Tells of the columns of a table which headers are mapped to them, how sure that is, and what some cells show: those of its first sheet. */
import type { Showing } from '../core/text/shown-cell';
import { textKey } from '../core/text/text';
import type { LocatedTable } from '../data/mapping/locate';
import { firstSheet, mayBeSheetName, SHEET_NAME } from '../data/mapping/mapped-sheets';
import { columnPreview, proposeColumns, type ProposedColumn } from '../data/mapping/propose-columns';
import type { Sources } from '../data/source';
import { TABLES, type ColumnId, type TableId } from '../model/catalogue/tables';
import type { Sheets } from './document';

export interface SeenColumn {
  readonly id: ColumnId;
  readonly required: boolean;
  /** `null` where the column is not mapped. */
  readonly header: string | null;
  /** Where the header is the one that would be proposed. */
  readonly proposed?: ProposedColumn;
  /** None where the table could not be read. */
  readonly preview: readonly string[];
}

/**
 * @param sources the tables that could be read
 * @param reps the `textKey` of every rep who is known
 */
export function seenColumns(
  table: TableId,
  { mapping, cellsOf }: Pick<Sheets, 'mapping' | 'cellsOf'>,
  sources: Sources,
  showing: Showing,
  reps: ReadonlySet<string>,
): readonly SeenColumn[] {
  const mapped = mapping[table];
  const cells = mapped && cellsOf(firstSheet(mapped));
  const proposal = cells ? proposeColumns(table, cells, reps) : [];
  const places = sources[table]?.onSheet?.placements ?? [];
  const [place] = places;
  return TABLES[table].columns.map(({ id, required }): SeenColumn => {
    const header = mapped?.columns[id] ?? null;
    const proposed = proposal.find((each) => each.id === id);
    const isProposed = proposed && header !== null && textKey(proposed.header) === textKey(header);
    const column = place?.columns[id];
    return {
      ...{ id, required, header },
      ...(isProposed ? { proposed } : {}),
      preview:
        header === SHEET_NAME
          ? namesOf(places, id)
          : cells && place && column !== undefined
            ? columnPreview(cells, place.headerRow, column, showing)
            : [],
    };
  });
}

const MOST_SHOWN = 3;

/** Whom the names of the sheets say, each once. */
const namesOf = (places: readonly LocatedTable[], id: ColumnId): readonly string[] => {
  const names = places.flatMap(({ bySheet }) => (mayBeSheetName(id) && bySheet?.[id]) || []);
  return [...new Set(names)].slice(0, MOST_SHOWN);
};
