/** Shows what cards list besides KPIs: the team its regions, a region its reps, a rep the customers to look after. */
import type { Cell } from '../../../src/core/text/cells';
import { serialOf } from '../../../src/core/calendar/calendar';
import {
  columnOf,
  FIRST_LIST_ROW,
  LIST_TITLE_ROW,
  type CardColumn,
} from '../../../src/output/card/card-places';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { pickPeriod } from './shown';
import { moment } from '../../src/literal-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Minh moves to the North in November. On 15 November who was not spoken to since 25 October is due. */
const TABLES = {
  Team: `Rep  | Region | From       | Until
         Lan  | North  | 2026-01-01 |
         Minh | South  | 2026-01-01 | 2026-10-31
         Minh | North  | 2026-11-01 |
         Hoa  | South  | 2026-01-01 |`,
  Sales: `Sold on    | Rep  | Amount
          2026-10-05 | Lan  | 100
          2026-10-06 | Minh | 80
          2026-11-03 | Lan  | 30
          2026-11-04 | Minh | 120
          2026-11-05 | Hoa  | 20`,
  Customers: `Customer | Customer since | Rep
              An       | 2026-01-01     | Lan
              Binh     | 2026-01-01     | Lan
              Chi      | 2026-11-01     | Lan
              Dung     | 2026-01-01     | Lan
              Em       | 2026-01-01     | Minh`,
  Care: `Contacted on | Customer | Rep
         2026-10-01   | An       | Lan
         2026-10-20   | Binh     | Lan
         2026-11-10   | Dung     | Lan`,
};

/** Title and rows of the list, as people see them. */
const listOn = (sheet: Sheet, columns: readonly CardColumn[]): readonly (readonly Cell[])[] =>
  sheet
    .getRange(LIST_TITLE_ROW, 1, FIRST_LIST_ROW - LIST_TITLE_ROW + 6, columnOf('points'))
    .getDisplayValues()
    .filter((_, at) => at !== 1 && !sheet.isRowHiddenByUser(LIST_TITLE_ROW + at))
    .map((row) => columns.map((column) => row[columnOf(column) - 1] ?? ''))
    .filter((row) => row.some((cell) => cell !== ''));

describe.each(['formulas', 'values'] as const)('with %s', (mode) => {
  let team: OpenTeam;
  beforeAll(async () => {
    team = openTeam(TABLES, { now: '2026-11-15 09:00' });
    team.savePlan({
      kpis: weighing({ revenue: 1 }),
      careDays: 21,
      targets: [{ kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 100 }],
    });
    await team.build({ mode });
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('the team lists its regions', () => {
    expect(listOn(team.card('team'), ['no', 'kpi', 'target', 'actual', 'gap'])).toEqual([
      ['Ranking of regions at this pace', '', '', '', ''],
      ['1', 'North', '200', '150', '-50'],
      ['2', 'South', '100', '20', '-80'],
    ]);
  });

  test('a region lists the reps that it has in the period shown, the best first', async () => {
    const south = team.card('region', 'South');
    const columns = ['no', 'kpi', 'target', 'actual', 'gap'] as const;
    expect(listOn(team.card('region', 'North'), columns)).toEqual([
      ['Ranking of reps at this pace', '', '', '', ''],
      ['1', 'Minh', '100', '120', '+20'],
      ['2', 'Lan', '100', '30', '-70'],
    ]);
    expect(listOn(south, columns)).toEqual([
      ['Ranking of reps at this pace', '', '', '', ''],
      ['1', 'Hoa', '100', '20', '-80'],
    ]);
    pickPeriod(south, moment('2026-10-01'));
    await team.host.calculated();
    expect(listOn(south, columns)).toEqual([
      ['Ranking of reps', '', '', '', ''],
      ['1', 'Minh', '100', '80', '-20'],
      ['2', 'Hoa', '100', '0', '-100'],
    ]);
  });

  test('a rep lists the own customers who are due or soon will be, with the day', () => {
    expect(listOn(team.card('rep', 'Lan'), ['no', 'kpi', 'status', 'gap', 'needed'])).toEqual([
      ['Customers to look after, due or due within a week: 3', '', '', 'As of', '11/15/2026'],
      ['1', '10/22/2026', 'An', '10/01/2026', '45'],
      ['2', '11/10/2026', 'Binh', '10/20/2026', '26'],
      ['3', '11/22/2026', 'Chi', '', '14'],
    ]);
    expect(listOn(team.card('rep', 'Hoa'), ['no', 'kpi', 'status'])).toEqual([
      ['No customer is due for care within a week.', '', ''],
    ]);
  });
});
