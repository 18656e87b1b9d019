/** Draws a plan as a small sheet of cells, with the references by which formulas read them. */
import { binary, integer, reference, text, type Expression } from '../../src/core/formula/expression';
import { cell, fixedColumnRows } from '../../src/core/formula/reference';
import { allKpis } from '../../src/plan/own-kpis/define';
import type { Plan, TargetScope } from '../../src/plan/plan';
import type { PlanCells } from '../../src/plan/sheet/plan-cells';
import { kpiName, messages } from '../../src/words';
import type { Kpi } from '../../src/model/kpi/kpi';
import { WEEKDAYS } from '../../src/core/calendar/weekday';
import type { Cell } from '../../src/core/text/cells';

export const PLAN_SHEET = 'KPI Plan';

/** The rows of bands, targets and KPIs that there is room for. */
const LAST_ROW = 60;

const m = messages('en');

/**
 * In columns: A to G the KPIs, I to M the targets, N to P the bands, R the settings; T the days from which on KPIs count so,
 * U to AA how they counted before, AB to AE what the groups weighed, AF to AI the ratings there were,
 * AJ to AS the parts of pay. A formula is its text.
 *
 * @param others KPIs beside the catalogue's and the plan's own, which go by their ids
 */
export function planOnASheet(
  plan: Plan,
  others: readonly Kpi[] = [],
): { readonly cells: PlanCells; readonly values: readonly (readonly Cell[])[] } {
  const known = allKpis(plan.ownKpis);
  const nameOf = (id: string): string => {
    const kpi = known.find((each) => each.id === id);
    return kpi ? kpiName(kpi, m) : (others.find((each) => each.id === id)?.id ?? id);
  };
  const columns: readonly (readonly Cell[])[] = [
    ...columnsOf(plan.kpis, 7, (kpi) => [
      kpi.kpi,
      kpi.inUse,
      kpi.group,
      kpi.weight ?? '',
      kpi.better,
      kpi.cap,
      kpi.floor,
    ]),
    [],
    ...columnsOf(plan.targets, 5, ({ kpi, scope, from, target, per }) => [
      nameOf(kpi),
      scopeWords(scope),
      from,
      target ?? m.plan.noTarget,
      per ?? '',
    ]),
    ...columnsOf(plan.bands, 3, ({ name, from, bonus }) => [name, from, bonus ?? '']),
    [],
    [
      plan.groupWeights.A,
      plan.groupWeights.B,
      plan.groupWeights.C,
      plan.current ?? '',
      plan.builtBy,
      plan.approvedBy,
      plan.thresholds.green,
      plan.thresholds.amber,
      ...WEEKDAYS.map((day) => plan.calendar.weekdays.includes(day)),
      plan.current ?? '',
      plan.partTargets,
      plan.groupWeightsFrom ?? '',
      plan.bandsFrom ?? '',
    ],
    [...plan.calendar.holidays],
    plan.kpis.map(({ from }) => from ?? ''),
    ...columnsOf(plan.pastKpis, 7, ({ kpi, inUse, group, weight, cap, floor, from }) => [
      ...[nameOf(kpi), inUse, group, weight ?? '', cap, floor, from],
    ]),
    ...columnsOf(plan.pastGroupWeights, 4, ({ from, terms }) => [from, terms.A, terms.B, terms.C]),
    ...columnsOf(
      plan.pastBands.flatMap(({ from, terms }) => terms.map((band) => ({ ...band, since: from }))),
      4,
      ({ name, from, bonus, since }) => [name, from, bonus ?? '', since],
    ),
    ...columnsOf(plan.pay, 10, ({ name, sum, tiers: [first, ...tiers], atMost, from }) => [
      ...[name, sum ?? first?.rate ?? ''],
      ...[0, 1, 2].flatMap((at) => [tiers[at]?.above ?? '', tiers[at]?.rate ?? '']),
      ...[atMost ?? '', from],
    ]),
  ];
  const values = Array.from({ length: LAST_ROW - 1 }, (_, row) => columns.map((column) => column[row] ?? ''));
  return { cells: CELLS(plan), values: [columns.map((_, index) => `column ${index + 1}`), ...values] };
}

/** The row of a KPI. */
export function planRow(kpis: Plan['kpis'], id: string): number {
  const index = kpis.findIndex(({ kpi }) => kpi === id);
  if (index < 0) throw new Error(`no row of ${id}`);
  return index + 2;
}

const at = (row: number, column: number): Expression =>
  cell(row, column, { sheet: PLAN_SHEET, fixedRow: true, fixedColumn: true });

const down = (column: number): Expression => fixedColumnRows(column, 2, LAST_ROW, PLAN_SHEET);

const CELLS = ({ kpis }: Plan): PlanCells => ({
  groupWeights: { A: at(2, 18), B: at(3, 18), C: at(4, 18) },
  current: at(17, 18),
  wholePartTargets: binary(at(18, 18), '=', text('whole')),
  start: at(5, 18),
  builtBy: at(6, 18),
  approvedBy: at(7, 18),
  green: at(8, 18),
  amber: at(9, 18),
  weekdays: WEEKDAYS.map((day) => at(9 + day, 18)),
  holidays: down(19),
  targets: { kpi: down(9), scope: down(10), from: down(11), target: down(12), per: down(13) },
  bands: {
    ...{ name: down(14), from: down(15), bonus: down(16) },
    outOfOrder: reference(
      `SUMPRODUCT(('${PLAN_SHEET}'!$O$3:$O$${LAST_ROW}>'${PLAN_SHEET}'!$O$2:$O$${LAST_ROW - 1})*1)`,
    ),
  },
  typedOver: { count: integer(0), text: text('') },
  groupWeightsFrom: at(19, 18),
  bandsFrom: at(20, 18),
  past: {
    kpis: {
      ...{ name: down(21), inUse: down(22), group: down(23), weight: down(24) },
      ...{ cap: down(25), floor: down(26), from: down(27) },
    },
    groups: { from: down(28), A: down(29), B: down(30), C: down(31) },
    bands: { name: down(32), from: down(33), bonus: down(34), since: down(35), outOfOrder: integer(0) },
  },
  pay: {
    ...{
      name: down(36),
      sum: down(37),
      above2: down(38),
      rate2: down(39),
      above3: down(40),
      rate3: down(41),
    },
    ...{ above4: down(42), rate4: down(43), atMost: down(44), from: down(45) },
  },
  kpi(id) {
    const row = planRow(kpis, id);
    return {
      inUse: at(row, 2),
      group: at(row, 3),
      weight: at(row, 4),
      lowerWhere: {
        kind: 'binary',
        operator: '=',
        left: at(row, 5),
        right: { kind: 'text', value: 'lower' },
      },
      cap: at(row, 6),
      floor: at(row, 7),
      from: at(row, 20),
    };
  },
});

function columnsOf<Each>(
  rows: readonly Each[],
  count: number,
  cellsOf: (row: Each) => readonly Cell[],
): readonly (readonly Cell[])[] {
  const cells = rows.map(cellsOf);
  return Array.from({ length: count }, (_, column) => cells.map((row) => row[column] ?? ''));
}

function scopeWords(scope: TargetScope): string {
  switch (scope.kind) {
    case 'each':
      return m.scopes.eachRep;
    case 'team':
      return m.scopes.wholeTeam;
    case 'named':
      return scope.name;
    default:
      return scope satisfies never;
  }
}
