/** Answers KPI_SCORE: the points of several KPIs from their actual values, targets and weights. */
import { Refusal } from '../../words/refusal';
import type { Cell } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { evaluate } from '../../compute/rules/evaluate';
import { COUNTED, DEFAULT_LIMITS } from '../../compute/scoring/limits';
import { score } from '../../compute/scoring/score';
import { attainmentOf } from '../aim-argument';
import { oneCell, type Given } from '../arguments';
import type { ValueName } from '../custom-function';
import { readKpi } from '../kpi-argument';
import { readNumberWithin } from '../number-argument';
import { isSeveral } from '../spread';
import type { Answer, Surroundings } from '../surroundings';
import { CAP } from './attainment';

const WEIGHT = { least: 0, most: 1e9, blank: 0 };

/**
 * 100 is every target just met. KPIs without actual value or target do not count; nothing that counts is an empty cell.
 * Without weights all KPIs weigh the same.
 *
 * @throws Refusal where an argument cannot be used, or the ranges are not equally long
 */
export function answerScore(given: Given, surroundings: Surroundings): Answer {
  const { fn, rangeOf } = given;
  const cap = readNumberWithin(fn, 'cap', oneCell(given, 'cap'), CAP, surroundings);
  const floorBounds = { least: 0, most: cap, blank: DEFAULT_LIMITS.floor };
  const floor = readNumberWithin(fn, 'floor', oneCell(given, 'floor'), floorBounds, surroundings);
  const kpis = rangeOf('kpis').flat();
  const beside = (name: ValueName): readonly Cell[] => {
    const cells = rangeOf(name).flat();
    if (cells.length === kpis.length) return cells;
    throw new Refusal((m) => m.errors.sizesDiffer(fn.name, 'kpis', kpis.length, name, cells.length));
  };
  const [actuals, targets] = [beside('actuals'), beside('targets')];
  const hasWeights = isSeveral(rangeOf('weights')) || !isBlank(oneCell(given, 'weights'));
  const weights = hasWeights ? beside('weights') : kpis.map(() => 1);
  const weighed = kpis.flatMap((cell, at) => {
    if (kpis.length > 1 && isBlank(cell)) return [];
    const kpi = readKpi(fn, cell, surroundings);
    const pair = { actual: actuals[at] ?? '', target: targets[at] ?? '' };
    return [
      {
        weight: readNumberWithin(fn, 'weights', weights[at] ?? '', WEIGHT, surroundings),
        counted: evaluate(COUNTED, {
          attainment: attainmentOf(fn, kpi, pair, cap, surroundings),
          cap,
          floor,
        }),
      },
    ];
  });
  return score(weighed).points ?? '';
}
