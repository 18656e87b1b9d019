/** Shows how a closed period is written into KPI History and read back. */
import { HISTORY_COLUMNS, historyColumn } from '../../../../src/output/history/columns';
import { closedAs, type ClosedPeriod } from '../../../../src/output/history/closed-period';
import { reopenedLayout } from '../../../../src/output/history/reopened-layout';
import { areaOf } from '../../../../src/core/layout/sheet-layout';
import { historyLayout } from '../../../../src/output/history/layout';
import { refuseForeignCells } from '../../../../src/output/history/later-columns';
import { readClosings, readHistory } from '../../../../src/output/history/read';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import type { Cell } from '../../../../src/core/text/cells';
import { kpiOf } from '../../answers';
import { HANOI } from '../../literal-sheet';
import { PATTERNS } from '../../patterns';
import { refused } from '../../refused';
import { writtenRows, type Written } from '../../written';

const [en, vi] = [messages('en'), messages('vi')];
const KPIS = [kpiOf('revenue'), kpiOf('retention')];

const OCTOBER: ClosedPeriod = {
  start: serialOf(2026, 10, 1),
  label: '2026-10',
  closedAt: serialOf(2026, 11, 3) + 0.5,
  closedBy: 'Trưởng phòng',
  results: [
    {
      scope: { type: 'team', name: '', region: '' },
      kpis: [
        { kpi: 'revenue', weight: 3, target: 100, actual: 90, attainment: 0.9, counted: 0.9, points: 90 },
        {
          kpi: 'retention',
          weight: 1,
          target: null,
          actual: 0.8,
          attainment: null,
          counted: null,
          points: null,
        },
      ],
      scoredWeight: 3,
      score: 90,
      coverage: 0.75,
      rating: 'A',
      bonus: 3_000_000,
      parts: [
        { name: 'Commission', sum: 1_250_000, isHeldBack: false },
        { name: 'Limit', sum: 250_000, isHeldBack: true },
      ],
      pay: 4_000_000,
      measures: { 'sum sales.amount by soldOn': 90.5, 'count customers open at start': null },
    },
    {
      scope: { type: 'rep', name: 'Lan', region: 'Bắc' },
      kpis: [
        { kpi: 'revenue', weight: 3, target: 50, actual: 0, attainment: 0, counted: 0, points: 0 },
        {
          kpi: 'retention',
          weight: 1,
          target: null,
          actual: null,
          attainment: null,
          counted: null,
          points: null,
        },
      ],
      scoredWeight: 3,
      score: 0,
      coverage: 0.75,
      rating: 'D',
      bonus: null,
      parts: [],
      pay: null,
    },
  ],
};

const WRITING = { locale: 'vi_VN', patterns: PATTERNS, decimals: 0 } as const;

const rowsOf = (closed: ClosedPeriod, formerRows: number, m = en): Written[][] =>
  writtenRows(
    historyLayout({ closed, kpis: KPIS, formerRows, grain: 'month', writing: WRITING }, PATTERNS, m),
  );

/** The cells as Apps Script reads them back: dates as moments. */
const asRead = (rows: Written[][]): Cell[][] =>
  rows.map((row, index) =>
    row.map((value, column) => {
      const isDate = ['start', 'closedAt', 'reopenedAt'].includes(HISTORY_COLUMNS[column] ?? '');
      if (index >= 2 && isDate && typeof value === 'number') return HANOI.toMoment(value);
      return value ?? '';
    }),
  );

const RETENTION = 'Tỷ lệ giữ chân khách hàng';

/** The cells of some columns, row by row. */
const columnsIn = (
  rows: readonly Written[][],
  ...columns: readonly (typeof HISTORY_COLUMNS)[number][]
): readonly (readonly Written[])[] =>
  rows.slice(2).map((row) => columns.map((column) => row[historyColumn(column) - 1] ?? null));

