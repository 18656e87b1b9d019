/**
 * Reads the tables that a function needs, from its ranges or from the document, and refuses where something is missing.
 */
import { idColumn, TABLES, type ColumnId, type TableId } from '../model/catalogue/tables';
import { lackOf, lackOfRows } from '../compute/available/availability';
import type { Lack } from '../model/kpi/lack';
import { readDocument, type ReadDocument } from '../document/read-document';
import type { Document } from '../document/document';
import { repsElsewhere } from '../document/reps-elsewhere';
import { mappedTables, type Mapping, type TableMapping } from '../data/mapping/mapping';
import { isInWarehouse } from '../data/mapping/warehouse-table';
import { lacksRows } from '../data/facts/with-facts';
import { NO_MONEY } from '../data/currency/rate';
import { NEW_PLAN } from '../plan/plan';
import { locatedTables } from '../data/source';
import { measureId } from '../model/kpi/measure-id';
import { measureName } from '../words';
import { shownCell } from '../core/text/shown-cell';
import { Refusal } from '../words/refusal';
import type { Problem } from '../data/reading/problem';
import type { Given } from './arguments';
import { exampleRange } from './example-range';
import { recognise } from './recognise';
import { withPlannedWords } from './status-words';
import type { Surroundings } from './surroundings';
import { isUsed, wantedTables, type Wanted } from './wanted';

/** Which sheets or ranges play which part, before a row is read. */
export function documentFor(
  { fn, tables }: Given,
  wanted: Wanted,
  { zone, locale, now, document, plan }: Surroundings,
): Document {
  if (tables.length === 0) return document();
  const { mapping, cellsOf } = recognise(fn.name, [...wantedTables(wanted), 'facts'], tables);
  return {
    mapping: withPlannedWords(mapping, wanted.kpis, plan),
    ...{ cellsOf, zone, locale, now },
    money: () => plan() ?? NO_MONEY,
    sharing: () => plan()?.sharedRows ?? NEW_PLAN.sharedRows,
  };
}

/**
 * Reads the tables that are wanted, and the team. A cell that cannot be read matters only where it would change the
 * answer.
 *
 * Amounts in a currency without a rate are left out of a document, which tells of them when it is built; in ranges they are
 * a mistake.
 *
 * @param asksNames whether the answer is about a rep or a region: then their columns matter, too
 * @throws Refusal that names what is missing, or a cell that cannot be used
 */
export function readTables(
  { fn, tables }: Given,
  wanted: Wanted,
  document: Document,
  asksNames: boolean,
): ReadDocument {
  const whole = onlyUsed(document.mapping, wanted, document.repeats === 'once');
  const { facts, ...mapping } = whole;
  const [asked] = mappedTables(mapping).find(([, each]) => isInWarehouse(each)) ?? [];
  if (asked) throw new Refusal((m) => m.bigQuery.inFunction(fn.name, asked));
  const elsewhere = (): readonly string[] => repsElsewhere(document, mapping);
  const readBy = (tables: Mapping): ReadDocument =>
    readDocument({ ...document, mapping: tables, repsElsewhere: elsewhere }, wanted.kpis);
  const onSheets = readBy(mapping);
  const lacks = wantedTables(wanted).some((table) => lacksRows(onSheets.sources[table]));
  const read = facts && lacks ? readBy(whole) : onSheets;
  const lack = lackOfWanted(wanted, read);
  if (lack) throw lackRefusal(fn.name, lack);
  const places = usedPlaces(read, wanted, asksNames);
  for (const problem of read.problems) {
    const matters = places.has(placeKey(problem.sheet, problem.column));
    if (problem.kind === 'otherCurrency' ? tables.length > 0 : matters)
      refuseProblem(fn.name, problem, shownValue(problem, document));
  }
  return read;
}

const NAMES: readonly ColumnId[] = ['rep', 'share', 'region'];

const OF_TEAM: readonly ColumnId[] = ['otherNames', 'from', 'until'];

/** Whether a column decides whom a row is about: in the team, also by the other names of a rep and their days there. */
const tellsWhom = (table: TableId, column: ColumnId): boolean =>
  NAMES.includes(column) || (table === 'team' && OF_TEAM.includes(column));

/** Whether a column is read for whatever is asked: besides, it says what amounts are worth. */
const isAlwaysUsed = (table: TableId, column: ColumnId): boolean =>
  tellsWhom(table, column) || column === 'currency';

/**
 * Without the columns that do not matter; a table cannot be without its required ones. Facts may stand in for a table.
 *
 * @param byId whether rows that repeat an ID count once
 */
function onlyUsed(mapping: Mapping, wanted: Wanted, byId: boolean): Mapping {
  const tables = [...wantedTables(wanted), 'team', 'facts'] as const;
  return Object.fromEntries(
    tables.flatMap((table) => {
      const known = mapping[table];
      return known ? [[table, { ...known, columns: usedColumns(table, known, wanted, byId) }]] : [];
    }),
  );
}

