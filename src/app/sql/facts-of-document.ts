/** Writes the query for the facts of a table of this document, as its plan counts them. */
import { availability } from '../../compute/available/availability';
import { lackText } from '../../compute/available/lack-text';
import { DATABASES } from '../../compute/sql/dialects/databases';
import { onOwnSheets } from '../../data/facts/with-facts';
import { usualOutcomes } from '../../data/mapping/status-words';
import { SHEET_NAME } from '../../data/mapping/mapped-sheets';
import { mappedTables, type Mapping } from '../../data/mapping/mapping';
import { scopesOf } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';
import { readDocument } from '../../document/read-document';
import type { TableId } from '../../model/catalogue/tables';
import { measuresOfAll } from '../../model/kpi/kpi';
import { allKpis } from '../../plan/own-kpis/define';
import { kpiName, type Messages } from '../../words';
import type { SqlAnswer, SqlPlace } from '../bridge/sql';
import type { SourceSheets } from '../plan/source-sheets';
import type { Setting } from '../setting';
import { withAssumedStatuses } from './assumed-statuses';
import { factsText } from './facts-text';
import { periodsOfFacts } from './periods-of-facts';

/**
 * @param place says what the tables are called in the database
 * @throws Refusal where a mapped sheet cannot be read
 */
export function factsOfDocument(
  { plan, document }: SourceSheets,
  table: TableId,
  { database, dates, tables }: SqlPlace,
  { now, zone }: Setting,
  m: Messages,
): SqlAnswer {
  const [name = '', ...within] = (tables[table] ?? '').trim().split('.').reverse();
  const schema = within.length > 0 ? within.reverse().join('.') : DATABASES[database].schema;
  if (name === '' || schema === '')
    return { limit: m.sql.noPlace(m.tables[table], DATABASES[database].name) };
  const { sources } = readDocument(document);
  const onSheets = onOwnSheets(sources);
  const known = withAssumedStatuses(document.mapping, (each) => onSheets[each]?.length === 0);
  const { available, unavailable } = availability(allKpis(document.ownKpis ?? []), {
    ...onSheets,
    ...Object.fromEntries(
      [...known.assumed].map((each) => [each, { ...onSheets[each], ...usualOutcomes(each) }]),
    ),
  });
  const isNamedBySheet = Object.values(known.mapping[table]?.columns ?? {}).includes(SHEET_NAME);
  if (isNamedBySheet) return { limit: m.sql.namedBySheet(m.tables[table]) };
  const measures = measuresOfAll(available);
  const lacking = unavailable.find(({ lacks }) => lacks.table === table);
  if (lacking && measures.every((each) => each.table !== table)) {
    return { limit: `${kpiName(lacking.kpi, m)}: ${lackText(lacking.lacks, m)}` };
  }
  return factsText(
    {
      ...{ sources: onSheets, zone: zone.name, measures, assumed: known.assumed },
      mapping: inDatabase(known.mapping, onSheets, tables),
      scopes: scopesOf(sources).list,
      periods: periodsOfFacts(plan, Math.floor(now)),
      counting: { extraRows: plan.extraRows, repeats: plan.repeats },
      customers: onSheets[table]?.customers,
    },
    { table, database, schema, dates },
    m,
  );
}

/** With what the tables are called there, and the scale that the answers tell. */
const inDatabase = (mapping: Mapping, sources: Sources, names: SqlPlace['tables']): Mapping =>
  Object.fromEntries(
    mappedTables(mapping).map(([table, mapped]) => {
      const [name] = (names[table] ?? '').trim().split('.').reverse();
      const scale = sources[table]?.scale;
      return [table, { ...mapped, ...(name ? { sheet: name } : {}), ...(scale ? { scale } : {}) }];
    }),
  );
