/** Builds one query for the measures of a table: a row per scope and period, a column per measure. */
import { timeZone } from '../../core/calendar/time-zone';
import { greatestOf, leastOf } from '../../core/extremes';
import type { Measure } from '../../model/kpi/measure';
import type { Counting } from '../../data/reading/counting';
import type { Mapping } from '../../data/mapping/mapping';
import type { Period } from '../../core/calendar/period';
import { attribution, names } from '../../data/scopes/attribution';
import type { Scope } from '../../data/scopes/scopes';
import { answerQuery } from './answer';
import { usualTypes, type ColumnTypes } from './column-type';
import { contactQueries } from './contacts';
import { edgesOf } from './edges';
import { gathered, type Gathering } from './gathered';
import { keptRows } from './kept-rows';
import { collectValues, type Parameters } from './parameter';
import { partRows } from './part-rows';
import { partsOf } from './parts';
import type { WithQuery } from './query';
import { movesOf, otherNames, regionSpans } from './reps';
import { SCOPES_AND_PERIODS, scopesAndPeriods } from './scopes-and-periods';
import { mappingOf, type Place, type Tables } from './source-columns';
import { kindsParameter, totals } from './totals';

export interface Statement {
  /** Its rows hold `scope` and `period`, places from 0, and `m1`, `m2`…: the measures in their order. */
  readonly query: WithQuery;
  readonly parameters: Parameters;
}

export interface Question {
  /** At least one, all of the same table. */
  readonly measures: readonly Measure[];
  readonly mapping: Mapping;
  /** All of the document: reps bring their other names and, where only the team table knows them, their regions. */
  readonly scopes: readonly Scope[];
  /** At least one. */
  readonly periods: readonly Period[];
  readonly place: Place;
  /** What the plan says about the rows that count. */
  readonly counting?: Counting;
  /** Without it, `usualTypes`. */
  readonly types?: ColumnTypes;
  /** The zone of the sheet's clock, `Asia/Ho_Chi_Minh`: needed where a column is a TIMESTAMP. */
  readonly zone?: string;
}

/**
 * Asks for all scopes and periods at once. The tables and columns have the names of the mapped sheets and headers.
 * Rows that are no data have no place in the tables; a total in place of a rep is left out.
 * A measure is NULL in a scope that its table cannot name, and 0 where no row counts. Ask `sqlLimit` first.
 *
 * No row is multiplied by periods or scopes: rows are added up by the places of their dates among the edges of the periods
 * and by the names as they are written; only these sums are given to periods and scopes.
 *
 * A KPI's value is not asked for: `evaluate` makes it of these measures, as it does of the engine's, so that growth
 * and shares, which need another period's or scope's row, are defined in one place.
 */
export function statement(question: Question): Statement {
  const { measures, mapping, scopes, periods, place, counting, types = usualTypes, zone } = question;
  const [{ table } = { table: 'team' as const }] = measures;
  if (measures.some((each) => each.table !== table)) throw new Error(`other tables than ${table}`);
  const { values, parameters } = collectValues(zone === undefined ? undefined : timeZone(zone));
  const tables: Tables = { mapping, place, types, values };
  const own = mappingOf(tables, table);
  const attributed = attribution(own, mapping.team);
  const isByTeam = attributed.region === 'team';
  const kinds = (['team', 'region', 'rep'] as const).filter((type) => names(attributed, type));
  const edges = edgesOf(periods, isByTeam ? movesOf(scopes) : []);
  const stretch = {
    start: leastOf(periods.map(({ start }) => start)),
    end: greatestOf(periods.map(({ end }) => end)),
  };
  const kept = keptRows(counting, tables);
  const parts = partsOf(measures, own, kept.idOf(table) !== undefined);
  const contacts = contactQueries(
    parts.flatMap((part) => part.contacts),
    tables,
    stretch,
    kept,
  );
  const others = otherNames(attributed.rep ? scopes : []);
  const spans = isByTeam ? regionSpans(scopes, edges) : { queries: [], parameters: {} };
  const gathering: Gathering = {
    ...{ table, tables, attributed, kept, contactsOf: contacts.nameOf },
    hasOtherNames: others.queries.length > 0,
  };
  return {
    query: {
      named: [
        ...SCOPES_AND_PERIODS,
        ...[others, spans].flatMap(({ queries }) => queries),
        ...contacts.queries,
        ...parts.flatMap((part) => [
          ...partRows(part, table, tables, attributed, stretch, kept),
          ...gathered(part, gathering),
          ...totals(part, own, kinds, isByTeam),
        ]),
      ],
      body: answerQuery(parts, measures.length, kinds),
    },
    parameters: {
      ...scopesAndPeriods(scopes, periods, edges),
      ...edges.parameters,
      ...others.parameters,
      ...spans.parameters,
      kinds: kindsParameter(kinds),
      ...parameters,
    },
  };
}
