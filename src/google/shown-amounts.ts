/** Keeps in the document how amounts are shown, as the last build found it. */
import type { Preparation } from '../app/build/prepare-build';
import { shownAmounts, withAmounts, type ShownAmounts } from '../app/build/shown-amounts';
import type { OpenDocument } from './open-document';

const KEY = 'kpiScorecards.shownAmounts';

/** The document with the number formats of its last build. */
export function withShownAmounts(open: OpenDocument): OpenDocument {
  const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
  return kept ? withAmounts(open, JSON.parse(kept) as ShownAmounts) : open;
}

/** The document with the number formats of a build, which later calls find again. */
export function findShownAmounts(open: OpenDocument, preparation: Preparation): OpenDocument {
  const { smallSums = [], currency = null } = open.patterns;
  const found = shownAmounts(preparation, open);
  const text = JSON.stringify(found);
  if (text !== JSON.stringify({ smallSums, currency }))
    PropertiesService.getDocumentProperties().setProperty(KEY, text);
  return withAmounts(open, found);
}
