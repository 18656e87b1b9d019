/** Finds what people typed into the sheet of targets: the cells that are not as the plan had them when it was drawn. */
import { isoText } from '../../core/calendar/calendar';
import type { Period } from '../../core/calendar/period';
import type { CellStyle } from '../../core/text/cell-style';
import type { Cell } from '../../core/text/cells';
import { isErrorValue } from '../../core/text/error-value';
import { readNumberCell } from '../../core/text/number-cell';
import { inShort } from '../../core/text/text';
import { Refusal } from '../../words/refusal';
import { typedOverSums } from './formula-cells';
import type { GridLine } from './line';
import {
  cellAt,
  isFormulaAt,
  isNameOf,
  otherName,
  placeAt,
  type GridRow,
  type ReadGrid,
  type SameRow,
} from './read';

/** A cell that is not as the plan had it. */
export interface TypedTarget {
  readonly line: GridLine;
  readonly period: Period;
  /** Its address, for messages: `Targets!F12`. */
  readonly at: string;
  /** `null` where it was emptied. */
  readonly target: number | null;
  /** What the plan said. */
  readonly kept: number | null;
}

/**
 * What was typed over a formula that shows the line of a region is a target of that line; over a sum nothing can be agreed.
 *
 * @throws Refusal that names the cell that holds no amount, or another name than that of its row, or was a sum
 */
export function typedTargets(grid: ReadGrid, style: CellStyle): readonly TypedTarget[] {
  const [sum] = typedOverSums(grid, style);
  if (sum) {
    const shown = shownIn(cellAt(grid, sum.row, sum.column), style);
    throw new Refusal((m) => m.errors.typedOverSum(placeAt(grid, sum.row, sum.column), shown));
  }
  return [
    ...grid.rows.map((each) => [each, typedInRow(grid, each, style)] as const),
    ...grid.sameRows.map((each) => [each, typedInSameRow(grid, each, style)] as const),
  ].flatMap(([row, typed]) => {
    if (typed.length > 0) refuseOtherName(grid, row);
    return typed;
  });
}

function refuseOtherName(grid: ReadGrid, each: GridRow): void {
  const { scope } = each.line;
  const name = String(cellAt(grid, each.row, grid.whom));
  const isOther = scope.kind === 'named' ? name !== '' && !isNameOf(each.line, name) : otherName(grid, each);
  if (!isOther) return;
  throw new Refusal((m) =>
    m.errors.rowOfAnother(
      placeAt(grid, each.row, grid.whom),
      inShort(name),
      scope.kind === 'named' ? scope.name : scope.kind === 'team' ? m.scopes.wholeTeam : m.scopes.eachRep,
    ),
  );
}

const typedInRow = (grid: ReadGrid, { line, row }: GridRow, style: CellStyle): readonly TypedTarget[] =>
  grid.columns.flatMap(({ period, column, kept }): readonly TypedTarget[] => {
    const [value, before] = [cellAt(grid, row, column), cellAt(grid, row, kept)];
    if (value === before) return [];
    const at = placeAt(grid, row, column);
    const [target, was] = [amountIn(value, at, style), amountIn(before, at, style)];
    return target === was ? [] : [{ line, period, at, target, kept: was }];
  });

/** An emptied cell ends nothing: it shows the line again. */
const typedInSameRow = (
  grid: ReadGrid,
  { line, row, shows }: SameRow,
  style: CellStyle,
): readonly TypedTarget[] =>
  grid.columns.flatMap(({ period, column, kept }): readonly TypedTarget[] => {
    const value = cellAt(grid, row, column);
    if (isFormulaAt(grid, row, column) || value === '') return [];
    const at = placeAt(grid, row, column);
    const [target, shown, was] = [value, cellAt(grid, shows, column), cellAt(grid, shows, kept)].map((each) =>
      amountIn(each, at, style),
    ) as [number | null, number | null, number | null];
    return target === was && shown === was ? [] : [{ line, period, at, target, kept: was }];
  });

/** `null` where nothing stands. @throws Refusal that says why it is no amount, and what to do */
function amountIn(value: Cell, at: string, style: CellStyle): number | null {
  const read = readNumberCell(value, style.decimalMark);
  if (typeof read !== 'string') return read;
  const shown = shownIn(value, style);
  const why = value instanceof Date ? 'date' : isErrorValue(value) ? 'error' : 'text';
  throw new Refusal((m) => m.errors.noTarget[why](at, shown));
}

/** What a refusal says that stands in a cell; of a moment the day. */
const shownIn = (value: Cell, { zone }: Pick<CellStyle, 'zone'>): string =>
  value instanceof Date ? isoText(Math.floor(zone.toSerial(value))) : inShort(String(value));
