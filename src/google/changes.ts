/** Writes the sheet "KPI Changes", what somebody changed in the plan, and the hidden one that keeps what the plan says now. */
import {
  formerChanges,
  recordedChanges,
  toldCells,
  withBegun,
  type BegunChange,
  type Changing,
  type Signature,
} from '../app/plan/recorded-changes';
import { applyFormats, writeBlocks } from './draw';
import { fit } from './fit';
import type { SheetLayout } from '../core/layout/sheet-layout';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import type { PlanSheet } from './plan-sheet';
import { readCells } from './read-cells';

/** The writing that is under way: where it stops, what is found in the plan later is still told from what people typed. */
const BEGUN = 'kpiScorecards.changing';

const SIGNER = 'kpiScorecards.signer';

/** Who this person is in the list; blank where they have not said so. */
export const knownSigner = (): string => PropertiesService.getUserProperties().getProperty(SIGNER) ?? '';

/** Without a signature the person is who they last said they are. */
export function signatureOf(given: Signature | undefined): Signature {
  if (!given) return { by: knownSigner(), reason: '', act: '' };
  rememberSigner(given.by);
  return given;
}

/** @param by who this person says to be; blank where they do not */
export function rememberSigner(by: string): void {
  const name = by.trim();
  if (name !== '' && name !== knownSigner()) PropertiesService.getUserProperties().setProperty(SIGNER, name);
}

const begunBefore = (): Changing['begun'] => {
  const text = PropertiesService.getDocumentProperties().getProperty(BEGUN);
  return text === null ? [] : (JSON.parse(text) as readonly BegunChange[]);
};

const forget = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(BEGUN);
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Writing = Pick<Changing, 'before' | 'after' | 'signature'>;

/** Writes the plan. Where that stops, or the list is not written, what was begun is found the next time. */
export function begunWith<T>(writing: Writing, write: () => T): T {
  const begun = withBegun(begunBefore(), writing);
  PropertiesService.getDocumentProperties().setProperty(BEGUN, JSON.stringify(begun));
  return write();
}

/** @throws Refusal where what is listed or kept cannot be read any more */
export function readFormer(open: OpenDocument, own: readonly OwnSheet[]): Changing['former'] {
  const [list, kept] = [findRole(own, 'changes'), findRole(own, 'agreed')];
  return formerChanges(list && readCells(list), kept && readCells(kept), open);
}

/** Changes the plan and lists what changed, where the document has such a list. @param write writes the plan */
export function listingChanges(
  open: OpenDocument,
  own: readonly OwnSheet[],
  writing: Writing,
  write: () => Changing['planCells'],
): void {
  const [list, kept] = [findRole(own, 'changes'), findRole(own, 'agreed')];
  if (!list) {
    write();
    return;
  }
  const former = readFormer(open, own);
  const begun = begunBefore();
  const planCells = begunWith(writing, write);
  const recorded = recordedChanges({ ...writing, former, planCells, begun }, open);
  for (const [sheet, layout] of [
    [list, recorded.list],
    [kept, recorded.kept],
  ] as const) {
    if (!sheet) continue;
    fit(sheet, layout, { isNew: false });
    drawCells(sheet, layout, open);
  }
  const plan = findRole(own, 'plan');
  if (plan) drawCells(plan, recorded.latest, open);
  forget();
}

/** The rest stays as the last build drew it. */
function drawCells(
  sheet: Sheet,
  { formats, blocks }: Pick<SheetLayout, 'formats' | 'blocks'>,
  { zone }: OpenDocument,
): void {
  applyFormats(sheet, formats);
  writeBlocks(sheet, blocks, { formats }, zone);
}

/** Draws the list and the kept plan for a build, which has written the plan, and tells of them in the plan. */
export function placeChanges(
  open: OpenDocument,
  own: readonly OwnSheet[],
  writing: Writing & Pick<Changing, 'former' | 'closings'>,
  planSheet: PlanSheet,
): void {
  const recorded = recordedChanges(
    {
      ...writing,
      planCells: { ...planSheet.read, sheet: planSheet.sheet.getName() },
      begun: begunBefore(),
    },
    open,
  );
  const { sheets } = open.m;
  const list = place(open, own, {
    ...{ role: { role: 'changes' }, name: sheets.changes, layout: recorded.list },
  });
  const kept = place(open, own, {
    ...{ role: { role: 'agreed' }, name: sheets.agreed, layout: recorded.kept },
  });
  if (!findRole(own, 'agreed')) kept.hideSheet();
  const tab = (sheet: Sheet) => ({ name: sheet.getName(), id: sheet.getSheetId() });
  const tabs = { list: tab(list), kept: tab(kept) };
  drawCells(planSheet.sheet, recorded.latest, open);
  writeBlocks(planSheet.sheet, toldCells(planSheet, tabs, open), { formats: [] }, open.zone);
  forget();
}
