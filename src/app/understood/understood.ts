/** Describes what was understood of a document: its tables, the period that is shown first, and what will be missing. */
import type { Prepared } from '../../document/prepare';
import { seenColumns } from '../../document/seen-columns';
import type { Document } from '../../document/document';
import { textKey } from '../../core/text/text';
import type { Scopes } from '../../data/scopes/scopes';
import { TABLE_IDS } from '../../model/catalogue/tables';
import type { Messages } from '../../words';
import type { BuildRequest, Understood } from '../bridge';
import { doubtfulNames } from './doubtful-names';
import { nearNotes } from './near-notes';
import { periodText } from './period-text';
import { understoodTable } from './understood-table';
import { unlistedNames } from './unlisted-names';

/** What people ask for, and what they have said. */
export interface AskedAndSaid extends Pick<BuildRequest, 'by'> {
  /** The keys of pairs of names that are those of two people. */
  readonly apart: ReadonlySet<string>;
}

export function understood(
  document: Pick<Document, 'mapping' | 'cellsOf' | 'zone' | 'locale' | 'nearest' | 'otherHeaders'>,
  prepared: Prepared,
  { by, apart }: AskedAndSaid,
  m: Messages,
): Understood {
  const { sources, scopes, activity } = prepared.data;
  const reps = knownReps(scopes);
  const read = {
    ...{ mapping: document.mapping, sources, sharing: prepared.data.plan.sharedRows },
    columnsOf: (table: (typeof TABLE_IDS)[number]) => seenColumns(table, document, sources, document, reps),
  };
  const lacking = by.filter((type) => !scopes.list.some((scope) => scope.type === type));
  return {
    tables: TABLE_IDS.filter((table) => sources[table]).map((table) => understoodTable(table, read, m)),
    period: periodText(prepared, m),
    notes: [
      ...(lacking.length > 0 ? [m.build.noCards(lacking)] : []),
      ...doubtfulNames(scopes, sources, apart, m),
      ...unlistedNames(scopes, activity, sources, m),
      ...nearNotes(document, document.mapping, m),
    ],
  };
}

/** The `textKey` of every rep. */
export const knownReps = ({ list }: Pick<Scopes, 'list'>): ReadonlySet<string> =>
  new Set(list.flatMap(({ type, name }) => (type === 'rep' ? [textKey(name)] : [])));
