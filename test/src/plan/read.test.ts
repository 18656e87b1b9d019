import fc from 'fast-check';
import { TABLE_IDS, TABLES } from '../../../src/catalogue/tables';
import type { Mapping, TableMapping } from '../../../src/mapping/mapping';
import { messages } from '../../../src/messages';
import { serialOf } from '../../../src/periods/calendar';
import { CURRENT_ROW, FISCAL_YEAR_ROW, GRAIN_ROW, HEADER, SETTING, SHEET } from '../../../src/plan/places';
import { NEW_PLAN, PLAN_GRAINS, type Plan } from '../../../src/plan/plan';
import { readPlan } from '../../../src/plan/read';
import type { Cell, SheetCells } from '../../../src/rows/cells';
import { HANOI, moment } from '../literal-sheet';
import { refused, type Refused } from '../refused';
import { drawn, planWith, rowOf, typedInto } from './drawn-plan';

const [en, vi] = [messages('en'), messages('vi')];

const PLAN: Plan = {
  grain: 'week',
  fiscalYearStart: 7,
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
  ownKpis: [],
};

test.each([
  ['English', en],
  ['Vietnamese', vi],
])('a plan drawn in %s and read back is the same plan', (_, m) => {
  expect(readPlan(drawn(PLAN, m), HANOI)).toEqual(PLAN);
});

test('any plan drawn and read back is the same plan', () => {
  const word = fc
    .string({ minLength: 1 })
    .map((text) => text.normalize('NFC').trim())
    .filter(Boolean);
  const words = fc.array(word, { maxLength: 9 });
  const oneTable = (table: (typeof TABLE_IDS)[number]): fc.Arbitrary<TableMapping> =>
    fc.record({
      sheet: word,
      columns: fc
        .tuple(...TABLES[table].columns.map(({ id }) => fc.option(word.map((header) => [id, header]))))
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
  const plan = fc.record({
    grain: fc.constantFrom(...PLAN_GRAINS),
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    current: fc.integer({ min: 40_000, max: 60_000 }),
    mapping,
    ownKpis: fc.constant([]),
  });
  fc.assert(
    fc.property(plan, plan, fc.constantFrom(en, vi), (given, former, m) => {
      expect(readPlan(drawn(given, m), HANOI)).toEqual(given);
      expect(readPlan(drawn(given, m, drawn(former, en)), HANOI)).toEqual(given);
    }),
    { seed: 9, numRuns: 50 },
  );
});

test('a sheet without settings is a new plan', () => {
  expect(readPlan({ sheet: 'KPI Plan', values: [[]] }, HANOI)).toEqual(NEW_PLAN);
  expect(readPlan(drawn(NEW_PLAN), HANOI)).toEqual(NEW_PLAN);
});

test('rows are read by their hidden ids, in whatever order people leave them', () => {
  const { sheet, values } = drawn(PLAN);
  expect(readPlan({ sheet, values: [...values].reverse() }, HANOI)).toEqual(PLAN);
});

test('what people type is read without outer blanks, numbers as text; a sheet that is left out is the table’s', () => {
  const cells: SheetCells = {
    sheet: 'KPI Plan',
    values: [
      ['current', '', moment('2026-10-05'), ''],
      ['column team rep', '', '', '', ' Name'],
      ['column team region', '', '', ' Reps ', 2026],
      ['column team email', '', '', 'reps', ''],
      ['column team from', '', '', 'REPS', 'From'],
    ],
  };
  expect(readPlan(cells, HANOI)).toEqual({
    ...NEW_PLAN,
    current: serialOf(2026, 10, 5),
    mapping: {
      team: { sheet: 'Reps', columns: { rep: 'Name', region: '2026', from: 'From' }, won: [], lost: [] },
    },
  });
});

describe('settings in words', () => {
  const typed = (row: number, value: Cell): Plan =>
    readPlan(typedInto(drawn(NEW_PLAN), row, SETTING, value), HANOI);

  test.each<[Cell, Plan['grain']]>([
    ['Week', 'week'],
    ['tuần', 'week'],
    ['Tháng', 'month'],
    [' QUÝ ', 'quarter'],
    ['quarter', 'quarter'],
    ['', 'month'],
  ])('the grain “%s” is %s', (value, grain) => {
    expect(typed(GRAIN_ROW, value).grain).toBe(grain);
  });

  test.each<[Cell, number]>([
    ['April', 4],
    ['Tháng 4', 4],
    ['tháng 12', 12],
    ['7', 7],
    [7, 7],
    ['', 1],
  ])('the year begins with “%s”: month %i', (value, month) => {
    expect(typed(FISCAL_YEAR_ROW, value).fiscalYearStart).toBe(month);
  });
});

describe('refused with the cell:', () => {
  const refusedAt = (row: number, column: number, value: Cell, sheet = drawn(PLAN)): Refused =>
    refused(() => readPlan(typedInto(sheet, row, column, value), HANOI));

  test('a current period that is no date', () => {
    expect(refusedAt(CURRENT_ROW, SETTING, 'October')).toEqual({
      en: 'KPI Plan!C4: “October” is not a date.',
      vi: 'KPI Plan!C4: “October” không phải là ngày tháng.',
    });
  });

  test('a length of period that there is not', () => {
    expect(refusedAt(GRAIN_ROW, SETTING, 'Year')).toEqual({
      en: 'KPI Plan!C6: “Year” is not known here. Write one of these: Week, Month, Quarter.',
      vi: 'KPI Plan!C6: không dùng được “Year” ở đây. Hãy ghi một trong các giá trị sau: Tuần, Tháng, Quý.',
    });
  });

  test('a month that there is not', () => {
    expect(refusedAt(FISCAL_YEAR_ROW, SETTING, 13)).toEqual({
      en: 'KPI Plan!C7: “13” is not known here. Write one of these: January, February, March, April, May, June, July, August, September, October, November, December.',
      vi: 'KPI Plan!C7: không dùng được “13” ở đây. Hãy ghi một trong các giá trị sau: Tháng 1, Tháng 2, Tháng 3, Tháng 4, Tháng 5, Tháng 6, Tháng 7, Tháng 8, Tháng 9, Tháng 10, Tháng 11, Tháng 12.',
    });
  });

  test('a table whose columns are on two sheets', () => {
    const sheet = drawn(PLAN);
    const row = rowOf(sheet, 'column leads status');
    expect(refusedAt(row, SHEET, 'Archive', sheet)).toEqual({
      en: 'KPI Plan!D21: this column of “Leads” is on the sheet “Archive”, the others are on “Pipeline”. A table is read from one sheet.',
      vi: 'KPI Plan!D21: cột này của bảng “Khách tiềm năng” ở trang tính “Archive”, còn các cột khác ở trang “Pipeline”. Mỗi bảng chỉ được đọc từ một trang tính.',
    });
  });

  test('a header of a table that no row names a sheet for', () => {
    const sheet = drawn(planWith({}));
    const row = rowOf(sheet, 'column care customer');
    expect(refusedAt(row, HEADER, 'Khách', sheet)).toEqual({
      en: 'KPI Plan!D53 is empty. Fill in “Sheet”.',
      vi: 'KPI Plan!D53 đang để trống. Hãy điền “Trang tính”.',
    });
  });

  test('and with the name that the plan’s tab has', () => {
    const renamed = { ...drawn(PLAN), sheet: 'Kế hoạch 2026' };
    expect(refusedAt(CURRENT_ROW, SETTING, true, renamed).vi).toBe(
      'Kế hoạch 2026!C4: “true” không phải là ngày tháng.',
    );
  });
});
