/** Reads the add-on's sheets as people do. */
import { KEY_COLUMNS, keyColumn } from '../../../src/output/kpi-data/columns';
import { ID_ROW } from '../../../src/output/kpi-data/kpi-data-places';
import type { Cell } from '../../../src/core/text/cells';
import {
  CARD_COLUMNS,
  columnOf,
  FIGURES_ROW,
  kpiRow,
  MORE_COLUMNS,
  MOST_KPIS,
  NOTE_ROW,
  PERIOD_CELL,
  PERIOD_ROW,
  PROBLEM_ROW,
  TOTAL_ROW,
  type CardColumn,
} from '../../../src/output/card/card-places';
import { reviewCell } from '../../../src/output/card/card-reviews';
import { PERIOD_CELL as OVERVIEW_PERIOD, WARNING_ROW } from '../../../src/output/overview/overview-places';
import { allMessages } from '../../../src/words';
import type { OpenTeam } from './open-team';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type CardRow = Readonly<Record<CardColumn, Cell>>;

export interface ShownCard {
  readonly name: Cell;
  /** Whether the rep has left, and the region. */
  readonly about: string;
  readonly score: Cell;
  readonly rating: Cell;
  readonly bonus: Cell;
  /** How far the period has gone, how much of the weight counts. */
  readonly progress: string;
  readonly coverage: string;
  readonly freshness: string;
  readonly problem: string;
  readonly note: string;
  /** By the KPI's name. */
  readonly rows: ReadonlyMap<string, CardRow>;
}

export function shownCard(sheet: Sheet): ShownCard {
  const cells = sheet.getDataRange().getValues() as Cell[][];
  const at = (row: number, column: CardColumn): Cell => cells[row - 1]?.[columnOf(column) - 1] ?? '';
  const rows = Array.from({ length: MOST_KPIS }, (_, index) => index).flatMap((index) => {
    const kpi = at(kpiRow('kpi', index), 'kpi');
    const named = [...CARD_COLUMNS, ...MORE_COLUMNS].map(
      (column) => [column, at(kpiRow(column, index), column)] as const,
    );
    return kpi === '' ? [] : [[String(kpi), Object.fromEntries(named) as CardRow] as const];
  });
  return {
    name: at(1, 'no'),
    about: String(at(FIGURES_ROW, 'no')),
    score: at(FIGURES_ROW, 'actual'),
    rating: at(FIGURES_ROW, 'attainment'),
    bonus: at(FIGURES_ROW, 'needed'),
    progress: String(at(PERIOD_ROW, 'actual')),
    coverage: String(at(TOTAL_ROW, 'status')),
    freshness: String(at(PERIOD_ROW, 'attainment')),
    problem: String(at(PROBLEM_ROW, 'status')),
    note: String(at(NOTE_ROW, 'status')),
    rows: new Map(rows),
  };
}

/** One column of some rows of a card, by the KPIs' names. */
export const columnOfCard = (sheet: Sheet, column: CardColumn): Readonly<Record<string, Cell>> =>
  Object.fromEntries([...shownCard(sheet).rows].map(([kpi, row]) => [kpi, row[column]]));

/** Shows another period on a card; the formulas have to be calculated after it. */
export const pickPeriod = (sheet: Sheet, start: Date): void => {
  sheet.getRange(PERIOD_CELL.row, PERIOD_CELL.column).setValue(start);
};

/** Likewise on the overview. */
export const pickPeriodOfAll = (team: Pick<OpenTeam, 'own'>, start: Date): void => {
  team.own('overview').getRange(OVERVIEW_PERIOD.row, OVERVIEW_PERIOD.column).setValue(start);
};

/** What the overview warns of. */
export const overviewWarning = (team: Pick<OpenTeam, 'own'>): string =>
  team.own('overview').getRange(WARNING_ROW, 1).getDisplayValue();

/** The rows of the rankings of reps and of regions, as the overview shows them: rank, name, beside, score, bar… */
export function shownRankings(team: Pick<OpenTeam, 'own'>): readonly (readonly string[])[] {
  const rows = team.own('overview').getDataRange().getDisplayValues();
  const titles: readonly string[] = allMessages.flatMap((m) => Object.values(m.overview.rankings));
  return rows.slice(rows.findIndex(([first = '']) => titles.includes(first)));
}

/** The rows of KPI Data by `2026-10 rep lan`, each a record by the ids of the columns. */
export function shownData(sheet: Sheet): ReadonlyMap<string, Readonly<Record<string, Cell>>> {
  const cells = sheet.getDataRange().getValues() as Cell[][];
  const ids = (cells[ID_ROW - 1] ?? []).map(String);
  return new Map(
    cells.flatMap((row) => {
      const key = (name: (typeof KEY_COLUMNS)[number]): string => String(row[keyColumn(name) - 1]);
      if (!['team', 'region', 'rep'].includes(key('scopeType'))) return [];
      const named = Object.fromEntries(ids.flatMap((id, at) => (id === '' ? [] : [[id, row[at] ?? '']])));
      return [[`${key('period')} ${key('scopeKey').trim()}`, named] as const];
    }),
  );
}

/** The formulas of a row of KPI Data, by the ids of the columns; a value has none. */
export function formulasOfData(sheet: Sheet, key: string): Readonly<Record<string, string>> {
  const range = sheet.getDataRange();
  const [values, formulas] = [range.getValues() as Cell[][], range.getFormulas()];
  const ids = (values[ID_ROW - 1] ?? []).map(String);
  const at = values.findIndex(
    (row) =>
      `${String(row[keyColumn('period') - 1])} ${String(row[keyColumn('scopeKey') - 1]).trim()}` === key,
  );
  if (at < 0) throw new Error(`no row ${key}`);
  return Object.fromEntries(
    (formulas[at] ?? []).flatMap((formula, column) =>
      formula === '' ? [] : [[ids[column] ?? String(column), formula]],
    ),
  );
}

/** Where people write on a card of the period in a row of the list, from 0: a new card has the current period in the second. */
export const reviewOn = (sheet: Sheet, column: Parameters<typeof reviewCell>[0], index = 1) => {
  const { row, column: first } = reviewCell(column, index);
  return sheet.getRange(row, first);
};
