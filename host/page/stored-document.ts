/** Stores the document of one data set in the browser's own database, from one visit to the next. */
import { del, get, set } from 'idb-keyval';
import type { SavedDocument } from '../document/saved-document';

interface StoredDocument {
  readonly document: SavedDocument;
  /** Which files it was made from; others of the same folder may be there by now. */
  readonly version: string;
}

export interface DocumentStore {
  /** `undefined` where nothing was saved. */
  load(): Promise<StoredDocument | undefined>;
  save(stored: StoredDocument): Promise<void>;
  clear(): Promise<void>;
}

export function documentStore(dataSet: string): DocumentStore {
  const key = `document:${dataSet}`;
  return {
    load: () => get<StoredDocument>(key),
    save: (stored) => set(key, stored),
    clear: () => del(key),
  };
}
