/** Lists what the overview is made of. */
import type { Expression } from '../../core/formula/expression';
import type { Kpi } from '../../model/kpi/kpi';
import type { Patterns } from '../../core/layout/number-format';
import type { Grain } from '../../core/calendar/period';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import type { ChangedValue } from '../kpi-data/changed-after-closing';
import type { ForecastRange } from '../../compute/scoring/forecast-range';
import type { PriceList } from '../kpi-data/price-list';
import type { FactLookup } from '../lookup/fact-lookup';
import type { Alerts } from './overview-alert-lists';
import type { Weeks } from './weeks';

export interface Overview {
  /** In the order of KPI Data: the team first. */
  readonly scopes: { readonly list: readonly Scope[] };
  /** All KPIs that have numbers. */
  readonly kpis: readonly Kpi[];
  /** Those of them that the plan has in use, in its order. */
  readonly scored: readonly Kpi[];
  /** The one that the chart, the bars and the large tile show; absent without a KPI. */
  readonly charted?: Kpi | undefined;
  readonly facts: FactLookup;
  /** The name of the sheet "KPI Data". */
  readonly factSheet: string;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
  readonly grain: Grain;
  readonly alerts: Alerts;
  /** The latest prices of each period; absent where there is nothing to compare. */
  readonly prices?: PriceList | undefined;
  /** The last weeks of the whole team; absent without a KPI to compare. */
  readonly weeks?: Weeks | undefined;
  /** What changed after its period was closed. */
  readonly changed?: readonly ChangedValue[];
  /** Where past periods of the charted KPI ended, as shares of the forecast, by the working days that were over, from 1. */
  readonly ranges: readonly (ForecastRange | undefined)[];
  /** The KPIs whose sums are so large that their changes are told in millions, by their ids; absent where none is. */
  readonly largeSums?: readonly string[];
  /** The live count of cells that formulas cannot read; values mode has none. */
  readonly checkTotal?: Expression;
  /** Likewise how many cells hold a name or a status that is new, and where the first one is. */
  readonly newNames?: Readonly<Record<'count' | 'first', Expression>>;
  /** In values mode, the cells of numbers that were errors; absent where there were none. */
  readonly errors?: string;
  /** Why KPI Data is kept current in the way it is. */
  readonly modeReason: string;
}

/** The numbers in KPI Data of the scopes of a type. */
export const numbersOf = ({ scopes }: Pick<Overview, 'scopes'>, type: ScopeType): readonly number[] =>
  scopes.list.flatMap((scope, index) => (scope.type === type ? [index + 1] : []));

/** The KPI as the plan has it in use; `undefined` where it has not. */
export const kpiInUse = ({ id }: Pick<Kpi, 'id'>, { scored }: Pick<Overview, 'scored'>): Kpi | undefined =>
  scored.find((kpi) => kpi.id === id);
