/** Writes the sample team into sheets of its own. */
import { TABLES } from '../catalogue/tables';
import { palette } from '../layout/palette';
import { DATE_PATTERN } from '../layout/number-format';
import { Refusal } from '../messages/refusal';
import { sampleData, type SampleTable } from '../sample/sample-data';
import type { OpenDocument } from './open-document';

/**
 * @returns how many rows were written
 * @throws Refusal where a sheet of that name exists; then nothing was written
 */
export function writeSample(open: OpenDocument): number {
  const { spreadsheet, m, now } = open;
  const tables = sampleData(Math.floor(now), m.sample);
  for (const { table } of tables) {
    const name = m.sample.tab(m.tables[table]);
    if (spreadsheet.getSheetByName(name)) throw new Refusal((say) => say.sample.exists(name));
  }
  for (const table of tables) writeTable(open, table);
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}

const HEADER_ROW = 2;

function writeTable({ spreadsheet, m, money }: OpenDocument, { table, columns, rows }: SampleTable): void {
  const name = m.sample.tab(m.tables[table]);
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
    const pattern = column?.type === 'date' ? DATE_PATTERN : column?.unit === 'money' ? money : undefined;
    if (pattern !== undefined) {
      sheet.getRange(HEADER_ROW + 1, index + 1, rows.length).setNumberFormat(pattern);
    }
  });
  sheet.setColumnWidths(1, columns.length, 140);
  sheet.setFrozenRows(HEADER_ROW);
}
