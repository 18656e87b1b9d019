/** Lists the cells that the sheet "KPI Plan" has for one KPI. */
import { binary, call, EMPTY, text, when, type Expression } from '../../core/formula/expression';
import type { Direction } from '../../compute/scoring/target';
import type { OwnKpi } from '../own-kpis/own-kpi';
import { defaultKpis } from '../plan-kpi';
import { isWord, orUsual } from './cells-in-words';
import type { KPI_COLUMNS } from './places';
import { directionWord } from './plan-word';

export interface PlanKpiCells {
  /** True or false. */
  readonly inUse: Expression;
  /** `A`, `B` or `C`. */
  readonly group: Expression;
  /** Blank where the group's weight holds. */
  readonly weight: Expression;
  /** The condition that lower is better. */
  readonly lowerWhere: Expression;
  /** Filled cells: shares. */
  readonly cap: Expression;
  readonly floor: Expression;
  /** The day from which on it counts so; blank for always. */
  readonly from: Expression;
}

/**
 * @param of the KPI's cell in a column
 * @param own the plan's own KPIs
 * @throws where the plan can have no such KPI
 */
export function kpiCells(
  id: string,
  of: (name: keyof typeof KPI_COLUMNS) => Expression,
  own: readonly OwnKpi[],
): PlanKpiCells {
  const usual = defaultKpis(own).find(({ kpi }) => kpi === id);
  if (!usual) throw new Error(`no KPI ${id}`);
  return {
    inUse: of('inUse'),
    group: when(binary(of('group'), '=', EMPTY), text(usual.group), of('group')),
    weight: of('weight'),
    lowerWhere: lowerWhere(of('better'), usual.better),
    cap: orUsual(of('cap'), usual.cap),
    floor: of('floor'),
    from: of('from'),
  };
}

/** The word may be of either language; a blank cell is the KPI's usual direction. */
function lowerWhere(cell: Expression, usual: Direction): Expression {
  const isOther = isWord(cell, usual === 'lower' ? 'higher' : 'lower', directionWord);
  return usual === 'lower' ? call('NOT', isOther) : isOther;
}
