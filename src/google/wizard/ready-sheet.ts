/** Makes the sheet of a table that a team does not keep yet. */
import type { TableId } from '../../app/bridge';
import { readySheet } from '../../app/wizard/ready-sheet';
import { draw } from '../draw';
import { freeName } from '../insert-named';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets } from '../own-sheets';
import { settledPlan } from '../place-plan';
import { readSourceSheets } from '../read-sheets';
import { readFromNew } from './read-from-new';

/** Nothing is made where the table is read from a sheet already: a call may come twice. */
export function makeReadySheet(open: OpenDocument, table: TableId): void {
  const { spreadsheet, zone } = open;
  const own = ownSheets(spreadsheet);
  const source = readSourceSheets(open, own);
  const ready = readySheet(table, source, open);
  if (!ready) {
    const plan = findRole(own, 'plan');
    if (plan) settledPlan(open, own, plan);
    return;
  }
  const { name, layout, planWith } = ready;
  readFromNew(
    open,
    own,
    {
      ...{ title: freeName(spreadsheet, name), index: spreadsheet.getNumSheets(), planWith },
      write: (sheet) => draw(sheet, layout, { isNew: true, zone }),
    },
    source.planSheet,
  );
}
