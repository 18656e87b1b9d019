/**
 * Lays out the table beside KPI Data that counts cells with names and statuses which were not there at the last build: live
 * formulas count them for nobody.
 */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import {
  area,
  columnLetters,
  columnRows,
  fixedColumnRows,
  wholeColumn,
  type Area,
} from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Block, Format, SheetLayout } from '../../core/layout/sheet-layout';
import { literal } from '../../compute/formulas/conditions';
import type { CheckedColumn } from '../../data/reading/checked-columns';
import type { Messages } from '../../words';
import type { KpiDataPlaces } from './kpi-data-places';
import { listColumns } from './period-list';

/** The last one is hidden: what was there at the last build. */
const COLUMNS = ['sheet', 'header', 'count', 'first', 'known'] as const;

type Column = (typeof COLUMNS)[number];

const SHOWN = COLUMNS.length - 1;

/** Right of the list of periods, with a gap between. */
function columnOf(column: Column, places: KpiDataPlaces): number {
  const list = listColumns(places);
  return list.first + list.count + 1 + COLUMNS.indexOf(column);
}

/** Below the base period, whose rows are hidden. */
const totalRow = ({ firstRow, scopes }: KpiDataPlaces): number => firstRow + scopes;

/** How many there are, and where the first one is, such as `Sales!B17`; only formulas mode has these cells. */
export const newNames = (places: KpiDataPlaces): Readonly<Record<'count' | 'first', Area>> => ({
  count: area(totalRow(places), columnOf('count', places)),
  first: area(totalRow(places), columnOf('first', places)),
});

/** Where the texts begin that were there at the last build. */
export const knownNames = (places: KpiDataPlaces): { readonly row: number; readonly column: number } => ({
  row: totalRow(places),
  column: columnOf('known', places),
});

/** The columns that hold names or statuses. */
const named = (checked: readonly CheckedColumn[]): readonly CheckedColumn[] =>
  checked.filter(({ names }) => names !== undefined);

/** Every text once, whatever its case: a formula does not tell `lan` from `Lan`. */
const known = (checked: readonly CheckedColumn[], otherNames: readonly string[]): readonly string[] => {
  const texts = [...checked.flatMap(({ names = [] }) => names), ...otherNames];
  return [...new Map(texts.map((name) => [name.toLowerCase(), name])).values()];
};

/** @param otherNames of reps, which formulas find, too */
export function newNameBlocks(
  checked: readonly CheckedColumn[],
  otherNames: readonly string[],
  places: KpiDataPlaces,
  m: Messages,
): readonly Block[] {
  const columns = named(checked);
  if (columns.length === 0) return [];
  const words = m.kpiData.newNames;
  const row = totalRow(places);
  const list = known(columns, otherNames);
  const listed = fixedColumnRows(columnOf('known', places), row, row + list.length - 1);
  // With the blank cell below them: never a single one, in which nothing could be looked up.
  const below = (column: Column): Expression =>
    columnRows(columnOf(column, places), row + 1, row + columns.length + 1);
  const first = call(
    'MATCH',
    call('TRUE'),
    call('ARRAYFORMULA', binary(call('LEN', below('first')), '>', integer(0))),
    integer(0),
  );
  const place = binary(
    binary(call('INDEX', below('sheet'), first), '&', text('!')),
    '&',
    call('INDEX', below('first'), first),
  );
  const column = columnOf('sheet', places);
  return [
    { row: row - places.scopes - 1, column, cells: [[words.sheet, words.header, words.count, words.first]] },
    {
      row,
      column,
      cells: [
        [words.all, null, call('SUM', below('count')), call('IFERROR', place, EMPTY)],
        ...columns.map((each) => [each.sheet, each.header, countOf(each, listed), firstOf(each, listed)]),
      ],
    },
    { row, column: columnOf('known', places), cells: list.map((name) => [literal(name)]) },
  ];
}

export function newNameFormats(
  checked: readonly CheckedColumn[],
  otherNames: readonly string[],
  places: KpiDataPlaces,
): readonly Format[] {
  const columns = named(checked);
  if (columns.length === 0) return [];
  const [row, column] = [totalRow(places), columnOf('sheet', places)];
  return [
    {
      area: area(places.firstRow - 1, column, 1, SHOWN),
      style: { bold: true, color: palette.onHead, background: palette.head, wrap: true, valign: 'middle' },
    },
    { area: area(row, column, 1, SHOWN), style: { bold: true } },
    { area: area(row, columnOf('count', places), columns.length + 1, 1), style: { number: '#,##0' } },
    {
      area: area(row, columnOf('known', places), known(columns, otherNames).length, 1),
      style: { number: '@' },
    },
  ];
}

/** The list of what is known is hidden. */
export const knownColumns = (
  checked: readonly CheckedColumn[],
  places: KpiDataPlaces,
): SheetLayout['hiddenColumns'] & object =>
  named(checked).length === 0 ? [] : [{ first: columnOf('known', places), count: 1 }];

/** All that is filled, less what each of the known texts finds: formulas look for a rep in the same way. */
function countOf({ sheet, column, holds }: CheckedColumn, listed: Expression): Expression {
  const cells = wholeColumn(column, sheet);
  const texts = call('COUNTIFS', cells, text('?*'));
  const filled = holds === 'numbersAsTexts' ? binary(call('COUNT', cells), '+', texts) : texts;
  const found = call('SUMPRODUCT', call('COUNTIFS', cells, binary(text('='), '&', listed)));
  return call('MAX', integer(0), binary(filled, '-', found));
}

/** The address of the topmost one, such as `B17`; blank where none is. */
function firstOf({ sheet, column }: CheckedColumn, listed: Expression): Expression {
  const cells = wholeColumn(column, sheet);
  const shown = binary(cells, '&', EMPTY);
  const isNew = call('ISERROR', call('MATCH', shown, listed, integer(0)));
  const marks = call('ARRAYFORMULA', when(binary(call('LEN', cells), '>', integer(0)), isNew, call('FALSE')));
  const row = call('MATCH', call('TRUE'), marks, integer(0));
  return call('IFERROR', binary(text(columnLetters(column)), '&', row), EMPTY);
}
