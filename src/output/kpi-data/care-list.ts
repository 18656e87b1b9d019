/** Lists beside KPI Data whom each rep has to look after next, in hidden columns which the scorecards of reps read. */
import { lackOfRows } from '../../compute/available/availability';
import { periodIn } from '../../compute/available/timeline';
import { area, fixedColumnRows, type Area } from '../../core/formula/reference';
import type { Expression } from '../../core/formula/expression';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import type { Patterns } from '../../core/layout/number-format';
import { textKey } from '../../core/text/text';
import { lookupKey } from '../../data/scopes/lookup-key';
import type { Scope } from '../../data/scopes/scopes';
import { CARE_DUE_NEEDS, careDue, dueOn, type CareDue } from '../../insights/lists/care-due';
import type { KpiData } from './contents';
import type { KpiDataPlaces } from './kpi-data-places';
import { knownNames } from './new-name-cells';

/** The key of the rep's scope; how many are due or soon will be; the day of the list; then one of the customers. */
const COLUMNS = ['rep', 'all', 'asOf', 'customer', 'dueOn', 'lastContact', 'days'] as const;

export type CareColumn = (typeof COLUMNS)[number];

/** So many of each rep are listed, those due first. */
export const MOST_IN_CARE = 5;

/** Who is due so many days after the refresh is listed, too: the week is planned by it. */
const DAYS_AHEAD = 7;

/** After how many days without contact a customer is listed. */
export const listedAfter = ({ careDays }: Pick<KpiData['plan'], 'careDays'>): number =>
  Math.max(0, careDays - DAYS_AHEAD);

/** Whether the tables tell who is due for care. */
export const tellsCare = ({ sources }: Pick<KpiData, 'sources'>): boolean =>
  lackOfRows(CARE_DUE_NEEDS, sources) === undefined;

/** Right of the other names. */
const firstColumn = (places: KpiDataPlaces): number => knownNames(places).column + 2;

/** The column right of the list. */
export const afterCare = (places: KpiDataPlaces): number => firstColumn(places) + COLUMNS.length;

const firstRow = (places: KpiDataPlaces): number => knownNames(places).row;

/** Room for everyone's list, so that a formula finds all of it whatever the next refresh lists. */
const rowsOf = ({ scopes }: KpiDataPlaces): number => scopes * MOST_IN_CARE;

const columnArea = (of: CareColumn, places: KpiDataPlaces): Area =>
  area(firstRow(places), firstColumn(places) + COLUMNS.indexOf(of), rowsOf(places), 1);

/** All cells of a column of the list, for formulas. */
export function careCells(of: CareColumn, sheet: string, places: KpiDataPlaces): Expression {
  const { column, row, rows } = columnArea(of, places);
  return fixedColumnRows(column, row, row + rows - 1, sheet);
}

/** A customer of several reps is in the list of each. */
export function careBlocks(data: KpiData, places: KpiDataPlaces): readonly Block[] {
  if (!tellsCare(data)) return [];
  const { sources, scopes, plan, timeline, asOf } = data;
  const day = Math.min(Math.floor(asOf), periodIn(timeline, timeline.current).end - 1);
  const due = careDue({ sources, scopes }, day, listedAfter(plan));
  const cells = scopes.list.flatMap((scope) => {
    const own = due.filter(({ rep, reps = [rep] }) => isOf(scope, reps));
    return own.slice(0, MOST_IN_CARE).map((each) => cellsOf(each, scope, own.length, day, plan.careDays));
  });
  return cells.length === 0 ? [] : [{ row: firstRow(places), column: firstColumn(places), cells }];
}

const isOf = ({ type, name }: Scope, reps: readonly string[]): boolean =>
  type === 'rep' && reps.some((rep) => textKey(rep) === textKey(name));

function cellsOf(due: CareDue, rep: Scope, all: number, day: number, careDays: number): readonly Content[] {
  const { customer, lastContact, days } = due;
  const contents: Readonly<Record<CareColumn, Content>> = {
    ...{ rep: lookupKey(rep), all, asOf: day, customer },
    ...{ dueOn: dueOn(due, day, careDays), days, lastContact: lastContact && Math.floor(lastContact) },
  };
  return COLUMNS.map((column) => contents[column]);
}

export function careFormats(data: KpiData, places: KpiDataPlaces, { date }: Patterns): readonly Format[] {
  if (!tellsCare(data)) return [];
  return [
    ...(['rep', 'customer'] as const).map((of) => ({ area: columnArea(of, places), style: { number: '@' } })),
    ...(['asOf', 'dueOn', 'lastContact'] as const).map((of) => ({
      area: columnArea(of, places),
      style: { number: date },
    })),
  ];
}

/** The columns of the list, which are hidden. */
export const careColumns = (
  data: KpiData,
  places: KpiDataPlaces,
): readonly { readonly first: number; readonly count: number }[] =>
  tellsCare(data) ? [{ first: firstColumn(places), count: COLUMNS.length }] : [];
