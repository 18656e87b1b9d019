/** Writes what stands above the rows of KPI Data: the ids of the columns, what formulas compare with, and the headers. */
import { literal, operandsOf } from '../../compute/formulas/conditions';
import type { Content } from '../../core/layout/sheet-layout';
import { canBeFruitless } from '../../model/kpi/fruitless';
import { measureId } from '../../model/kpi/measure-id';
import { spreadKpis } from '../../plan/agreed';
import { paysMore, type PayColumns } from '../../plan/pay';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { fruitlessWord, kpiName, measureName, type Messages } from '../../words';
import { KEY_COLUMNS, PRESENCE_COLUMNS, SCORED_COLUMNS, TOTALS, type FactColumns } from './columns';
import type { KpiData } from './contents';
import { COURSE_COLUMNS, COURSE_TOTALS } from './course-columns';
import { sourceOf } from './measure-cells';
import { payParts } from './pay-columns';
import { planOperands } from './plan-operands';
import { typedParts } from './typed-parts';

/** What formulas and readers know the columns by. */
export const idsOf = ({ measures, kpis, scored, pay }: FactColumns): readonly string[] => [
  ...KEY_COLUMNS,
  ...measures.map(measureId),
  ...kpis.map(({ id }) => id),
  ...SCORED_COLUMNS.flatMap((column) => scored.map(({ id }) => `${column} ${id}`)),
  ...TOTALS,
  ...paidIds(pay, 'pay'),
  ...PRESENCE_COLUMNS,
  ...COURSE_COLUMNS.flatMap((column) => scored.map(({ id }) => `${column} ${id}`)),
  ...COURSE_TOTALS,
  ...paidIds(pay, 'coursePay'),
  ...pay.parts.map(({ name }) => `basis ${name}`),
];

const paidIds = (pay: PayColumns, id: string): readonly string[] =>
  paysMore(pay) ? [...payParts(pay).map(({ name }) => `${id} ${name}`), id] : [];

export const headersOf = ({ measures, kpis, scored, pay }: FactColumns, m: Messages): readonly string[] => [
  ...KEY_COLUMNS.map((key) => m.kpiData.columns[key]),
  ...measures.map((measure) => measureName(measure, m)),
  ...kpis.map((kpi) => kpiName(kpi, m)),
  ...SCORED_COLUMNS.flatMap((column) => scored.map((kpi) => m.kpiData.scored[column](kpiName(kpi, m)))),
  ...TOTALS.map((total) => m.kpiData.totals[total]),
  ...paidHeaders(pay, m.kpiData.pay),
  ...PRESENCE_COLUMNS.map((column) => m.kpiData.presence[column]),
  ...COURSE_COLUMNS.flatMap((column) => scored.map((kpi) => m.kpiData.course[column](kpiName(kpi, m)))),
  ...COURSE_TOTALS.map((total) => m.kpiData.courseTotals[total]),
  ...paidHeaders(pay, m.kpiData.coursePay),
  ...pay.parts.map(({ name }) => m.kpiData.basisOf(name)),
];

const paidHeaders = (
  pay: PayColumns,
  words: { readonly part: (name: string) => string; readonly total: string },
): readonly string[] =>
  paysMore(pay) ? [...payParts(pay).map(({ name }) => words.part(name)), words.total] : [];

/** What the formulas of the rows compare with, from the first measure on; each column has its own downwards. */
export function operandCells(
  data: KpiData,
  factColumns: FactColumns,
  rows: number,
  plan: PlanCells,
  m: Messages,
): readonly (readonly Content[])[] {
  const { measures, kpis, scored } = factColumns;
  const spread = spreadKpis(scored, data.plan);
  const columns: readonly (readonly Content[])[] = [
    ...measures.map((measure) => operandsOf(measure, sourceOf(measure, data.sources))),
    ...kpis.map((kpi) => (canBeFruitless(kpi) ? [fruitlessWord(kpi, m)] : [])),
    ...SCORED_COLUMNS.flatMap((column) =>
      scored.map((kpi) => planOperands(column, kpi, spread.has(kpi), plan, data, factColumns, m)),
    ),
    ...TOTALS.map((total) => {
      if (scored.length === 0) return [];
      if (total === 'bonus') return [typedParts(factColumns, plan)];
      return total === 'rating' ? [plan.bands.outOfOrder, plan.past.bands.outOfOrder] : [];
    }),
    ...payParts(factColumns.pay).map(({ name }) => [literal(name)]),
  ];
  return Array.from({ length: rows }, (_, row) => columns.map((own) => own[row] ?? null));
}
