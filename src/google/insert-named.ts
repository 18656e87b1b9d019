/** Inserts a sheet under a given name, or under the next free one. */
import { freeTabName } from '../app/tab-name';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The wanted name, or the next free one. Each name that is read costs a call. */
export const freeName = (spreadsheet: Spreadsheet, wanted: string): string =>
  freeTabName(wanted, namesOf(spreadsheet));

/**
 * The names are read only where Google refuses the wanted one.
 *
 * @param index from 0
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
    const taken = namesOf(spreadsheet);
    if (!taken.has(name.toLowerCase())) throw error;
    return insert(freeTabName(wanted, taken));
  }
}

const namesOf = (spreadsheet: Spreadsheet): ReadonlySet<string> =>
  new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
