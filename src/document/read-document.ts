/** Collects what the sources of a document tell before anything is measured. */
import { availability, type Availability } from '../compute/available/availability';
import { foundOnce } from '../data/reading/found-once';
import type { Problem } from '../data/reading/problem';
import { allSources, type Sources } from '../data/source';
import type { Kpi } from '../model/kpi/kpi';
import { allKpis } from '../plan/own-kpis/define';
import type { Document } from './document';
import { withFacts } from '../data/facts/with-facts';
import { NEW_PLAN } from '../plan/plan';
import { sheetSources } from './sheet-source';

export interface ReadDocument {
  readonly sources: Sources;
  /** Each once, although one sheet may serve several tables. */
  readonly problems: readonly Problem[];
  readonly availability: Availability;
}

/**
 * Reads every mapped table, lets facts stand in for those that are not there, and finds which of the KPIs that allows.
 *
 * @param kpis without it the catalogue's and the plan's own
 * @throws Refusal as `sheetSources` does
 */
export function readDocument(
  document: Document,
  kpis: readonly Kpi[] = allKpis(document.ownKpis ?? []),
): ReadDocument {
  const { ownKpis = [], grain = NEW_PLAN.grain, fiscalYearStart = NEW_PLAN.fiscalYearStart } = document;
  const sources = withFacts(sheetSources(document, kpis), allKpis(ownKpis), { grain, fiscalYearStart });
  return readSources(sources, kpis);
}

/**
 * The same of sources that are at hand, wherever their data stand.
 *
 * @internal until data come from elsewhere, tests alone hand sources in
 */
export function readSources(sources: Sources, kpis: readonly Kpi[]): ReadDocument {
  const all = allSources(sources);
  return {
    sources,
    problems: foundOnce(
      all.flatMap(({ problems }) => problems),
      ({ row }) => row,
    ),
    availability: availability(kpis, sources),
  };
}
