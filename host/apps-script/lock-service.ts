/** Mirrors `LockService`: locks that keep two runs of the script apart. */
import type { HostDocument } from '../document/host-document';
import { whole } from './arguments';
import { serve } from './serve';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

type LockName = 'document' | 'script' | 'user';

/** Who holds each lock of a document: the run of the script, or somebody else. */
type Holders = Map<LockName, 'run' | 'somebody else'>;

const holdersOf = new WeakMap<HostDocument, Holders>();

function holders(document: HostDocument): Holders {
  const known = holdersOf.get(document) ?? new Map<LockName, 'run' | 'somebody else'>();
  holdersOf.set(document, known);
  return known;
}

/** Takes a lock as another run of the script would; returns what gives it back. */
export function holdLock(document: HostDocument, name: LockName): () => void {
  const held = holders(document);
  held.set(name, 'somebody else');
  return () => {
    held.delete(name);
  };
}

/** At the end of a run Google releases every lock that the run still has. */
export function releaseLocks(document: HostDocument): void {
  const held = holders(document);
  for (const [name, holder] of held) if (holder === 'run') held.delete(name);
}

function lockOf(document: HostDocument, name: LockName): Lock {
  const held = holders(document);
  const take = (): boolean => {
    if (held.get(name) === 'somebody else') return false;
    held.set(name, 'run');
    return true;
  };
  return serve<Lock>({
    name: 'LockService.Lock',
    calls: document.calls,
    takes: { tryLock: [[whole]], waitLock: [[whole]] },
    methods: {
      hasLock: () => held.get(name) === 'run',
      tryLock: take,
      waitLock() {
        if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      releaseLock() {
        if (held.get(name) === 'run') held.delete(name);
      },
    },
  });
}

export const lockService = (document: HostDocument): LockService =>
  serve<LockService>({
    name: 'LockService',
    calls: document.calls,
    local: 'all',
    methods: {
      getDocumentLock: () => lockOf(document, 'document'),
      getScriptLock: () => lockOf(document, 'script'),
      getUserLock: () => lockOf(document, 'user'),
    },
  });
