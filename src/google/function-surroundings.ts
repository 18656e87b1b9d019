/** Gives custom functions what they may ask of the open document, reading each thing at most once a call. */
import { closedPeriods } from '../app/plan/closed-periods';
import { once } from '../core/once';
import type { Surroundings } from '../functions/surroundings';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { readPlanSheet } from './plan-sheet';
import { readCells } from './read-cells';
import { readSourceSheets } from './read-sheets';
import { sheetForFunctions } from './sheets-for-functions';

export function functionSurroundings(open: OpenDocument): Surroundings {
  const own = once((): readonly OwnSheet[] => {
    const sheet = sheetForFunctions(open.spreadsheet, 'plan');
    return sheet ? [{ sheet, role: { role: 'plan' }, id: sheet.getSheetId() }] : [];
  });
  const { zone, locale, now, m } = open;
  return {
    ...{ zone, locale, now, m },
    document: once(() => readSourceSheets(open, own()).document),
    plan: once(() => {
      const sheet = findRole(own(), 'plan');
      return sheet && readPlanSheet(open, sheet).plan;
    }),
    closed: once(() => {
      const sheet = sheetForFunctions(open.spreadsheet, 'history');
      return closedPeriods(sheet && readCells(sheet), zone);
    }),
  };
}
