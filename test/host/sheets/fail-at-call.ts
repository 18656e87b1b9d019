/** Makes one call of Google's services fail, as they do now and then. */
import type { OpenTeam } from './open-team';

export const FAILED = 'Service Spreadsheets failed while accessing document.';

/** The n-th call of that name from now on, once. */
export function failAtCall({ host }: OpenTeam, wanted: string, nth: number): void {
  atCall(host, wanted, nth, () => {
    throw new Error(FAILED);
  });
}

/** The same, though it is done: its answer got lost. */
export function failAfterCall({ host }: OpenTeam, wanted: string, nth: number): void {
  atCall(host, wanted, nth, () => {
    host.calls.failAfter(1);
  });
}

function atCall({ calls }: OpenTeam['host'], wanted: string, nth: number, act: () => void): void {
  let left = nth;
  const enter = calls.enter.bind(calls);
  const spy = jest.spyOn(calls, 'enter').mockImplementation((name, kind) => {
    if (name === wanted && --left === 0) {
      spy.mockRestore();
      act();
    }
    return enter(name, kind);
  });
}
