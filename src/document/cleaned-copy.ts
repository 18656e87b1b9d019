/** Makes a cleaned copy of a sheet from which tables are read. */
import { cleanSheet, type CleanedSheet } from '../data/cleaning/clean-sheet';
import type { LocatedTable } from '../data/mapping/locate';
import { allSources, currencyOf, locatedTables, type Sources } from '../data/source';
import type { Sheets } from './document';

/** The tables that a sheet serves. */
export const tablesOn = (sources: Sources, sheet: string): readonly LocatedTable[] =>
  Object.values(locatedTables(sources))
    .flat()
    .filter((each) => each.sheet === sheet);

/** `undefined` where no table is read from the sheet. */
export function cleanedCopy(
  sources: Sources,
  sheet: string,
  sheets: Omit<Sheets, 'mapping'>,
): CleanedSheet | undefined {
  const tables = tablesOn(sources, sheet);
  const cells = tables.length > 0 ? sheets.cellsOf(sheet) : undefined;
  const currency = currencyOf(sources);
  const writtenCustomer = allSources(sources).flatMap(({ onSheet }) => onSheet?.writtenCustomer ?? [])[0];
  return (
    cells &&
    cleanSheet(cells, tables, { ...sheets, ...(currency === undefined ? {} : { currency }), writtenCustomer })
  );
}
