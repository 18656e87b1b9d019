/** The document's own data sheets, each read once a run, and the plan that says what they mean. */
import type { Document } from '../facts/prepare';
import { proposeMapping } from '../mapping/propose';
import { NEW_PLAN, type Plan } from '../plan/plan';
import { readPlan } from '../plan/read';
import type { SheetCells } from '../rows/cells';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { readCells } from './read-cells';

export interface SourceSheets {
  /** The plan as its sheet has it, or proposed from the data where there is no plan yet. */
  readonly plan: Plan;
  /** What `facts/` needs to read and measure the document. */
  readonly document: Document;
}

export function readSourceSheets(open: OpenDocument, own: readonly OwnSheet[]): SourceSheets {
  const ownIds = new Set(own.map(({ sheet }) => sheet.getSheetId()));
  const sheets = open.spreadsheet.getSheets().filter((sheet) => !ownIds.has(sheet.getSheetId()));
  const read = new Map<string, SheetCells>();
  const cellsOf = (name: string): SheetCells | undefined => {
    const known = read.get(name);
    const sheet = known ? undefined : sheets.find((each) => each.getName() === name);
    if (sheet) read.set(name, readCells(sheet));
    return known ?? read.get(name);
  };
  const planSheet = findRole(own, 'plan');
  const plan: Plan = planSheet
    ? readPlan(readCells(planSheet), open.zone)
    : { ...NEW_PLAN, mapping: proposeMapping(sheets.flatMap((sheet) => cellsOf(sheet.getName()) ?? [])) };
  const { zone, locale, now, money } = open;
  return { plan, document: { ...plan, cellsOf, zone, locale, now, money } };
}

/** The plan as its sheet has it, `undefined` where there is none. Reads no data sheet. */
export function writtenPlan(open: OpenDocument, own: readonly OwnSheet[]): Plan | undefined {
  const planSheet = findRole(own, 'plan');
  return planSheet && readPlan(readCells(planSheet), open.zone);
}
