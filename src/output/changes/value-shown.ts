/** Says in the words of a language what was agreed before and after a change of the plan. */
import type { Kpi } from '../../model/kpi/kpi';
import { SHEET_NAME } from '../../data/mapping/mapped-sheets';
import type { ColumnId } from '../../model/catalogue/tables';
import type { ScaleId } from '../../model/kpi/scale';
import type { Agreed, AgreedValue } from '../../plan/changes/course';
import { ALL_ROWS, type Comparison, type OwnKpi } from '../../plan/own-kpis/own-kpi';
import type { PayKind, PayTier } from '../../plan/pay-part';
import { PLAN_GRAINS, type Plan } from '../../plan/plan';
import type { Messages } from '../../words';
import { kpiWord } from './subject-words';

/** What a cell shows. */
export type Shown = string | number | boolean | null;

/** @param known all KPIs of both plans */
export function valueShown(what: Agreed, value: AgreedValue, known: readonly Kpi[], m: Messages): Shown {
  if (value === null) return what === 'weight' ? m.changes.groupsOwn : m.changes.none;
  if (typeof value === 'boolean') return value ? m.changes.yes : m.changes.no;
  if (typeof value === 'number') {
    return what === 'fiscalYearStart' ? (m.plan.months[value - 1] ?? value) : value;
  }
  switch (what) {
    case 'better':
      return m.plan.better[value === 'lower' ? 'lower' : 'higher'];
    case 'grain':
      return m.plan.grains[PLAN_GRAINS.find((grain) => grain === value) ?? 'month'];
    case 'partTargets':
      return m.plan.partTargetsChoices[value as Plan['partTargets']];
    case 'extraRows':
      return m.plan.extraRowsChoices[value as Plan['extraRows']];
    case 'repeats':
      return m.plan.repeatsChoices[value as Plan['repeats']];
    case 'sharedRows':
      return m.plan.sharedRowsChoices[value as Plan['sharedRows']];
    case 'currency':
      return value === '' ? m.changes.currencyOfData : value;
    case 'payKind':
      return m.plan.payKinds[value as PayKind];
    case 'payKpi':
      return kpiWord(value, known, m);
    case 'payTiers':
      return (JSON.parse(value) as readonly PayTier[])
        .map(({ above, rate }) => m.changes.tier(above, rate))
        .join('; ');
    case 'own table':
      return m.tables[value as OwnKpi['table']];
    case 'own aggregate':
      return m.ownKpis.aggregates[value as OwnKpi['aggregate']];
    case 'own column':
    case 'own filterColumn':
    case 'own date':
      return m.columns[value as ColumnId];
    case 'own comparison':
      return m.ownKpis.comparisons[value as Comparison];
    case 'own denominator':
      return value === ALL_ROWS ? m.ownKpis.rows : kpiWord(value, known, m);
    case 'own better':
      return m.ownKpis.better[value as OwnKpi['better']];
    case 'own format':
      return m.ownKpis.formats[value as OwnKpi['format']];
    case 'dataColumn':
      return value === SHEET_NAME ? m.sheetName : value;
    case 'dataScale':
      return m.scales[value as ScaleId];
    default:
      return value;
  }
}