test('a closed period is one row per scope with its score, then one per KPI and scope, in the words of the document', () => {
  const rows = rowsOf(OCTOBER, 0, vi);
  expect(rows[1]?.slice(0, 6)).toEqual(['Ngày đầu kỳ', 'Kỳ', 'Chốt ngày', 'Người chốt', 'Loại', 'Tên']);
  expect(columnsIn(rows, 'period', 'scopeType', 'scope', 'region', 'name', 'weight')).toEqual([
    ['10/2026', 'Toàn phòng', 'Toàn phòng', '', 'Tổng điểm', null],
    ['10/2026', 'Nhân viên', 'Lan', 'Bắc', 'Tổng điểm', null],
    ['10/2026', 'Toàn phòng', 'Toàn phòng', '', 'Doanh thu', 0.75],
    ['10/2026', 'Nhân viên', 'Lan', 'Bắc', 'Doanh thu', 0.75],
    ['10/2026', 'Toàn phòng', 'Toàn phòng', '', RETENTION, 0.25],
    ['10/2026', 'Nhân viên', 'Lan', 'Bắc', RETENTION, 0.25],
  ]);
  expect(columnsIn(rows, 'target', 'actual', 'attainment', 'counted', 'points')).toEqual([
    [null, null, null, null, null],
    [null, null, null, null, null],
    [100, 90, 0.9, 0.9, 90],
    [50, 0, 0, 0, 0],
    [null, 0.8, null, null, null],
    [null, null, null, null, null],
  ]);
  expect(columnsIn(rows, 'score', 'coverage', 'rating', 'bonus', 'pay').slice(0, 3)).toEqual([
    [90, 0.75, 'A', 3_000_000, 4_000_000],
    [0, 0.75, 'D', null, null],
    [null, null, null, null, null],
  ]);
});

test('what is read back, whatever the language, stands in hidden columns', () => {
  const rows = rowsOf(OCTOBER, 0, vi);
  expect(columnsIn(rows, 'start', 'label', 'type', 'kpi', 'agreedWeight')).toEqual([
    [OCTOBER.start, '2026-10', 'team', 'score', 3],
    [OCTOBER.start, '2026-10', 'rep', 'score', 3],
    [OCTOBER.start, '2026-10', 'team', 'revenue', 3],
    [OCTOBER.start, '2026-10', 'rep', 'revenue', 3],
    [OCTOBER.start, '2026-10', 'team', 'retention', 1],
    [OCTOBER.start, '2026-10', 'rep', 'retention', 1],
  ]);
  expect(columnsIn(rows, 'measures', 'parts')[0]).toEqual([
    '{"sum sales.amount by soldOn":90.5,"count customers open at start":null}',
    '[{"name":"Commission","sum":1250000,"isHeldBack":false},{"name":"Limit","sum":250000,"isHeldBack":true}]',
  ]);
  const { hiddenColumns = [] } = historyLayout(
    { closed: OCTOBER, kpis: KPIS, formerRows: 0, grain: 'month', writing: WRITING },
    PATTERNS,
    vi,
  );
  const hidden = new Set(hiddenColumns.map(({ first }) => first));
  const seen = HISTORY_COLUMNS.filter((column) => !hidden.has(historyColumn(column)));
  expect(seen.map((column) => vi.history.columns[column])).toEqual([
    ...['Kỳ', 'Chốt ngày', 'Người chốt', 'Loại', 'Tên', 'Khu vực', 'KPI', 'Trọng số', 'Chỉ tiêu'],
    ...['Thực hiện', '% hoàn thành', 'Điểm', 'Tổng điểm', '% trọng số đã chấm', 'Xếp loại', 'Thưởng'],
    ...['Mở lại ngày', 'Người mở lại', 'Lý do', 'Tổng nhận', 'Chi tiết từng khoản'],
  ]);
});

