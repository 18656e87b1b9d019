/** Lists the parts of the plan's sheet in their order, and the ids of the rows of each. */
import { TABLES, TABLE_IDS } from '../../model/catalogue/tables';
import { completeKpis } from '../complete-kpis';
import type { Plan } from '../plan';
import type { PlanList } from './list-rows';
import {
  columnId,
  hasScale,
  IDS,
  kpiRowId,
  LATEST_IDS,
  meaningsOf,
  scaleRowId,
  TECHNICAL_SETTINGS,
  USUAL_SETTINGS,
  wordsId,
} from './places';

export interface Section {
  readonly ids: readonly string[];
  /** What follows them. */
  readonly list?: { readonly list: PlanList; readonly items: number };
}

/** What changes often first; the targets, which grow, above what hardly ever changes. */
export function sections(
  plan: Plan,
  { hasTechnicalPart }: { readonly hasTechnicalPart: boolean },
): readonly Section[] {
  const { bands, calendar, ownKpis, rates, targets } = plan;
  const kpis = completeKpis(plan.kpis, plan.ownKpis).map(({ kpi }) => kpiRowId(kpi));
  const mapping = TABLE_IDS.flatMap((table) => [
    ...TABLES[table].columns.map(({ id }) => columnId(table, id)),
    ...meaningsOf(table).map((means) => wordsId(means, table)),
    ...(hasScale(table) ? [scaleRowId(table)] : []),
  ]);
  return [
    { ids: [IDS.title] },
    { ids: [IDS.settings, ...USUAL_SETTINGS] },
    { ids: [IDS.latestHeader, ...LATEST_IDS] },
    { ids: [IDS.kpisTitle, IDS.kpisHeader, ...kpis] },
    { ids: [IDS.bandsTitle, IDS.bandsHeader], list: { list: 'band', items: bands.length } },
    { ids: [IDS.payTitle, IDS.payHeader], list: { list: 'pay', items: plan.pay.length } },
    {
      ids: [IDS.targetsTitle, IDS.targetsHint, IDS.targetsHeader],
      list: { list: 'target', items: targets.length },
    },
    { ids: [IDS.daysHeader, IDS.weekdays] },
    {
      ids: [IDS.holidaysTitle, IDS.holidaysHeader],
      list: { list: 'holiday', items: calendar.holidays.length },
    },
    { ids: [IDS.ratesTitle, IDS.ratesHeader], list: { list: 'rate', items: rates.length } },
    { ids: [IDS.ownTitle, IDS.ownHeader], list: { list: 'own', items: ownKpis.length } },
    {
      ids: [IDS.pastKpisTitle, IDS.pastKpisHeader],
      list: { list: 'pastKpi', items: plan.pastKpis.length },
    },
    {
      ids: [IDS.pastGroupsTitle, IDS.pastGroupsHeader],
      list: { list: 'pastGroup', items: plan.pastGroupWeights.length },
    },
    {
      ids: [IDS.pastBandsTitle, IDS.pastBandsHeader],
      list: { list: 'pastBand', items: plan.pastBands.flatMap(({ terms }) => terms).length },
    },
    { ids: [...(hasTechnicalPart ? [IDS.technical] : []), ...TECHNICAL_SETTINGS] },
    { ids: [IDS.mappingTitle, IDS.mappingHeader, ...mapping] },
  ];
}
