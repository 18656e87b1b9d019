/** Explains an error that keeps the page from opening, with what a person can do about it. */
import { ask, messageOf } from './parts/dialog';
import type { DocumentStore } from './stored-document';
import type { Words } from '../messages/page';

/** A saved document that cannot be opened: it stays where it is until the person decides to start afresh. */
export class UnreadableDocument extends Error {
  constructor(
    readonly store: DocumentStore,
    cause: unknown,
  ) {
    super(messageOf(cause), { cause });
  }
}

export async function openFailed(error: unknown, w: Words): Promise<void> {
  if (error instanceof UnreadableDocument) {
    const afresh = await ask({
      title: w.openFailedTitle,
      text: [w.openFailedSaved, error.message],
      confirm: w.resetDo,
      cancel: w.tryAgain,
    });
    if (afresh) await error.store.clear();
  } else {
    await ask({ title: w.openFailedTitle, text: [w.openFailed, messageOf(error)], confirm: w.tryAgain });
  }
  location.reload();
}
