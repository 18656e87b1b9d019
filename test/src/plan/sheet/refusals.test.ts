/** Shows what the plan's sheet refuses, naming the cell. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { HEADER, SETTING, SHEET } from '../../../../src/plan/sheet/places';
import { NEW_PLAN } from '../../../../src/plan/plan';
import { readPlan } from '../../../../src/plan/sheet/read';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { IN_HANOI, moment } from '../../literal-sheet';
import type { Refused } from '../../refused';
import { drawn, planWith, refusedOf, rowOf, typedInto } from './drawn-plan';

const PLAN = planWith({
  targets: [
    { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 1, 1), target: 200 },
  ],
  mapping: {
    leads: { sheet: 'Pipeline', columns: { createdOn: 'Created', status: 'Stage' }, won: [], lost: [] },
  },
});

/** What is said where something is typed into a cell of the plan, by its row's hidden id and its column. */
const refusedAt = (id: string, column: number, value: Cell, sheet: SheetCells = drawn(PLAN)): Refused =>
  refusedOf(typedInto(sheet, rowOf(sheet, id), column, value));

describe('a setting', () => {
  test.each<[string, string, Cell, string, string]>([
    [
      ...(['a current period that is no date', 'current', 'October'] as const),
      'KPI Plan!C[current]: “October” is not a date.',
      'KPI Plan!C[current]: “October” không phải là ngày tháng.',
    ],
    [
      ...(['a length of period that there is not', 'grain', 'Year'] as const),
      'KPI Plan!C[grain]: “Year” is not known here. Write one of these: Week, Month, Quarter.',
      'KPI Plan!C[grain]: không dùng được “Year” ở đây. Hãy ghi một trong các giá trị sau: Tuần, Tháng, Quý.',
    ],
    [
      ...(['a month that there is not', 'fiscalYearStart', 13] as const),
      'KPI Plan!C[fiscalYearStart]: “13” is not known here. Write one of these: January, February, March, April, May, June, July, August, September, October, November, December.',
      'KPI Plan!C[fiscalYearStart]: không dùng được “13” ở đây. Hãy ghi một trong các giá trị sau: Tháng 1, Tháng 2, Tháng 3, Tháng 4, Tháng 5, Tháng 6, Tháng 7, Tháng 8, Tháng 9, Tháng 10, Tháng 11, Tháng 12.',
    ],
    [
      ...(['a way of keeping numbers that there is not', 'mode', 'Daily'] as const),
      'KPI Plan!C[mode]: “Daily” is not known here. Write one of these: Automatic, Live numbers, Fixed numbers.',
      'KPI Plan!C[mode]: không dùng được “Daily” ở đây. Hãy ghi một trong các giá trị sau: Tự động, Tự cập nhật, Số cố định.',
    ],
    [
      ...(['days that are no number', 'careDays', 'a month'] as const),
      'KPI Plan!C[careDays]: “a month” is not a number.',
      'KPI Plan!C[careDays]: “a month” không phải là số.',
    ],
    [
      ...(['a day in place of days', 'careDays', moment('2026-10-05 00:00')] as const),
      'KPI Plan!C[careDays]: “2026-10-05” is not a number.',
      'KPI Plan!C[careDays]: “2026-10-05” không phải là số.',
    ],
    [
      ...(['no days', 'careDays', 0] as const),
      'KPI Plan!C[careDays]: “0” is not valid here. Write a number of 1 or more.',
      'KPI Plan!C[careDays]: không dùng được “0” ở đây. Hãy nhập số từ 1 trở lên.',
    ],
    [
      ...(['a weight below 0', 'weight C', -1] as const),
      'KPI Plan!C[weight C]: “-1” is not valid here. Write a number of 0 or more.',
      'KPI Plan!C[weight C]: không dùng được “-1” ở đây. Hãy nhập số từ 0 trở lên.',
    ],
    [
      ...(['amber above green', 'amber', 1.05] as const),
      'KPI Plan!C[amber]: amber begins at 105%, above green at 100%. Write a smaller share.',
      'KPI Plan!C[amber]: mức “Gần đạt” (vàng) 105% cao hơn mức “Đạt” (xanh) 100%. Hãy nhập tỷ lệ nhỏ hơn.',
    ],
  ])('%s', (_, id, value, en, vi) => {
    expect(refusedAt(id, SETTING, value)).toEqual({ en, vi });
  });

  test('is named with the name that the plan’s tab has', () => {
    const renamed = { ...drawn(PLAN), sheet: 'Kế hoạch 2026' };
    expect(refusedAt('current', SETTING, true, renamed).vi).toBe(
      'Kế hoạch 2026!C[current]: “true” không phải là ngày tháng.',
    );
  });
});

