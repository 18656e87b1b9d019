/** Says which sheets are nearly tables, and what they lack. */
import { isTeamAlone } from '../../data/mapping/nearest';
import type { Mapping } from '../../data/mapping/mapping';
import type { Document } from '../../document/document';
import { nearestText } from '../../document/nearest-text';
import type { Messages } from '../../words';

export const nearNotes = (
  { nearest, otherHeaders }: Pick<Document, 'nearest' | 'otherHeaders'>,
  mapping: Mapping,
  m: Messages,
): readonly string[] => [
  ...(nearest?.(mapping) ?? []).map((near) =>
    isTeamAlone(mapping)
      ? nearestText(near, m)
      : m.build.nearly(near.sheet, near.table, near.missing, near.misfits),
  ),
  ...(otherHeaders?.(mapping) ?? []).map(({ sheet, table, readSheet, differing }) =>
    m.build.otherHeaders(sheet, m.tables[table], readSheet, differing),
  ),
];
