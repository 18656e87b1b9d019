/** Answers KPI_TREND: the last periods of a KPI, oldest first, each beside its value. */
import { shift } from '../../core/calendar/period';
import { scopesOf } from '../../data/scopes/scopes';
import { oneCell, type Given } from '../arguments';
import { closedValueOf } from '../closed-value';
import { readFigures } from '../figures-argument';
import { readKpi } from '../kpi-argument';
import { kpiValues } from '../kpi-values';
import { readNumberWithin } from '../number-argument';
import { readPeriod } from '../period-argument';
import { documentFor, readTables } from '../read-tables';
import { placeOf, withPairsAsked } from '../scope-argument';
import type { Answer, Surroundings } from '../surroundings';
import { refuseUntold } from '../told-by-facts';
import { wantedFor } from '../wanted';

const PERIODS = { least: 1, most: 120, isWhole: true, blank: 12 };

/**
 * Two columns without header, so that a chart or SPARKLINE takes them as they are; the periods are as long as the last.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function answerTrend(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const kpi = readKpi(fn, oneCell(given, 'kpi'), surroundings);
  const count = readNumberWithin(fn, 'n', oneCell(given, 'n'), PERIODS, surroundings);
  const last = readPeriod(oneCell(given, 'period'), surroundings);
  const named = { rep: oneCell(given, 'rep'), region: oneCell(given, 'region') };
  const periods = Array.from({ length: count }, (_, index) => shift(last, index + 1 - count));
  if (readFigures(given) === 'closed') {
    return periods.map((period) => [period.label, closedValueOf(kpi, given, surroundings, named, period)]);
  }
  const wanted = wantedFor([kpi]);
  const document = documentFor(given, wanted, surroundings);
  const read = readTables(given, wanted, document, named.rep !== '' || named.region !== '');
  refuseUntold(fn.name, read, periods);
  const scopes = withPairsAsked(given, [named], scopesOf(read.sources), surroundings.zone);
  const scope = placeOf(given, named, scopes, surroundings.zone);
  const { valueOf } = kpiValues(read, scopes, [kpi], periods);
  return periods.map((period) => [period.label, valueOf(kpi, scope, period) ?? '']);
}
