/** Writes the sheet of targets, which people type into: what they typed since it was read stays. */
import { changedTargets, typedInGrid } from '../app/plan/target-grid';
import { targetsOfBuild } from '../app/build/target-grid';
import type { Preparation } from '../app/build/prepare-build';
import type { SourceSheets } from '../app/plan/source-sheets';
import type { Block } from '../core/layout/sheet-layout';
import { writeBlocks } from './draw';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { place } from './place';
import { readGridCells } from './read-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Beside the plan, which a build has written. @param planSheet its sheet */
export function placeTargets(
  open: OpenDocument,
  own: readonly OwnSheet[],
  { prepared: { data }, targetCells }: Preparation,
  planSheet: Sheet,
): void {
  const known = findRole(own, 'targets');
  if (known && isTypedSince(known, targetCells)) return;
  const drawn = targetsOfBuild(data, targetCells, open);
  if (drawn.kind === 'cells') {
    if (known) write(open, known, drawn.blocks);
    return;
  }
  const sheet = place(open, own, {
    role: { role: 'targets' },
    name: open.m.sheets.targets,
    layout: drawn.layout,
    index: planSheet.getIndex(),
  });
  writeBlocks(sheet, [drawn.last], drawn.layout, open.zone);
}

/** After the plan was changed elsewhere: what differs. */
export function showTargets(
  open: OpenDocument,
  own: readonly OwnSheet[],
  plan: SourceSheets['plan'],
  { targetCells, document }: Pick<SourceSheets, 'targetCells' | 'document'>,
): void {
  const known = findRole(own, 'targets');
  if (!known || !targetCells || isTypedSince(known, targetCells)) return;
  write(open, known, changedTargets(targetCells, plan, document.closed ?? [], open));
}

const isTypedSince = (sheet: Sheet, read: Preparation['targetCells']): boolean =>
  read === undefined || typedInGrid(readGridCells(sheet)) !== typedInGrid(read);

/** The cells keep their looks: numbers, and blanks. */
const write = ({ zone }: OpenDocument, sheet: Sheet, blocks: readonly Block[]): void => {
  writeBlocks(sheet, blocks, { formats: [] }, zone);
};
