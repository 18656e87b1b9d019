/** Makes the sources of the tables in BigQuery from what was asked of them, and the queries that are still to be asked. */
import { answersOf, type Answers, type TableQuestion } from '../../bigquery/answers';
import type { AnsweredRow } from '../../bigquery/answered-rows';
import { failure, isGone } from '../../bigquery/failure';
import { jobRequest, type JobRequest } from '../../bigquery/job-request';
import { MOST_LISTED } from '../../bigquery/list-query';
import { measureStatement, type Surroundings } from '../../bigquery/measure-query';
import { peopleOf, unknownPeople, type People } from '../../bigquery/people';
import { columnNames, peopleStatement, type DaysAsked } from '../../bigquery/people-query';
import { warehouseSource } from '../../bigquery/warehouse-source';
import type { WarehouseTable } from '../../bigquery/warehouse-table';
import { timeline } from '../../compute/available/timeline';
import { once } from '../../core/once';
import { periodAt } from '../../core/calendar/period';
import { textKey } from '../../core/text/text';
import { mappedTables, type Mapping } from '../../data/mapping/mapping';
import { parsePath, warehousePath } from '../../data/mapping/warehouse-table';
import { otherNamesOf } from '../../data/scopes/other-names';
import type { TableRows } from '../../data/reading/table-rows';
import type { Source, Sources } from '../../data/source';
import type { Document } from '../../document/document';
import { MEANINGS } from '../../model/catalogue/status';
import { columnsOf, type TableId } from '../../model/catalogue/tables';
import { NEW_PLAN } from '../../plan/plan';
import { Refusal } from '../../words/refusal';
import { digest } from '../digest';
import { listQueries, rowsOfList } from './lists-elsewhere';
import type { AskedJob, AskingState } from './asking-state';
import type { Warehouse } from './warehouse';

/** A query, and the table that it is about. */
export interface TableQuery {
  readonly key: string;
  readonly about: WarehouseTable;
  readonly request: JobRequest;
}

export interface TablesElsewhere {
  readonly sources: readonly Source[];
  readonly answers: Answers;
  /** Who is in each table that BigQuery has described, and lists: what is asked before the numbers. */
  readonly peopleQueries: readonly TableQuery[];
  readonly queryFor: (question: TableQuestion) => TableQuery;
}

/** The same for as long as a table is mapped in the same way, whether a person's file says so or the plan. */
export function mappedKey(mapping: Mapping, table: TableId): string {
  const mapped = mapping[table];
  const headers = columnsOf(table).map(({ id }) => mapped?.columns[id] ?? null);
  const words = MEANINGS.map((means) => mapped?.[means] ?? []);
  return digest(JSON.stringify([mapped?.sheet, headers, words, mapped?.scale]));
}

