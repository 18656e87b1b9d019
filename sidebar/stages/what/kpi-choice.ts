/** Lists the KPIs by family, each with a checkbox, what it says, and what it lacks. */
import type { KpiView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { Family } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { PlanKpi } from '../../../src/plan/plan-kpi';
import { badge, collapsible } from '../../controls/collapsible';
import { tick } from '../../controls/tick';
import { button, grouped, paragraph, quiet, section, warning } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { appliesFrom, asChosen, saveTerms } from '../how-much/applies-from';
import { withUse } from './kpis-in-use';

/**
 * @param openTable goes to where a table is mapped
 * @param follow called when another period is chosen from which changes apply
 */
export function kpiSection(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  openTable: (table: TableId) => void,
  follow: () => void,
): HTMLElement {
  const { kpis } = wizard;
  const { plan } = asChosen(wizard, tools);
  const inUse = new Set(plan.kpis.filter((each) => each.inUse).map(({ kpi }) => kpi));
  const families = [...new Set(kpis.map(({ family }) => family))];
  const used = kpis.filter(({ id }) => inUse.has(id));
  const scored = used.filter(({ lacks }) => lacks === null);
  const lacking = used.filter(({ lacks }) => lacks !== null);
  const use = (kpi: Pick<KpiView, 'id' | 'better'>, isUsed: boolean): void => {
    saveTerms(tools, { kpis: withUse(asChosen(tools.now(), tools).plan.kpis, kpi, isUsed) });
  };
  return section(
    m.what.kpis,
    quiet(m.what.kpisHint(scored.length, lacking.length)),
    appliesFrom(wizard, m, tools, follow).element,
    grouped(
      ...families.map((family) =>
        familyPart(
          family,
          kpis.filter((kpi) => kpi.family === family),
          inUse,
          m,
          { use, openTable },
        ),
      ),
    ),
  );
}

interface Choices {
  readonly use: (kpi: Pick<KpiView, 'id' | 'better'>, isUsed: boolean) => void;
  readonly openTable: (table: TableId) => void;
}

function familyPart(
  family: Family,
  kpis: readonly KpiView[],
  inUse: ReadonlySet<PlanKpi['kpi']>,
  m: SidebarWords,
  choices: Choices,
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
    ...kpis.map((kpi) => option(kpi, inUse.has(kpi.id), m, choices)),
  );
}

function option(
  { id, name, explains, lacks, better }: KpiView,
  isUsed: boolean,
  m: SidebarWords,
  { use, openTable }: Choices,
): HTMLElement {
  const about = [
    ...(explains === '' ? [] : [quiet(explains)]),
    ...(lacks === null ? [] : [warning(m.what.lacks(lacks.text))]),
  ];
  const made = tick(
    id,
    name,
    isUsed,
    (isNow) => {
      use({ id, better }, isNow);
    },
    ...about,
  );
  if (lacks === null) return made;
  const table = m.tables[lacks.table];
  const way = button(
    m.what.toTable(table),
    () => openTable(lacks.table),
    'link',
    `table of ${id}`,
    m.what.toTableFor(table, name),
  );
  made.append(paragraph(way));
  return made;
}
