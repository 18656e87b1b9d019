/**
 * Shows that a scorecard whose rows and columns people deleted, inserted or moved is redrawn without losing a word.
 * `npm run test:all` does more harm, and lets every ninth call fail.
 */
import { serialOf } from '../../../src/core/calendar/calendar';
import { SCOPE_CELL, TEMPLATE_SCOPE } from '../../../src/output/card/card-lookup';
import { MARK_COLUMN } from '../../../src/output/card/card-marks';
import {
  columnOf,
  COMMENT_ROW,
  COMMENT_TITLE_ROW,
  FIRST_REVIEW_ROW,
  LIST_TITLE_ROW,
  MARK_ROW,
  MORE_TITLE_ROW,
  PAY_TITLE_ROW,
  PERIOD_CELL,
  SIGN_NAME_ROW,
  TOTAL_ROW,
} from '../../../src/output/card/card-places';
import { isAll, runs } from '../../all-ways';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { columnOfCard } from './shown';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const PAY_ROWS = LIST_TITLE_ROW - PAY_TITLE_ROW;

const TABLES = {
  Leads: `Created on | Rep  | Status
          2026-10-05 | Lan  | New
          2026-11-03 | Lan  | New`,
};

const typed: readonly (readonly [row: number, column: number, value: string | Date])[] = [
  [PERIOD_CELL.row, PERIOD_CELL.column, moment('2026-10-01')],
  [FIRST_REVIEW_ROW, columnOf('status'), 'What I say'],
  [FIRST_REVIEW_ROW, columnOf('unit'), '=What the manager says'],
  [FIRST_REVIEW_ROW, columnOf('weight'), moment('2026-11-02')],
];

async function built(): Promise<OpenTeam> {
  const team = openTeam(TABLES);
  team.savePlan({
    kpis: weighing({ newLeads: 1, leadGrowth: 1 }),
    targets: [{ kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 2 }],
  });
  await team.build();
  for (const [row, column, value] of typed) team.card('rep', 'Lan').getRange(row, column).setValue(value);
  await team.host.calculated();
  return team;
}

const everything = (team: OpenTeam): unknown => {
  const range = team.card('rep', 'Lan').getRange(1, 1, MARK_ROW, MARK_COLUMN);
  return [range.getValues(), range.getFormulas()];
};

/** Everything below and beside the card. */
const beside = (sheet: Sheet): readonly unknown[] =>
  (sheet.getDataRange().getValues() as unknown[][]).flatMap((cells, row) =>
    cells.filter((cell, at) => cell !== '' && (row >= MARK_ROW || at >= MARK_COLUMN)),
  );

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** As it was before comments were by period: what people wrote stands in the foot, for the period that is shown. */
function drawnAsBefore(card: Sheet): void {
  card.getRange(1, 1, card.getMaxRows(), card.getMaxColumns()).breakApart();
  card.getRange(1, MARK_COLUMN, card.getMaxRows(), 1).clearContent();
  card.deleteRows(SIGN_NAME_ROW + 1, MARK_ROW - 1 - SIGN_NAME_ROW);
  card.deleteRows(LIST_TITLE_ROW, COMMENT_TITLE_ROW - LIST_TITLE_ROW);
  card.deleteRows(MORE_TITLE_ROW, PAY_TITLE_ROW - MORE_TITLE_ROW);
  card.getRange(64, 1, 1, 17).clearContent();
  for (const [row, column, value] of [
    [64, 1, 'What I say'],
    [64, 9, '=What the manager says'],
    [69, 13, moment('2026-11-02')],
  ] as const) {
    const cell = card.getRange(row, column).setNumberFormat(typeof value === 'string' ? '@' : 'dd/mm/yyyy');
    cell.setDataValidation(null).setValue(value);
  }
}

const DAMAGE: Readonly<Record<string, readonly [harm: (card: Sheet) => void, kept?: readonly string[]]>> = {
  'a row of the table deleted': [
    (card) => {
      card.deleteRows(8, 1);
    },
  ],
  'the first row deleted': [
    (card) => {
      card.deleteRows(1, 1);
    },
  ],
  'the rows around the comments deleted': [
    (card) => {
      card.deleteRows(COMMENT_ROW + 1, 1);
      card.deleteRows(TOTAL_ROW, 3);
    },
  ],
  'a column inserted before all': [(card) => card.insertColumnsBefore(1, 1)],
  'a column inserted between': [(card) => card.insertColumnsAfter(4, 2)],
  'columns deleted': [
    (card) => {
      card.deleteColumns(columnOf('attainment'), 2);
    },
  ],
  'a column inserted and filled': [
    (card) => {
      card.insertColumnsAfter(5, 1);
      card.getRange(8, 6).setValue('Note in a column');
    },
    ['Note in a column'],
  ],
  'rows inserted and filled': [
    (card) => {
      card.insertRowsAfter(7, 3);
      card.getRange(9, 2).setValue('Note in a row');
    },
    ['Note in a row'],
  ],
  'a row moved': [
    (card) => {
      card.moveRows(card.getRange(COMMENT_ROW, 1, 1, 1), 5);
    },
  ],
  'what is paid below the signatures, where it stood once': [
    (card) => {
      card.moveRows(card.getRange(PAY_TITLE_ROW, 1, PAY_ROWS, 1), MARK_ROW + 1);
    },
  ],
  'no rows for what is paid, as it was once': [
    (card) => {
      card.deleteRows(PAY_TITLE_ROW, PAY_ROWS);
    },
  ],
  'one place for comments and no second table, as it was with what is paid above the signatures': [
    (card) => {
      drawnAsBefore(card);
      const numbers = [...upTo(48), ...upTo(70).slice(56), ...upTo(56).slice(48)];
      card.getRange(1, MARK_COLUMN, 70, 1).setValues(numbers.map((number) => [`row ${number}`]));
    },
  ],
  'one place for comments, and marks in its last row alone': [
    (card) => {
      drawnAsBefore(card);
    },
  ],
  'neither rows for what is paid nor marks, as it was at first': [
    (card) => {
      drawnAsBefore(card);
      card.getRange(70, 1, 1, MARK_COLUMN).clearContent();
      card.deleteRows(49, PAY_ROWS);
    },
  ],
  'rows deleted, others inserted': [
    (card) => {
      card.deleteRows(4, 1);
      card.insertRowsAfter(20, 1);
      card.deleteRows(TOTAL_ROW, 1);
    },
  ],
};

