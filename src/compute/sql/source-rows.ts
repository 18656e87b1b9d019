/** Selects the typed rows of a mapped table, of all its sheets, under the product's column names, each with its rep and region. */
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import { columnsRead } from '../../model/kpi/needs';
import { SHEET_NAME, sheetsOf, type NamedBySheet } from '../../data/mapping/mapped-sheets';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import { nameOfSheet } from '../../data/mapping/name-of-sheet';
import type { Attribution } from '../../data/scopes/attribution';
import { call, column, equal, integer, isFilled, type SqlExpression } from './expression';
import {
  as,
  join,
  named as namedQuery,
  select,
  type Join,
  type NamedQuery,
  type Query,
  type SelectedColumn,
} from './query';
import { ROWS, type Values } from './conditions';

/** Where the tables are. */
export interface Place {
  /** The dataset (BigQuery) or schema (DuckDB) that holds them. */
  readonly schema: string;
  /** The column of the team table with the row of its sheet: a database knows no other order. */
  readonly rowColumn: string;
}

const SOURCE = 'source';
const TEAM_ROWS = 'team_rows';
const LATEST = 'latest_team';

/** The same columns of every sheet of a table. */
export function fromSheets(
  mapping: TableMapping,
  { schema }: Place,
  columnsOf: (sheet: string, place: number) => readonly SelectedColumn[],
  joinsOf: (sheet: string) => readonly Join[] = () => [],
): Query {
  const parts = sheetsOf(mapping).map((table, place) =>
    select(columnsOf(table, place), { kind: 'table', schema, table, as: SOURCE }, { joins: joinsOf(table) }),
  );
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'union', parts };
}

/** The rep or the region of the rows of a sheet: its column, or what the name of the sheet says. */
function nameIn(
  table: TableId,
  id: NamedBySheet,
  mapping: TableMapping,
  sheet: string,
  values: Values,
): SqlExpression {
  if (mapping.columns[id] !== SHEET_NAME) return typed(table, id, mapping);
  return call('textKey', values.text(nameOfSheet(table, sheet)));
}

/** A mapped column as its type wants it: texts as keys, dates as days with a time, numbers as they are. */
export function typed(table: TableId, id: ColumnId, mapping: TableMapping): SqlExpression {
  const definition = TABLES[table].columns.find((each) => each.id === id);
  const header = mapping.columns[id];
  if (!definition || header === undefined) throw new Error(`column ${table}.${id} is not mapped`);
  const value = column(SOURCE, header);
  switch (definition.type) {
    case 'text':
    case 'status':
      return call('textKey', value);
    case 'date':
      return call('dateTime', value);
    case 'number':
      return value;
    default:
      return definition.type satisfies never;
  }
}

/** The columns that the measures read, apart from rep and region. */
const columnsBeside = (
  table: TableId,
  measures: readonly Measure[],
  { columns }: TableMapping,
): readonly ColumnId[] =>
  [...columnsRead(measures, table, (id) => columns[id] !== undefined)].filter(
    (id) => id !== 'rep' && id !== 'region',
  );

/** The rows of the measures' table; where only the team table knows regions, its latest row of the rep gives it. */
export function sourceRows(
  table: TableId,
  measures: readonly Measure[],
  mapping: Mapping,
  place: Place,
  attributed: Attribution,
  values: Values,
): readonly NamedQuery[] {
  const own = mapping[table];
  if (!own) throw new Error(`table ${table} is not mapped`);
  const team = attributed.region === 'team' ? mapping.team : undefined;
  const named = (id: NamedBySheet, sheet: string) => nameIn(table, id, own, sheet, values);
  const columnsOf = (sheet: string): readonly SelectedColumn[] => [
    ...(attributed.rep ? [as('rep', named('rep', sheet))] : []),
    ...(attributed.region === 'column' ? [as('region', named('region', sheet))] : []),
    ...(team ? [as('region', column(LATEST, 'region'))] : []),
    ...columnsBeside(table, measures, own).map((id) => as(id, typed(table, id, own))),
  ];
  const joinsOf = (sheet: string): readonly Join[] =>
    team && attributed.rep
      ? [join('left', namedQuery(LATEST), equal(column(LATEST, 'rep'), named('rep', sheet)))]
      : [];
  return [
    ...(team ? latestTeam(team, place, values) : []),
    { name: ROWS, query: fromSheets(own, place, columnsOf, joinsOf) },
  ];
}

/** The last row of a rep on the last sheet that has the rep. */
function latestTeam(team: TableMapping, place: Place, values: Values): readonly NamedQuery[] {
  const rows = fromSheets(team, place, (sheet, at) => [
    as('rep', nameIn('team', 'rep', team, sheet, values)),
    as('region', nameIn('team', 'region', team, sheet, values)),
    ...[as('sheet', integer(at)), as('row', column(SOURCE, place.rowColumn))],
  ]);
  const ofTeam = (name: 'rep' | 'region' | 'sheet' | 'row'): SqlExpression => column(TEAM_ROWS, name);
  const rep = ofTeam('rep');
  const latest = select([as('rep', rep), as('region', ofTeam('region'))], namedQuery(TEAM_ROWS), {
    where: isFilled(rep),
    lastOf: { each: rep, by: [ofTeam('sheet'), ofTeam('row')] },
  });
  return [
    { name: TEAM_ROWS, query: rows },
    { name: LATEST, query: latest },
  ];
}
