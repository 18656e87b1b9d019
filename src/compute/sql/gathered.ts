/** Gathers the rows of a part: only those whom contacts name, added up by the names as they are written, and then by the names that these are. */
import type { Attribution } from '../../data/scopes/attribution';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { Contacted } from '../../model/kpi/filter';
import { NAMED_BY_SHEET } from '../../data/mapping/mapped-sheets';
import { datesOfAll, timeCondition } from './conditions';
import { placeColumn } from './edges';
import { all, any, call, column, distinct, equal, onlyWhen, type SqlExpression } from './expression';
import type { KeptRows } from './kept-rows';
import { rowsOf, whomColumn } from './part-rows';
import type { Column, Part } from './parts';
import { as, join, named, select, type Join, type NamedQuery, type SelectedColumn } from './query';
import { ownName } from './reps';
import { PERIODS } from './scopes-and-periods';
import { mappingOf, nameOf, writtenText, type Tables } from './source-columns';

export interface Gathering {
  readonly table: TableId;
  readonly tables: Tables;
  readonly attributed: Attribution;
  readonly kept: KeptRows;
  /** The query that holds whom a filter asks for. */
  readonly contactsOf: (filter: Contacted) => string;
  readonly hasOtherNames: boolean;
}

export const namedOf = ({ name }: Pick<Part, 'name'>): string => `${name}_named`;

/** Two queries, or one where nothing is added up: the rows with the names that the engine compares. */
export function gathered(part: Part, gathering: Gathering): readonly NamedQuery[] {
  const from = `${part.name}_added`;
  const rows = part.isAdded || part.contacts.length > 0 ? from : rowsOf(part);
  return [
    ...(rows === from ? [{ name: from, query: gatheredQuery(part, gathering) }] : []),
    { name: namedOf(part), query: namedQuery(part, rows, gathering) },
  ];
}

/** The columns that say in which periods a row counts. */
function timeColumns(part: Part, { table, tables, attributed }: Gathering): readonly string[] {
  const own = mappingOf(tables, table);
  const measures = part.columns.map(({ measure }) => measure);
  if (part.contacts.length === 0) return datesOfAll(measures, own).map(placeColumn);
  // The contact says the period; the date is left only to say where the rep belonged.
  const days = measures.flatMap(({ time }): readonly ColumnId[] =>
    time.kind === 'during' && attributed.region === 'team' ? [time.date] : [],
  );
  return ['period', ...new Set(days.map(placeColumn))];
}

const nameColumns = ({ attributed }: Gathering): readonly ('rep' | 'region')[] =>
  NAMED_BY_SHEET.filter((id) => (id === 'rep' ? attributed.rep : attributed.region === 'column'));

function gatheredQuery(part: Part, gathering: Gathering) {
  const rows = rowsOf(part);
  const { table, tables } = gathering;
  const joins = contactJoins(part, gathering);
  const groups = [...timeColumns(part, gathering), ...nameColumns(gathering)].map((name) =>
    as(name, name === 'period' ? column(PERIODS, 'place') : column(rows, name)),
  );
  const isOfOneTime = new Set(part.columns.map(({ measure }) => JSON.stringify(measure.time))).size === 1;
  const valueOf = ({ name, measure }: Column): SqlExpression => {
    const value = column(rows, name);
    if (joins.length === 0 || isOfOneTime) return value;
    return onlyWhen(timeCondition(measure.time, mappingOf(tables, table), rows, PERIODS), value);
  };
  const brought = part.columns.map((each) =>
    as(each.name, part.isAdded ? addedUp(each, valueOf(each)) : valueOf(each)),
  );
  return select([...groups, ...brought], named(rows), {
    ...(joins.length > 0 && { joins }),
    ...(part.isAdded && { groupBy: groups.map(({ value }) => value) }),
  });
}

const addedUp = ({ measure }: Column, value: SqlExpression): SqlExpression =>
  call(measure.kind === 'sum' || measure.kind === 'days' ? 'sum' : 'count', value);

/** To the contacts of each filter, of the same period, and to that period where a time lets the row count in it. */
function contactJoins(part: Part, { table, tables, contactsOf }: Gathering): readonly Join[] {
  const rows = rowsOf(part);
  const [first] = part.contacts;
  if (!first) return [];
  const own = mappingOf(tables, table);
  const periodOf = (filter: Contacted): SqlExpression => column(contactsOf(filter), 'period');
  const times = part.columns.map(({ measure }) => timeCondition(measure.time, own, rows, PERIODS));
  return [
    ...part.contacts.map((filter, place) =>
      join(
        'inner',
        named(contactsOf(filter)),
        all(
          equal(column(contactsOf(filter), 'name'), column(rows, whomColumn(place))),
          ...(filter === first ? [] : [equal(periodOf(filter), periodOf(first))]),
        ),
      ),
    ),
    join(
      'inner',
      named(PERIODS),
      all(equal(column(PERIODS, 'place'), periodOf(first)), any(...distinct(times))),
    ),
  ];
}

function namedQuery(part: Part, from: string, gathering: Gathering) {
  const { table, tables, kept, hasOtherNames } = gathering;
  const keyOf = (id: 'rep' | 'region'): SqlExpression => nameOf(tables, table, id, column(from, id));
  const hasRep = nameColumns(gathering).includes('rep');
  const own = hasRep && hasOtherNames ? ownName(keyOf('rep')) : undefined;
  const names = nameColumns(gathering).map((id): SelectedColumn =>
    as(id, id === 'rep' && own ? own.name : keyOf(id)),
  );
  const written = writtenText(tables, table, 'rep', column(from, 'rep'));
  const isData = hasRep && kept.idOf(table) === undefined ? kept.isData(table, written) : undefined;
  const others = [...timeColumns(part, gathering), ...part.columns.map(({ name }) => name)];
  return select([...names, ...others.map((name) => as(name, column(from, name)))], named(from), {
    ...(own && { joins: [own.join] }),
    ...(isData && { where: isData }),
  });
}
