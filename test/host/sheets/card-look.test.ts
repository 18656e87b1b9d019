/** Shows that building again writes a scorecard's numbers and leaves its looks to people, until it is to look otherwise. */
import { LOOK_CELL } from '../../../src/output/card/card';
import { columnOf, FIRST_KPI_ROW, MARK_ROW, NAME_ROW } from '../../../src/output/card/card-places';
import { MARK_COLUMN } from '../../../src/output/card/card-marks';
import { onlyInAll, variants } from '../../all-ways';
import { copiesOf } from './copies-of';
import { failAtCall, FAILED } from './fail-at-call';
import { openTeam, weighing, type OpenTeam } from './open-team';

const TABLES = {
  Sales: `Sold on    | Rep  | Amount
          2026-09-08 | Lan  | 100
          2026-09-09 | Minh | 50`,
  Leads: `Created on | Rep
          2026-09-02 | Lan`,
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ACTUAL = [FIRST_KPI_ROW, columnOf('actual')] as const;

const NOW = { now: '2026-09-15 09:00' };
const copy = copiesOf(async () => {
  const made = openTeam(TABLES, NOW);
  made.savePlan({ kpis: weighing({ revenue: 1 }) });
  await made.build();
  return made;
}, NOW);

let team: OpenTeam;
let card: Sheet;
beforeEach(async () => {
  team = await copy();
  card = team.card('rep', 'Lan');
}, 60_000);
afterEach(() => {
  team.host.dispose();
});

const background = (row: number, column: number): unknown =>
  team.host.document.workbook
    .getSheetByName(card.getName())
    ?.getSheet()
    .getComposedCellStyle(row - 1, column - 1).bg?.rgb;
const merged = (): readonly string[] =>
  card
    .getRange(1, 1, MARK_ROW, MARK_COLUMN)
    .getMergedRanges()
    .map((range) => range.getA1Notation());

test('colours, widths and hidden rows of people’s stay; a number that they typed over is calculated again', async () => {
  card.getRange(NAME_ROW, 1).setBackground('#123456');
  card.setColumnWidth(2, 333);
  card
    .getRange(...ACTUAL)
    .setValue('typed')
    .setNumberFormat('@');
  await team.build();
  expect(background(NAME_ROW, 1)).toBe('#123456');
  expect(card.getColumnWidth(2)).toBe(333);
  expect(card.getRange(...ACTUAL).getValue()).toBe(100);
});

const CHANGES = variants<[string, () => void]>(
  [['a row that a person inserted', () => card.insertRowsBefore(FIRST_KPI_ROW, 1)]],
  [
    ['cells that a person merged', () => card.getRange(...ACTUAL, 2, 2).merge()],
    ['cells that a person took apart', () => card.getRange(1, 1, MARK_ROW, MARK_COLUMN).breakApart()],
  ],
);

test.each(CHANGES)('%s: the card is drawn anew', async (_, change) => {
  const before = merged();
  change();
  await team.build();
  expect(merged()).toEqual(before);
  expect(card.getRange(...ACTUAL).getValue()).toBe(100);
});

test('another number of KPIs is another look: the card is drawn anew', async () => {
  card.setColumnWidth(2, 333);
  const look = String(card.getRange(LOOK_CELL.row, LOOK_CELL.column).getValue());
  team.savePlan({ kpis: weighing({ revenue: 1, newLeads: 1 }) });
  await team.build();
  expect(card.getColumnWidth(2)).not.toBe(333);
  expect(card.isRowHiddenByUser(FIRST_KPI_ROW + 1)).toBe(false);
  expect(card.getRange(LOOK_CELL.row, LOOK_CELL.column).getValue()).not.toBe(look);
});

onlyInAll('a card that was drawn to the half is not taken for one that looks as it did before', async () => {
  const isHidden = (): boolean => card.isRowHiddenByUser(FIRST_KPI_ROW + 1);
  team.savePlan({ kpis: weighing({ revenue: 1, newLeads: 1 }) });
  team.host.run('startBuild', { by: ['rep', 'region'] });
  // The second card is Lan's: her rows are shown, and the layout's hidden ones not hidden yet.
  failAtCall(team, 'SpreadsheetApp.Sheet.hideRows', 8);
  expect(() => team.finish()).toThrow(FAILED);
  team.savePlan({ kpis: weighing({ revenue: 1 }) });
  await team.build();
  expect(isHidden()).toBe(true);
});
