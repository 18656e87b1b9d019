/** Shows how the sheet of the plan calculates, keeps and returns the plan. */
import { print } from '../../../src/core/formula/expression';
import { patternsOf } from '../../../src/core/layout/number-format';
import { messages } from '../../../src/words';
import { serialOf } from '../../../src/core/calendar/calendar';
import { NEW_PLAN, type Plan } from '../../../src/plan/plan';
import { samplePlan } from '../../../src/app/sample/sample-plan';
import type { OpenDocument } from '../../../src/google/open-document';
import { findRole, ownSheets } from '../../../src/google/own-sheets';
import { startCellOf } from '../../../src/app/build/layouts';
import type { ReadPlanSheet } from '../../../src/app/plan/plan-sheet';
import { writeBlocks } from '../../../src/google/draw';
import { placePlan } from '../../../src/google/place-plan';
import { readPlanSheet, type PlanSheet } from '../../../src/google/plan-sheet';
import { HANOI, moment } from '../../src/literal-sheet';
import { openHost, type OpenHost } from '../apps-script/open-host';
import { paste } from './pasted';

const vi = messages('vi');
const NOW = serialOf(2026, 11, 24) + 0.4;
const PLAN: Plan = { ...samplePlan(Math.floor(NOW), vi, 'vi'), current: serialOf(2026, 10, 5) };

let host: OpenHost;
let open: OpenDocument;

beforeEach(() => {
  host = openHost({ locale: 'vi_VN', now: () => HANOI.toMoment(NOW).getTime() });
  const { SpreadsheetApp, Charts, PropertiesService } = host;
  Object.assign(globalThis, { SpreadsheetApp, Charts, PropertiesService });
  open = {
    ...{ spreadsheet: host.spreadsheet, language: 'vi', m: vi, locale: 'vi_VN' },
    ...{ zone: HANOI, now: NOW, patterns: patternsOf('vi_VN', 'Asia/Ho_Chi_Minh') },
  };
});
afterEach(() => {
  host.host.dispose();
});

const placed = (plan: Plan = PLAN, known?: ReadPlanSheet): PlanSheet =>
  placePlan(open, ownSheets(host.spreadsheet), plan, known);

/** What the sheet has now. */
function again(): PlanSheet & ReadPlanSheet {
  const sheet = findRole(ownSheets(host.spreadsheet), 'plan');
  if (!sheet) throw new Error('no plan');
  return readPlanSheet(open, sheet);
}

const cellOf = ({ sheet, places }: PlanSheet, id: string, column: number) =>
  sheet.getRange(places.rowOf(id), column);

test('a plan that is placed is read back as it was, and its places are where the sheet has them', () => {
  const { places } = placed();
  const read = again();
  expect(read.plan).toEqual(PLAN);
  expect(read.isComplete).toBe(true);
  for (const id of ['start', 'green', 'weight B', 'weekdays', 'kpi csat']) {
    expect([id, places.rowOf(id)]).toEqual([id, read.places.rowOf(id)]);
  }
  for (const list of ['band', 'holiday', 'target'] as const) {
    expect(places.extent(list)).toEqual(read.places.extent(list));
  }
});

test('every KPI’s share of the score is in whole percents that add up to 100, by the weights that are in the sheet', async () => {
  const plan = placed();
  const shares = async (): Promise<readonly number[]> => {
    await host.host.calculated();
    return PLAN.kpis.map(({ kpi }) => Number(cellOf(plan, `kpi ${kpi}`, 9).getValue()));
  };
  const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
  // Ten KPIs in use: two of group A, five of B, three of C.
  const revenue = PLAN.kpis.findIndex(({ kpi }) => kpi === 'revenue');
  const before = await shares();
  // 3 of 19 are 15.8 %: rounded by itself, each part would be 1 % in all too much.
  expect([before[revenue], total(before)]).toEqual([0.16, expect.closeTo(1, 9)]);
  cellOf(plan, 'kpi revenue', 5).setValue(20);
  cellOf(plan, 'kpi csat', 3).setValue(false);
  cellOf(plan, 'weight C', 3).setValue(0);
  const after = await shares();
  expect([after[revenue], total(after)]).toEqual([0.65, expect.closeTo(1, 9)]);
}, 60_000);

