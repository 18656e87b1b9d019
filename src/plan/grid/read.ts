/** Reads which line each row of the sheet of targets is, and which period each column, wherever people have moved them. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank, textKey } from '../../core/text/text';
import type { Period } from '../../core/calendar/period';
import { a1, area } from '../../core/formula/reference';
import { parsePeriod } from '../../words/period-text';
import { Refusal } from '../../words/refusal';
import { aimedAtKey } from '../target-place';
import { lineOf, type GridLine } from './line';
import {
  fiscalYearStartIn,
  ID,
  idsRow,
  isKeptLabel,
  keptLabel,
  SPAN_COLUMN,
  SPAN_ID,
  SUMS_ID,
  WHOM,
} from './places';

/** The cells of the sheet, and which of them are formulas: text by text, `''` for a cell that is none. */
export interface GridCells extends SheetCells {
  readonly formulas: readonly (readonly string[])[];
}

interface GridColumn {
  readonly period: Period;
  /** From 1. */
  readonly column: number;
  readonly kept: number;
}

/** A row of the sheet that is a line. */
export interface GridRow {
  readonly line: GridLine;
  /** Its number, from 1. */
  readonly row: number;
}

/** A row that shows by formulas the line of a region, whose name its rep has. */
export interface SameRow extends GridRow {
  /** The row of that line. */
  readonly shows: number;
}

/** The sheet as it stands. */
export interface ReadGrid {
  readonly sheet: string;
  readonly values: GridCells['values'];
  readonly formulas: GridCells['formulas'];
  /** The text that names its drawing. */
  readonly drawing: string;
  readonly rows: readonly GridRow[];
  readonly sameRows: readonly SameRow[];
  /** The rows of sums, and the column in which those of the year stand, from 1; none where it is gone. */
  readonly sumRows: readonly number[];
  readonly sumColumn: number | undefined;
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
export function readGrid({ sheet, values, formulas }: GridCells): ReadGrid | undefined {
  if (values.every((cells) => cells.every(isBlank))) return undefined;
  const at = idsRow({ values });
  const labels = (at === undefined ? [] : (values[at] ?? [])).map(String);
  // Of the periods what the plan said is kept in another column: the time that is shown has none.
  const alone = labels.flatMap((label, index) =>
    index < ID || ['', SUMS_ID].includes(label) || isKeptLabel(label) || labels.includes(keptLabel(label))
      ? []
      : [index],
  );
  if (labels.length === 0 || alone.length > 1) throw new Refusal((m) => m.errors.targetsWithoutIds(sheet));
  const spanAt = alone[0] ?? SPAN_COLUMN - 1;
  const [drawing = ''] = labels;
  const columns = labels.flatMap((label, index): readonly GridColumn[] => {
    const kept = labels.indexOf(keptLabel(label));
    if (label === '' || kept < 0) return [];
    return [{ period: parsePeriod(label, 0, fiscalYearStartIn(drawing)), column: index + 1, kept: kept + 1 }];
  });
  const all = values.flatMap((cells, index) => {
    const line = lineOf(String(cells[0] ?? ''));
    return line ? [{ line, row: index + 1 }] : [];
  });
  const rows = all.filter(({ line }) => !line.isSame);
  const sums = labels.indexOf(SUMS_ID);
  const shown = alone.length > 0 ? (labels[spanAt] ?? '') : '';
  return {
    ...{ sheet, values, formulas, columns, shown, drawing, whom: spanAt - (SPAN_COLUMN - WHOM) + 1 },
    rows,
    sameRows: all.flatMap(({ line, row }): readonly SameRow[] => {
      const shown = line.isSame ? rows.find((each) => isSameLine(each.line, line)) : undefined;
      return shown ? [{ line: shown.line, row, shows: shown.row }] : [];
    }),
    sumRows: values.flatMap((cells, index) => (cells[0] === SUMS_ID ? [index + 1] : [])),
    sumColumn: sums < 0 ? undefined : sums + 1,
    picked: String(values.find((cells) => cells[0] === SPAN_ID)?.[spanAt] ?? ''),
  };
}

const isSameLine = (one: GridLine, other: GridLine): boolean =>
  one.kpi === other.kpi && aimedAtKey(one.scope) === aimedAtKey(other.scope);

/** What stands in a cell; `''` where it shows nothing. */
export function cellAt({ values }: Pick<ReadGrid, 'values'>, row: number, column: number): Cell {
  const value = values[row - 1]?.[column - 1] ?? '';
  return isBlank(value) ? '' : value;
}

/** Its address, for messages: `Targets!F12`. */
export const placeAt = ({ sheet }: Pick<ReadGrid, 'sheet'>, row: number, column: number): string =>
  `${sheet}!${a1(area(row, column))}`;

export const isFormulaAt = ({ formulas }: Pick<ReadGrid, 'formulas'>, row: number, column: number): boolean =>
  (formulas[row - 1]?.[column - 1] ?? '') !== '';

/** Whether a line is that of somebody who is called so. */
export const isNameOf = ({ scope, otherNames }: GridLine, name: string): boolean =>
  scope.kind === 'named' && [scope.name, ...otherNames].map(textKey).includes(textKey(name));

/** The name in a row where it is that of another line: people have sorted or moved the cells that they see alone. */
export function otherName(
  { rows, values, whom }: Pick<ReadGrid, 'rows' | 'values' | 'whom'>,
  { line, row }: GridRow,
): string | undefined {
  const name = String(values[row - 1]?.[whom - 1] ?? '');
  return !isNameOf(line, name) && rows.some((each) => isNameOf(each.line, name)) ? name : undefined;
}
