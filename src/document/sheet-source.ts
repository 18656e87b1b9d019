/** Makes a source of a table that stands on sheets: finds it, reads it, and tells what formulas can read of it. */
import { rowsSource } from '../compute/engine/rows-source';
import { leastOf } from '../core/extremes';
import type { ExchangedTable, ReadSheet } from '../data/currency/exchange';
import { inOneCurrency } from '../data/currency/in-one-currency';
import { locate, type LocatedTable } from '../data/mapping/locate';
import { sheetsOf } from '../data/mapping/mapped-sheets';
import { refuseUnreadable } from '../data/mapping/unreadable-column';
import { mappedTables, type Mapping, type TableMapping } from '../data/mapping/mapping';
import { checkedColumns } from '../data/reading/checked-columns';
import { uncleanCells } from '../data/reading/clean';
import { customersOf, type Customers } from '../data/reading/customers';
import { datePairs } from '../data/reading/date-pairs';
import { joinedRows } from '../data/reading/joined-rows';
import { farOff } from '../data/reading/far-off';
import { offScale } from '../data/reading/off-scale';
import { outOfOrder, type DatePair } from '../data/reading/out-of-order';
import { proposedScale } from '../data/reading/proposed-scale';
import { placeInRows } from '../data/reading/place-in-rows';
import { readRows } from '../data/reading/read';
import { shownRows } from '../data/reading/shown-rows';
import { twins } from '../data/reading/twins';
import type { TableRows } from '../data/reading/table-rows';
import { undated } from '../data/reading/undated';
import { sharedRows, type NamedRepsOfSheet } from '../data/scopes/shared-rows';
import { unusableNames } from '../data/scopes/unusable-names';
import { otherNamesOf, withOwnNames, type OtherNames } from '../data/scopes/other-names';
import type { MappedTable, SourceOfRows, Sources } from '../data/source';
import type { TableId } from '../model/catalogue/tables';
import type { Kpi } from '../model/kpi/kpi';
import { Refusal } from '../words/refusal';
import type { Sheets } from './document';

/**
 * One source for each mapped table, in the mapping's order.
 *
 * @param kpis those whose dates have an order are checked for it
 * @throws Refusal where a mapped sheet or header does not exist, a required column is not mapped, or nothing can be read in a
 *   column of dates or numbers
 */
export function sheetSources(sheets: Sheets, kpis: readonly Kpi[]): Sources {
  const tables = mappedTables(sheets.mapping).map(
    ([table, mapping]) => [table, readSheets(table, mapping, sheets)] as const,
  );
  const readOf = inOneCurrency(
    tables.flatMap(([, parts]) => parts),
    sheets,
  );
  const inCurrency = eachSheet(tables, (sheet): SettledSheet => ({ ...sheet, read: readOf(sheet) }));
  const [, team] = inCurrency.find(([table]) => table === 'team') ?? [];
  const otherNames = team && otherNamesOf(joinedRows(mapped(team, ({ read }) => read.rows)));
  const byOwnNames = eachSheet(inCurrency, ({ read, ...sheet }) => ({
    ...sheet,
    read: { ...read, rows: otherNames ? withOwnNames(read.rows, otherNames) : read.rows },
  }));
  const sharedIn = sharedRows(
    byOwnNames.flatMap(([, parts]) => parts),
    {
      sharing: () => sheets.sharing?.() ?? 'listed',
      repsElsewhere: () => sheets.repsElsewhere?.() ?? [],
      ...{ otherNames, zone: sheets.zone },
    },
  );
  const settledTables = eachSheet(byOwnNames, (sheet) => {
    const { rows, problems, ofOne } = sharedIn(sheet);
    return {
      ...sheet,
      read: { ...sheet.read, rows, problems: [...sheet.read.problems, ...problems], ofOne },
    };
  });
  const customers = customersOf(settledTables.flatMap(([, parts]) => parts.map(({ read }) => read.rows)));
  const named: Named = { customers, otherNames };
  return Object.fromEntries(
    settledTables.map(([table, parts]) => [table, sheetSource(parts, datePairs(kpis, table), named, sheets)]),
  );
}

type TablesOf<Sheet> = readonly (readonly [TableId, readonly [Sheet, ...Sheet[]]])[];

const eachSheet = <Sheet, Changed>(
  tables: TablesOf<Sheet>,
  change: (sheet: Sheet) => Changed,
): TablesOf<Changed> => tables.map(([table, parts]) => [table, mapped(parts, change)]);

/** How names of all tables become one. */
interface Named {
  readonly customers: Customers | undefined;
  readonly otherNames: OtherNames | undefined;
}

const mapped = <From, To>(
  [first, ...others]: readonly [From, ...From[]],
  to: (each: From) => To,
): readonly [To, ...To[]] => [to(first), ...others.map(to)];