test('the sentence beside the targets says what is wrong, and nothing while all is well', async () => {
  const plan = placed();
  const said = async (): Promise<unknown> => {
    await host.host.calculated();
    return cellOf(plan, 'title targets', 3).getValue();
  };
  expect(await said()).toBe('');
  const { last } = plan.places.extent('target');
  const row = (values: readonly (string | number | Date)[]): void => {
    paste(plan.sheet.getRange(last, 2, 1, 4), [values]);
  };
  for (const [wrong, what] of [
    [['Doanh thu', 'Lan', moment('2026-01-01'), ''], 'thiếu chỉ tiêu.'],
    [['Doanh thu', 'Lan', 'tháng 1', 5], 'thiếu ngày.'],
    [['Doanh thu', '', moment('2026-01-01'), 5], 'thiếu đối tượng áp dụng.'],
    [['Doanh số', 'Lan', moment('2026-01-01'), 5], 'thiếu KPI, hoặc KPI không có trong kế hoạch.'],
    [['', 'Lan', moment('2026-01-01'), 5], 'thiếu KPI, hoặc KPI không có trong kế hoạch.'],
    [
      ['Doanh thu', 'Lan', moment('2026-01-01'), '300tr'],
      'chỉ tiêu còn là chữ, sẽ thành số khi bấm “Cập nhật số liệu”.',
    ],
  ] as const) {
    row(wrong);
    expect(await said()).toBe(`⚠ Dòng ${last}: ${what}`);
  }
  row(['Doanh thu', '', 'tháng 1', 5]);
  expect(await said()).toBe(`⚠ Dòng ${last}: thiếu đối tượng áp dụng. ⚠ Dòng ${last}: thiếu ngày.`);
  row(['Doanh thu', 'mỗi nhân viên', HANOI.toMoment(PLAN.targets[0]?.from ?? 0), 5]);
  const other = PLAN.targets.findIndex(({ kpi, scope }) => kpi === 'revenue' && scope.kind === 'each');
  expect(await said()).toBe(
    `⚠ Dòng ${plan.places.extent('target').first + other}, ${last}: trùng KPI, đối tượng và ngày với dòng khác; mức trung bình sẽ được áp dụng.`,
  );
  row(['Doanh thu', 'Lan', moment('2026-01-01'), 5]);
  expect(await said()).toBe('');
}, 60_000);

test('signs that mean more than themselves elsewhere are letters of a target, and all rows may be repeated', async () => {
  const ownKpi = (id: string, name: string): Plan['ownKpis'][number] => ({
    ...{ id, name, table: 'care', aggregate: 'count', date: 'contactedOn' },
    ...{ better: 'higher', format: 'count', unit: '' },
  });
  const each = { kind: 'each' } as const;
  const from = serialOf(2026, 1, 1);
  const plan = placed({
    ...PLAN,
    ownKpis: [ownKpi('visits', 'Ghé~thăm'), ownKpi('calls', 'Gọi *')],
    targets: [
      { kpi: 'visits', scope: each, from, target: 1 },
      { kpi: 'calls', scope: each, from, target: 1 },
    ],
  });
  const said = async (...rows: readonly (readonly (string | number | Date)[])[]): Promise<unknown> => {
    const { first } = plan.places.extent('target');
    paste(plan.sheet.getRange(first, 2, rows.length, 4), rows);
    await host.host.calculated();
    return cellOf(plan, 'title targets', 3).getValue();
  };
  const day = HANOI.toMoment(from);
  expect(await said(['Ghé~thăm', 'Lan', day, 1], ['Gọi *', 'Lan', day, 1])).toBe('');
  expect(await said(['Gọi *', 'La?', day, 1], ['Gọi *', 'Lan', day, 1])).toBe('');
  const { first } = plan.places.extent('target');
  expect(await said(['Gọi điện', 'Lan', day, 1], ['Gọi *', 'Lan', day, 1])).toMatch(
    `⚠ Dòng ${first}: thiếu KPI`,
  );
  expect(await said(['Gọi *', 'LAN', day, 1], ['gọi *', 'lan', day, 2])).toMatch(
    `⚠ Dòng ${first}, ${first + 1}: trùng KPI`,
  );
  expect(await said(['Gọi *', 'La?', day, 1], ['Gọi *', 'La?', day, 2], ['Gọi *', 'Lan', day, 2])).toMatch(
    `⚠ Dòng ${first}, ${first + 1}: trùng KPI`,
  );
}, 60_000);

