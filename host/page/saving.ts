/** Saves the document a moment after its last change, and when the page is left. */
import { CommandType } from '@univerjs/core';
import type { LocalHost } from '../running/local-host';
import { messageOf } from './parts/dialog';
import type { DocumentStore } from './stored-document';

const QUIET_MILLISECONDS = 800;

/** So long a change waits at most to be saved with the numbers that follow from it. */
const CALCULATED_MILLISECONDS = 5_000;

/** The cell editor and the calculation send mutations of their own that change no document. */
const NOT_THE_DOCUMENT = /^(doc|formula)\./;

export type SaveState =
  { readonly kind: 'saving' | 'saved' } | { readonly kind: 'failed'; readonly reason: string };

export interface Saving {
  /** Says that something changed which sends no command: properties, metadata, protections. */
  readonly changed: () => void;
  /** Saves now what is waiting; tells whether everything is saved. */
  readonly flush: () => Promise<boolean>;
  /** Nothing is saved any more. */
  readonly stop: () => void;
}

/** @param version which files the document was made from */
export function keepSaved(
  host: LocalHost,
  store: DocumentStore,
  version: string,
  onState: (state: SaveState) => void,
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How many changes there were, and how many of them are saved. */
  let changes = 0;
  let saved = 0;
  let isStopped = false;

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    const upTo = changes;
    if (isStopped || upTo === saved) return;
    try {
      await store.save({ document: host.save(), version });
      saved = Math.max(saved, upTo);
      if (changes === upTo) onState({ kind: 'saved' });
    } catch (error) {
      onState({ kind: 'failed', reason: messageOf(error) });
    }
  };
  const flush = async (): Promise<boolean> => {
    await write();
    return saved === changes;
  };
  const changed = (): void => {
    if (isStopped) return;
    if (changes === saved) onState({ kind: 'saving' });
    changes++;
    clearTimeout(timer);
    timer = setTimeout(() => void settled().then(write), QUIET_MILLISECONDS);
  };
  /** Saving holds the page: the numbers that somebody waits for come first, and are saved too. */
  const settled = (): Promise<unknown> =>
    Promise.race([
      host.calculated().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, CALCULATED_MILLISECONDS)),
    ]);

  host.document.engine.commands.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !NOT_THE_DOCUMENT.test(id)) changed();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush();
  });
  window.addEventListener('pagehide', () => void flush());

  return {
    changed,
    flush,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
