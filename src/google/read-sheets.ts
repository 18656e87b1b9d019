/** Reads the sheets of the document: the add-on's own, and the data sheets as they are asked for. */
import { dataSheets, type FindSheets } from '../app/plan/data-sheets';
import { sourceSheets, type ReadSheets, type SourceSheets } from '../app/plan/source-sheets';
import { once } from '../core/once';
import { EDITION } from './edition';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { readPlanCells } from './plan-sheet';
import { readable, readCells, readGridCells } from './read-cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function readSheets(open: OpenDocument, own: readonly OwnSheet[]): ReadSheets {
  const { spreadsheet } = open;
  const [planSheet, history] = [findRole(own, 'plan'), findRole(own, 'history')];
  const targets = findRole(own, 'targets');
  return {
    own,
    dataSheets: dataSheets(findDataSheets(spreadsheet, own)),
    planCells: planSheet && readPlanCells(planSheet),
    targetCells: targets && readGridCells(targets),
    historyCells: history && readCells(history),
    elsewhere: EDITION.elsewhere(open),
  };
}

/** @throws Refusal where the plan's or the history's sheet has a cell that cannot be used */
export const readSourceSheets = (open: OpenDocument, own: readonly OwnSheet[]): SourceSheets =>
  sourceSheets(readSheets(open, own), open);

/** Those that were there when the first of them was asked for: what a build makes meanwhile is no data. */
function findDataSheets(spreadsheet: Spreadsheet, own: readonly OwnSheet[]): FindSheets {
  const ownIds = new Set(own.map(({ id }) => id));
  const sheets = once(() =>
    spreadsheet
      .getSheets()
      // A chart may have a sheet of its own, which has no cells.
      .filter(
        (sheet) => !ownIds.has(sheet.getSheetId()) && sheet.getType() === SpreadsheetApp.SheetType.GRID,
      ),
  );
  return {
    named(name) {
      const among = sheets();
      const id = spreadsheet.getSheetByName(name)?.getSheetId();
      const sheet = among.find((each) => each.getSheetId() === id);
      // Google does not document whether capitals matter to it.
      return sheet?.getName() === name ? readable(sheet) : undefined;
    },
    all: () => new Map(sheets().map((sheet) => [sheet.getName(), readable(sheet)])),
  };
}
