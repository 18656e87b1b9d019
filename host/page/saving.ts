/** Changes of the document to a saved copy, a moment after the last one and when the page is left. */
import { CommandType } from '@univerjs/core';
import type { LocalHost } from '../local-host';
import { messageOf } from './dialog';
import type { DocumentStore } from './stored-document';

const QUIET_MILLISECONDS = 800;

/** The cell editor and the calculation send mutations of their own that change no document. */
const NOT_THE_DOCUMENT = /^(doc|formula)\./;

export type SaveState =
  { readonly kind: 'saving' | 'saved' } | { readonly kind: 'failed'; readonly reason: string };

export interface Saving {
  /** Says that something changed which sends no command: properties, metadata, protections. */
  changed(): void;
  /** Saves now what is waiting; tells whether everything is saved. */
  flush(): Promise<boolean>;
  /** Nothing is saved any more. */
  stop(): void;
}

/** @param version which files the document was made from */
export function keepSaved(
  host: LocalHost,
  store: DocumentStore,
  version: string,
  onState: (state: SaveState) => void,
): Saving {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let isStopped = false;

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    if (isStopped || !isWaiting) return;
    isWaiting = false;
    try {
      await store.save({ document: host.save(), version });
      if (!isWaiting) onState({ kind: 'saved' });
    } catch (error) {
      isWaiting = true;
      onState({ kind: 'failed', reason: messageOf(error) });
    }
  };
  const flush = async (): Promise<boolean> => {
    await write();
    return !isWaiting;
  };
  const changed = (): void => {
    if (isStopped) return;
    if (!isWaiting) onState({ kind: 'saving' });
    isWaiting = true;
    clearTimeout(timer);
    timer = setTimeout(() => void write(), QUIET_MILLISECONDS);
  };

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
