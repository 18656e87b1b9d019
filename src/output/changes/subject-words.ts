/** Says in words what a change of the plan is about, of what, and for whom. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Meaning } from '../../model/catalogue/status';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { definitionOf, isDefinition, type Agreed, type Subject } from '../../plan/changes/course';
import type { TargetScope } from '../../plan/plan';
import { kpiName, type Messages } from '../../words';

export const whatWord = (what: Agreed, m: Messages): string =>
  isDefinition(what) ? m.changes.ownKpi(m.ownKpis.columns[definitionOf(what)]) : m.changes.what[what];

/** A KPI's name; any other name as it is. */
export const kpiWord = (id: string, known: readonly Kpi[], m: Messages): string => {
  const kpi = known.find((each) => each.id === id);
  return kpi ? kpiName(kpi, m) : id;
};

/** @param known all KPIs of both plans */
export function ofWord({ what, of }: Subject, known: readonly Kpi[], m: Messages): string {
  const [first = '', second = ''] = of.split(' ');
  switch (what) {
    case 'workday':
      return m.plan.dayNames[Number(of) - 1] ?? of;
    case 'dataSheets':
    case 'dataScale':
      return m.tables[of as TableId];
    case 'dataColumn':
      return `${m.tables[first as TableId]} · ${m.columns[second as ColumnId]}`;
    case 'dataWords':
      return `${m.tables[second as TableId]} · ${m.plan[first as Meaning]}`;
    default:
      return kpiWord(of, known, m);
  }
}

export const scopeWord = (scope: TargetScope, m: Messages): string =>
  scope.kind === 'named' ? scope.name : scope.kind === 'each' ? m.scopes.eachRep : m.scopes.wholeTeam;
