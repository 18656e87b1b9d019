/**
 * Fills the rows at the foot of KPI Data: what the plan says in each period about KPIs, groups and ratings, looked up once
 * for all rows of the period.
 */
import { periodIn } from '../../compute/available/timeline';
import { written, type Cells } from '../../compute/rules/written';
import { DEFAULT_LIMITS } from '../../compute/scoring/limits';
import {
  binary,
  call,
  EMPTY,
  hundredths,
  integer,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import { NEW_PLAN } from '../../plan/plan';
import type { Group } from '../../plan/plan-kpi';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { dayInForce } from '../../plan/terms';
import { WEIGHT } from '../../plan/weight';
import type { Messages } from '../../words';
import { keyColumn, type FactColumns, type ScoredColumn, type Total } from './columns';
import type { KpiData } from './contents';
import { keyCell, type KpiDataPlaces } from './kpi-data-places';
import { planOperandCells } from './plan-operands';

/** In whose column each stands of what applies to a KPI; the day is 0 where that is what the plan says now. */
const OF_KPI = {
  day: 'defaultTarget',
  inUse: 'target',
  weight: 'weight',
  cap: 'attainment',
  floor: 'counted',
  ownWeight: 'points',
} as const satisfies Readonly<Record<string, ScoredColumn>>;

/** The same of what applies to all KPIs. */
const OF_ALL = {
  ...{ groupsDay: 'scoredWeight', A: 'score', B: 'coverage', C: 'rating' },
  bandsDay: 'bonus',
} as const satisfies Readonly<Record<string, Total>>;

type OfKpi = keyof typeof OF_KPI;
type OfAll = keyof typeof OF_ALL;

const KPI_TERMS = Object.keys(OF_KPI) as readonly OfKpi[];
const ALL_TERMS = Object.keys(OF_ALL) as readonly OfAll[];

/** Where formulas of the rows of a period find what applies in it. */
export interface TermsCells {
  readonly ofKpi: (term: OfKpi, kpi: Kpi) => Expression;
  readonly ofAll: (term: OfAll) => Expression;
}

export function termsCells({ columns, termsRow }: KpiDataPlaces, period: number): TermsCells {
  const row = termsRow(period);
  return {
    ofKpi: (term, kpi) => cell(row, columns.ofScored(OF_KPI[term], kpi), { fixedRow: true }),
    ofAll: (term) => cell(row, columns.ofTotal(OF_ALL[term]), { fixedRow: true, fixedColumn: true }),
  };
}

/** @param period by its place from 0 */
export function termsRow(
  period: number,
  data: KpiData,
  places: KpiDataPlaces,
  plan: PlanCells,
  m: Messages,
): readonly Content[] {
  const { columns, scored } = places;
  const during = periodIn(data.timeline, period);
  const cells = Array<Content>(columns.count).fill(null);
  cells[keyColumn('period') - 1] = m.kpiData.terms(during.label);
  cells[keyColumn('startNumber') - 1] = during.start;
  if (scored.length === 0) return cells;
  const start = keyCell(places.termsRow(period), 'startNumber');
  const terms = termsCells(places, period);
  for (const term of KPI_TERMS) {
    for (const kpi of scored) {
      cells[columns.ofScored(OF_KPI[term], kpi) - 1] = ofKpi(term, kpi, { start, terms, plan, columns });
    }
  }
  for (const term of ALL_TERMS) {
    cells[columns.ofTotal(OF_ALL[term]) - 1] = ofAll(term, { start, terms, plan });
  }
  return cells;
}

interface Known {
  /** The first day of the period. */
  readonly start: Expression;
  readonly terms: TermsCells;
  readonly plan: PlanCells;
}

function ofKpi(
  term: OfKpi,
  kpi: Kpi,
  { start, terms, plan, columns }: Known & { columns: FactColumns },
): Content {
  const now = plan.kpi(kpi.id);
  const { past } = plan;
  const aboutKpi = [past.kpis.name, binary(text('='), '&', planOperandCells(columns, kpi).name)];
  const day = terms.ofKpi('day', kpi);
  const rows = [...aboutKpi, past.kpis.from, day];
  const either = (present: Expression, before: Expression): Expression =>
    when(binary(day, '=', integer(0)), present, before);
  const number = (column: 'weight' | 'cap' | 'floor', blank: Expression): Expression =>
    call('IFERROR', call('AVERAGEIFS', past.kpis[column], ...rows), blank);
  const saysSo = (column: 'inUse' | 'group', what: Expression): Expression =>
    binary(call('COUNTIFS', ...rows, past.kpis[column], what), '>', integer(0));
  const isIn = (group: Group): Expression =>
    either(binary(now.group, '=', text(group)), saysSo('group', text(group)));
  switch (term) {
    case 'day':
      return dayInForce(now.from, past.kpis.from, start, aboutKpi);
    case 'inUse':
      return either(now.inUse, saysSo('inUse', call('TRUE')));
    case 'ownWeight':
      return either(when(binary(now.weight, '=', EMPTY), EMPTY, now.weight), number('weight', EMPTY));
    case 'weight': {
      const inputs: Cells<'isInUse' | 'weight' | Group | 'isA' | 'isB'> = {
        isInUse: terms.ofKpi('inUse', kpi),
        weight: terms.ofKpi('ownWeight', kpi),
        ...{ A: terms.ofAll('A'), B: terms.ofAll('B'), C: terms.ofAll('C') },
        ...{ isA: isIn('A'), isB: isIn('B') },
      };
      return written(WEIGHT, inputs);
    }
    case 'cap':
      return either(now.cap, number('cap', hundredths(DEFAULT_LIMITS.cap)));
    case 'floor':
      return either(now.floor, number('floor', hundredths(DEFAULT_LIMITS.floor)));
    default:
      return term satisfies never;
  }
}

function ofAll(term: OfAll, { start, terms, plan }: Known): Content {
  const { past } = plan;
  switch (term) {
    case 'groupsDay':
      return dayInForce(plan.groupWeightsFrom, past.groups.from, start);
    case 'bandsDay':
      return dayInForce(plan.bandsFrom, past.bands.since, start);
    default: {
      const day = terms.ofAll('groupsDay');
      const before = call('AVERAGEIFS', past.groups[term], past.groups.from, day);
      return when(
        binary(day, '=', integer(0)),
        plan.groupWeights[term],
        call('IFERROR', before, hundredths(NEW_PLAN.groupWeights[term])),
      );
    }
  }
}
