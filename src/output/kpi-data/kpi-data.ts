/**
 * Lays out KPI Data: one row per period and scope, with columns for measures, KPIs, and what the plan makes of them.
 */
import { operandsOf } from '../../compute/formulas/conditions';
import { greatestOf } from '../../core/extremes';
import { measuresOfAll } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, SheetLayout } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { careBlocks, careColumns, careFormats, tellsCare } from './care-list';
import { checkBlocks, checkFormats, CHECK_WIDTHS } from './check-cells';
import { KEY_COLUMNS, keyColumn } from './columns';
import { headersOf, idsOf, operandCells } from './kpi-data-head';
import { bodyFormats, headFormats, KEY_WIDTHS } from './kpi-data-formats';
import { ID_ROW, kpiDataPlaces, scopeRows, termsRows, type KpiDataSize } from './kpi-data-places';
import type { KpiData } from './contents';
import { kpiDataRow } from './kpi-data-row';
import { sourceOf } from './measure-cells';
import { sameDaysRow } from './same-days-row';
import { isOffered } from './offered-periods';
import { knownColumns, newNameBlocks, newNameFormats } from './new-name-cells';
import { payTermsRow } from './pay-terms';
import { otherNameBlocks, otherNameColumns, otherNameFormats, otherNamesIn } from './other-name-cells';
import { listColumns, periodListBlock, periodListFormats } from './period-list';
import { priceListPart } from './price-list';
import { termsRow } from './terms-row';
import { PLAN_OPERANDS } from './plan-operands';

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
