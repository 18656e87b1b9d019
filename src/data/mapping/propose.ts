/** Proposes a mapping: which table each sheet looks like, by its headers and, where one is missing, by its values. */
import { dateColumn, TABLES, TABLE_IDS, type TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import { withColumnsByValues } from './find-by-values';
import { columnsByHeader, missingIn, type FoundColumns } from './find-columns';
import { isKnownHeader, isNamedFor, isOwnHeader } from './header-words';
import { listOfReps, repsNamed } from './list-of-reps';
import type { Mapping, TableMapping } from './mapping';
import { usualWords } from './status-words';

export interface Candidate {
  readonly mapping: TableMapping;
  /** The share of the table's columns that were recognised, and 1 more where the sheet's name speaks for it. */
  readonly score: number;
  /** The latest day in the date column that every row has; `undefined` where that is not all real dates. */
  readonly latest: number | undefined;
}

/** For each table the sheet that fits best, of several the one with the latest dates; a table of which no sheet has the required columns is left out. */
export function proposeMapping(sheets: readonly SheetCells[]): Mapping {
  const candidates = (table: TableId): readonly Candidate[] => {
    const named = sheets.flatMap((cells) => candidateOf(table, cells) ?? []);
    return named.length > 0 ? named : sheets.flatMap((cells) => candidateByValues(table, cells) ?? []);
  };
  const mapping = TABLE_IDS.filter((table) => table !== 'team').reduce<Mapping>(
    (proposed, table) => ({ ...proposed, ...best(table, candidates(table)) }),
    {},
  );
  // A list of reps is recognised by so little that any sheet which already plays another part would do.
  const played = Object.values(mapping).map(({ sheet }) => sheet);
  const lists = sheets
    .filter(({ sheet }) => !played.includes(sheet))
    .flatMap((cells) => {
      const found = listOfReps(cells, () => repsNamed(mapping, sheets));
      return found ? [candidateFrom('team', cells, found)] : [];
    });
  return { ...best('team', lists), ...mapping };
}

/** Of several that fit alike the one that goes on longest, where all of them say how long they do; else the first. */
function best(table: TableId, candidates: readonly Candidate[]): Mapping {
  const [first, ...others] = [...candidates].sort((a, b) => b.score - a.score);
  if (!first) return {};
  const alike = [first, ...others.filter(({ score }) => score === first.score)];
  const current = alike.every(({ latest }) => latest !== undefined)
    ? alike.reduce((former, each) => ((each.latest ?? 0) > (former.latest ?? 0) ? each : former))
    : first;
  return { [table]: current.mapping };
}

/** How a sheet could play a table, `undefined` where a required column is not among its headers. */
export function candidateOf(table: TableId, cells: SheetCells): Candidate | undefined {
  const found = columnsByHeader(table, cells);
  if (!found || missingIn(table, found).length > 0) return undefined;
  return candidateFrom(table, cells, found);
}

/** The one header that is missing may be told by its values, where the sheet speaks for the table by something else. */
function candidateByValues(table: TableId, cells: SheetCells): Candidate | undefined {
  const byHeader = columnsByHeader(table, cells);
  if (!byHeader || missingIn(table, byHeader).length !== 1) return undefined;
  const hasRequired = TABLES[table].columns.some(
    ({ id, required }) => required && byHeader.columns.some((each) => each.id === id),
  );
  const speaks =
    isNamedFor(table, cells.sheet) || byHeader.columns.some(({ header }) => isOwnHeader(table, header.keys));
  if (!hasRequired || !speaks) return undefined;
  const found = withColumnsByValues(table, cells, byHeader, ({ keys }) => !isKnownHeader(keys));
  return missingIn(table, found).length > 0 ? undefined : candidateFrom(table, cells, found);
}

function candidateFrom(table: TableId, cells: SheetCells, found: FoundColumns): Candidate {
  return {
    mapping: mappingFrom(cells, found),
    score: found.columns.length / TABLES[table].columns.length + (isNamedFor(table, cells.sheet) ? 1 : 0),
    latest: latestDate(table, cells, found),
  };
}

function latestDate(
  table: TableId,
  { values }: SheetCells,
  { headerRow, columns }: FoundColumns,
): number | undefined {
  const dated = dateColumn(table);
  const place = columns.find(({ id }) => id === dated)?.header.column;
  if (place === undefined) return undefined;
  let latest: number | undefined;
  for (let row = headerRow; row < values.length; row++) {
    const value = values[row]?.[place - 1] ?? '';
    if (value === '') continue;
    if (!(value instanceof Date)) return undefined;
    latest = Math.max(latest ?? -Infinity, value.getTime());
  }
  return latest;
}

/** What was found as a mapping; columns without a header cannot be mapped. */
function mappingFrom(cells: SheetCells, { headerRow, columns }: FoundColumns): TableMapping {
  const mapped = columns.filter(({ header }) => header.text !== '');
  const status = mapped.find(({ id }) => id === 'status')?.header.column;
  return {
    sheet: cells.sheet,
    columns: Object.fromEntries(mapped.map(({ id, header }) => [id, header.text])),
    ...(status === undefined
      ? {}
      : usualWords(cells.values.slice(headerRow).map((row) => row[status - 1] ?? ''))),
  };
}
