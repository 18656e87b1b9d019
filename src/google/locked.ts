/** Lets only one run at a time write into a document. */
import { Refusal } from '../words/refusal';

/** A step of a build may be under way. */
const WAIT_MILLISECONDS = 20_000;

/** @throws Refusal where somebody else is building */
export function locked<T>(run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Refusal((m) => m.errors.busy);
  try {
    return run();
  } finally {
    lock.releaseLock();
  }
}
