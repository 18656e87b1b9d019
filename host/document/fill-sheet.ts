/**
 * Inserts a sheet and fills it, as if every text had been typed into it. A mutation would hold a second copy of all cells
 * until everything is calculated.
 */
import { CellValueType, mergeWorksheetSnapshotWithDefault, type ICellData } from '@univerjs/core';
import { InsertSheetMutation, type IInsertSheetMutationParams } from '@univerjs/sheets';
import { readingOnce } from '../../src/core/text/reading-once';
import type { TypedCell } from '../typing/typed-cell';
import { typedText } from '../typing/typed-text';
import { typingRules, writeValues } from './cells';
import type { HostDocument } from './host-document';
import { worksheetOf } from './read-cells';
import { freeSheetId } from './sheet-ids';

/** It comes last, and is blank. */
export function insertSheet(
  document: HostDocument,
  name: string,
  rowCount: number,
  columnCount: number,
): string {
  const { engine, workbook } = document;
  const id = freeSheetId(document);
  const insertion: IInsertSheetMutationParams = {
    unitId: workbook.getId(),
    index: workbook.getSheets().length,
    sheet: mergeWorksheetSnapshotWithDefault({ id, name, rowCount, columnCount }),
  };
  engine.commands.syncExecuteCommand(InsertSheetMutation.id, insertion);
  return id;
}

/** Formulas are written as usual: they are to be calculated. */
export function fillSheet(
  document: HostDocument,
  sheetId: string,
  texts: readonly (readonly string[])[],
): void {
  const rules = typingRules(document);
  const read = readingOnce((text) => typedText(text, rules));
  const rows = texts.map((row) => row.map(read));
  fillCells(document, sheetId, rows);
}

export function fillCells(
  document: HostDocument,
  sheetId: string,
  rows: readonly (readonly TypedCell[])[],
): void {
  const styles = document.workbook.getWorkbook().getStyles();
  const styleOf = readingOnce((pattern) => styles.setValue({ n: { pattern } }));
  const matrix = worksheetOf(document, sheetId).getCellMatrix();
  rows.forEach((row, rowIndex) => {
    row.forEach((typed, columnIndex) => {
      if (typed.kind === 'formula') {
        const area = { row: rowIndex + 1, column: columnIndex + 1, rows: 1, columns: 1 };
        writeValues(document, sheetId, area, [[typed.formula]]);
        return;
      }
      const cell = constant(typed, styleOf);
      if (cell) matrix.setValue(rowIndex, columnIndex, cell);
    });
  });
}

/** An object of its own for each cell, because Univer changes them in place. */
function constant(
  typed: Exclude<TypedCell, { kind: 'formula' }>,
  styleOf: (pattern: string) => ICellData['s'],
): ICellData | undefined {
  switch (typed.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return typed.text === '' ? undefined : { v: typed.text, t: CellValueType.STRING };
    case 'boolean':
      return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number':
      return typed.pattern === undefined
        ? { v: typed.value, t: CellValueType.NUMBER }
        : { v: typed.value, t: CellValueType.NUMBER, s: styleOf(typed.pattern) };
    default:
      return typed satisfies never;
  }
}