/** As earlier versions wrote it: codes and weights where people read now. */
const asBefore = (rows: Cell[][]): Cell[][] =>
  rows.map((row, index) => {
    const at = (column: (typeof HISTORY_COLUMNS)[number]): Cell => row[historyColumn(column) - 1] ?? '';
    const before = row.slice(0, historyColumn('parts'));
    if (index < 2) return before;
    before[historyColumn('period') - 1] = at('label');
    before[historyColumn('scopeType') - 1] = at('type');
    before[historyColumn('weight') - 1] = at('agreedWeight');
    return before;
  });

test('what an earlier version wrote is read as well, alone and above rows of this one', () => {
  const values = asBefore(asRead(rowsOf(OCTOBER, 0)));
  const sheet = 'KPI History';
  expect(readHistory({ sheet, values }, HANOI)).toEqual([OCTOBER]);
  const noted = values.map((row) => [...row, '2026-08', 'rep', 5]);
  expect(readHistory({ sheet, values: noted }, HANOI)).toEqual([OCTOBER]);
  const november: ClosedPeriod = { ...OCTOBER, start: serialOf(2026, 11, 1), label: '2026-11' };
  const [, header = [], ...later] = asRead(rowsOf(november, 0, vi));
  const both = [values[0] ?? [], header, ...values.slice(2), ...later];
  expect(readHistory({ sheet, values: both }, HANOI)).toEqual([OCTOBER, november]);
});

test('what was written is read back, whatever the language of the sheet', () => {
  for (const m of [en, vi]) {
    const values = asRead(rowsOf(OCTOBER, 0, m));
    expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual([OCTOBER]);
  }
});

test('a second period goes below the first', () => {
  const november: ClosedPeriod = { ...OCTOBER, start: serialOf(2026, 11, 1), label: '2026-11' };
  const first = rowsOf(OCTOBER, 0);
  const second = rowsOf(november, first.length - 2);
  const values = asRead([...first, ...second.slice(first.length)]);
  expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual([OCTOBER, november]);
});

test('a cell that somebody made unreadable is named', () => {
  const values = asRead(rowsOf(OCTOBER, 0));
  (values[4] ?? [])[historyColumn('actual') - 1] = 'ninety';
  expect(refused(() => readHistory({ sheet: 'KPI History', values }, HANOI))).toEqual({
    en: 'KPI History!L5: “ninety” is not a number.',
    vi: 'KPI History!L5: “ninety” không phải là số.',
  });
});

test('a period that an earlier version closed has no parts, whatever people wrote right of it', () => {
  const values = asBefore(asRead(rowsOf(OCTOBER, 0))).map((row) => row.slice(0, historyColumn('bonus')));
  const without = OCTOBER.results.map(({ scope, kpis, scoredWeight, score, coverage, rating, bonus }) => ({
    ...{ scope, kpis, scoredWeight, score, coverage, rating, bonus },
    // Then a bonus was all that was paid.
    ...{ parts: [], pay: bonus },
  }));
  const expected = [{ ...OCTOBER, results: without }];
  expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual(expected);
  for (const note of ['paid on 5 November', '{paid}', '{"paid":"yes"}']) {
    const noted = values.map((row) => [...row, note]);
    expect(readHistory({ sheet: 'KPI History', values: noted }, HANOI)).toEqual(expected);
  }
});

test('what people wrote right of it is not written over: closing waits until it is moved', () => {
  const values = asBefore(asRead(rowsOf(OCTOBER, 0))).map((row) => row.slice(0, historyColumn('bonus')));
  const sheet = 'KPI History';
  expect(() => {
    refuseForeignCells({ sheet, values });
    refuseForeignCells({ sheet, values: asRead(rowsOf(OCTOBER, 0, vi)) });
  }).not.toThrow();
  const noted = values.map((row, at) => (at === 3 ? [...row, 'paid'] : row));
  expect(
    refused(() => {
      refuseForeignCells({ sheet, values: noted });
    }),
  ).toEqual({
    en: 'KPI History!T4 holds “paid”, but the add-on needs this column of the history. Move what you wrote there further to the right, then try again.',
    vi: 'Ô KPI History!T4 đang có “paid”, nhưng tiện ích cần cột này của lịch sử. Hãy chuyển phần bạn ghi sang bên phải rồi thử lại.',
  });
});