test('the sentence beside the ratings names the first that is out of order, and is blank while all is well', async () => {
  const plan = placed();
  const said = async (...points: readonly (number | string)[]): Promise<unknown> => {
    const { first } = plan.places.extent('band');
    paste(
      plan.sheet.getRange(first, 2, 6, 2),
      ['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) => [
        points[at] === undefined ? '' : name,
        points[at] ?? '',
      ]),
    );
    await host.host.calculated();
    return cellOf(plan, 'header bands', 5).getValue();
  };
  const sentence = (what: string): string => `⚠ ${what} Trước khi sửa, chưa ai có xếp loại và thưởng.`;
  expect(await said(110, 90, 80, 65, 0)).toBe('');
  expect(await said(100)).toBe('');
  expect(await said(95, 96, 80, 65, 0)).toBe(sentence('Xếp loại “B” (96 điểm) phải thấp hơn “A” (95 điểm).'));
  expect(await said(110, 90, 80, 80, 90)).toBe(
    sentence('Xếp loại “D” (80 điểm) phải thấp hơn “C” (80 điểm).'),
  );
  expect(await said(110, '', 80, 65, 0)).toBe(
    sentence('Dòng ngay trên xếp loại “C” chưa có số điểm: đừng bỏ trống dòng nào.'),
  );
  expect(await said(110, 'chín mươi', 80, 65, 0)).toBe(sentence('Xếp loại “B” chưa có số điểm.'));
}, 60_000);

test('the sheet of another formula finds the plan’s cells, also where a new KPI moved them', async () => {
  const { cells } = placed();
  const { sheet } = host;
  const reads = [cells.start, cells.green, cells.kpi('csat').cap, cells.bands.name, cells.targets.target];
  sheet.getRange(1, 1, reads.length, 1).setValues(reads.map((each) => [`=INDEX(${print(each)};1;1)`]));
  const shown = async (): Promise<readonly unknown[]> => {
    await host.host.calculated();
    return sheet
      .getRange(1, 1, reads.length, 1)
      .getValues()
      .map(([value]) => value as unknown);
  };
  const expected = [moment('2026-10-01').getTime(), 1, 1.2, 'A+', PLAN.targets[0]?.target];
  const asNumbers = (values: readonly unknown[]): readonly unknown[] =>
    values.map((value) => (value instanceof Date ? value.getTime() : value));
  sheet.getRange(1, 1).setNumberFormat('dd/mm/yyyy');
  expect(asNumbers(await shown())).toEqual(expected);

  const ownKpi: Plan['ownKpis'][number] = {
    ...{ id: 'visits', name: 'Lượt ghé', table: 'care', aggregate: 'count', date: 'contactedOn' },
    ...{ better: 'higher', format: 'count', unit: '' },
  };
  placed({ ...PLAN, ownKpis: [ownKpi] }, again());
  expect(again().plan.kpis.map(({ kpi }) => kpi)).toContain('visits');
  expect(again().isComplete).toBe(true);
  expect(asNumbers(await shown())).toEqual(expected);
}, 60_000);

