/** Reads how each KPI counts from its row in the plan. */
import { Refusal } from '../../words/refusal';
import { DEFAULT_LIMITS, limitsFlaw, type Limits, type LimitsFlaw } from '../../compute/scoring/limits';
import { BETTER, type OwnKpi } from '../own-kpis/own-kpi';
import { completeKpis } from '../complete-kpis';
import { KPI_COLUMNS, kpiOfRow } from './places';
import { defaultKpis, GROUPS, type PlanKpi } from '../plan-kpi';
import type { PlanRow, SheetRows, TypedCell } from './sheet-rows';
import { dayIn, isEmpty, numberFrom, numberIn, textIn, tickIn } from './typed-cell';
import { readWord } from '../../words/typed-word';
import { directionWord, readPlanWord } from './plan-word';

/**
 * In the order of the rows; a KPI without row counts as in a new plan, a row whose KPI does not exist is left out.
 *
 * @throws Refusal that names the cell that cannot be used
 */
export function readKpis({ byId, cell }: SheetRows, own: readonly OwnKpi[]): readonly PlanKpi[] {
  const usual = new Map(defaultKpis(own).map((each) => [each.kpi, each]));
  const listed = [...byId]
    .sort(([, a], [, b]) => a.row - b.row)
    .flatMap(([id, row]) => {
      const known = usual.get(kpiOfRow(id) ?? '');
      return known ? [readKpi(row, cell, known)] : [];
    });
  return completeKpis(listed, own);
}

/** A row of a KPI, whether it says how it counts or how it counted. */
export function readKpi(row: PlanRow, cell: SheetRows['cell'], usual: PlanKpi): PlanKpi {
  const of = (column: keyof typeof KPI_COLUMNS): TypedCell => cell(row, KPI_COLUMNS[column]);
  const [group, better, cap, floor] = [of('group'), of('better'), of('cap'), of('floor')];
  const weight = numberFrom(0, of('weight'));
  const from = dayIn(of('from'));
  return {
    kpi: usual.kpi,
    inUse: tickIn(of('inUse')),
    group: isEmpty(group) ? usual.group : readWord(group.at, textIn(group), GROUPS, (each) => each),
    ...(weight === undefined ? {} : { weight }),
    better: isEmpty(better) ? usual.better : readPlanWord(better.at, textIn(better), BETTER, directionWord),
    ...readLimits(cap, floor),
    ...(from === undefined ? {} : { from: Math.floor(from) }),
  };
}

function readLimits(capCell: TypedCell, floorCell: TypedCell): Limits {
  const cap = numberIn(capCell) ?? DEFAULT_LIMITS.cap;
  const floor = numberIn(floorCell) ?? DEFAULT_LIMITS.floor;
  const flaw: LimitsFlaw | undefined = limitsFlaw({ cap, floor });
  if (!flaw) return { cap, floor };
  const { at } = flaw === 'capNotPositive' ? capCell : floorCell;
  throw new Refusal((m) => m.errors.limitsUnfit[flaw](at));
}
