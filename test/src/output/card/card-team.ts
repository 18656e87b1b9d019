/** Makes a scorecard of four KPIs over a KPI Data of three scopes and four periods, and a plan of a few cells. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt } from '../../../../src/core/calendar/period';
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { binary, reference, text } from '../../../../src/core/formula/expression';
import { cell, fixedColumnRows } from '../../../../src/core/formula/reference';
import type { PlanCells } from '../../../../src/plan/sheet/plan-cells';
import type { Card } from '../../../../src/output/card/card';
import type { CardList } from '../../../../src/output/card/card-list-part';
import { factLookup } from '../../../../src/output/lookup/fact-lookup';
import { kpiOf } from '../../answers';
import { PATTERNS } from '../../patterns';

export const PLAN = 'KPI Plan';
export const DATA = 'KPI Data';

/** One that adds up, one where lower is better, growth, and a share. */
export const KPI_IDS = [
  'revenue',
  'cac',
  'revenueGrowth',
  'conversionRate',
] as const satisfies readonly KpiId[];

const planCell = (row: number, column: number) =>
  cell(row, column, { sheet: PLAN, fixedRow: true, fixedColumn: true });
/** A cell that a card does not read. */
const unread = reference('unread');

/** The rows of the KPIs are 11 to 14: direction and cap in A and B. */
export const planCells: PlanCells = {
  current: unread,
  start: planCell(1, 1),
  builtBy: planCell(2, 1),
  approvedBy: planCell(3, 1),
  green: planCell(4, 1),
  amber: planCell(5, 1),
  weekdays: [1, 2, 3, 4, 5, 6, 7].map((column) => planCell(6, column)),
  holidays: fixedColumnRows(1, 7, 9, PLAN),
  wholePartTargets: unread,
  groupWeights: { A: unread, B: unread, C: unread },
  typedOver: { count: unread, text: unread },
  groupWeightsFrom: unread,
  bands: { name: unread, from: unread, bonus: unread, outOfOrder: unread },
  bandsFrom: unread,
  past: {
    kpis: {
      ...{ name: unread, inUse: unread, group: unread, weight: unread },
      ...{ cap: unread, floor: unread, from: unread },
    },
    groups: { from: unread, A: unread, B: unread, C: unread },
    bands: { name: unread, from: unread, bonus: unread, since: unread, outOfOrder: unread },
  },
  pay: {
    ...{ name: unread, sum: unread, above2: unread, rate2: unread, above3: unread, rate3: unread },
    ...{ above4: unread, rate4: unread, atMost: unread, from: unread },
  },
  targets: { kpi: unread, scope: unread, from: unread, target: unread, per: unread },
  kpi: (id) => {
    const row = 11 + KPI_IDS.findIndex((each) => each === id);
    return {
      lowerWhere: binary(planCell(row, 1), '=', text('lower')),
      cap: planCell(row, 2),
      inUse: unread,
      group: unread,
      weight: unread,
      floor: unread,
      from: unread,
    };
  },
};

const kpis = KPI_IDS.map(kpiOf);

/** Rows 2 and 3 hold what is said of KPIs; 5 to 7 are the base period, 8 to 16 the periods that are shown. */
export const places = kpiDataPlaces({ kpis, scored: kpis, firstRow: 5, periods: 4, scopes: 3 });

export const card: Card = {
  kpis,
  facts: factLookup(DATA, places),
  factSheet: DATA,
  plan: planCells,
  patterns: PATTERNS,
  grain: 'month',
  reviews: [serialOf(2026, 10, 1), serialOf(2026, 11, 1)].map((day) => periodAt('month', day)),
};

/** What cards of reps, of regions and of the team list. */
export const REP: CardList = { type: 'rep', members: 'rep', rows: 0 };
export const REGION: CardList = { type: 'region', members: 'rep', rows: 2, charted: kpiOf('revenue') };
export const TEAM: CardList = { type: 'team', members: 'region', rows: 1, charted: kpiOf('revenue') };
