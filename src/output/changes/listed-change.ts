/** Puts a change of the plan into the words and values of its row in the sheet "KPI Changes". */
import type { Patterns } from '../../core/layout/number-format';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { PlanChange } from '../../plan/changes/changes';
import type { Agreed, AgreedValue, Subject } from '../../plan/changes/course';
import type { PayKind, PayTier } from '../../plan/pay-part';
import { PLAN_GRAINS, type Plan, type TargetScope } from '../../plan/plan';
import { kpiName, type Messages } from '../../words';

/** By whom the plan is changed, and what for. */
export interface Signature {
  /** Blank where nobody is named. */
  readonly by: string;
  /** Blank where none is given. */
  readonly reason: string;
  /** What one person changes together has the same; blank for what was typed in the sheet. */
  readonly act: string;
}

/** What a cell shows. */
export type Shown = string | number | boolean | null;

/** A row of the sheet. */
export interface ListedChange extends Signature {
  /** The serial of the moment. */
  readonly at: number;
  readonly subject: Subject;
  /** What it is about, in words. */
  readonly words: { readonly what: string; readonly of: string; readonly whom: string };
  readonly from: number | null;
  readonly until: number | null;
  readonly before: Shown;
  readonly after: Shown;
}

/** @param known all KPIs of both plans */
export function listedChange(
  { subject, from, until, before, after }: PlanChange,
  signature: Signature & Pick<ListedChange, 'at'>,
  known: readonly Kpi[],
  m: Messages,
): ListedChange {
  return {
    ...signature,
    by: signature.by === '' ? m.changes.unnamed : signature.by,
    subject,
    words: {
      what: m.changes.what[subject.what],
      of: kpiWord(subject.of, known, m),
      whom: subject.whom ? scopeWord(subject.whom, m) : '',
    },
    ...{ from, until },
    before: shown(subject.what, before, known, m),
    after: shown(subject.what, after, known, m),
  };
}

/** A KPI's name; any other name as it is. */
const kpiWord = (id: string, known: readonly Kpi[], m: Messages): string => {
  const kpi = known.find((each) => each.id === id);
  return kpi ? kpiName(kpi, m) : id;
};

const scopeWord = (scope: TargetScope, m: Messages): string =>
  scope.kind === 'named' ? scope.name : scope.kind === 'each' ? m.scopes.eachRep : m.scopes.wholeTeam;

function shown(what: Agreed, value: AgreedValue, known: readonly Kpi[], m: Messages): Shown {
  if (value === null) return what === 'weight' ? m.changes.groupsOwn : m.changes.none;
  if (typeof value === 'boolean') return value ? m.changes.yes : m.changes.no;
  if (typeof value === 'number') return value;
  switch (what) {
    case 'better':
      return m.plan.better[value === 'lower' ? 'lower' : 'higher'];
    case 'grain':
      return m.plan.grains[PLAN_GRAINS.find((grain) => grain === value) ?? 'month'];
    case 'partTargets':
      return m.plan.partTargetsChoices[value as Plan['partTargets']];
    case 'payKind':
      return m.plan.payKinds[value as PayKind];
    case 'payKpi':
      return kpiWord(value, known, m);
    case 'payTiers':
      return (JSON.parse(value) as readonly PayTier[])
        .map(({ above, rate }) => m.changes.tier(above, rate))
        .join('; ');
    default:
      return value;
  }
}

/** How the values of a change are shown. */
export function valuePattern({ what, of }: Subject, known: readonly Kpi[], patterns: Patterns): string {
  switch (what) {
    case 'target':
    case 'targetPerWeek':
    case 'targetPerMonth':
    case 'targetPerQuarter': {
      const kpi = known.find(({ id }) => id === of);
      return kpi ? kpiPattern(kpi, patterns) : AS_IT_IS;
    }
    case 'cap':
    case 'floor':
      return '0%';
    case 'bonus':
    case 'paySum':
    case 'payMost':
      return patterns.money;
    default:
      return AS_IT_IS;
  }
}

const AS_IT_IS = 'General';
