/** Finds the place in the document that a range or sheet held by a script stands for. */
import { register } from './class-names';
import type { Place } from './classes';

const ranges = register<GoogleAppsScript.Spreadsheet.Range, Place>('SpreadsheetApp.Range');
const sheets = register<GoogleAppsScript.Spreadsheet.Sheet, string>('SpreadsheetApp.Sheet');

export const rememberPlace = ranges.remember;
export const placeOf = ranges.meaningOf;
export const rememberSheet = sheets.remember;
/** Univer's id of the sheet. */
export const sheetIdOf = sheets.meaningOf;
