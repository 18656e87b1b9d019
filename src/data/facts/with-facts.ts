/** Lets facts stand in for the tables that have no rows: one source for each table of which there are some. */
import { textKey } from '../../core/text/text';
import type { Kpi } from '../../model/kpi/kpi';
import { otherNamesOf } from '../scopes/other-names';
import { scopeKey } from '../scopes/scopes';
import { allSources, hasRows, type Source, type Sources } from '../source';
import type { Parting } from './fact-periods';
import { factsSource } from './facts-source';
import { readFacts } from './read-facts';

/**
 * A table is counted from its rows: facts stand in where it is on no sheet, or on one that has nothing below its headers.
 */
export const lacksRows = (source: Source | undefined): boolean =>
  !source || (hasRows(source) && source.length === 0);

/** The tables as their sheets have them, before facts stand in for some. */
export const onOwnSheets = (sources: Sources): Sources =>
  Object.fromEntries(
    allSources(sources).flatMap((source) => {
      const own = source.facts ? source.emptySheet : source;
      return own ? [[own.table, own] as const] : [];
    }),
  );

/**
 * The same sources where no sheet has facts.
 *
 * @param kpis all that there are, whichever are asked about
 */
export function withFacts(sources: Sources, kpis: readonly Kpi[], parting: Parting): Sources {
  const { facts: sheet, team } = sources;
  if (!sheet || !hasRows(sheet) || !sheet.onSheet) return sources;
  const { repOf } = team ? otherNamesOf(team.rows) : { repOf: new Map<string, string>() };
  const { facts, problems } = readFacts(
    { rows: sheet.rows, placeOf: sheet.onSheet.placeOf },
    { kpis, parting, ownName: (name) => repOf.get(textKey(name)) ?? name },
  );
  const listed = new Set(
    (team?.named() ?? []).flatMap(({ rep, region }) => [
      scopeKey({ type: 'rep', name: rep }),
      scopeKey({ type: 'region', name: region }),
    ]),
  );
  const tables = [...facts].filter(([table]) => lacksRows(sources[table]));
  return {
    ...sources,
    ...Object.fromEntries(
      tables.map(([table, own]) => {
        const emptySheet = sources[table];
        const source = factsSource(table, own, (key) => listed.has(key));
        return [table, { ...source, ...(emptySheet && { emptySheet }) }];
      }),
    ),
    facts: {
      ...sheet,
      problems: [...sheet.problems, ...problems],
      besideRows: [...facts.keys()].filter((table) => !lacksRows(sources[table])),
    },
  };
}
