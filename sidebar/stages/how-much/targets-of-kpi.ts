/** Gathers what the rows of targets of one KPI share. */
import type { WizardState } from '../../../src/app/bridge';
import { allKpis } from '../../../src/plan/own-kpis/define';
import type { Kpi } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Period } from '../../../src/core/calendar/period';
import type { Direction } from '../../../src/compute/scoring/target';
import type { NumberStyle } from '../../controls/number-field';
import type { StageTools } from '../../stage/stage';
import { planScopes, type PlanScopes } from './plan-scopes';

export interface TargetsOfKpi {
  readonly kpi: Kpi;
  readonly better: Direction;
  readonly period: Period;
  readonly scopes: PlanScopes;
  readonly style: NumberStyle;
  readonly m: SidebarWords;
  readonly tools: StageTools;
}

/** @param id of a KPI in use */
export function targetsOfKpi(
  id: string,
  period: Period,
  state: WizardState,
  m: SidebarWords,
  tools: StageTools,
): TargetsOfKpi {
  const kpi = allKpis(state.plan.ownKpis).find((each) => each.id === id);
  const planned = state.plan.kpis.find((each) => each.kpi === id);
  if (!kpi || !planned) throw new Error(`no KPI ${id}`);
  const { locale, money } = state;
  return {
    kpi,
    better: planned.better,
    period,
    scopes: planScopes(state),
    style: { format: kpi.format, locale, money },
    m,
    tools,
  };
}
