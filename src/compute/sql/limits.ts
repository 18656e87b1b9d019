/** Names what the engine can calculate of a mapped document and a database cannot. */
import type { TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { needsOf } from '../../model/kpi/needs';
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import { headersOf, type Mapping } from '../../data/mapping/mapping';
import type { Dialect } from './dialect';

/** A sheet or a header whose name no table or column of the database can have. */
export interface SqlLimit {
  readonly kind: 'sheetName' | 'header';
  readonly name: string;
  readonly database: string;
}

/** The first limit among the tables that the measures read, the team's included; `undefined` where there is none. */
export function sqlLimit(
  measures: readonly Measure[],
  mapping: Mapping,
  dialect: Dialect,
): SqlLimit | undefined {
  const read = new Set<TableId>(['team', ...measures.flatMap(needsOf).map(({ table }) => table)]);
  const database = dialect.name;
  for (const table of read) {
    const mapped = mapping[table];
    if (!mapped) continue;
    const sheet = sheetsOf(mapped).find((each) => dialect.refusesTable(each));
    if (sheet !== undefined) return { kind: 'sheetName', name: sheet, database };
    const name = headersOf(mapped).find((header) => dialect.refusesColumn(header));
    if (name !== undefined) return { kind: 'header', name, database };
  }
  return undefined;
}
