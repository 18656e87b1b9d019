import fc from 'fast-check';
import { TABLE_IDS, TABLES } from '../../../src/catalogue/tables';
import type { Mapping, TableMapping } from '../../../src/mapping/mapping';
import { messages } from '../../../src/messages';
import { serialOf } from '../../../src/periods/calendar';
import type { Plan } from '../../../src/plan/plan';
import { planLayout, readPlan, START_CELL } from '../../../src/plan/sheet';
import type { Cell, SheetCells } from '../../../src/rows/cells';
import { HANOI, moment } from '../literal-sheet';
import { refused } from '../refused';
import { writtenRows } from '../written';

const en = messages('en');

/** The sheet as Sheets would hand it over after the layout was drawn: the current period is a date cell. */
function drawn(plan: Plan, m = en): SheetCells {
  const values = writtenRows(planLayout(plan, m)).map((row) => row.map((value): Cell => value ?? ''));
  const [row, column] = [3, 2];
  const current = values[row]?.[column];
  if (typeof current === 'number') (values[row] ?? [])[column] = HANOI.toMoment(current);
  return { sheet: m.sheets.plan, values };
}

const PLAN: Plan = {
  current: serialOf(2026, 10, 1),
  mapping: {
    team: { sheet: 'Reps', columns: { rep: 'Name' }, won: [], lost: [] },
    leads: {
      sheet: 'Pipeline',
      columns: { createdOn: 'Created', rep: 'Owner', status: 'Stage' },
      won: ['Closed Won', 'Chốt'],
      lost: ['Lost'],
    },
  },
};

test('the settings and the mapping as people read them', () => {
  const rows = writtenRows(planLayout(PLAN, en)).map((row) => row.slice(0, 7));
  expect(rows.slice(0, 10)).toEqual([
    [null, 'KPI plan', null, null, null, null, null],
    [null, null, null, null, null, null, null],
    [null, 'Settings', null, null, null, null, null],
    [
      ...['current', 'Current period', serialOf(2026, 10, 1)],
      ...['Its first day. Leave it empty for the month of today.', null, null, null],
    ],
    [
      ...['start', 'Period shown first'],
      '=IF(C4="";DATE(YEAR(TODAY());MONTH(TODAY());1);DATE(YEAR(C4);MONTH(C4);1))',
      ...[null, null, null, null],
    ],
    [null, null, null, null, null, null, null],
    [null, 'Where the data are', null, 'Change it here, then build the scorecards again.', null, null, null],
    [null, 'Table', 'Column', 'Sheet', 'Header in that sheet', null, null],
    ['column team rep', 'Team', 'Rep', 'Reps', 'Name', null, null],
    ['column team region', 'Team', 'Region', null, null, null, null],
  ]);
  expect(rows.find(([id]) => id === 'won leads')).toEqual([
    ...['won leads', 'Leads', 'Status words that mean won', null, 'Closed Won', 'Chốt', null],
  ]);
});

test('the period shown first is where scorecards look for it', () => {
  const { row, column } = START_CELL;
  expect(drawn(PLAN).values[row - 1]?.[column - 1]).toMatch(/^=IF\(C4=""/);
});

test('people may fill in the current period, sheets, headers and words, and nothing else', () => {
  expect(planLayout(PLAN, en).inputs).toEqual([
    { row: 4, column: 3, rows: 1, columns: 1 },
    { row: 9, column: 4, rows: 51, columns: 7 },
  ]);
});

test.each(['en', 'vi'] as const)('a plan drawn (%s) and read back is the same plan', (language) => {
  expect(readPlan(drawn(PLAN, messages(language)), HANOI)).toEqual(PLAN);
});

test('any plan drawn and read back is the same plan', () => {
  const word = fc.string({ minLength: 1 }).map((text) => text.normalize('NFC').trim());
  const words = fc.array(word.filter(Boolean), { maxLength: 9 });
  const oneTable = (table: (typeof TABLE_IDS)[number]): fc.Arbitrary<TableMapping> =>
    fc.record({
      sheet: word.filter(Boolean),
      columns: fc
        .tuple(
          ...TABLES[table].columns.map(({ id }) =>
            fc.option(word.filter(Boolean).map((header) => [id, header])),
          ),
        )
        .map(
          (columns) => Object.fromEntries(columns.filter((each) => each !== null)) as TableMapping['columns'],
        )
        .filter((columns) => Object.keys(columns).length > 0),
      won: table === 'leads' || table === 'sales' ? words : fc.constant([]),
      lost: table === 'leads' || table === 'sales' ? words : fc.constant([]),
    });
  const mapping: fc.Arbitrary<Mapping> = fc.record(
    Object.fromEntries(TABLE_IDS.map((table) => [table, oneTable(table)])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(mapping, fc.integer({ min: 40_000, max: 60_000 }), (given, current) => {
      expect(readPlan(drawn({ current, mapping: given }), HANOI)).toEqual({ current, mapping: given });
    }),
    { seed: 9, numRuns: 50 },
  );
});

test('without a current period the plan has none', () => {
  expect(readPlan(drawn({ mapping: {} }), HANOI)).toEqual({ mapping: {} });
});

test('rows are read by their hidden ids, in whatever order people leave them', () => {
  const { sheet, values } = drawn(PLAN);
  expect(readPlan({ sheet, values: [...values].reverse() }, HANOI)).toEqual(PLAN);
});

test('what people type is read without outer blanks, numbers as text', () => {
  const cells: SheetCells = {
    sheet: 'KPI Plan',
    values: [
      ['current', '', moment('2026-10-05'), ''],
      ['column team rep', '', '', ' Reps ', ' Name'],
      ['column team region', '', '', 'Reps', 2026],
      ['column team email', '', '', 'Reps', ''],
    ],
  };
  expect(readPlan(cells, HANOI)).toEqual({
    current: serialOf(2026, 10, 5),
    mapping: { team: { sheet: 'Reps', columns: { rep: 'Name', region: '2026' }, won: [], lost: [] } },
  });
});

test('a current period that is no date is refused with its cell', () => {
  const { sheet, values } = drawn({ mapping: {} });
  const typed = values.map((row) => (row[0] === 'current' ? ['current', '', 'October'] : row));
  expect(refused(() => readPlan({ sheet, values: typed }, HANOI))).toEqual({
    en: 'KPI Plan!C4: “October” is not a date.',
    vi: 'Kế hoạch KPI!C4: “October” không phải là ngày tháng.',
  });
});
