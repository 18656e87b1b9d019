/** Reads what people typed into the sheet of targets: the cells that are not as the plan had them when it was drawn. */
import type { CellStyle } from '../../core/text/cell-style';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank, textKey } from '../../core/text/text';
import type { Period } from '../../core/calendar/period';
import { a1, area } from '../../core/formula/reference';
import { parsePeriod } from '../../words/period-text';
import { Refusal } from '../../words/refusal';
import { numberIn } from '../sheet/typed-cell';
import { lineOf, type GridLine } from './line';
import { fiscalYearStartIn, ID, idsRow, isKeptLabel, keptLabel, SPAN_COLUMN, SPAN_ID, WHOM } from './places';

interface GridColumn {
  readonly period: Period;
  /** From 1. */
  readonly column: number;
  readonly kept: number;
}

/** A row of the sheet that is a line. */
interface GridRow {
  readonly line: GridLine;
  /** Its number, from 1. */
  readonly row: number;
}

/** The sheet as it stands. */
export interface ReadGrid {
  readonly sheet: string;
  readonly values: SheetCells['values'];
  /** The text that names its drawing. */
  readonly drawing: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** The column of the names, from 1. */
  readonly whom: number;
  /** The time that people picked, and the one that is shown. */
  readonly picked: string;
  readonly shown: string;
}

/**
 * @returns `undefined` for a sheet on which nothing stands: it is drawn again
 * @throws Refusal where the hidden cells are gone by which it is told what was typed
 */
export function readGrid({ sheet, values }: SheetCells): ReadGrid | undefined {
  if (values.every((cells) => cells.every(isBlank))) return undefined;
  const at = idsRow({ values });
  const labels = (at === undefined ? [] : (values[at] ?? [])).map(String);
  // Of the periods what the plan said is kept in another column: the time that is shown has none.
  const alone = labels.flatMap((label, index) =>
    index < ID || label === '' || isKeptLabel(label) || labels.includes(keptLabel(label)) ? [] : [index],
  );
  if (labels.length === 0 || alone.length > 1) throw new Refusal((m) => m.errors.targetsWithoutIds(sheet));
  const spanAt = alone[0] ?? SPAN_COLUMN - 1;
  const [drawing = ''] = labels;
  const columns = labels.flatMap((label, index): readonly GridColumn[] => {
    const kept = labels.indexOf(keptLabel(label));
    if (label === '' || kept < 0) return [];
    return [{ period: parsePeriod(label, 0, fiscalYearStartIn(drawing)), column: index + 1, kept: kept + 1 }];
  });
  const rows = values.flatMap((cells, index) => {
    const line = lineOf(String(cells[0] ?? ''));
    return line ? [{ line, row: index + 1 }] : [];
  });
  const shown = alone.length > 0 ? (labels[spanAt] ?? '') : '';
  return {
    ...{ sheet, values, rows, columns, shown, whom: spanAt - (SPAN_COLUMN - WHOM) + 1 },
    drawing,
    picked: String(values.find((cells) => cells[0] === SPAN_ID)?.[spanAt] ?? ''),
  };
}

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

const cellAt = ({ values }: Pick<ReadGrid, 'values'>, row: number, column: number): Cell => {
  const value = values[row - 1]?.[column - 1] ?? '';
  return isBlank(value) ? '' : value;
};

const namesOf = ({ scope, otherNames }: GridLine): readonly string[] =>
  scope.kind === 'named' ? [scope.name, ...otherNames].map(textKey) : [];

/** The name in a row where it is that of another line: people have sorted or moved the cells that they see alone. */
export function otherName(
  { rows, values, whom }: Pick<ReadGrid, 'rows' | 'values' | 'whom'>,
  { line, row }: GridRow,
): string | undefined {
  const name = String(values[row - 1]?.[whom - 1] ?? '');
  const isNameOf = (each: GridLine): boolean => namesOf(each).includes(textKey(name));
  return !isNameOf(line) && rows.some((each) => isNameOf(each.line)) ? name : undefined;
}

/** @throws Refusal that names the cell that holds no amount, or another name than that of its row */
export const typedTargets = (grid: ReadGrid, style: CellStyle): readonly TypedTarget[] =>
  grid.rows.flatMap((each) => {
    const typed = typedInRow(grid, each, style);
    const other = typed.length > 0 ? otherName(grid, each) : undefined;
    if (other === undefined) return typed;
    const { scope } = each.line;
    throw new Refusal((m) =>
      m.errors.rowOfAnother(
        `${grid.sheet}!${a1(area(each.row, grid.whom))}`,
        other,
        scope.kind === 'named' ? scope.name : scope.kind === 'team' ? m.scopes.wholeTeam : m.scopes.eachRep,
      ),
    );
  });

const typedInRow = (grid: ReadGrid, { line, row }: GridRow, style: CellStyle): readonly TypedTarget[] =>
  grid.columns.flatMap(({ period, column, kept }): readonly TypedTarget[] => {
    const [value, before] = [cellAt(grid, row, column), cellAt(grid, row, kept)];
    if (value === before) return [];
    const at = `${grid.sheet}!${a1(area(row, column))}`;
    const [target = null, was = null] = [value, before].map((each) => numberIn({ value: each, at, style }));
    return target === was ? [] : [{ line, period, at, target, kept: was }];
  });
