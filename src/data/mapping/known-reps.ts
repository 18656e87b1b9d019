/** Collects the names of reps from all sheets, so that a column of them is known whatever its header. */
import { TABLES } from '../../model/catalogue/tables';
import { evidenceFor } from './evidence';
import { listOfReps, repsIn } from './list-of-reps';
import type { SheetColumns } from './sheet-columns';

/** @returns the `textKey` of everyone in a column whose header says that reps stand in it, or in a list of reps */
export function knownReps(sheets: readonly SheetColumns[]): ReadonlySet<string> {
  const named = new Set(
    sheets.flatMap(({ columns }) =>
      columns
        .filter((column) => evidenceFor(TABLES.leads.rep, column, { reps: new Set() }))
        .flatMap((column) => [...column.content().words.keys()]),
    ),
  );
  const listed = sheets.flatMap((sheet) => {
    const list = listOfReps(sheet, named);
    return list ? repsIn(list) : [];
  });
  return new Set([...named, ...listed]);
}
