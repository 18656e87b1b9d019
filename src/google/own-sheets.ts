/** Finds the sheets that the add-on made by developer metadata, whatever they are called now. */
import { cardOf, ofRole, roleOf, roleText, type Own, type Role } from '../app/own-sheets';
import { isMarked } from '../app/plan/sheet-marks';
import { rememberForFunctions } from './sheets-for-functions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'kpiScorecards';

export interface OwnSheet extends Own {
  readonly sheet: Sheet;
}

/** Marks a sheet as the add-on's own. */
export function claim(sheet: Sheet, role: Role): void {
  const value = roleText(role, sheet.getSheetId());
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  if (isMarked(role.role)) rememberForFunctions(role.role, sheet);
}

/** Gives sheets of the add-on other roles: they keep all that people typed there. */
export function reclaim(
  spreadsheet: Spreadsheet,
  sheets: readonly { readonly own: OwnSheet; readonly role: Role }[],
): void {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
  for (const { own, role } of sheets) {
    const mark = marks.find((each) => each.getValue() === roleText(own.role, own.id));
    if (!mark) throw new Error(`no mark of sheet ${own.id}`);
    mark.setValue(roleText(role, own.id));
  }
}

/** Every sheet of the add-on, found in one call; a person's copy of one is left out. */
export function ownSheets(spreadsheet: Spreadsheet): readonly OwnSheet[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const text = metadata.getValue();
      if (!sheet || text === null) return [];
      const id = sheet.getSheetId();
      const role = roleOf(text, id);
      return role ? [{ sheet, role, id }] : [];
    });
}

/** The sheet of a card, found by its scope's name as it is spelled in the data. */
export const findCard = (own: readonly OwnSheet[], scope: Parameters<typeof cardOf>[1]): Sheet | undefined =>
  cardOf(own, scope)?.sheet;

/** The sheet of a role, whatever it is called. */
export const findRole = (own: readonly OwnSheet[], role: Exclude<Role['role'], 'card'>): Sheet | undefined =>
  ofRole(own, role)?.sheet;

/** @throws Error where there is none: whoever calls has made sure that there is */
export function sheetOf(own: readonly OwnSheet[], role: Exclude<Role['role'], 'card'>): Sheet {
  const sheet = findRole(own, role);
  if (!sheet) throw new Error(`no sheet for ${role}`);
  return sheet;
}
