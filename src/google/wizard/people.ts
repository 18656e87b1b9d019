/** Adds people below those of the team sheet, and makes that sheet where there is none. */
import type { Person } from '../../app/bridge';
import { TABLES, type ColumnId } from '../../model/catalogue/tables';
import { palette } from '../../core/layout/palette';
import type { TableMapping } from '../../data/mapping/mapping';
import { locate } from '../../data/mapping/locate';
import { Refusal } from '../../words/refusal';
import { parsePeriod } from '../../words/period-text';
import { plainText } from '../../core/text/text';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { changePlan } from '../place-plan';
import { refuseReadAsFormula } from '../read-as-formula';
import { readCells } from '../read-cells';
import { readSourceSheets } from '../source-sheets';
import { freeTabName } from '../../app/tab-name';

type NewPerson = Omit<Person, 'row'>;

const COLUMNS = ['rep', 'region', 'email', 'from', 'until'] as const satisfies readonly ColumnId[];

type TeamColumn = (typeof COLUMNS)[number];

/** A team sheet that is made becomes part of the plan. */
export function addPeople(open: OpenDocument, people: readonly NewPerson[]): void {
  const own = ownSheets(open.spreadsheet);
  const { plan, planSheet } = readSourceSheets(open, own);
  const team = writePeople(open, plan.mapping.team, people);
  if (team !== plan.mapping.team) {
    changePlan(open, own, { ...plan, mapping: { ...plan.mapping, team } }, planSheet);
  }
}

/**
 * @returns the mapping of the team table
 * @throws Refusal where a person has no name, where a day is none, or where the sheet has no column for what is given;
 *   then nothing was written
 */
function writePeople(
  open: OpenDocument,
  known: TableMapping | undefined,
  people: readonly NewPerson[],
): TableMapping {
  if (people.some(({ rep }) => plainText(rep) === '')) throw new Refusal((m) => m.errors.personUnnamed);
  const rows = people.map((person) => COLUMNS.map((column) => valueOf(person, column, open)));
  if (!known) return makeSheet(open, rows);
  const sheet = open.spreadsheet.getSheetByName(known.sheet);
  if (!sheet) throw new Refusal((m) => m.errors.sheetNotFound('team', known.sheet));
  const { columns } = locate('team', known, readCells(sheet));
  const homeless = COLUMNS.find(
    (column, index) => columns[column] === undefined && rows.some((row) => row[index] !== ''),
  );
  if (homeless) throw new Refusal((m) => m.errors.noColumnFor(known.sheet, homeless));
  const below = sheet.getLastRow() + 1;
  const missing = below + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  COLUMNS.forEach((column, index) => {
    const place = columns[column];
    if (place === undefined) return;
    writeColumn(
      sheet.getRange(below, place, rows.length, 1),
      column,
      rows.map((row) => row[index] ?? ''),
      open,
    );
  });
  return known;
}

function makeSheet(open: OpenDocument, rows: readonly (readonly (string | Date)[])[]): TableMapping {
  const { spreadsheet, m } = open;
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const name = freeTabName(m.tables.team, taken);
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const headers = COLUMNS.map((column) => m.columns[column]);
  sheet
    .getRange(1, 1, 1, COLUMNS.length)
    .setValues([headers])
    .setFontWeight('bold')
    .setBackground(palette.band);
  COLUMNS.forEach((column, index) => {
    writeColumn(
      sheet.getRange(2, index + 1, rows.length, 1),
      column,
      rows.map((row) => row[index] ?? ''),
      open,
    );
  });
  sheet.setColumnWidths(1, COLUMNS.length, 160);
  sheet.setFrozenRows(1);
  return {
    sheet: name,
    columns: Object.fromEntries(COLUMNS.map((column, index) => [column, headers[index] ?? ''])),
  };
}

function writeColumn(
  range: GoogleAppsScript.Spreadsheet.Range,
  column: TeamColumn,
  values: readonly (string | Date)[],
  open: OpenDocument,
): void {
  range.setNumberFormat(patternOf(column, open)).setValues(values.map((value) => [value]));
  refuseReadAsFormula(
    range,
    values.map((value) => [typeof value === 'string' ? value : null]),
  );
}

/** Names are written into cells of plain text: none of them becomes a formula or a date. */
const patternOf = (column: TeamColumn, { patterns }: OpenDocument): string =>
  TABLES.team.columns.find(({ id }) => id === column)?.type === 'date' ? patterns.date : '@';

function valueOf(person: NewPerson, column: TeamColumn, { zone, now }: OpenDocument): string | Date {
  const text = plainText(person[column]);
  if (text === '' || (column !== 'from' && column !== 'until')) return text;
  return zone.toMoment(parsePeriod(`${text}..${text}`, now, 1).start);
}
