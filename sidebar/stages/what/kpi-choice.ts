/** The KPIs by family, each with a tick, what it says, and what it lacks. */
import type { KpiView, WizardState } from '../../../src/bridge';
import type { Family } from '../../../src/kpi/kpi';
import type { Messages } from '../../../src/messages';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { badge, collapsible } from '../../controls/collapsible';
import { tick } from '../../controls/tick';
import { element, section } from '../../element';
import type { StageTools } from '../stage';
import { withUse } from './kpis-in-use';

/** @param now the document's state when something is ticked */
export function kpiSection(
  wizard: WizardState,
  m: Messages,
  tools: StageTools,
  now: () => WizardState,
): HTMLElement {
  const { kpis, plan } = wizard;
  const inUse = new Set(plan.kpis.filter((each) => each.inUse).map(({ kpi }) => kpi));
  const families = [...new Set(kpis.map(({ family }) => family))];
  const scored = kpis.filter(({ id, lacks }) => inUse.has(id) && lacks === null);
  const use = (kpi: KpiView, isUsed: boolean): void => {
    tools.savePlan({ kpis: withUse(now().plan.kpis, kpi, isUsed) });
  };
  return section(
    m.what.kpis,
    element('p', { class: 'quiet' }, m.what.kpisHint(scored.length)),
    element(
      'div',
      { class: 'group' },
      ...families.map((family) =>
        familyPart(
          family,
          kpis.filter((kpi) => kpi.family === family),
          inUse,
          m,
          use,
        ),
      ),
    ),
  );
}

function familyPart(
  family: Family,
  kpis: readonly KpiView[],
  inUse: ReadonlySet<PlanKpi['kpi']>,
  m: Messages,
  use: (kpi: KpiView, isUsed: boolean) => void,
): HTMLElement {
  const { what } = m;
  const ticked = kpis.filter(({ id }) => inUse.has(id));
  const lacking = ticked.filter(({ lacks }) => lacks !== null).length;
  return collapsible(
    {
      key: `family ${family}`,
      title: m.families[family],
      note: what.inUse(ticked.length, kpis.length),
      ...(lacking > 0 && { badge: badge('warn', what.lacking(lacking)) }),
    },
    ...kpis.map((kpi) =>
      tick(
        kpi.id,
        kpi.name,
        inUse.has(kpi.id),
        (isUsed) => {
          use(kpi, isUsed);
        },
        ...(kpi.explains === '' ? [] : [element('p', { class: 'quiet' }, kpi.explains)]),
        ...(kpi.lacks === null ? [] : [element('p', { class: 'warn' }, what.lacks(kpi.lacks))]),
      ),
    ),
  );
}
