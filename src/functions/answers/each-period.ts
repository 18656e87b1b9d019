/** Answers a function about one KPI for each period, rep and region that is asked for. */
import type { Kpi } from '../../model/kpi/kpi';
import type { Period } from '../../core/calendar/period';
import type { Cell } from '../../core/text/cells';
import { scopesOf, type Scopes } from '../../data/scopes/scopes';
import type { ReadDocument } from '../../document/read-document';
import { filledCells, type Given } from '../arguments';
import { ASKED, askedPeriods, type Asked } from '../asked-periods';
import { kpiValues, type KpiValues } from '../kpi-values';
import { documentFor, readTables } from '../read-tables';
import { placeOf, withPairsAsked } from '../scope-argument';
import type { ValueName } from '../custom-function';
import { placesOf, spread, type CellsAt } from '../spread';
import type { Answer, Surroundings } from '../surroundings';
import { refuseUntold } from '../told-by-facts';
import { wantedFor } from '../wanted';

/** What was read and measured for all cells of an answer. */
export interface Measures extends KpiValues {
  readonly read: ReadDocument;
  readonly scopes: Scopes;
}

/** One cell of an answer: the scope, by its place, the period, and what else was passed for it. */
interface Place<Beside extends ValueName> {
  readonly scope: number;
  readonly period: Period;
  readonly cells: CellsAt<Beside>;
}

/**
 * Everything is measured in one pass. In a range of periods or names a blank cell gives an empty one; a single blank
 * is this month, everyone.
 *
 * @param beside parameters of which each cell of the answer has its own, too
 * @param answer given what was measured, answers each cell
 * @throws Refusal where an argument or a cell cannot be used, in a range as well: Sheets has no error for one cell of many
 */
export function answerEach<Beside extends ValueName = never>(
  kpi: Kpi,
  given: Given,
  surroundings: Surroundings,
  answer: (measures: Measures) => (place: Place<Beside>) => Cell,
  beside: readonly Beside[] = [],
): Answer {
  const periods = askedPeriods(given, surroundings);
  const asksNames = (['rep', 'region'] as const).some((name) => filledCells(given.rangeOf(name)).length > 0);
  const wanted = wantedFor([kpi]);
  const read = readTables(given, wanted, documentFor(given, wanted, surroundings), asksNames);
  refuseUntold(given.fn.name, read, periods.all);
  const parameters: readonly (Beside | keyof Asked)[] = [...beside, ...ASKED];
  const asked = placesOf(given, parameters).flat().filter(periods.at);
  const scopes = withPairsAsked(given, asked, scopesOf(read.sources), surroundings.zone);
  const values = kpiValues(read, scopes, [kpi], periods.all);
  const answerAt = answer({ read, scopes, ...values });
  return spread(given, parameters, (cells) => {
    const period = periods.at(cells);
    return period ? answerAt({ scope: placeOf(given, cells, scopes, surroundings.zone), period, cells }) : '';
  });
}
