/** Names what the engine can calculate of a mapped document and a database cannot. */
import type { TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import { headersOf, type Mapping, type TableMapping } from '../../data/mapping/mapping';
import type { Problem } from '../../data/reading/problem';
import type { Source } from '../../data/source';
import { textKey } from '../../core/text/text';
import type { Spelling } from './dialects/dialect';

/**
 * A sheet or a header whose name no table or column of the database can have; a column of currencies, whose amounts a
 * query would add up without converting them; rows that count in parts for several reps; or a row of totals that only its place or the texts of other columns tell:
 * it must not stand in the database.
 */
export type SqlLimit =
  | { readonly kind: 'sheetName' | 'header' | 'currency'; readonly name: string; readonly database: string }
  | { readonly kind: 'parts'; readonly table: TableId }
  | { readonly kind: 'rowOfTotals'; readonly sheet: string; readonly row: number };

/** What reading the sheets of a table has found. */
type Found = Readonly<Partial<Record<TableId, Pick<Source, 'problems' | 'hasParts'>>>>;

/**
 * The first limit among the tables that the measures read; `undefined` where there is none. The team's is not read by a query.
 *
 * @param found without it, no row of totals and none of several reps is known
 */
export function sqlLimit(
  measures: readonly Measure[],
  mapping: Mapping,
  dialect: Spelling,
  found: Found = {},
): SqlLimit | undefined {
  const read = new Set<TableId>(measures.flatMap(needsOf).map(({ table }) => table));
  const database = dialect.name;
  for (const table of read) {
    const mapped = mapping[table];
    if (!mapped) continue;
    const sheet = sheetsOf(mapped).find((each) => dialect.refusesTable(each));
    if (sheet !== undefined) return { kind: 'sheetName', name: sheet, database };
    const { currency } = mapped.columns;
    if (currency !== undefined) return { kind: 'currency', name: currency, database };
    const name = headersOf(mapped).find((header) => dialect.refusesColumn(header));
    if (name !== undefined) return { kind: 'header', name, database };
    if (found[table]?.hasParts) return { kind: 'parts', table };
    const total = found[table]?.problems.find((each) => isHiddenTotal(each, mapped));
    if (total) return { kind: 'rowOfTotals', sheet: total.sheet, row: total.row };
  }
  return undefined;
}

/** Whether the row is a total that no word in place of a rep tells. */
const isHiddenTotal = (problem: Problem, { columns }: TableMapping): boolean =>
  problem.kind === 'extraRow' &&
  problem.what === 'total' &&
  textKey(problem.header) !== textKey(columns.rep ?? '');