/** One harm of each kind, in the order of all: rows are deleted before anything stands beside them. */
const OF_EACH_KIND = [
  'the rows around the comments deleted',
  'a column inserted before all',
  'columns deleted',
  'a column inserted and filled',
  'a row moved',
  'what is paid below the signatures, where it stood once',
  'no rows for what is paid, as it was once',
  'one place for comments and no second table, as it was with what is paid above the signatures',
  'neither rows for what is paid nor marks, as it was at first',
];
const harms = Object.entries(DAMAGE).filter(([harm]) => isAll || OF_EACH_KIND.includes(harm));

describe('a card with', () => {
  let team: OpenTeam;
  let before: unknown;
  beforeAll(async () => {
    team = await built();
    before = everything(team);
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test.each(harms)(
    '%s is as it was after the next build, and keeps what was typed',
    async (_, [harm, kept = []]) => {
      const card = team.card('rep', 'Lan');
      const besides = beside(card);
      harm(card);
      await team.build();
      expect(everything(team)).toEqual(before);
      expect(beside(card)).toEqual([...besides, ...kept]);
      expect(columnOfCard(card, 'actual')).toMatchObject({ 'New leads': 1 });
    },
    60_000,
  );
});

test('whichever call of the drawing fails, nothing that was typed is lost', async () => {
  const team = await built();
  const before = everything(team);
  const card = team.card('rep', 'Lan');
  let failures = 0;
  for (let n = 3, finished = false; !finished; n += runs(90, 9)) {
    card.deleteRows(8, 1);
    card.insertColumnsAfter(3, 1);
    team.host.run('startBuild', { by: ['rep'] });
    team.host.calls.reset();
    team.host.calls.failAt(n);
    try {
      finished = (team.host.run('continueBuild') as { finished: boolean }).finished;
    } catch (error) {
      expect((error as Error).message).toMatch(/^Service Spreadsheets failed/);
      failures++;
      await team.build();
    }
    team.host.calls.reset();
    await team.host.calculated();
    expect([n, everything(team)]).toEqual([n, before]);
  }
  expect(failures).toBeGreaterThan(runs(0, 10));
  team.host.dispose();
}, 300_000);

describe('a protection that could not be made to its end', () => {
  const protection = (team: OpenTeam) =>
    team.card('rep', 'Lan').getProtections(team.SpreadsheetApp.ProtectionType.SHEET)[0];

  test('is finished by the next build, where the card had none', async () => {
    const team = await built();
    protection(team)?.remove();
    team.host.calls.reset();
    team.host.run('startBuild', { by: ['rep'] });
    const name = 'SpreadsheetApp.Protection.setWarningOnly';
    const done = (): number => team.host.calls.byName.get(name) ?? 0;
    // The first card is the whole team's, the second one Lan's.
    const [{ host }, earlier] = [team, done()];
    failOnce(team, name, 2);
    expect(() => host.run('continueBuild')).toThrow('Service Spreadsheets failed');
    expect([protection(team)?.isWarningOnly(), done() - earlier]).toEqual([false, 2]);
    team.finish();
    expect(protection(team)?.isWarningOnly()).toBe(true);
    host.dispose();
  }, 60_000);

  test('is finished on a card that was not finished itself, and stays on one that was', async () => {
    const team = await built();
    const card = team.card('rep', 'Lan');
    protection(team)?.setWarningOnly(false);
    await team.build();
    expect(protection(team)?.isWarningOnly()).toBe(false);
    // As the template has it: the key of the scope is what is written last.
    card.getRange(SCOPE_CELL.row, SCOPE_CELL.column).setValue(TEMPLATE_SCOPE);
    await team.build();
    expect(protection(team)?.isWarningOnly()).toBe(true);
    expect(columnOfCard(card, 'actual')).toMatchObject({ 'New leads': 1 });
    team.host.dispose();
  }, 60_000);
});

/** Lets the n-th call of a method from now on fail. */
function failOnce({ host }: OpenTeam, name: string, n: number): void {
  const { calls } = host;
  const enter = calls.enter.bind(calls);
  let seen = 0;
  calls.enter = (called, kind) => {
    const call = enter(called, kind);
    if (called !== name) return call;
    seen++;
    if (seen !== n) return call;
    calls.enter = enter;
    throw new Error('Service Spreadsheets failed while accessing document.');
  };
}
