/** Says which sheets are nearly tables, and what they lack. */
import { isTeamAlone } from '../../data/mapping/nearest';
import type { Mapping } from '../../data/mapping/mapping';
import type { Document } from '../../document/document';
import type { Messages } from '../../words';

export const nearNotes = (
  { nearest, otherHeaders }: Pick<Document, 'nearest' | 'otherHeaders'>,
  mapping: Mapping,
  m: Messages,
): readonly string[] => [
  ...(nearest?.(mapping) ?? []).map(({ sheet, table, missing, misfits }) =>
    (isTeamAlone(mapping) ? m.errors.nothingMappedBut : m.build.nearly)(sheet, table, missing, misfits),
  ),
  ...(otherHeaders?.(mapping) ?? []).map(({ sheet, table, readSheet, differing }) =>
    m.build.otherHeaders(sheet, m.tables[table], readSheet, differing),
  ),
];
