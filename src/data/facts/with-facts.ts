/** Lets facts stand in for the tables that are not there: one source for each table of which there are some. */
import { textKey } from '../../core/text/text';
import type { Kpi } from '../../model/kpi/kpi';
import { otherNamesOf } from '../scopes/other-names';
import { scopeKey } from '../scopes/scopes';
import { hasRows, type Sources } from '../source';
import type { Parting } from './fact-periods';
import { factsSource } from './facts-source';
import { readFacts } from './read-facts';

/**
 * A table with rows of its own is counted from these. The same sources where no sheet has facts.
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
  const tables = [...facts].filter(([table]) => !sources[table]);
  return {
    ...sources,
    ...Object.fromEntries(
      tables.map(([table, own]) => [table, factsSource(table, own, (key) => listed.has(key))]),
    ),
    facts: {
      ...sheet,
      problems: [...sheet.problems, ...problems],
      besideRows: [...facts.keys()].filter((table) => sources[table]),
    },
  };
}
