/** Writes the query for the facts of a table as a text to be copied, with what there is to know about it above. */
import type { Period } from '../../core/calendar/period';
import type { CustomerKinds } from '../../core/text/customer-key';
import { typesByDates } from '../../compute/sql/column-type';
import { DATABASES, type DatabaseId } from '../../compute/sql/dialects/databases';
import { SPELLINGS } from '../../compute/sql/dialects/all';
import { factsQuery } from '../../compute/sql/facts-query';
import { sqlLimit, type SqlLimit } from '../../compute/sql/limits';
import { printSql } from '../../compute/sql/print';
import { withValues } from '../../compute/sql/with-values';
import type { Mapping } from '../../data/mapping/mapping';
import type { Counting } from '../../data/reading/counting';
import type { Scope } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';
import type { TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import type { Messages } from '../../words';
import type { SqlAnswer, SqlPlace } from '../bridge/sql';

/** The column by which a database knows the order of rows. */
const ROW_COLUMN = 'row_of_sheet';

export interface Facts {
  /** Of all tables. */
  readonly measures: readonly Measure[];
  readonly mapping: Mapping;
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly counting: Counting;
  readonly customers?: CustomerKinds | undefined;
  /** What reading the sheets has found; without it nothing. */
  readonly sources?: Sources;
  /** The tables of which nobody has said what the statuses mean: the usual words are taken. */
  readonly assumed: ReadonlySet<TableId>;
  /** The name of the zone of the sheet's clock. */
  readonly zone: string;
}

/** Of which table, and where it stands. */
export interface FactsPlace extends Pick<SqlPlace, 'database' | 'dates'> {
  readonly table: TableId;
  /** Its dataset or schema. */
  readonly schema: string;
}

/** The lines above the query are comments. */
export function factsText(facts: Facts, at: FactsPlace, m: Messages): SqlAnswer {
  const { table, database, schema, dates } = at;
  const { mapping, scopes, periods, counting, customers, sources, zone } = facts;
  const measures = facts.measures.filter((each) => each.table === table);
  const spelling = SPELLINGS[database];
  if (measures.length === 0) return { limit: m.sql.noMeasure(m.tables[table]) };
  const limit = sqlLimit(measures, mapping, spelling, sources);
  if (limit) return { limit: limitText(limit, m) };
  const { query, parameters } = factsQuery({
    ...{ measures, mapping, scopes, periods, counting, zone },
    place: { schema, rowColumn: ROW_COLUMN, customers },
    types: typesByDates(dates === 'timestamp' ? 'TIMESTAMP' : 'DATE'),
    todayIn: zone,
  });
  const head = headOf(facts, table, database, m).map((line) => `-- ${line}`);
  return {
    text: [...head, `${printSql(query, withValues(spelling, parameters))};`].join('\n'),
    caution: DATABASES[database].ranBy === undefined ? m.sql.untested(spelling.name) : null,
  };
}

function headOf(
  { periods, counting, assumed }: Facts,
  table: TableId,
  database: DatabaseId,
  { sql, tables }: Messages,
): readonly string[] {
  const { name, ranBy } = DATABASES[database];
  const [first, last] = [periods[0], periods[periods.length - 1]];
  return [
    ranBy === undefined ? sql.untested(name) : sql.ran(name, ranBy),
    sql.head(tables[table], name),
    sql.answer,
    ...(first && last ? [sql.periods(first.label, last.label)] : []),
    sql.names,
    ...(assumed.has(table) ? [sql.assumed] : []),
    ...(SPELLINGS[database].composes ? [] : [sql.composed]),
    ...(counting.repeats === 'once' ? [sql.once(ROW_COLUMN)] : []),
  ];
}

function limitText(limit: SqlLimit, { sql: { limits }, tables }: Messages): string {
  switch (limit.kind) {
    case 'sheetName':
    case 'header':
      return limits[limit.kind](limit.name, limit.database);
    case 'currency':
      return limits.currency(limit.name);
    case 'parts':
      return limits.parts(tables[limit.table]);
    case 'rowOfTotals':
      return limits.rowOfTotals(limit.sheet, limit.row);
    default:
      return limit satisfies never;
  }
}
