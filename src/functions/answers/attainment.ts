/** Answers KPI_ATTAINMENT: how far each target is met, where 1 is just met. */
import { isBlank } from '../../core/text/text';
import { DEFAULT_LIMITS } from '../../compute/scoring/limits';
import { attainmentOf } from '../aim-argument';
import { oneCell, type Given } from '../arguments';
import { readKpi } from '../kpi-argument';
import { readNumberWithin } from '../number-argument';
import { isSeveral, spread } from '../spread';
import type { Answer, Surroundings } from '../surroundings';

/** Shares: 1 is 100 %. */
export const CAP = { least: 0.01, most: 10, blank: DEFAULT_LIMITS.cap };

/**
 * Empty without actual value or target; in a range of KPIs a blank cell gives an empty one.
 *
 * @throws Refusal where an argument cannot be used
 */
export function answerAttainment(given: Given, surroundings: Surroundings): Answer {
  const { fn, rangeOf } = given;
  const cap = readNumberWithin(fn, 'cap', oneCell(given, 'cap'), CAP, surroundings);
  const mayBeBlank = isSeveral(rangeOf('kpi'));
  return spread(given, ['kpi', 'actual', 'target'], (cells) => {
    if (mayBeBlank && isBlank(cells.kpi)) return '';
    return attainmentOf(fn, readKpi(fn, cells.kpi, surroundings), cells, cap, surroundings) ?? '';
  });
}