describe('the calendar', () => {
  test('a working day that is not ticked but written', () => {
    expect(refusedAt('weekdays', 4, 'x')).toEqual({
      en: 'KPI Plan!D[weekdays]: “x” is not a checkbox value. Tick the box, or leave it empty.',
      vi: 'KPI Plan!D[weekdays]: “x” không phải là dấu chọn. Hãy đánh dấu hoặc để trống ô này.',
    });
  });

  test('a week without working days', () => {
    const idle = [3, 4, 5, 6, 7].reduce(
      (sheet, column) => typedInto(sheet, rowOf(sheet, 'weekdays'), column, false),
      drawn(PLAN),
    );
    expect(refusedAt('weekdays', 8, false, idle)).toEqual({
      en: 'KPI Plan!C[weekdays]: no day of the week is ticked. Tick the days on which the team works.',
      vi: 'KPI Plan!C[weekdays]: chưa có ngày nào trong tuần được đánh dấu. Hãy đánh dấu những ngày làm việc.',
    });
  });

  test('a holiday that is no date, or has none', () => {
    expect(refusedAt('holiday 1', 3, 'Tết').en).toBe('KPI Plan!C[holiday 1]: “Tết” is not a date.');
    expect(refusedAt('holiday 2', 2, 'Tết')).toEqual({
      en: 'KPI Plan!C[holiday 2] is empty. Fill in “Date”.',
      vi: 'KPI Plan!C[holiday 2] đang để trống. Hãy điền “Ngày”.',
    });
  });
});

describe('a KPI', () => {
  test.each<[string, number, Cell, string, string]>([
    [
      ...(['that is not ticked but written', 3, 'yes'] as const),
      'KPI Plan!C[kpi newLeads]: “yes” is not a checkbox value. Tick the box, or leave it empty.',
      'KPI Plan!C[kpi newLeads]: “yes” không phải là dấu chọn. Hãy đánh dấu hoặc để trống ô này.',
    ],
    [
      ...(['of a group that there is not', 4, 'D'] as const),
      'KPI Plan!D[kpi newLeads]: “D” is not known here. Write one of these: A, B, C.',
      'KPI Plan!D[kpi newLeads]: không dùng được “D” ở đây. Hãy ghi một trong các giá trị sau: A, B, C.',
    ],
    [
      ...(['with a weight below 0', 5, -2] as const),
      'KPI Plan!E[kpi newLeads]: “-2” is not valid here. Write a number of 0 or more.',
      'KPI Plan!E[kpi newLeads]: không dùng được “-2” ở đây. Hãy nhập số từ 0 trở lên.',
    ],
    [
      ...(['of a direction that there is not', 6, 'up'] as const),
      'KPI Plan!F[kpi newLeads]: “up” is not known here. Write one of these: Higher is better, Lower is better.',
      'KPI Plan!F[kpi newLeads]: không dùng được “up” ở đây. Hãy ghi một trong các giá trị sau: Càng cao càng tốt, Càng thấp càng tốt.',
    ],
    [
      ...(['of which nothing counts', 7, 0] as const),
      'KPI Plan!G[kpi newLeads]: at most 0 would count. Write a share such as 120%.',
      'KPI Plan!G[kpi newLeads]: mức trần phải lớn hơn 0. Hãy nhập tỷ lệ, ví dụ 120%.',
    ],
    [
      ...(['that counts from below 0', 8, -0.5] as const),
      'KPI Plan!H[kpi newLeads]: there is no share below 0. Write 0% or more.',
      'KPI Plan!H[kpi newLeads]: không có tỷ lệ nào nhỏ hơn 0. Hãy nhập 0% trở lên.',
    ],
    [
      ...(['that counts from above its cap', 8, 1.5] as const),
      'KPI Plan!H[kpi newLeads]: “Counts from” would be above “Counts at most”. Write a smaller share.',
      'KPI Plan!H[kpi newLeads]: mức sàn cao hơn mức trần. Hãy nhập tỷ lệ nhỏ hơn.',
    ],
  ])('%s', (_, column, value, en, vi) => {
    expect(refusedAt('kpi newLeads', column, value)).toEqual({ en, vi });
  });
});