test('a period whose writing was interrupted before its scores is not closed', () => {
  const values = asRead(rowsOf(OCTOBER, 0)).filter((row) => row[historyColumn('kpi') - 1] !== 'score');
  expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual([]);
});

test('a quarter is not closed because its first month is', () => {
  const QUARTER: ClosedPeriod = { ...OCTOBER, label: '2026-Q4', closedBy: 'Giám đốc' };
  const [month, quarter] = [periodAt('month', OCTOBER.start), periodAt('quarter', OCTOBER.start)];
  expect([closedAs([OCTOBER], month)?.closedBy, closedAs([OCTOBER], quarter)]).toEqual([
    'Trưởng phòng',
    undefined,
  ]);
  const first = rowsOf(OCTOBER, 0);
  const values = asRead([...first, ...rowsOf(QUARTER, first.length - 2).slice(first.length)]);
  const both = readHistory({ sheet: 'KPI History', values }, HANOI);
  expect(both).toEqual([OCTOBER, QUARTER]);
  expect(closedAs(both, quarter)?.closedBy).toBe('Giám đốc');
});

describe('a period that was reopened', () => {
  const REOPENED = { at: serialOf(2026, 11, 5) + 0.25, by: 'An', reason: 'Refund' };
  const written = rowsOf(OCTOBER, 0);
  const marked = (rows: readonly number[]): Cell[][] => {
    const marks = writtenRows(reopenedLayout(rows, REOPENED, PATTERNS, en));
    const column = historyColumn('reopenedAt') - 1;
    const behind = historyColumn('reason');
    return asRead(
      written.map((row, at) => [
        ...row.slice(0, column),
        ...Array.from({ length: behind - column }, (_, right) => marks[at]?.[column + right] ?? null),
        ...row.slice(behind),
      ]),
    );
  };
  const read = (values: Cell[][]) => readClosings({ sheet: 'KPI History', values }, HANOI);

  test('keeps its rows, with who reopened it, when and why, and is not closed any more', () => {
    const [closing] = read(asRead(written));
    expect(closing).toMatchObject({ rows: [3, 4, 5, 6, 7, 8], isWhole: true });
    const values = marked(closing?.rows ?? []);
    expect(read(values)).toEqual([{ ...closing, reopened: REOPENED }]);
    expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual([]);
  });

  test('is so from its first marked row on: rows that people sorted are marked one after the other', () => {
    expect(reopenedLayout([3, 5, 6], REOPENED, PATTERNS, en).blocks.slice(2).map(areaOf)).toMatchObject([
      { row: 3, rows: 1 },
      { row: 5, rows: 2 },
    ]);
    expect(read(marked([3, 5]))).toMatchObject([{ reopened: REOPENED, rows: [3, 4, 5, 6, 7, 8] }]);
  });

  test('can be closed again below', () => {
    const again: ClosedPeriod = { ...OCTOBER, closedAt: OCTOBER.closedAt + 3, closedBy: 'Hà' };
    const values = [...marked([3, 4, 5, 6, 7, 8]), ...asRead(rowsOf(again, 6)).slice(8)];
    expect(readHistory({ sheet: 'KPI History', values }, HANOI)).toEqual([again]);
  });
});

test.each([
  [0, PATTERNS.money],
  [2, PATTERNS.smallMoney],
] as const)('sums are shown as they were paid, with %d decimals', (decimals, pattern) => {
  const { formats } = historyLayout(
    { closed: OCTOBER, kpis: KPIS, formerRows: 0, grain: 'month', writing: { ...WRITING, decimals } },
    PATTERNS,
    en,
  );
  const of = (column: 'bonus' | 'pay') =>
    formats.flatMap(({ area: { column: at }, style: { number } }) =>
      at === historyColumn(column) && number !== undefined ? [number] : [],
    );
  expect([of('bonus'), of('pay')]).toEqual([[pattern], [pattern]]);
});
