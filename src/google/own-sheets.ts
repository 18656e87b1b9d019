/** Finds the sheets that the add-on made by developer metadata, whatever they are called now. */
import { textKey } from '../core/text/text';
import type { Scope, ScopeType } from '../data/scopes/scopes';
import { rememberPlan } from './plan-for-functions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'kpiScorecards';

export type Role =
  | { readonly role: 'plan' | 'data' | 'overview' | 'template' | 'history' }
  | { readonly role: 'card'; readonly scope: ScopeType; readonly name: string };

export interface OwnSheet {
  readonly sheet: Sheet;
  readonly role: Role;
}

/** Marks a sheet as the add-on's own. */
export function claim(sheet: Sheet, role: Role): void {
  const value = JSON.stringify({ ...role, sheetId: sheet.getSheetId() });
  sheet.addDeveloperMetadata(KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  if (role.role === 'plan') rememberPlan(sheet);
}

/** Every sheet of the add-on, found in one call; a person's copy of one carries the original's id and is left out. */
export function ownSheets(spreadsheet: Spreadsheet): readonly OwnSheet[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .flatMap((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const { sheetId, ...role } = JSON.parse(metadata.getValue() ?? '{}') as Role & {
        readonly sheetId?: number;
      };
      return sheet && sheet.getSheetId() === sheetId ? [{ sheet, role }] : [];
    });
}

/** The sheet of a card, found by its scope's name as it is spelled in the data. */
export const findCard = (own: readonly OwnSheet[], scope: Pick<Scope, 'type' | 'name'>): Sheet | undefined =>
  own.find(
    ({ role }) =>
      role.role === 'card' && role.scope === scope.type && textKey(role.name) === textKey(scope.name),
  )?.sheet;

export const hasCard =
  (own: readonly OwnSheet[]) =>
  (scope: Pick<Scope, 'type' | 'name'>): boolean =>
    findCard(own, scope) !== undefined;

/** The sheet of a role, whatever it is called. */
export const findOwn = (own: readonly OwnSheet[], role: Role): Sheet | undefined =>
  role.role === 'card' ? findCard(own, { type: role.scope, name: role.name }) : findRole(own, role.role);

export const findRole = (own: readonly OwnSheet[], role: Exclude<Role['role'], 'card'>): Sheet | undefined =>
  own.find((each) => each.role.role === role)?.sheet;
