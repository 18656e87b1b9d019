/** Answers KPI_TABLE: reps, regions, periods or pairs of them down, and KPIs across under their names. */
import { KPIS } from '../../model/kpi/kpis';
import { greatestOf, leastOf } from '../../core/extremes';
import { availability } from '../../compute/available/availability';
import type { Document } from '../../document/document';
import { readDocument, type ReadDocument } from '../../document/read-document';
import { mappedOnSheets } from '../../document/sheet-source';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiName } from '../../words';
import { Refusal } from '../../words/refusal';
import { rangeOf as stretchOf, type Period } from '../../core/calendar/period';
import type { Cell } from '../../core/text/cells';
import { scopesOf, TEAM, type Scopes } from '../../data/scopes/scopes';
import { filledCells, oneCell, type Given } from '../arguments';
import { readBy, type By } from '../by-argument';
import type { CustomFunction } from '../custom-function';
import { readKpis } from '../kpi-argument';
import { kpiValues } from '../kpi-values';
import { inPlansYear, readPeriod } from '../period-argument';
import { periodsWithin } from '../periods-within';
import { documentFor, readTables } from '../read-tables';
import type { Answer, Surroundings } from '../surroundings';
import { refuseUntold } from '../told-by-facts';
import { wantedFor } from '../wanted';

interface Row {
  readonly labels: readonly Cell[];
  readonly scope: number;
  readonly period: Period;
}

/**
 * One pass over each table, whatever the number of cells. Blank KPIs are all that the tables allow; several cells of
 * periods are the stretch from the first to the last.
 *
 * @throws Refusal where an argument or a cell cannot be used, or no row names a rep or a region
 */
export function answerTable(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const by = readBy(given, oneCell(given, 'by'));
  const stretch = inPlansYear(readStretch(given, surroundings), by.grain, surroundings);
  const { kpis, read } = readWhatIsAsked(given, surroundings, by);
  const scopes = scopesOf(read.sources);
  const rows = rowsOf(fn, by, stretch, scopes);
  const periods = rows.map(({ period }) => period);
  refuseUntold(fn.name, read, periods);
  const { shownOf } = kpiValues(read, scopes, kpis, periods);
  const { m } = surroundings;
  const head = [
    ...(by.scope ? [m.columns[by.scope]] : []),
    ...(by.grain ? [m.functions.period] : []),
    ...kpis.map((kpi) => kpiName(kpi, m)),
  ];
  return [
    head,
    ...rows.map(({ labels, scope, period }) => [
      ...labels,
      ...kpis.map((kpi) => shownOf(kpi, scope, period, m)),
    ]),
  ];
}

function readStretch({ rangeOf }: Given, surroundings: Surroundings): Period {
  const cells = filledCells(rangeOf('period'));
  const [first, ...others] = cells.map((cell) => readPeriod(cell, surroundings));
  if (!first) return readPeriod('', surroundings);
  if (others.length === 0) return first;
  const start = leastOf([first.start, ...others.map((each) => each.start)]);
  const end = greatestOf([first.end, ...others.map((each) => each.end)]);
  return stretchOf(start, end - 1, first.fiscalYearStart);
}

function readWhatIsAsked(
  given: Given,
  surroundings: Surroundings,
  by: By,
): { readonly kpis: readonly Kpi[]; readonly read: ReadDocument } {
  const asked = readKpis(given.fn, filledCells(given.rangeOf('kpis')), surroundings);
  const document = documentFor(given, wantedFor(asked.length > 0 ? asked : KPIS), surroundings);
  const kpis = asked.length > 0 ? asked : available(document);
  if (kpis.length === 0) throw new Refusal((m) => m.errors.noKpiPossible(given.fn.name));
  return { kpis, read: readTables(given, wantedFor(kpis), document, by.scope !== undefined) };
}

/** The KPIs of the catalogue that the mapped columns allow; which numbers a sheet of facts has, its rows say. */
const available = (document: Document): readonly Kpi[] =>
  document.mapping.facts
    ? readDocument(document, KPIS).availability.available
    : availability(KPIS, mappedOnSheets(document.mapping, document.cellsOf)).available;

function rowsOf(
  fn: CustomFunction,
  { scope: type, grain }: By,
  stretch: Period,
  { list }: Scopes,
): readonly Row[] {
  const periods = grain ? periodsWithin(stretch, grain) : [stretch];
  const scopes = list.flatMap((each, scope) => (each.type === type ? [{ name: [each.name], scope }] : []));
  if (type && scopes.length === 0) throw new Refusal((m) => m.errors.nobodyNamed[type](fn.name));
  return (type ? scopes : [{ name: [], scope: TEAM }]).flatMap(({ name, scope }) =>
    periods.map((period) => ({ labels: [...name, ...(grain ? [period.label] : [])], scope, period })),
  );
}
