/** Finds the reps whom tables of a document name that are not read for an answer: a row may name them beside others. */
import { locate } from '../data/mapping/locate';
import { mappedTables, type Mapping } from '../data/mapping/mapping';
import { sheetsOf } from '../data/mapping/mapped-sheets';
import { readRows } from '../data/reading/read';
import type { Sheets } from './document';

/**
 * As they are written, each maybe several times. A sheet that does not exist names nobody.
 *
 * @param read the tables that are read anyway
 */
export const repsElsewhere = (
  { mapping, cellsOf, zone, locale, extraRows, repeats }: Sheets,
  read: Mapping,
): readonly string[] =>
  mappedTables(mapping)
    .filter(([table]) => !read[table])
    .flatMap(([table, mapped]) =>
      sheetsOf(mapped).flatMap((sheet): readonly string[] => {
        const cells = cellsOf(sheet);
        if (!cells) return [];
        const { rows } = readRows(locate(table, mapped, cells), cells, zone, locale, {
          ...(extraRows && { extraRows }),
          ...(repeats && { repeats }),
        });
        return rows.texts.rep?.words ?? [];
      }),
    );
