/** Runs a custom function on what Sheets passes to it, and returns what the cell shows. */
import { datesAsShown } from '../argument-dates';
import { sortArguments, type Argument } from '../arguments';
import { answerAttainment } from './attainment';
import { answerCareDue } from './care-due';
import { answerForecast } from './forecast';
import { answerKpi } from './kpi';
import { answerNeeded } from './needed';
import { answerPay } from './pay';
import { answerPriceWindows } from './price-windows';
import { answerRating } from './rating';
import { answerScore } from './score';
import { answerTable } from './table';
import { answerTrend } from './trend';
import type { CustomFunction } from '../custom-function';
import type { Answer, Surroundings } from '../surroundings';

/** @throws Refusal where an argument or a cell cannot be used */
export function answer(fn: CustomFunction, passed: readonly Argument[], surroundings: Surroundings): Answer {
  const given = sortArguments(fn, datesAsShown(passed, surroundings.zone), surroundings);
  const { kind } = fn.answers;
  switch (kind) {
    case 'kpi':
      return answerKpi(fn.answers.kpi, given, surroundings);
    case 'table':
      return answerTable(given, surroundings);
    case 'trend':
      return answerTrend(given, surroundings);
    case 'forecast':
      return answerForecast(given, surroundings);
    case 'needed':
      return answerNeeded(given, surroundings);
    case 'attainment':
      return answerAttainment(given, surroundings);
    case 'score':
      return answerScore(given, surroundings);
    case 'rating':
      return answerRating(given, surroundings);
    case 'pay':
      return answerPay(given, surroundings);
    case 'careDue':
      return answerCareDue(given, surroundings);
    case 'priceWindows':
      return answerPriceWindows(given, surroundings);
    default:
      return kind satisfies never;
  }
}
