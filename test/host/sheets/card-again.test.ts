/** Shows that building again leaves every card cell for cell as the first build drew it, whatever kind of scope it is of. */
import {
  columnOf,
  FIRST_REVIEW_ROW,
  FIRST_REVIEWS,
  LAST_COLUMN,
  LIST_TITLE_ROW,
  MARK_ROW,
  MOST_REVIEWS,
} from '../../../src/output/card/card-places';
import { MARK_COLUMN } from '../../../src/output/card/card-marks';
import type { ScopeType } from '../../../src/data/scopes/scopes';
import type { PayPart } from '../../../src/plan/pay-part';
import { moment } from '../../src/literal-sheet';
import type { OpenTeam } from './open-team';
import { COMMISSION, FIXED, paidTeam, TABLES } from './paid-team';
import { variants } from '../../all-ways';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WITH_CUSTOMERS = {
  ...TABLES,
  Customers: `Customer | Customer since | Rep
              An       | 2026-01-01     | Lan
              Binh     | 2026-01-01     | Minh`,
  Care: `Contacted on | Customer | Rep
         2026-09-01   | An       | Lan`,
};

const CARDS: readonly (readonly [ScopeType, string?])[] = [['rep', 'Lan'], ['region', 'North'], ['team']];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** All that a person sees of a card, and its hidden cells. */
function drawn({ host }: OpenTeam, card: Sheet): Readonly<Record<string, unknown>> {
  const range = card.getRange(1, 1, MARK_ROW, MARK_COLUMN);
  const { workbook } = host.document;
  const sheet = workbook.getSheetByName(card.getName());
  if (!sheet) throw new Error(`no sheet ${card.getName()}`);
  const columns = upTo(LAST_COLUMN);
  return {
    values: range.getDisplayValues(),
    formulas: range.getFormulas(),
    styles: upTo(MARK_ROW).map((row) =>
      columns.map((column) => sheet.getSheet().getComposedCellStyle(row - 1, column - 1)),
    ),
    heights: upTo(MARK_ROW).map((row) => card.getRowHeight(row)),
    hidden: upTo(MARK_ROW).filter((row) => card.isRowHiddenByUser(row)),
    widths: columns.map((column) => card.getColumnWidth(column)),
    merges: sheet
      .getMergeData()
      .map((merged) => merged.getA1Notation())
      .sort(),
  };
}

const cardsOf = (team: OpenTeam): readonly (readonly [ScopeType, Sheet])[] =>
  CARDS.map(([type, name]) => [type, team.card(type, name)] as const);

const allDrawn = (team: OpenTeam): unknown =>
  Object.fromEntries(cardsOf(team).map(([type, card]) => [type, drawn(team, card)]));

describe.each(
  variants<[string, readonly PayPart[]]>([['with pay', [COMMISSION, FIXED]]], [['without pay', []]]),
)('%s', (_, pay) => {
  let team: OpenTeam;
  let first: unknown;
  beforeAll(async () => {
    team = paidTeam(pay, {}, WITH_CUSTOMERS);
    await team.build();
    first = allDrawn(team);
  }, 60_000);
  afterAll(() => {
    team.host.dispose();
  });

  test('a second build and a third one change no cell, no height, no merged cell and no hidden row', async () => {
    await team.build();
    expect(allDrawn(team)).toEqual(first);
    await team.build();
    expect(allDrawn(team)).toEqual(first);
  }, 60_000);

  test.each(
    variants<[string, number]>(
      [['within the list', LIST_TITLE_ROW + 3]],
      [
        ['above it', LIST_TITLE_ROW],
        ['below the first table', 48],
      ],
    ),
  )(
    'a row that a person inserted %s comes behind the card, with what stands in it',
    async (where, row) => {
      for (const [, card] of cardsOf(team))
        card.insertRowsBefore(row, 1).getRange(row, 2).setValue(`Note ${where}`);
      await team.build();
      expect(allDrawn(team)).toEqual(first);
      for (const [, card] of cardsOf(team)) {
        const below = card.getRange(MARK_ROW + 1, 2, card.getMaxRows() - MARK_ROW, 1).getValues();
        expect(below.flat()).toContain(`Note ${where}`);
      }
    },
    60_000,
  );
});

test('a later build names the periods that came since in the next free rows, and leaves alone what people wrote', async () => {
  const team = paidTeam([], { now: '2026-11-10 09:00' });
  await team.build();
  const card = team.card('rep', 'Lan');
  const list = (): readonly (readonly unknown[])[] =>
    card.getRange(FIRST_REVIEW_ROW, columnOf('kpi'), MOST_REVIEWS, 2).getDisplayValues();
  const named = (): readonly unknown[] => list().map(([period]) => period);
  expect(named()).toEqual([
    ...['10/2026', '11/2026', '12/2026', '01/2027', '02/2027', '03/2027', '04/2027', '05/2027', '06/2027'],
    ...['07/2027', '08/2027', '09/2027', '10/2027', ...Array<string>(47).fill('')],
  ]);
  card.getRange(FIRST_REVIEW_ROW, columnOf('status')).setValue('What I say of October');
  // Rows of people's own: a month by one of its days, another without a period.
  card.getRange(FIRST_REVIEW_ROW + 13, columnOf('kpi')).setValue(moment('2027-11-20'));
  card.getRange(FIRST_REVIEW_ROW + 14, columnOf('status')).setValue('A note');
  const before = list();
  team.setNow('2027-02-10 09:00');
  await team.build();
  expect(list()).toEqual(before.map((row, at) => [{ 15: '12/2027', 16: '01/2028' }[at] ?? row[0], row[1]]));
  team.host.dispose();
}, 60_000);

test('six free rows of the list of comments are seen below what people wrote, without anybody doing something', async () => {
  const team = paidTeam([]);
  await team.build();
  const card = team.card('rep', 'Lan');
  const seen = (): number =>
    upTo(MOST_REVIEWS).filter((at) => !card.isRowHiddenByUser(FIRST_REVIEW_ROW + at - 1)).length;
  const write = (row: number): void => {
    card.getRange(FIRST_REVIEW_ROW + row - 1, columnOf('status')).setValue(`Row ${row}`);
  };
  expect(seen()).toBe(24);
  write(18);
  await team.build();
  expect(seen()).toBe(24);
  write(19);
  await team.build();
  expect(seen()).toBe(25);
  write(58);
  await team.build();
  expect(seen()).toBe(60);
  expect(card.getRange(FIRST_REVIEW_ROW + 57, columnOf('status')).getValue()).toBe('Row 58');
  expect(card.isRowHiddenByUser(MARK_ROW)).toBe(true);
  team.host.dispose();
}, 120_000);

test('a card whose list of comments had 24 rows gets the others', async () => {
  const team = paidTeam([], {}, WITH_CUSTOMERS);
  await team.build();
  const first = allDrawn(team);
  const later = [FIRST_REVIEW_ROW + FIRST_REVIEWS, MOST_REVIEWS - FIRST_REVIEWS] as const;
  for (const [, card] of cardsOf(team)) {
    card.getRange(later[0], 1, later[1], LAST_COLUMN).breakApart();
    card.deleteRows(...later);
  }
  await team.build();
  expect(allDrawn(team)).toEqual(first);
  team.host.dispose();
}, 60_000);
