/** Counts the targets of a KPI that were given another length of period than the plan's. */
import { binary, call, sumOf, text, type Expression } from '../../core/formula/expression';
import { textKey } from '../../core/text/text';
import { allMessages } from '../../words';
import { spellings } from '../../words/typed-word';
import type { PlanGrain } from '../plan';
import { grainWord } from './plan-word';

/** The plan's rows of targets as columns of cells: the KPI's name, and the word for the length; a blank one is the plan's. */
type Lengths = Readonly<Record<'kpi' | 'per', Expression>>;

/**
 * More than 0 where formulas that look for targets of the plan's own length would read one of another as if it were one.
 *
 * @param name a cell with the KPI's name, escaped by `literal`
 */
export function otherLengthsTyped({ kpi, per }: Lengths, name: Expression, grain: PlanGrain): Expression {
  const withLength = (criterion: string): Expression =>
    call('COUNTIFS', kpi, binary(text('='), '&', name), per, text(criterion));
  const words = new Set(spellings(grain, grainWord, allMessages).map(textKey));
  return binary(withLength('?*'), '-', sumOf([...words].map(withLength)));
}
