/** Reads the cells of KPI Data that name its scopes. */
import { scopeCells } from '../../app/build/read-scopes';
import type { Cell } from '../../core/text/cells';
import { rangeOf } from '../range-of';

export const scopeRows = (
  dataSheet: GoogleAppsScript.Spreadsheet.Sheet,
  size: Parameters<typeof scopeCells>[0],
): readonly (readonly Cell[])[] => rangeOf(dataSheet, scopeCells(size)).getValues() as Cell[][];
