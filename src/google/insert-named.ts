/** Inserts a sheet under a given name, or under the next free one. */
import { freeTabName } from '../app/tab-name';
import { ownSheets } from './own-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The wanted name, or the next free one. Each name that is read costs a call. */
export const freeName = (spreadsheet: Spreadsheet, wanted: string): string =>
  freeTabName(wanted, namesOf(spreadsheet.getSheets()));

/**
 * The names are read only where Google refuses the wanted one. An insertion that is done although it fails is taken back.
 *
 * @param index from 0; a sheet of the add-on stands there, or none
 * @param template the sheet that it shall be a copy of
 */
export function insertNamed(
  spreadsheet: Spreadsheet,
  wanted: string,
  index: number,
  template?: Sheet,
): Sheet {
  const insert = (name: string): Sheet =>
    template ? spreadsheet.insertSheet(name, index, { template }) : spreadsheet.insertSheet(name, index);
  const name = freeTabName(wanted, new Set());
  try {
    return insert(name);
  } catch (error) {
    const sheets = spreadsheet.getSheets();
    const taken = namesOf(sheets);
    if (!taken.has(name.toLowerCase())) throw error;
    const there = sheets[index];
    if (there?.getName() === name && !isOwn(spreadsheet, there)) {
      spreadsheet.deleteSheet(there);
      throw error;
    }
    return insert(freeTabName(wanted, taken));
  }
}

const isOwn = (spreadsheet: Spreadsheet, sheet: Sheet): boolean =>
  ownSheets(spreadsheet).some(({ id }) => id === sheet.getSheetId());

const namesOf = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(sheets.map((sheet) => sheet.getName().toLowerCase()));