const usedColumns = (
  table: TableId,
  { columns }: TableMapping,
  wanted: Wanted,
  byId: boolean,
): TableMapping['columns'] =>
  Object.fromEntries(
    TABLES[table].columns
      .filter(
        ({ id, required }) =>
          required ||
          table === 'facts' ||
          isAlwaysUsed(table, id) ||
          isUsed(wanted, table, id) ||
          (byId && id === idColumn(table)),
      )
      .flatMap(({ id }) => (columns[id] === undefined ? [] : [[id, columns[id]]])),
  );

function lackOfWanted({ kpis, needs }: Wanted, { sources }: ReadDocument): Lack | undefined {
  for (const kpi of kpis) {
    const lack = lackOf(kpi, sources);
    if (lack) return lack;
  }
  // A list has no KPI, but rows.
  return kpis.length > 0 ? undefined : lackOfRows(needs, sources);
}

function lackRefusal(fn: string, lack: Lack): Refusal {
  switch (lack.kind) {
    case 'table':
      return new Refusal((m) => m.errors.needsTable(fn, lack.table, exampleRange(lack.table)));
    case 'column':
      return new Refusal((m) => m.errors.needsColumn(fn, lack.table, lack.column));
    case 'words':
      return new Refusal((m) => m.errors.needsWords(fn, lack.table, lack.means));
    case 'scale':
      return new Refusal((m) => m.errors.needsScale(fn, m.scales[lack.scale]));
    case 'rows':
      return new Refusal((m) =>
        lack.inFacts ? m.errors.needsRowsOfFacts(fn, lack.table) : m.errors.needsRows(fn, lack.table),
      );
    case 'measure': {
      const { measure } = lack;
      return new Refusal((m) => m.errors.needsMeasure(fn, measureName(measure, m), measureId(measure)));
    }
    default:
      return lack satisfies never;
  }
}

const placeKey = (sheet: string, column: number): string => `${column} ${sheet}`;

function usedPlaces({ sources }: ReadDocument, wanted: Wanted, asksNames: boolean): ReadonlySet<string> {
  return new Set(
    Object.values(locatedTables(sources))
      .flat()
      .flatMap(({ table, sheet, columns }) =>
        TABLES[table].columns.flatMap(({ id }) => {
          const column = columns[id];
          const matters =
            table === 'facts' || isUsed(wanted, table, id) || (asksNames && tellsWhom(table, id));
          return column !== undefined && matters ? [placeKey(sheet, column)] : [];
        }),
      ),
  );
}

/** What the cell of a problem shows: a date as the spreadsheet's locale writes it. */
function shownValue({ sheet, row, column, value }: Problem, document: Document): string {
  const cell = document.cellsOf(sheet)?.values[row - 1]?.[column - 1];
  return cell instanceof Date ? shownCell(cell, document) : value;
}

/** Dates in the wrong order are left out by definition, exchanged dates are put right, of two columns of one header the first is read, a row without a date is in no period, a date far off is in its own, what is no data is left out, and what repeats an ID or names several reps counts as the plan says: all have an answer. */
function refuseProblem(fn: string, problem: Problem, value: string): void {
  const { kind, header } = problem;
  switch (kind) {
    case 'unreadable':
    case 'error':
      throw new Refusal((m) => m.errors.unreadableCell(fn, header, value, problem.expected));
    case 'ambiguous':
      throw new Refusal((m) => m.errors.ambiguousCell(fn, header, value));
    case 'thousandfold':
    case 'thousandth':
      throw new Refusal((m) => m.errors[kind](fn, header, value));
    case 'nameOfRep':
    case 'nameOfTwo':
      throw new Refusal((m) => m.errors[kind](fn, header, value, problem.rep));
    case 'offScale':
      throw new Refusal((m) => m.errors.offScale(fn, header, value, m.scales[problem.scale]));
    case 'otherCurrency':
      throw new Refusal((m) => m.errors.otherCurrency(fn, header, value, problem.currency, problem.home));
    case 'shares':
      throw new Refusal((m) => m.errors.shares(fn, header, value, problem.reps));
    case 'factTwice': {
      const other = problem.than.value;
      throw new Refusal((m) => m.errors.factTwice(fn, header, value, other));
    }
    case 'factBlank':
    case 'factScopeType':
    case 'factMeasure':
    case 'factOfParts':
    case 'factPeriod':
    case 'severalReps':
    case 'exchanged':
    case 'outOfOrder':
    case 'twin':
    case 'undated':
    case 'farOff':
    case 'extraRow':
    case 'sameRow':
    case 'sameAmount':
    case 'sameId':
      return;
    default:
      return kind satisfies never;
  }
}
