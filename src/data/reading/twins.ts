/** Finds the columns that share the header of a mapped column and are not read. */
import type { SheetCells } from '../../core/text/cells';
import type { Twin } from './problem';
import { plainText, textKey } from '../../core/text/text';
import type { LocatedTable } from '../mapping/locate';

/** In the order of the sheet, for each mapped column the others of its header. */
export function twins({ sheet, headerRow, columns }: LocatedTable, { values }: SheetCells): readonly Twin[] {
  const headers = values[headerRow - 1] ?? [];
  const keyOf = (at: number): string => {
    const header = headers[at];
    return typeof header === 'string' ? textKey(header) : '';
  };
  const read = [...new Set(Object.values(columns))];
  return read.flatMap((readColumn) =>
    headers.flatMap((header, at): readonly Twin[] =>
      at + 1 !== readColumn && keyOf(at) !== '' && keyOf(at) === keyOf(readColumn - 1)
        ? [
            {
              ...{ kind: 'twin', sheet, row: headerRow, column: at + 1, readColumn },
              ...{ header: plainText(String(header)), value: plainText(String(header)) },
            },
          ]
        : [],
    ),
  );
}
