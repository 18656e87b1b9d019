/** Gives custom functions what they may ask of the open document, reading each thing at most once a call. */
import { once } from '../core/once';
import type { Surroundings } from '../functions/surroundings';
import type { OpenDocument } from './open-document';
import { findRole, type OwnSheet } from './own-sheets';
import { planForFunctions } from './plan-for-functions';
import { readPlanSheet } from './plan-sheet';
import { readSourceSheets } from './read-sheets';

export function functionSurroundings(open: OpenDocument): Surroundings {
  const own = once((): readonly OwnSheet[] => {
    const sheet = planForFunctions(open.spreadsheet);
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
  };
}