describe('a rating', () => {
  test('without points, or without name', () => {
    expect(refusedAt('band 1', 3, '')).toEqual({
      en: 'KPI Plan!C[band 1] is empty. Fill in “From points”.',
      vi: 'KPI Plan!C[band 1] đang để trống. Hãy điền “Từ điểm”.',
    });
    expect(refusedAt('band 6', 4, 100).en).toBe('KPI Plan!B[band 6] is empty. Fill in “Rating”.');
  });

  test('after a gap', () => {
    const sheet = drawn(PLAN);
    const gap = [2, 3, 4].reduce((each, column) => typedInto(each, rowOf(each, 'band 2'), column, ''), sheet);
    expect(refusedOf(gap).en).toBe('KPI Plan!B[band 2] is empty. Fill in “Rating”.');
  });

  test.each<[string, string, number, Cell, string, string]>([
    [
      ...(['that comes twice', 'band 2', 2, 'a+'] as const),
      'KPI Plan!B[band 2]: there is already a rating “a+”. Give each one a name of its own.',
      'KPI Plan!B[band 2]: đã có xếp loại “a+”. Hãy đặt cho mỗi mức một tên riêng.',
    ],
    [
      ...(['that begins above the one before', 'band 2', 3, 112.5] as const),
      'KPI Plan!C[band 2]: “A” begins at 112.5 points, no less than the rating above it. Order the ratings from the best down.',
      'KPI Plan!C[band 2]: “A” bắt đầu từ 112,5 điểm, không thấp hơn mức ở trên. Hãy xếp các mức từ cao xuống thấp.',
    ],
    [
      ...(['that is the last and leaves points without one', 'band 5', 3, 10] as const),
      'KPI Plan!C[band 5]: the last rating begins at 10 points, so fewer points get no rating. Write 0 points for the last one.',
      'KPI Plan!C[band 5]: mức cuối bắt đầu từ 10 điểm nên số điểm thấp hơn chưa có xếp loại. Hãy ghi 0 điểm cho mức cuối.',
    ],
    [
      ...(['with a bonus below 0', 'band 1', 4, -1] as const),
      'KPI Plan!D[band 1]: “-1” is not valid here. Write a number of 0 or more.',
      'KPI Plan!D[band 1]: không dùng được “-1” ở đây. Hãy nhập số từ 0 trở lên.',
    ],
  ])('%s', (_, id, column, value, en, vi) => {
    expect(refusedAt(id, column, value)).toEqual({ en, vi });
  });
});

