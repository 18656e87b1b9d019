/** Collects what the sources of a document tell before anything is measured. */
import { availability, type Availability } from '../compute/available/availability';
import { foundOnce } from '../data/reading/found-once';
import type { Problem } from '../data/reading/problem';
import { mappedTables, type Mapping } from '../data/mapping/mapping';
import { isInWarehouse, warehousePath } from '../data/mapping/warehouse-table';
import { allSources, type Sources } from '../data/source';
import type { Kpi } from '../model/kpi/kpi';
import { allKpis } from '../plan/own-kpis/define';
import { Refusal } from '../words/refusal';
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
 * @throws Refusal as `sheetSources` does, or where a table stands where nothing is read from
 */
export function readDocument(
  document: Document,
  kpis: readonly Kpi[] = allKpis(document.ownKpis ?? []),
): ReadDocument {
  const onSheets = sheetSources({ ...document, mapping: tablesIn(document.mapping, false) }, kpis);
  const tables = { ...onSheets, ...tablesElsewhere(document, onSheets) };
  const { ownKpis = [], grain = NEW_PLAN.grain, fiscalYearStart = NEW_PLAN.fiscalYearStart } = document;
  return readSources(withFacts(tables, allKpis(ownKpis), { grain, fiscalYearStart }), kpis);
}

const tablesIn = (mapping: Mapping, inWarehouse: boolean): Mapping =>
  Object.fromEntries(mappedTables(mapping).filter(([, each]) => isInWarehouse(each) === inWarehouse));

function tablesElsewhere(document: Document, onSheets: Sources): Sources {
  const mapping = tablesIn(document.mapping, true);
  const [first] = mappedTables(mapping);
  if (!first) return {};
  if (!document.elsewhere) {
    const [table, mapped] = first;
    throw new Refusal((m) => m.bigQuery.otherEdition(table, warehousePath(mapped) ?? ''));
  }
  return Object.fromEntries(
    document.elsewhere(mapping, document, onSheets).map((source) => [source.table, source]),
  );
}

/**
 * The same of sources that are at hand, wherever their data stand.
 *
 * @internal tests alone have them without a document
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
