/** Writes the sheet "KPI Changes": what somebody changed in the plan, and what the plan says now. */
import {
  recordedChanges,
  toldCells,
  withBegun,
  type BegunChange,
  type Changing,
  type Signature,
} from '../app/plan/recorded-changes';
import { applyStyle, writeBlocks } from './draw';
import { fit } from './fit';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import type { PlanSheet } from './plan-sheet';
import { rangeOf } from './range-of';
import { readCells } from './read-cells';

/** The writing that is under way: where it stops, what is found in the plan later is still told from what people typed. */
const BEGUN = 'kpiScorecards.changing';

const SIGNER = 'kpiScorecards.signer';

/** Who this person is in the list; blank where they have not said so. */
export const knownSigner = (): string => PropertiesService.getUserProperties().getProperty(SIGNER) ?? '';

/** Without a signature the person is who they last said they are. */
export function signatureOf(given: Signature | undefined): Signature {
  if (!given) return { by: knownSigner(), reason: '', act: '' };
  if (given.by !== '' && given.by !== knownSigner()) {
    PropertiesService.getUserProperties().setProperty(SIGNER, given.by);
  }
  return given;
}

const begunBefore = (): Changing['begun'] => {
  const text = PropertiesService.getDocumentProperties().getProperty(BEGUN);
  return text === null ? [] : (JSON.parse(text) as readonly BegunChange[]);
};

const forget = (): void => {
  PropertiesService.getDocumentProperties().deleteProperty(BEGUN);
};

type Writing = Pick<Changing, 'before' | 'after' | 'signature'>;

/** Writes the plan. Where that stops, or the list is not written, what was begun is found the next time. */
export function begunWith<T>(writing: Writing, write: () => T): T {
  const begun = withBegun(begunBefore(), writing);
  PropertiesService.getDocumentProperties().setProperty(BEGUN, JSON.stringify(begun));
  return write();
}

/** Changes the plan and lists what changed, where the document has such a list. @param write writes the plan */
export function listingChanges(
  open: OpenDocument,
  own: readonly OwnSheet[],
  writing: Writing,
  write: () => Changing['planCells'],
): void {
  const sheet = findRole(own, 'changes');
  if (!sheet) {
    write();
    return;
  }
  const changesCells = readCells(sheet);
  const begun = begunBefore();
  const planCells = begunWith(writing, write);
  const { blocks, formats, ...layout } = recordedChanges(
    { ...writing, planCells, changesCells, begun },
    open,
  );
  fit(sheet, { ...layout, blocks, formats }, { isNew: false });
  for (const { area, style } of formats) applyStyle(rangeOf(sheet, area), style);
  writeBlocks(sheet, blocks, { formats }, open.zone);
  forget();
}

/** Draws all of the sheet for a build, which has written the plan, and tells of it in the plan. */
export function placeChanges(
  open: OpenDocument,
  own: readonly OwnSheet[],
  writing: Writing,
  planSheet: PlanSheet,
): void {
  const known = findRole(own, 'changes');
  const changing = {
    ...writing,
    planCells: { ...planSheet.read, sheet: planSheet.sheet.getName() },
    changesCells: known && readCells(known),
    begun: begunBefore(),
  };
  const sheet = place(open, own, {
    role: { role: 'changes' },
    name: open.m.sheets.changes,
    layout: recordedChanges(changing, open),
  });
  writeBlocks(planSheet.sheet, toldCells(planSheet, sheet.getName(), open), { formats: [] }, open.zone);
  forget();
}
