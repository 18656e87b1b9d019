/**
 * Lays out KPI Data: one row per period and scope, with columns for measures, KPIs, and what the plan makes of them.
 */
import { literal, operandsOf } from '../../compute/formulas/conditions';
import { greatestOf } from '../../core/extremes';
import { measuresOfAll } from '../../model/kpi/kpi';
import { measureId } from '../../model/kpi/measure-id';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Content, SheetLayout } from '../../core/layout/sheet-layout';
import { fruitlessWord, kpiName, measureName, type Messages } from '../../words';
import { canBeFruitless } from '../../model/kpi/fruitless';
import { paysMore, type PayColumns } from '../../plan/pay';
import { spreadKpis } from '../../plan/agreed';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { careBlocks, careColumns, careFormats, tellsCare } from './care-list';
import { checkBlocks, checkFormats, CHECK_WIDTHS } from './check-cells';
import {
  KEY_COLUMNS,
  keyColumn,
  PRESENCE_COLUMNS,
  SCORED_COLUMNS,
  TOTALS,
  type FactColumns,
} from './columns';
import { bodyFormats, headFormats, KEY_WIDTHS } from './kpi-data-formats';
import { ID_ROW, kpiDataPlaces, scopeRows, termsRows, type KpiDataSize } from './kpi-data-places';
import type { KpiData } from './contents';
import { COURSE_COLUMNS, COURSE_TOTALS } from './course-columns';
import { kpiDataRow } from './kpi-data-row';
import { sourceOf } from './measure-cells';
import { sameDaysRow } from './same-days-row';
import { isOffered } from './offered-periods';
import { knownColumns, newNameBlocks, newNameFormats } from './new-name-cells';
import { payParts } from './pay-columns';
import { payTermsRow } from './pay-terms';
import { typedParts } from './typed-parts';
import { otherNameBlocks, otherNameColumns, otherNameFormats, otherNamesIn } from './other-name-cells';
import { listColumns, periodListBlock, periodListFormats } from './period-list';
import { priceListPart } from './price-list';
import { termsRow } from './terms-row';
import { PLAN_OPERANDS, planOperands } from './plan-operands';

export function kpiDataSize(data: KpiData): KpiDataSize {
  const { kpis, scored, scopes, timeline, sources, pay } = data;
  const operands = measuresOfAll(kpis).map(
    (measure) => operandsOf(measure, sourceOf(measure, sources)).length,
  );
  const words = kpis.some(canBeFruitless) ? 1 : 0;
  const headerRow =
    ID_ROW + greatestOf([scored.length > 0 ? PLAN_OPERANDS : 0, words, pay ? 1 : 0, ...operands]) + 1;
  return {
    kpis,
    scored,
    firstRow: headerRow + 1,
    periods: timeline.periods.length,
    scopes: scopes.list.length,
    ...(pay ? { pay } : {}),
    ...(tellsCare(data) ? { tellsCare: true } : {}),
  };
}

/**
 * Everything around the rows: ids, the operands that formulas compare with, headers, and how the rows look; ids, operands,
 * the base period and what applies in each period are hidden.
 */
export function kpiDataFrame(data: KpiData, plan: PlanCells, patterns: Patterns, m: Messages): SheetLayout {
  const places = kpiDataPlaces(kpiDataSize(data));
  const { columns, firstRow } = places;
  const { checked } = data;
  const otherNames = otherNamesIn(data.scopes);
  const prices = priceListPart(data, places, patterns);
  const headerRow = firstRow - 1;
  const operandRows = headerRow - ID_ROW - 1;
  const listed = data.timeline.periods.flatMap((period, at) =>
    at === 0 ? [] : [{ period, isOffered: isOffered(data, at) }],
  );
  return {
    blocks: [
      { row: ID_ROW, column: 1, cells: [idsOf(columns)] },
      ...(operandRows > 0
        ? [
            {
              row: ID_ROW + 1,
              column: KEY_COLUMNS.length + 1,
              cells: operandCells(data, columns, operandRows, plan, m),
            },
          ]
        : []),
      { row: headerRow, column: 1, cells: [headersOf(columns, m)] },
      periodListBlock(listed, places, m),
      ...checkBlocks(checked, places, m),
      ...newNameBlocks(checked, otherNames, places, m),
      ...otherNameBlocks(data.scopes, places),
      ...careBlocks(data, places),
      ...prices.blocks,
    ],
    formats: [
      ...bodyFormats(places, patterns),
      ...headFormats(columns, headerRow),
      ...checkFormats(checked, places),
      ...newNameFormats(checked, otherNames, places),
      ...otherNameFormats(data.scopes, places),
      ...careFormats(data, places, patterns),
      ...prices.formats,
      ...periodListFormats(data.plan.grain, places, patterns),
    ],
    columnWidths: [
      ...KEY_WIDTHS,
      ...Array<number>(columns.count - KEY_WIDTHS.length).fill(150),
      ...(checked.length > 0 ? CHECK_WIDTHS : []),
    ],
    rowHeights: [{ row: headerRow, height: 84 }],
    frozenRows: headerRow,
    frozenColumns: keyColumn('scope'),
    hiddenRows: [
      { first: ID_ROW, count: headerRow - ID_ROW },
      { first: firstRow, count: places.scopes },
      { first: places.termsRow(0), count: termsRows(places) },
    ],
    hiddenColumns: [
      // What only formulas read: codes, days after the last one, and true or false.
      { first: keyColumn('scopeNumber'), count: 2 },
      { first: keyColumn('criterion'), count: 3 },
      { first: keyColumn('end'), count: 6 },
      listColumns(places),
      ...knownColumns(checked, places),
      ...otherNameColumns(data.scopes, places),
      ...careColumns(data, places),
      ...prices.hiddenColumns,
    ],
    isRedrawn: true,
    isFitted: true,
    tabColor: palette.technical,
  };
}

/**
 * Some of the rows, which take long to make where they are many.
 *
 * @param first from 0
 */
export function kpiDataRows(
  data: KpiData,
  plan: PlanCells,
  m: Messages,
  { first, count }: { readonly first: number; readonly count: number },
): Block {
  const places = kpiDataPlaces(kpiDataSize(data));
  const { scopes, firstRow } = places;
  return {
    row: firstRow + first,
    column: 1,
    cells: Array.from({ length: count }, (_, index) => {
      const row = first + index;
      const below = row - scopeRows(places);
      if (below >= places.periods) return payTermsRow(below - places.periods, data, places, plan, m);
      if (below >= 0) return termsRow(below, data, places, plan, m);
      const [scope, period] = [row % scopes, Math.floor(row / scopes)];
      return period === places.periods
        ? sameDaysRow(scope, data, places, plan, m)
        : kpiDataRow(data, places, scope, period, plan, m);
    }),
  };
}

const idsOf = ({ measures, kpis, scored, pay }: FactColumns): readonly string[] => [
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

const headersOf = ({ measures, kpis, scored, pay }: FactColumns, m: Messages): readonly string[] => [
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

/** From the first measure on; each column has its own downwards. */
function operandCells(
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