test('a formula that somebody typed stays where the plan is drawn again, also where it moves down', async () => {
  const plan = placed();
  cellOf(plan, 'target 1', 5).setValue('=100*5');
  cellOf(plan, 'target 2', 5).setValue('=100*6');
  cellOf(plan, 'careDays', 3).setValue('=30*2');
  await host.host.calculated();
  const read = again();
  const [first, second, ...others] = read.plan.targets;
  if (!first || !second) throw new Error('no targets');
  const ownKpi: Plan['ownKpis'][number] = {
    ...{ id: 'visits', name: 'Lượt ghé', table: 'care', aggregate: 'count', date: 'contactedOn' },
    ...{ better: 'higher', format: 'count', unit: '' },
  };
  const changed: Plan = {
    ...{ ...read.plan, grain: 'quarter', ownKpis: [ownKpi] },
    targets: [first, { ...second, target: 7 }, ...others],
  };
  placed(changed, read);
  await host.host.calculated();
  const now = again();
  expect(now.places.rowOf('target 1')).toBe(read.places.rowOf('target 1') + 1);
  const formulaOf = (id: string, column: number) => cellOf(now, id, column).getFormulas()[0]?.[0];
  expect([formulaOf('target 1', 5), formulaOf('careDays', 3)]).toEqual(['=100*5', '=30*2']);
  // What the plan says otherwise is written.
  expect([formulaOf('target 2', 5), cellOf(now, 'target 2', 5).getValue()]).toEqual(['', 7]);
  expect([now.plan.targets, now.plan.careDays, now.plan.grain]).toEqual([changed.targets, 60, 'quarter']);
}, 60_000);

test('blank cells of shares and weights count as usual', async () => {
  const plan = placed();
  const { cells } = plan;
  cellOf(plan, 'green', 3).setValue('');
  cellOf(plan, 'amber', 3).setValue('');
  cellOf(plan, 'weight A', 3).setValue('');
  cellOf(plan, 'kpi cac', 6).setValue('');
  // In the other language.
  paste(cellOf(plan, 'kpi revenue', 6), [['lower is better']]);
  cellOf(plan, 'kpi cac', 7).setValue('');
  const { cap, lowerWhere } = cells.kpi('cac');
  const reads = [
    ...[cells.green, cells.amber, cells.groupWeights.A, cap, lowerWhere],
    ...[cells.kpi('revenue').lowerWhere, cells.kpi('newLeads').lowerWhere],
  ];
  host.sheet.getRange(1, 1, reads.length, 1).setValues(reads.map((each) => [`=${print(each)}`]));
  await host.host.calculated();
  const shown = host.sheet.getRange(1, 1, reads.length, 1).getValues();
  expect(shown).toEqual([[1], [0.8], [3], [1.2], [true], [true], [false]]);
}, 60_000);

describe('the period shown first', () => {
  const start = async (): Promise<unknown> => {
    await host.host.calculated();
    return cellOf(again(), 'start', 3).getValue();
  };

  test('stays that in which the data ended, also where the plan is drawn again', async () => {
    const plan = placed(NEW_PLAN);
    expect(await start()).toEqual(moment('2026-11-01'));
    const ended = { start: serialOf(2017, 12, 1), end: serialOf(2018, 1, 1) };
    const last = { ...ended, label: '2017-12', grain: 'month', fiscalYearStart: 1 } as const;
    writeBlocks(plan.sheet, [startCellOf(plan, NEW_PLAN, last)], { formats: [] }, HANOI);
    expect(await start()).toEqual(moment('2017-12-01'));
    placed({ ...NEW_PLAN, careDays: 60 }, again());
    expect(await start()).toEqual(moment('2017-12-01'));
    expect(again().plan.careDays).toBe(60);
  }, 60_000);

  test('follows the day that people choose', async () => {
    placed(NEW_PLAN);
    placed({ ...NEW_PLAN, grain: 'quarter', current: serialOf(2026, 5, 5) }, again());
    expect(await start()).toEqual(moment('2026-04-01'));
  }, 60_000);
});
