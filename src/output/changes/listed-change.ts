/** Puts a change of the plan into the words and values of its row in the sheet "KPI Changes". */
import type { Patterns } from '../../core/layout/number-format';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { PlanChange } from '../../plan/changes/changes';
import type { Subject } from '../../plan/changes/course';
import type { Messages } from '../../words';
import { ofWord, scopeWord, whatWord } from './subject-words';
import { valueShown, type Shown } from './value-shown';

/** By whom the plan is changed, and what for. */
export interface Signature {
  /** Blank where nobody is named. */
  readonly by: string;
  /** Blank where none is given. */
  readonly reason: string;
  /** What one person changes together has the same; blank for what was typed in the sheet. */
  readonly act: string;
}

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
      what: whatWord(subject.what, m),
      of: ofWord(subject, known, m),
      whom: subject.whom ? scopeWord(subject.whom, m) : '',
    },
    ...{ from, until },
    before: valueShown(subject.what, before, known, m),
    after: valueShown(subject.what, after, known, m),
  };
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
    case 'green':
    case 'amber':
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
