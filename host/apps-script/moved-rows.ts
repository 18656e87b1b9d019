/** Rewrites the formulas that read rows of a sheet that are moved, so that they read them where they then are. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { LexerTreeBuilder, generateStringWithSequence, sequenceNodeType } from '@univerjs/engine-formula';
import type { HostDocument } from '../document/host-document';
import { worksheetOf } from '../document/read-cells';

/** Rows of a sheet that are moved, from 1, and the row that then follows them, counted before the move. */
export interface MovedRows {
  readonly first: number;
  readonly count: number;
  readonly before: number;
}

/** The row in which a row is, once they are moved. */
function rowAfter(row: number, { first, count, before }: MovedRows): number {
  const after = first + count;
  if (first <= row && row < after) return row + (before > first ? before - after : before - first);
  if (before <= row && row < first) return row + count;
  return after <= row && row < before ? row - count : row;
}

/**
 * To be called before the move.
 *
 * @returns writes the formulas that read moved rows; to be called after the move, which has spoilt them
 */
export function formulasOfMovedRows(document: HostDocument, sheetId: string, moved: MovedRows): () => void {
  const { engine, workbook } = document;
  const name = workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? '';
  const lexer = engine.injector.get(LexerTreeBuilder);
  const cells = workbook.getSheets().flatMap((sheet) => {
    const isMoved = sheet.getSheetId() === sheetId;
    const found: { sheet: string; row: number; column: number; f: string }[] = [];
    worksheetOf(document, sheet.getSheetId())
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = cell.f ?? sheet.getRange(row, column).getFormula();
        const nodes = (lexer.sequenceNodesBuilder(formula.slice(1)) ?? []).map((node) => {
          if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE)
            return { node, reads: false };
          const { text, reads } = referenceAfter(node.token, isMoved, name, moved);
          return { node: { ...node, token: text }, reads };
        });
        if (!nodes.some(({ reads }) => reads)) return;
        const f = `=${generateStringWithSequence(nodes.map(({ node }) => node))}`;
        found.push({
          sheet: sheet.getSheetId(),
          row: isMoved ? rowAfter(row + 1, moved) - 1 : row,
          ...{ column, f },
        });
      });
    return found;
  });
  return () => {
    for (const { sheet, row, column, f } of cells) {
      engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        ...{ unitId: workbook.getId(), subUnitId: sheet },
        cellValue: { [row]: { [column]: { f, si: null } } },
      });
    }
  };
}

const REFERENCE = /^(.*!)?(\$?[A-Z]+\$?)(\d+)(?:(:\$?[A-Z]+\$?)(\d+))?$/i;

/** `reads`: whether all that it refers to is moved. A range that loses rows at an end ends where they were. */
function referenceAfter(
  text: string,
  isOnSheet: boolean,
  name: string,
  moved: MovedRows,
): { readonly text: string; readonly reads: boolean } {
  const [, prefix = '', start = '', top = '', end = '', bottom = top] = REFERENCE.exec(text) ?? [];
  const isOfSheet = prefix === '' ? isOnSheet : unquoted(prefix.slice(0, -1)) === name;
  if (top === '' || !isOfSheet) return { text, reads: false };
  const after = moved.first + moved.count;
  const isMoved = (row: number): boolean => moved.first <= row && row < after;
  const [first, last] = [Number(top), Number(bottom)];
  const reads = isMoved(first) && isMoved(last);
  const from = isMoved(first) && !reads ? after : first;
  const to = isMoved(last) && !reads ? moved.first - 1 : last;
  const ends = end === '' ? '' : `${end}${rowAfter(to, moved)}`;
  return { text: `${prefix}${start}${rowAfter(from, moved)}${ends}`, reads };
}

const unquoted = (name: string): string => name.replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
