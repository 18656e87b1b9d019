/** Knows which document the page's address names, and which ones of a person's own this browser keeps. */
import { get, set } from 'idb-keyval';

/** One that a person began here; the data set of the server has an id of its own. */
export interface OwnDocument {
  readonly id: string;
  readonly name: string;
}

const LIST = 'documents';
const PARAMETER = 'document';

/** `null` for the data set of the server. */
export const ownDocumentId = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** The one that was opened last comes first. */
export const ownDocuments = async (): Promise<readonly OwnDocument[]> =>
  (await get<readonly OwnDocument[]>(LIST)) ?? [];

/** Puts a document first in the list, under the name that it has now. */
export async function noteDocument(document: OwnDocument): Promise<void> {
  const others = (await ownDocuments()).filter(({ id }) => id !== document.id);
  await set(LIST, [document, ...others]);
}

/** Goes to a document; an id that nobody knows begins an empty one, `null` is the data set of the server. */
export function goToDocument(id: string | null): void {
  const { pathname } = location;
  location.assign(id === null ? pathname : `${pathname}?${PARAMETER}=${encodeURIComponent(id)}`);
}

export const newDocumentId = (): string => crypto.randomUUID();
