/** Writes the sample team into sheets of its own. */
import { TABLES, type TableId } from '../model/catalogue/tables';
import { palette } from '../core/layout/palette';
import { proposeMapping } from '../data/mapping/propose';
import type { Messages } from '../words';
import { Refusal } from '../words/refusal';
import type { SheetCells } from '../core/text/cells';
import { sampleData, type SampleTable } from '../app/sample/sample-data';
import { samplePlan } from '../app/sample/sample-plan';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets } from './own-sheets';
import { placePlan } from './place-plan';

/**
 * Inserts the sample team's sheets, and its plan where the document has none.
 *
 * @returns what was done, as a sentence
 * @throws Refusal where a sheet of that name exists; then nothing was written
 */
export function insertSample(open: OpenDocument, m: Messages): string {
  const { spreadsheet, now } = open;
  const tables = sampleData(Math.floor(now), open.m.sample);
  for (const { table } of tables) {
    const name = nameOf(table, open);
    if (spreadsheet.getSheetByName(name)) throw new Refusal((say) => say.sample.exists(name));
  }
  for (const table of tables) writeTable(open, table);
  const own = ownSheets(spreadsheet);
  if (!findRole(own, 'plan')) {
    const mapping = proposeMapping(tables.map((table) => cellsOf(table, open)));
    placePlan(open, own, { ...samplePlan(Math.floor(now), open.m), mapping });
  }
  const said = m.sample.inserted(tables.reduce((sum, { rows }) => sum + rows.length, 0));
  spreadsheet.toast(said);
  return said;
}

const nameOf = (table: TableId, { m }: OpenDocument): string => m.sample.tab(m.tables[table]);

/** The sheet as it would be read: dates as numbers, which no proposal minds. */
const cellsOf = ({ table, columns, rows }: SampleTable, open: OpenDocument): SheetCells => ({
  sheet: nameOf(table, open),
  values: [
    columns.map((column) => open.m.columns[column]),
    ...rows.map((row) => row.map((value) => value ?? '')),
  ],
});

const HEADER_ROW = 2;

function writeTable(open: OpenDocument, { table, columns, rows }: SampleTable): void {
  const { spreadsheet, m, patterns } = open;
  const name = nameOf(table, open);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const missing = HEADER_ROW + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1).setValue(m.sample.note).setFontStyle('italic').setFontColor(palette.quiet);
  sheet
    .getRange(HEADER_ROW, 1, 1, columns.length)
    .setValues([columns.map((column) => m.columns[column])])
    .setFontWeight('bold')
    .setBackground(palette.band);
  sheet
    .getRange(HEADER_ROW + 1, 1, rows.length, columns.length)
    .setValues(rows.map((row) => row.map((value) => value ?? '')));
  columns.forEach((id, index) => {
    const column = TABLES[table].columns.find((each) => each.id === id);
    const pattern =
      column?.type === 'date' ? patterns.date : column?.unit === 'money' ? patterns.money : undefined;
    if (pattern !== undefined) {
      sheet.getRange(HEADER_ROW + 1, index + 1, rows.length).setNumberFormat(pattern);
    }
  });
  sheet.setColumnWidths(1, columns.length, 140);
  sheet.setFrozenRows(HEADER_ROW);
}
