/**
 * Offers `google.script` inside a frame of the add-on: calls become messages to the page, answers become handler calls.
 * https://developers.google.com/apps-script/guides/html/reference/run
 *
 * The function is put into the frame as its own source text, so it must not name anything outside itself.
 */
import type { FrameAnswer, FrameFocus, FrameMessage } from './frame-message';

export function installGoogleScript(): void {
  interface Handlers {
    readonly success?: (value: unknown, userObject: unknown) => void;
    readonly failure?: (error: Error, userObject: unknown) => void;
    readonly userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  const send = (message: FrameMessage): void => {
    parent.postMessage(message, '*');
  };

  /** The values that may travel: https://developers.google.com/apps-script/guides/html/reference/run#myfunction */
  const check = (value: unknown, property: string, above: readonly unknown[]): void => {
    const illegal =
      value === undefined ||
      ['function', 'symbol', 'bigint'].includes(typeof value) ||
      value instanceof Date ||
      value instanceof Node ||
      above.includes(value);
    if (illegal) throw new TypeError(`Failed due to illegal value in property: ${property}`);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) check(member, key, [...above, value]);
  };

  const runner = (handlers: Handlers): object =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') {
            return (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success });
          }
          if (name === 'withFailureHandler') {
            return (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure });
          }
          if (name === 'withUserObject') {
            return (userObject: unknown) => runner({ ...handlers, userObject });
          }
          // A private function of the script is not there at all.
          if (typeof name === 'symbol' || name.endsWith('_')) return undefined;
          return (...args: readonly unknown[]) => {
            args.forEach((value, index) => {
              check(value, String(index), []);
            });
            waiting.set(++calls, handlers);
            send({ kind: 'run', id: calls, name, args });
          };
        },
      },
    );

  /** The page of the script may still be drawing itself. */
  const takeFocus = (): void => {
    const first = [
      ...document.querySelectorAll<HTMLElement>('a[href],button,input,select,textarea,summary,[tabindex]'),
    ].find((each) => !each.matches(':disabled') && each.checkVisibility());
    if (first) first.focus();
    else requestAnimationFrame(takeFocus);
  };

  // Back to the cells, where nothing in the frame has a use for the key.
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) send({ kind: 'focus' });
  });

  addEventListener('message', ({ source, data }: MessageEvent<FrameAnswer | FrameFocus>) => {
    if (source !== parent) return;
    if ('kind' in data) {
      takeFocus();
      return;
    }
    const handlers = waiting.get(data.id);
    if (!handlers) return;
    waiting.delete(data.id);
    if (data.ok) {
      handlers.success?.(data.value, handlers.userObject);
    } else {
      const error = new Error(data.message);
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else throw error;
    }
  });

  const host = {
    close: () => {
      send({ kind: 'close' });
    },
    setHeight: (height: number) => {
      send({ kind: 'size', height });
    },
    setWidth: (width: number) => {
      send({ kind: 'size', width });
    },
    editor: {
      focus: () => {
        send({ kind: 'focus' });
      },
    },
  };
  Object.assign(globalThis, { google: { script: { run: runner({}), host } } });
}
