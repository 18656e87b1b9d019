/** Reads the document's data sheets, each once per run, with the plan that explains them and the closed periods. */
import type { Document } from '../document/document';
import { proposeMapping } from '../data/mapping/propose';
import { headOf, type SheetHead } from '../data/mapping/sheet-head';
import { NEW_PLAN, type Plan } from '../plan/plan';
import type { SheetCells } from '../core/text/cells';
import type { Scope } from '../data/scopes/scopes';
import { closedPeriods } from './history-sheet';
import { once } from '../core/once';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { readPlanSheet, type PlanSheet } from './plan-sheet';
import { readCells, readHead } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SourceSheets {
  /** The plan as its sheet has it, or proposed from the data where there is no plan yet. */
  readonly plan: Plan;
  readonly planSheet: PlanSheet | undefined;
  readonly dataSheets: DataSheets;
  /** What `facts/` needs to read and measure the document. */
  readonly document: Document;
}

/**
 * @param written those of the add-on's sheets that are read
 * @throws Refusal where the plan's or the history's sheet has a cell that cannot be used
 */
export function readSourceSheets(
  open: OpenDocument,
  own: readonly OwnSheet[],
  written: readonly OwnSheet[] = own,
): SourceSheets {
  const dataSheets = readDataSheets(open, own);
  const known = findRole(written, 'plan');
  const planSheet = known && readPlanSheet(open, known);
  const plan: Plan = planSheet?.plan ?? { ...NEW_PLAN, mapping: proposeMapping(dataSheets.all()) };
  const { zone, locale, now } = open;
  return {
    plan,
    planSheet,
    dataSheets,
    document: {
      ...plan,
      ...{ zone, locale, now },
      cellsOf: dataSheets.cellsOf,
      closed: closedPeriods(open, written),
      formerScopes: scopesWithCard(own),
    },
  };
}

export interface DataSheets {
  /** The cells of a sheet by its name, `undefined` where there is no such sheet. */
  readonly cellsOf: (name: string) => SheetCells | undefined;
  /** All of them, in the order of their tabs. */
  readonly all: () => readonly SheetCells[];
  /** The heads of all of them, in the same order: what was read already, of the others only the first rows. */
  readonly heads: () => readonly SheetHead[];
}

/** The sheets that are not the add-on's; nothing of them is read, not even a name, before it is asked for. */
function readDataSheets({ spreadsheet }: OpenDocument, own: readonly OwnSheet[]): DataSheets {
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

function dataSheetsByName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  own: readonly OwnSheet[],
): ReadonlyMap<string, Sheet> {
  const ownIds = new Set(own.map(({ sheet }) => sheet.getSheetId()));
  const sheets = spreadsheet
    .getSheets()
    // A chart may have a sheet of its own, which has no cells.
    .filter((sheet) => !ownIds.has(sheet.getSheetId()) && sheet.getType() === SpreadsheetApp.SheetType.GRID);
  return new Map(sheets.map((sheet) => [sheet.getName(), sheet]));
}

/** Whoever has a card stays among the scopes. */
const scopesWithCard = (own: readonly OwnSheet[]): readonly Scope[] =>
  own.flatMap(({ role }) =>
    role.role === 'card' && role.scope !== 'team'
      ? [{ type: role.scope, name: role.name, region: role.scope === 'region' ? role.name : '' }]
      : [],
  );

/** The plan as its sheet has it, `undefined` where there is none. Reads no data sheet. */
export function writtenPlan(open: OpenDocument, own: readonly OwnSheet[]): Plan | undefined {
  const planSheet = findRole(own, 'plan');
  return planSheet && readPlanSheet(open, planSheet).plan;
}
