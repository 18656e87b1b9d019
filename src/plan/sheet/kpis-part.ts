/** Draws how each KPI counts into its row of the plan, with its share of the score. */
import { greatestOf, leastOf } from '../../core/extremes';
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { area, cell, cellOf, fixedColumnRows } from '../../core/formula/reference';
import { written } from '../../compute/rules/written';
import { SHARE } from '../../compute/scoring/share';
import type { Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import type { Arrangement } from './arrange';
import { completeKpis } from '../complete-kpis';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { groupId, HINT, IDS, KPI_COLUMNS, kpiRowId, SETTING } from './places';
import type { Plan } from '../plan';
import { GROUPS, type Group } from '../plan-kpi';
import { OWN_OR_GROUPS } from '../weight';
import { weightCells } from './weight-cells';

type KpiColumn = keyof typeof KPI_COLUMNS;

const COLUMNS = Object.keys(KPI_COLUMNS) as readonly KpiColumn[];
const PERCENT = '0%';

/** @param known all KPIs that there are */
export function kpisPart(
  plan: Plan,
  known: readonly Kpi[],
  { rowOf }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const kpis = completeKpis(plan.kpis, plan.ownKpis);
  const rows = kpis.map(({ kpi }) => rowOf(kpiRowId(kpi)));
  const groupWeight = (group: Group): Expression => cellOf(area(rowOf(groupId(group)), SETTING));
  const nameOf = (id: string): string => {
    const kpi = known.find((each) => each.id === id);
    if (!kpi) throw new Error(`no KPI ${id}`);
    return kpiName(kpi, m);
  };
  const of = (column: KpiColumn, columns = 1) => areasOf(rows, KPI_COLUMNS[column], columns);
  const { kpisTitle, kpisHint, kpiColumns, help } = m.plan;
  const choices = (column: KpiColumn, choice: Pick<Choice, 'from' | 'help'>): readonly Choice[] =>
    of(column).map((each) => ({ area: each, ...choice }));
  return {
    rows: [
      { row: rowOf(IDS.kpisTitle), cells: [IDS.kpisTitle, kpisTitle, null, kpisHint] },
      { row: rowOf(IDS.kpisHeader), cells: [IDS.kpisHeader, ...COLUMNS.map((column) => kpiColumns[column])] },
      ...kpis.map(({ kpi, inUse, group, weight, better, cap, floor, from }, index) => ({
        row: rows[index] ?? 0,
        cells: [
          ...[kpiRowId(kpi), nameOf(kpi), inUse, group, weight ?? null, m.plan.better[better], cap, floor],
          shareFormula(rows[index] ?? 0, rows, groupWeight),
          from ?? null,
        ],
      })),
    ],
    formats: [
      ...titleFormats(rowOf(IDS.kpisTitle)),
      hintFormat(rowOf(IDS.kpisTitle), HINT),
      headerFormat(rowOf(IDS.kpisHeader), COLUMNS.length),
      {
        area: area(rowOf(IDS.kpisHeader), KPI_COLUMNS.inUse, 1, COLUMNS.length - 1),
        style: { align: 'center' },
      },
      ...styled(of('name', COLUMNS.length), { rule: palette.line }),
      ...styled(of('inUse', COLUMNS.length - 1), { align: 'center' }),
      ...styled(of('group'), { number: '@' }),
      ...styled(of('weight'), { number: 'General' }),
      ...styled(of('better'), { number: '@' }),
      ...styled(of('cap', 2), { number: PERCENT }),
      ...styled(of('from'), { number: patterns.date }),
      ...styled(of('share'), { number: PERCENT, bold: true, color: palette.head }),
    ],
    inputs: [...of('inUse', KPI_COLUMNS.floor - KPI_COLUMNS.inUse + 1), ...of('from')],
    choices: [
      ...choices('inUse', { from: { kind: 'tick' }, help: help.tick }),
      ...choices('group', { from: { words: GROUPS }, help: m.plan.pick }),
      ...choices('weight', { from: { least: 0 }, help: help.weight }),
      ...choices('better', {
        from: { words: [m.plan.better.higher, m.plan.better.lower] },
        help: m.plan.pick,
      }),
      ...choices('cap', { from: { least: 0 }, help: help.share }),
      ...choices('floor', { from: { least: 0 }, help: help.share }),
      ...choices('from', { from: { kind: 'date' }, help: help.appliesFrom }),
    ],
  };
}

/** The part of all weights in use that a row has; blank where it has none. */
function shareFormula(
  row: number,
  rows: readonly number[],
  groupWeight: (group: Group) => Expression,
): Expression {
  const weights = { A: groupWeight('A'), B: groupWeight('B'), C: groupWeight('C') };
  const at = (column: KpiColumn): Expression => cell(row, KPI_COLUMNS[column]);
  const down = (column: KpiColumn): Expression =>
    fixedColumnRows(KPI_COLUMNS[column], leastOf(rows), greatestOf(rows));
  const own = weightCells({ weight: at('weight'), group: at('group') }, weights);
  const others = weightCells({ weight: down('weight'), group: down('group') }, weights);
  const inUse = binary(down('inUse'), '=', call('TRUE'));
  const all = when(inUse, written(OWN_OR_GROUPS, others), integer(0));
  const share = written(SHARE, {
    weight: written(OWN_OR_GROUPS, own),
    place: call('ROW', at('name')),
    all: call('SUM', all),
    weights: all,
    places: call('ROW', down('name')),
  });
  return when(at('inUse'), call('IFERROR', call('ARRAYFORMULA', share), EMPTY), EMPTY);
}