describe('a target', () => {
  test.each<[string, number, Cell, string, string]>([
    [
      ...([
        'of a KPI that the plan does not have, such as an own one that was deleted',
        2,
        'Big sales',
      ] as const),
      'KPI Plan!B[target 1]: the plan has no KPI “Big sales”. Choose one from the list, or clear the row.',
      'KPI Plan!B[target 1]: kế hoạch không có KPI “Big sales”. Hãy chọn trong danh sách hoặc xóa nội dung dòng này.',
    ],
    [
      ...(['without KPI', 2, ''] as const),
      'KPI Plan!B[target 1] is empty. Fill in “KPI”.',
      'KPI Plan!B[target 1] đang để trống. Hãy điền “KPI”.',
    ],
    [
      ...(['for nobody', 3, ''] as const),
      'KPI Plan!C[target 1] is empty. Fill in “For”.',
      'KPI Plan!C[target 1] đang để trống. Hãy điền “Áp dụng cho”.',
    ],
    [
      ...(['without a day from which it applies', 4, ''] as const),
      'KPI Plan!D[target 1] is empty. Fill in “From”.',
      'KPI Plan!D[target 1] đang để trống. Hãy điền “Từ ngày”.',
    ],
    [
      ...(['from what is no day', 4, '2026-Q1'] as const),
      'KPI Plan!D[target 1]: “2026-Q1” is not a date.',
      'KPI Plan!D[target 1]: “2026-Q1” không phải là ngày tháng.',
    ],
    [
      ...(['without number', 5, ''] as const),
      'KPI Plan!E[target 1] is empty. Fill in “Target”.',
      'KPI Plan!E[target 1] đang để trống. Hãy điền “Chỉ tiêu”.',
    ],
    [
      ...(['that is no number', 5, 'khoảng 1,2 tỷ'] as const),
      'KPI Plan!E[target 1]: “khoảng 1,2 tỷ” is not a number.',
      'KPI Plan!E[target 1]: “khoảng 1,2 tỷ” không phải là số.',
    ],
    [
      ...(['of 0 where higher is better', 5, 0] as const),
      'KPI Plan!E[target 1]: “0” cannot be a target of Revenue. Write a number above 0.',
      'KPI Plan!E[target 1]: “0” không dùng làm chỉ tiêu của Doanh thu được. Hãy nhập một số lớn hơn 0.',
    ],
  ])('%s', (_, column, value, en, vi) => {
    expect(refusedAt('target 1', column, value)).toEqual({ en, vi });
  });

  test('below 0 where lower is better', () => {
    const sheet = drawn(PLAN);
    const cac = typedInto(sheet, rowOf(sheet, 'target 1'), 2, 'CAC');
    const named = typedInto(cac, rowOf(sheet, 'target 1'), 5, -1);
    expect(refusedAt('target 1', 4, moment('2026-01-01'), named)).toEqual({
      en: 'KPI Plan!E[target 1]: “-1” cannot be a target of Cost per new customer (CAC). Write 0 or more.',
      vi: 'KPI Plan!E[target 1]: “-1” không dùng làm chỉ tiêu của Chi phí/khách hàng mới (CAC) được. Hãy nhập số 0 hoặc số lớn hơn.',
    });
  });

  test('by the direction that the plan gives the KPI', () => {
    const turned = drawn({
      ...PLAN,
      kpis: NEW_PLAN.kpis.map((each) => (each.kpi === 'revenue' ? { ...each, better: 'lower' } : each)),
    });
    expect(readPlan(typedInto(turned, rowOf(turned, 'target 1'), 5, 0), IN_HANOI).targets[0]?.target).toBe(0);
  });
});

describe('the mapping', () => {
  test('a table whose columns are on two sheets', () => {
    expect(refusedAt('column leads status', SHEET, 'Archive')).toEqual({
      en: 'KPI Plan!D[column leads status]: this column of “Leads” is on the sheet “Archive”, the others are on “Pipeline”. Write the same sheet in all rows of a table, or the same sheets, one per line.',
      vi: 'KPI Plan!D[column leads status]: cột này của bảng “Khách tiềm năng” ở trang tính “Archive”, còn các cột khác ở trang “Pipeline”. Hãy ghi cùng một trang tính ở mọi dòng của bảng, hoặc cùng các trang tính, mỗi trang một dòng trong ô.',
    });
  });

  test('a header of a table that no row names a sheet for', () => {
    expect(refusedAt('column care customer', HEADER, 'Khách')).toEqual({
      en: 'KPI Plan!D[column care customer] is empty. Fill in “Sheet”.',
      vi: 'KPI Plan!D[column care customer] đang để trống. Hãy điền “Trang tính”.',
    });
  });
});
