/** Writes the sample team into sheets of its own. */
import { sample } from '../app/sample/sample-sheets';
import type { Messages } from '../words';
import { Refusal } from '../words/refusal';
import { draw } from './draw';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets } from './own-sheets';
import { placePlan } from './place-plan';

/**
 * Inserts the sample team's sheets, and its plan where the document has none.
 *
 * @returns what was done, as a sentence
 * @throws Refusal where a sheet of that name exists; then nothing was written
 */
export function insertSample(open: OpenDocument, m: Messages): string {
  const { spreadsheet, zone } = open;
  const { sheets, plan, rows } = sample(open);
  for (const { name } of sheets) {
    if (spreadsheet.getSheetByName(name)) throw new Refusal((say) => say.sample.exists(name));
  }
  for (const { name, layout } of sheets) {
    draw(spreadsheet.insertSheet(name, spreadsheet.getNumSheets()), layout, { isNew: true, zone });
  }
  const own = ownSheets(spreadsheet);
  if (!findRole(own, 'plan')) placePlan(open, own, plan);
  const said = m.sample.inserted(rows);
  spreadsheet.toast(said);
  return said;
}
