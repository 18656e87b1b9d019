/** Reads the sheets of the document, each once per run. */
import { headOf } from '../data/mapping/sheet-head';
import type { SheetCells } from '../core/text/cells';
import { once } from '../core/once';
import { sourceSheets, type DataSheets, type ReadSheets, type SourceSheets } from '../app/plan/source-sheets';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { readPlanCells } from './plan-sheet';
import { readCells, readHead } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readSheets({ spreadsheet }: OpenDocument, own: readonly OwnSheet[]): ReadSheets {
  const [planSheet, history] = [findRole(own, 'plan'), findRole(own, 'history')];
  return {
    own,
    dataSheets: readDataSheets(spreadsheet, own),
    planCells: planSheet && readPlanCells(planSheet),
    historyCells: history && readCells(history),
  };
}

/** @throws Refusal where the plan's or the history's sheet has a cell that cannot be used */
export const readSourceSheets = (open: OpenDocument, own: readonly OwnSheet[]): SourceSheets =>
  sourceSheets(readSheets(open, own), open);

function readDataSheets(spreadsheet: Spreadsheet, own: readonly OwnSheet[]): DataSheets {
  const sheets = once(() => dataSheetsByName(spreadsheet, own));
  const read = new Map<string, SheetCells>();
  const cellsOf = (name: string): SheetCells | undefined => {
    const known = read.get(name);
    const sheet = known ? undefined : sheets().get(name);
    if (sheet) read.set(name, readCells(sheet, name));
    return known ?? read.get(name);
  };
  return {
    cellsOf,
    all: () => [...sheets().keys()].flatMap((name) => cellsOf(name) ?? []),
    heads: () =>
      [...sheets()].map(([name, sheet]) => {
        const known = read.get(name);
        return known ? headOf(known) : readHead(sheet, name);
      }),
  };
}

function dataSheetsByName(spreadsheet: Spreadsheet, own: readonly OwnSheet[]): ReadonlyMap<string, Sheet> {
  const ownIds = new Set(own.map(({ id }) => id));
  const sheets = spreadsheet
    .getSheets()
    // A chart may have a sheet of its own, which has no cells.
    .filter((sheet) => !ownIds.has(sheet.getSheetId()) && sheet.getType() === SpreadsheetApp.SheetType.GRID);
  return new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
}
