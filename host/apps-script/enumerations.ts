/** Lists the enumerations that scripts name; each member is its own name. */
import { enumeration } from './serve';

type Types = typeof GoogleAppsScript.Spreadsheet;

export const BorderStyle = enumeration<Types['BorderStyle']>('SpreadsheetApp.BorderStyle', [
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DASHED',
  'DOTTED',
  'DOUBLE',
]);

export const DeveloperMetadataVisibility = enumeration<Types['DeveloperMetadataVisibility']>(
  'SpreadsheetApp.DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const DeveloperMetadataLocationType = enumeration<Types['DeveloperMetadataLocationType']>(
  'SpreadsheetApp.DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET'],
);

export const ProtectionType = enumeration<Types['ProtectionType']>('SpreadsheetApp.ProtectionType', [
  'SHEET',
  'RANGE',
]);

export const SheetType = enumeration<Types['SheetType']>('SpreadsheetApp.SheetType', ['GRID', 'OBJECT']);

export const BooleanCriteria = enumeration<Types['BooleanCriteria']>('SpreadsheetApp.BooleanCriteria', [
  'NUMBER_GREATER_THAN',
  'NUMBER_LESS_THAN',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);

export const DataValidationCriteria = enumeration<Types['DataValidationCriteria']>(
  'SpreadsheetApp.DataValidationCriteria',
  [
    'VALUE_IN_RANGE',
    'VALUE_IN_LIST',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_BETWEEN',
    'DATE_IS_VALID_DATE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
  ],
);

/** Only what the page can draw. */
export const ChartType = enumeration<(typeof GoogleAppsScript.Charts)['ChartType']>('Charts.ChartType', [
  'COLUMN',
  'BAR',
  'LINE',
  'COMBO',
]);