interface SettledSheet extends ReadSheet {
  readonly read: ExchangedTable & Partial<Pick<NamedRepsOfSheet, 'ofOne'>>;
}

/** Each sheet is read by itself: its columns may be written in a style of their own. */
function readSheets(
  table: TableId,
  mapping: TableMapping,
  { cellsOf, zone, locale, extraRows, repeats }: Sheets,
): readonly [ReadSheet, ...ReadSheet[]] {
  const [first, ...others] = sheetsOf(mapping).map((sheet): ReadSheet => {
    const cells = cellsOf(sheet);
    if (!cells) throw new Refusal((m) => m.errors.sheetNotFound(table, sheet));
    const located = locate(table, mapping, cells);
    refuseUnreadable(located, cells);
    const read = readRows(located, cells, zone, locale, {
      ...(extraRows && { extraRows }),
      ...(repeats && { repeats }),
    });
    return { located, cells, read };
  });
  if (!first) throw new Error(`${table} is mapped to no sheet`);
  return [first, ...others];
}

function sheetSource(
  [first, ...others]: readonly [SettledSheet, ...SettledSheet[]],
  pairs: readonly DatePair[],
  { customers, otherNames }: Named,
  { zone }: Sheets,
): SourceOfRows {
  const rowsOf = ({ read: { rows } }: ReadSheet): TableRows => customers?.inOneSpelling(rows) ?? rows;
  const rows = joinedRows(mapped([first, ...others], rowsOf));
  const scores = rows.numbers.score;
  const [outOf, ...otherBest] = new Set([first, ...others].map(({ read }) => read.outOf));
  const best = otherBest.length === 0 ? outOf : undefined;
  const scale = scores && (first.located.scale ?? proposedScale(scores, best));
  const scaled = (each: SettledSheet): SettledSheet => ({
    ...each,
    located: { ...each.located, ...(scale ? { scale } : {}) },
  });
  const [onFirst, ...onOthers] = [scaled(first), ...others.map(scaled)] as const;
  const all = [onFirst, ...onOthers];
  return {
    ...rowsSource(rows, { ...mappedAs(onFirst.located), customers: customers?.kinds }),
    problems: [
      ...all.flatMap(({ located, cells, read }) => [
        ...twins(located, cells),
        ...read.problems,
        ...undated(read, located, cells),
        ...farOff(read, located, cells),
        ...(scale ? offScale(read, located, cells, scale) : []),
        ...pairs.flatMap((pair) => outOfOrder(read, located, cells, pair)),
      ]),
      ...(rows.table === 'team' ? unusableNames(otherNames?.unusable ?? [], all) : []),
    ],
    ...(first.read.currency === undefined ? {} : { currency: first.read.currency }),
    otherCurrencies: all.flatMap(({ read }) => read.otherCurrencies),
    decisions: all.flatMap(({ read }) => read.decisions),
    onSheet: {
      placements: [onFirst.located, ...onOthers.map(({ located }) => located)],
      unclean: (reading) => {
        const otherSpelling = reading.customers && customers?.otherSpelling(reading.customers);
        return all.flatMap(({ located, cells, read }) =>
          uncleanCells(located, cells, zone, reading, { ...read, otherSpelling }),
        );
      },
      checked: (columns) =>
        all.flatMap(({ located, cells, read }) => checkedColumns(located, cells, columns, read.leftOut)),
      leftOut: all.flatMap(({ located: { sheet, columns }, read }) =>
        [...read.leftOut].map(([at, why]) => {
          const column = leastOf(Object.values(columns));
          return { sheet, row: at + 1, column, why };
        }),
      ),
      placeOf: placeInRows(all, zone),
      shown: () => all.flatMap(({ located, cells }) => shownRows(located, cells, zone)),
      ...(customers ? { writtenCustomer: customers.written } : {}),
    },
  };
}

/** Which columns of a mapping are on their sheets; tables of which a sheet does not exist are left out. No row is read. */
export const mappedOnSheets = (
  mapping: Mapping,
  cellsOf: Sheets['cellsOf'],
): Readonly<Partial<Record<TableId, MappedTable>>> =>
  Object.fromEntries(
    mappedTables(mapping).flatMap(([table, each]) => {
      const sheets = sheetsOf(each).map(cellsOf);
      const placements = sheets.flatMap((cells) => (cells ? [locate(table, each, cells)] : []));
      const [first] = placements;
      return first && placements.length === sheets.length ? [[table, mappedAs(first)] as const] : [];
    }),
  );

/** What the name of the sheet says is as good as a column. */
const mappedAs = ({ columns, bySheet, won, lost, scale }: LocatedTable): MappedTable => ({
  ...{ columns: { ...columns, ...bySheet }, won, lost, scale },
});
