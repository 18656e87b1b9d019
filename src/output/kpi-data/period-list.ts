/** Lists the periods of KPI Data in hidden columns beside the table: what is offered, and how a cell that names a period is read. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, fixedColumnRows, type Area } from '../../core/formula/reference';
import { startPattern, type Patterns } from '../../core/layout/number-format';
import type { Block, Content, Format } from '../../core/layout/sheet-layout';
import { allMessages, periodName, periodWithDays, type Messages } from '../../words';
import type { Grain, Period } from '../../core/calendar/period';
import { CHECK_WIDTHS } from './check-cells';
import type { KpiDataPlaces } from './kpi-data-places';

/** What is offered, newest first and blank at its end; then every period that is shown, newest first as well. */
const COLUMNS = ['offered', 'shown', 'start', 'end', 'name'] as const;

/** Right of these: what the periods are called in every other language. */
const OTHER_NAMES = allMessages.slice(1).map((_, at) => COLUMNS.length + at);

const WIDTH = COLUMNS.length + OTHER_NAMES.length;

type Column = (typeof COLUMNS)[number];

type Places = Pick<KpiDataPlaces, 'columns' | 'firstRow' | 'periods' | 'scopes'>;

export interface ListedPeriod {
  readonly period: Period;
  readonly isOffered: boolean;
}

/**
 * What a cell holds that shows a period. A month that is typed as it is called, `10/2026`, becomes the date of its first
 * day, so it is one here, too, shown by `startPattern`; other periods are texts that nobody takes for a date, weeks with their days.
 */
export const periodContent = (period: Period, m: Messages): string | number =>
  period.grain === 'month' ? period.start : periodWithDays(period, m);

/** Right of the check cells, below the base period. */
function listArea({ columns, firstRow, periods, scopes }: Places): Area {
  const gap = 1;
  return area(
    firstRow + scopes,
    columns.count + CHECK_WIDTHS.length + gap + 1,
    Math.max(1, periods - 1),
    WIDTH,
  );
}

/** The columns of the list, which are hidden. */
export function listColumns(places: Places): { readonly first: number; readonly count: number } {
  const { column, columns } = listArea(places);
  return { first: column, count: columns };
}

/** @param at its place in the list, from 0 */
const areaAt = (at: number, places: Places): Area => {
  const { row, column, rows } = listArea(places);
  return area(row, column + at, rows, 1);
};

const columnArea = (of: Column, places: Places): Area => areaAt(COLUMNS.indexOf(of), places);

/** The cells that a period is picked from. */
export const offeredCells = (places: Places): Area => columnArea('offered', places);

/** @param periods those that are shown, the oldest first */
export function periodListBlock(periods: readonly ListedPeriod[], places: Places, m: Messages): Block {
  const { row, column } = listArea(places);
  const newestFirst = [...periods].reverse();
  const offered = newestFirst.filter(({ isOffered }) => isOffered);
  const others = allMessages.filter((each) => each !== m);
  const contents = ({ period }: ListedPeriod, index: number): Readonly<Record<Column, Content>> => {
    const offer = offered[index];
    return {
      offered: offer ? periodContent(offer.period, m) : null,
      shown: periodContent(period, m),
      start: period.start,
      end: period.end,
      name: periodName(period, m),
    };
  };
  return {
    row,
    column,
    cells: newestFirst.map((each, index) => {
      const cells = contents(each, index);
      return [...COLUMNS.map((of) => cells[of]), ...others.map((words) => periodName(each.period, words))];
    }),
  };
}

export function periodListFormats(grain: Grain, places: Places, patterns: Patterns): readonly Format[] {
  const shown = grain === 'month' ? startPattern(grain, patterns) : '@';
  const styles: Readonly<Record<Column, string>> = {
    offered: shown,
    shown,
    start: '0',
    end: '0',
    name: '@',
  };
  return [
    ...COLUMNS.map((of) => ({ area: columnArea(of, places), style: { number: styles[of] } })),
    ...OTHER_NAMES.map((at) => ({ area: areaAt(at, places), style: { number: '@' } })),
  ];
}

/** How formulas read the list. */
export interface PeriodLookup {
  /**
   * The first day of the period that a cell names: by a date inside it, or by what it is called in any language.
   * 0 where KPI Data does not show such a period; a blank cell names none.
   */
  startNamed(cell: Expression): Expression;
  /** What a cell shows of the period with a first day; that day where KPI Data does not show it. */
  shown(start: Expression): Expression;
  /** Whether each of several cells holds what the period with a first day is called in any language. */
  areCalled(several: Expression, start: Expression): Expression;
  /** What the period with a first day is called; blank where KPI Data does not show it. */
  name(start: Expression): Expression;
}

/** A week is known by its name, without the days behind it. */
function withoutDays(cell: Expression): Expression {
  const behind = call('FIND', text(' ('), binary(cell, '&', text(' (')));
  return call('TRIM', call('LEFT', cell, binary(behind, '-', integer(1))));
}

/** @param sheet the name of the sheet "KPI Data" */
export function periodLookup(sheet: string, places: Places): PeriodLookup {
  const cellsOf = ({ row, column, rows }: Area): Expression =>
    fixedColumnRows(column, row, row + rows - 1, sheet);
  const cells = (of: Column): Expression => cellsOf(columnArea(of, places));
  const otherNames = OTHER_NAMES.map((at) => cellsOf(areaAt(at, places)));
  const [starts, ends] = [cells('start'), cells('end')];
  const match = (value: Expression, list: Expression): Expression => call('MATCH', value, list, integer(0));
  const inList = (list: Expression, start: Expression, otherwise: Expression): Expression =>
    call('IFERROR', call('INDEX', list, match(start, starts)), otherwise);
  const at = (start: Expression, column: Column, otherwise: Expression): Expression =>
    inList(cells(column), start, otherwise);
  const allNames = [cells('name'), ...otherNames];
  return {
    startNamed(cell) {
      const begun = binary(starts, '<=', cell);
      const isInside = binary(begun, '*', binary(ends, '>', cell));
      const byDate = call('SUMPRODUCT', binary(isInside, '*', starts));
      const row = [...otherNames, cells('name')]
        .map((names) => match(withoutDays(cell), names))
        .reduce((otherwise, found) => call('IFERROR', found, otherwise));
      const byName = call('IFERROR', call('INDEX', starts, row), integer(0));
      return when(call('ISNUMBER', cell), byDate, byName);
    },
    areCalled: (several, start) =>
      allNames
        .map((names) => binary(withoutDays(several), '=', inList(names, start, start)))
        .reduce((all, each) => binary(all, '+', each)),
    shown: (start) => at(start, 'shown', start),
    name: (start) => at(start, 'name', EMPTY),
  };
}
