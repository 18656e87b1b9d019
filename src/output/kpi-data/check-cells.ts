/** Lays out the table beside KPI Data that counts the cells which live formulas cannot read, column by column. */
import { binary, call, EMPTY, integer, text, type Expression } from '../../core/formula/expression';
import { area, columnLetters, columnRows, wholeColumn, type Area } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Block, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { CheckedColumn } from '../../data/reading/checked-columns';
import type { KpiDataPlaces } from './kpi-data-places';

/** A gap, then sheet, header, count, first error: widths in pixels. */
export const CHECK_WIDTHS = [30, 150, 150, 110, 110];

const COLUMNS = 4;
/** Of them: how many cells cannot be read. */
const COUNT = 3;

const firstColumn = ({ columns }: KpiDataPlaces): number => columns.count + 2;

/** Below the base period, whose rows are hidden. */
const totalRow = ({ firstRow, scopes }: KpiDataPlaces): number => firstRow + scopes;

/** The cell that counts them all; only formulas mode has it. */
export const checkTotal = (places: KpiDataPlaces): Area =>
  area(totalRow(places), firstColumn(places) + COUNT - 1);

export function checkBlocks(
  checked: readonly CheckedColumn[],
  places: KpiDataPlaces,
  m: Messages,
): readonly Block[] {
  if (checked.length === 0) return [];
  const { sheet, header, unreadable, firstError, all } = m.kpiData.checks;
  const row = totalRow(places);
  const { column } = checkTotal(places);
  const total = call('SUM', columnRows(column, row + 1, row + checked.length));
  return [
    {
      row: places.firstRow - 1,
      column: firstColumn(places),
      cells: [[sheet, header, unreadable, firstError]],
    },
    {
      row,
      column: firstColumn(places),
      cells: [
        [all, null, total, null],
        ...checked.map((each) => [each.sheet, each.header, unreadableCells(each), firstErrorOf(each)]),
      ],
    },
  ];
}

export function checkFormats({ length }: readonly CheckedColumn[], places: KpiDataPlaces): readonly Format[] {
  if (length === 0) return [];
  const column = firstColumn(places);
  return [
    {
      area: area(places.firstRow - 1, column, 1, COLUMNS),
      style: { bold: true, color: palette.onHead, background: palette.head, wrap: true, valign: 'middle' },
    },
    { area: area(totalRow(places), column, 1, COLUMNS), style: { bold: true } },
    { area: area(totalRow(places), column + COUNT - 1, length + 1, 1), style: { number: '#,##0' } },
  ];
}

/** The address of the topmost cell that is an error, such as `C17`; blank where none is. */
function firstErrorOf({ sheet, column }: CheckedColumn): Expression {
  const errors = call('ARRAYFORMULA', call('ISERROR', wholeColumn(column, sheet)));
  const row = call('MATCH', call('TRUE'), errors, integer(0));
  return call('IFERROR', binary(text(columnLetters(column)), '&', row), EMPTY);
}

/** Texts among dates and numbers, numbers among texts, texts among numbers, or one more currency; and errors everywhere. */
function unreadableCells({ sheet, column, holds, textsAbove, different = 0 }: CheckedColumn): Expression {
  const cells = wholeColumn(column, sheet);
  const errors = call('SUMPRODUCT', binary(call('ISERROR', cells), '*', integer(1)));
  const texts = call('COUNTIFS', cells, text('?*'));
  const moreThan = (count: Expression, known: number): Expression =>
    call('MAX', integer(0), binary(count, '-', integer(known)));
  const ofOtherType =
    holds === 'texts'
      ? call('COUNT', cells)
      : holds === 'currencies'
        ? moreThan(call('COUNTUNIQUE', cells), different)
        : moreThan(texts, textsAbove);
  return binary(ofOtherType, '+', errors);
}
