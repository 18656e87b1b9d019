/** Recognises a sheet that is a list of reps, rather than data about them, and finds its columns. */
import { KPIS } from '../../model/kpi/kpis';
import { inAllLanguages, kpiName } from '../../words';
import type { SheetCells } from '../../core/text/cells';
import { textKey } from '../../core/text/text';
import { filledCells } from './column-content';
import { columnsByHeader, headersIn, type FoundColumns, type Header } from './find-columns';
import { headerKey, isNamedFor, isNameHeader } from './header-words';
import { readsFrom } from './mapped-sheets';
import { mappedTables, type Mapping } from './mapping';

const KPI_KEYS: ReadonlySet<string> = new Set(
  KPIS.flatMap((kpi) => [kpi.id, ...inAllLanguages((m) => kpiName(kpi, m))].map(headerKey)),
);

/**
 * People's names are reps where the sheet is named so, or where half of them are known as reps; customers have names, too.
 * A list says more about its reps, or names each of them once, or has a name of its own; a table with KPIs beside the
 * reps is a result, such as that of KPI_TABLE.
 *
 * @param known the `textKey` of every rep that other tables name; asked only where their names decide
 * @returns its columns, `undefined` for a sheet that is not such a list
 */
export function listOfReps(cells: SheetCells, known: () => ReadonlySet<string>): FoundColumns | undefined {
  const found = columnsByHeader('team', cells);
  const rep = found && repOf(found);
  if (!rep) return undefined;
  const reps = namesBelow(rep, cells, found.headerRow);
  const isNamed = isNamedFor('team', cells.sheet);
  if (isNameHeader(rep.keys) && !isNamed && !isHalfIn(known(), reps)) return undefined;
  if (found.columns.some(({ id }) => id === 'email' || id === 'from' || id === 'until')) return found;
  const headers = headersIn(cells.values[found.headerRow - 1] ?? []);
  if (headers.some(({ keys }) => keys.some((key) => KPI_KEYS.has(key)))) return undefined;
  return isNamed || new Set(reps).size === reps.length ? found : undefined;
}

/** The `textKey` of every rep that the sheets of a mapping name. */
export function repsNamed(mapping: Mapping, sheets: readonly SheetCells[]): ReadonlySet<string> {
  const names = mappedTables(mapping).flatMap(([table, mapped]) =>
    sheets
      .filter(({ sheet }) => readsFrom(mapped, sheet))
      .flatMap((cells) => {
        const found = columnsByHeader(table, cells);
        const rep = found && repOf(found);
        return rep ? namesBelow(rep, cells, found.headerRow) : [];
      }),
  );
  return new Set(names);
}

function isHalfIn(known: ReadonlySet<string>, names: readonly string[]): boolean {
  const found = names.filter((name) => known.has(name)).length;
  return found > 0 && found * 2 >= names.length;
}

const repOf = ({ columns }: FoundColumns): Header | undefined =>
  columns.find(({ id }) => id === 'rep')?.header;

const namesBelow = ({ column }: Header, cells: SheetCells, headerRow: number): readonly string[] =>
  filledCells(cells, headerRow, column, Infinity).map((value) => textKey(String(value)));
