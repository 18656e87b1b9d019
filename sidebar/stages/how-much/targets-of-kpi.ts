/** Describes what the rows of targets of one KPI share. */
import type { Kpi } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Period } from '../../../src/core/calendar/period';
import type { Direction } from '../../../src/compute/scoring/target';
import type { NumberStyle } from '../../controls/number-field';
import type { StageTools } from '../../stage/stage';
import type { PlanScopes } from './plan-scopes';

export interface TargetsOfKpi {
  readonly kpi: Kpi;
  readonly better: Direction;
  readonly period: Period;
  readonly scopes: PlanScopes;
  readonly style: NumberStyle;
  readonly m: SidebarWords;
  readonly tools: StageTools;
}