/** @param state what was asked; a table that it does not know is one of which nothing is known */
export function tablesElsewhere(
  mapping: Mapping,
  document: Document,
  onSheets: Sources,
  {
    state,
    warehouse,
  }: { readonly state: AskingState | undefined; readonly warehouse: Pick<Warehouse, 'rowsOf'> },
): TablesElsewhere {
  const tables = mappedTables(mapping).flatMap(([table]) => describedTable(table, mapping, state) ?? []);
  const days = daysAsked(document);
  const { team } = onSheets;
  const surroundings: Surroundings = {
    tables,
    team: team && document.mapping.team,
    counting: document,
    zone: document.zone.name,
  };
  const { repOf } = team ? otherNamesOf(team.rows) : { repOf: new Map<string, string>() };
  const ownName = (name: string): string => repOf.get(textKey(name)) ?? name;
  const onTeam = team && new Set(team.named().map(({ rep }) => textKey(rep)));
  const asQuery = (about: WarehouseTable, statement: Parameters<typeof jobRequest>[0]['statement']) =>
    queryOf(about, statement, state?.cap ?? 0);
  const peopleQueryOf = (about: WarehouseTable): TableQuery =>
    asQuery(about, peopleStatement(about, days, document.zone));
  const queryFor = (question: TableQuestion): TableQuery => {
    const about = tables.find(({ table }) => table === question.table);
    if (!about) throw new Error(`${question.table} is not described`);
    return asQuery(about, measureStatement(question, surroundings));
  };
  const answers = answersOf((question) => {
    if (!tables.some(({ table }) => table === question.table)) return undefined;
    const { key, about } = queryFor(question);
    const job = jobOf(key, state);
    return (
      job &&
      once(() => {
        const rows = fetched(job, about, warehouse);
        if (!rows) throw new Refusal((m) => m.bigQuery.askAgain);
        return rows;
      })
    );
  });
  const peopleIn = (table: TableId): People => {
    const about = tables.find((each) => each.table === table);
    const job = about && jobOf(peopleQueryOf(about).key, state);
    const rows = about && job && fetched(job, about, warehouse);
    if (!rows) return unknownPeople(days, document.now);
    return peopleOf(about, columnNames(peopleStatement(about, days, document.zone)), rows, ownName);
  };
  const lists = listQueries(tables, document, days.until).map((list) => ({
    ...list,
    query: queryOf(list.about, list.statement, state?.cap ?? 0, MOST_LISTED),
  }));
  const listedIn = (table: TableId): TableRows | undefined => {
    const list = lists.find(({ of }) => of.includes(table));
    const job = list && jobOf(list.query.key, state);
    const rows = job && fetched(job, list.about, warehouse);
    return rows && rowsOfList(table, list, rows);
  };
  return {
    answers,
    queryFor,
    peopleQueries: [...tables.map(peopleQueryOf), ...lists.map(({ query }) => query)],
    sources: mappedTables(mapping).map(([table, mapped]) =>
      warehouseSource(
        { table, mapped },
        peopleIn(table),
        answers,
        listedIn(table),
        onTeam && ((rep) => onTeam.has(rep)),
      ),
    ),
  };
}

/** `undefined` where BigQuery keeps the answer no longer. */
function fetched(
  job: AskedJob,
  about: WarehouseTable,
  { rowsOf }: Pick<Warehouse, 'rowsOf'>,
): readonly AnsweredRow[] | undefined {
  try {
    return rowsOf(job);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw failure(error, about);
  }
}

const jobOf = (key: string, state: AskingState | undefined): AskedJob | undefined =>
  state?.jobs.find((job) => job.key === key && job.isDone);

function queryOf(
  about: WarehouseTable,
  statement: Parameters<typeof jobRequest>[0]['statement'],
  cap: number,
  most?: number,
): TableQuery {
  const { table, location } = about;
  const request = jobRequest({ statement, table, location, cap, most });
  const { query, queryParameters } = request;
  return { key: digest(JSON.stringify([query, queryParameters])), about, request };
}

function describedTable(
  table: TableId,
  mapping: Mapping,
  state: AskingState | undefined,
): WarehouseTable | undefined {
  const mapped = mapping[table];
  const known = state?.tables[table];
  if (!mapped || known?.mapped !== mappedKey(mapping, table)) return undefined;
  return { table, mapped, path: pathOf(table, mapping), location: known.location, types: known.types };
}

/** @throws Refusal where what is written in place of a sheet is no table of BigQuery */
export function pathOf(table: TableId, mapping: Mapping): WarehouseTable['path'] {
  const mapped = mapping[table];
  const written = (mapped && warehousePath(mapped)) ?? '';
  if (table === 'team' || table === 'facts') throw new Refusal((m) => m.bigQuery.onSheet(table));
  if (typeof mapped?.sheet !== 'string') throw new Refusal((m) => m.bigQuery.onePlace(table));
  const path = parsePath(written);
  if (!path) throw new Refusal((m) => m.bigQuery.badPath(table, written));
  return path;
}

/** From the first period that can be shown, to the end of the one that is asked for. */
function daysAsked({ grain = NEW_PLAN.grain, fiscalYearStart = 1, current, now }: Document): DaysAsked {
  const asked = periodAt(grain, current ?? now, fiscalYearStart);
  const [first] = timeline(asked, 0).periods;
  return { from: (first ?? asked).start, until: asked.end };
}
