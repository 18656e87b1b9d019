/** Makes one call of Google's services fail, as they do now and then. */
import type { OpenTeam } from './open-team';

export const FAILED = 'Service Spreadsheets failed while accessing document.';

/** The n-th call of that name from now on, once. */
export function failAtCall({ host }: OpenTeam, wanted: string, nth: number): void {
  let left = nth;
  const enter = host.calls.enter.bind(host.calls);
  const spy = jest.spyOn(host.calls, 'enter').mockImplementation((name, kind) => {
    if (name === wanted && --left === 0) {
      spy.mockRestore();
      throw new Error(FAILED);
    }
    return enter(name, kind);
  });
}
