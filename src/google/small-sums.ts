/** Keeps in the document which sums of money are shown with decimals, as the last build found them. */
import type { Preparation } from '../app/build/prepare-build';
import { smallSums } from '../app/build/small-sums';
import type { OpenDocument } from './open-document';

const KEY = 'kpiScorecards.smallSums';

/** The document with the number formats of its last build. */
export function withSmallSums(open: OpenDocument): OpenDocument {
  const ids = PropertiesService.getDocumentProperties().getProperty(KEY);
  return ids ? shown(open, ids.split(' ')) : open;
}

/** The document with the number formats of a build, which later calls find again. */
export function findSmallSums(open: OpenDocument, { prepared }: Preparation): OpenDocument {
  const ids = smallSums(prepared.data);
  const before = open.patterns.smallSums ?? [];
  if (ids.join(' ') !== before.join(' '))
    PropertiesService.getDocumentProperties().setProperty(KEY, ids.join(' '));
  return shown(open, ids);
}

const shown = (open: OpenDocument, ids: readonly string[]): OpenDocument => ({
  ...open,
  patterns: { ...open.patterns, smallSums: ids },
});
