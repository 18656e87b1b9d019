/** Tells which results of a saved document still hold, and has the others calculated. */
import { ObjectMatrix, type IObjectMatrixPrimitiveType, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { HostDocument } from '../document/host-document';
import type { FormulaCell, SavedDocument, SavedResults } from '../document/saved-document';
import type { CustomFunction } from '../functions/custom-function';

/** By sheet, row and column. */
type Spilling = Nullable<Readonly<Record<string, Nullable<IObjectMatrixPrimitiveType<IRange>>>>>;

/** `undefined` while a formula may show another value than it has. */
export function resultsNow(document: HostDocument): SavedResults | undefined {
  const { engine, workbook } = document;
  if (!engine.isCalculated()) return undefined;
  const documents: Readonly<Record<string, Spilling>> = engine.injector
    .get(FormulaDataModel)
    .getArrayFormulaRange();
  const spilling: FormulaCell[] = [];
  for (const [sheetId, cells] of Object.entries(documents[workbook.getId()] ?? {})) {
    new ObjectMatrix<IRange>(cells ?? {}).forValue((row, column) => {
      spilling.push({ sheetId, row, column });
    });
  }
  return { by: calculatorOf(document), spilling };
}

/**
 * Begins to calculate what may have another value by now: everything where another host saved the document; else what
 * reads the clock, what fills further cells, and what the script calculates, which may be another one too.
 */
export function calculateSaved(
  document: HostDocument,
  { results }: SavedDocument,
  customFunctions: readonly CustomFunction[],
): void {
  const { engine, workbook } = document;
  if (results?.by !== calculatorOf(document)) {
    engine.recalculate();
    return;
  }
  const unitId = workbook.getId();
  engine.recalculateOutdated(
    [...results.spilling, ...cellsCalling(document, customFunctions)].map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    })),
  );
}

/** Who calculates: `HOST_VERSION` is put in where the host is bundled, and is another one with each change of it. */
const calculatorOf = ({ locale, timeZone }: HostDocument): string =>
  [process.env.HOST_VERSION, locale, timeZone].join(' ');

function cellsCalling({ workbook }: HostDocument, functions: readonly CustomFunction[]): FormulaCell[] {
  if (functions.length === 0) return [];
  const names = functions.map(({ name }) => name.replaceAll('$', '\\$')).join('|');
  const calls = new RegExp(`(?<![\\p{L}\\p{N}_.$])(?:${names})\\s*\\(`, 'iu');
  const cells: FormulaCell[] = [];
  for (const sheet of workbook.getSheets()) {
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        // A formula that was filled into several cells is written in one of them.
        if (typeof cell?.f === 'string' ? calls.test(cell.f) : cell?.si) {
          cells.push({ sheetId: sheet.getSheetId(), row, column });
        }
      });
  }
  return cells;
}
