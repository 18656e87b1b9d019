/** The sidebar in a page of its own, with a server whose calls wait until a test answers them. */
import type { Server } from '../../src/bridge';

export interface Call {
  readonly name: keyof Server;
  readonly args: readonly unknown[];
}

interface WaitingCall {
  readonly succeed: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

export interface FakeServer {
  /** Every call so far, in the order in which they reached the server. */
  readonly calls: readonly Call[];
  /** Answers the oldest call that waits. */
  answer(value?: unknown): Promise<void>;
  /** Lets the oldest call that waits fail. */
  fail(message: string): Promise<void>;
}

/** Puts a `google.script.run` in place. */
export function fakeServer(): FakeServer {
  const calls: Call[] = [];
  const waiting: WaitingCall[] = [];

  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): unknown => {
    const call =
      (name: keyof Server) =>
      (...args: readonly unknown[]): void => {
        calls.push({ name, args });
        waiting.push({ succeed, fail });
      };
    return {
      withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, fail),
      withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
      wizardState: call('wizardState'),
      startBuild: call('startBuild'),
      continueBuild: call('continueBuild'),
      insertSampleData: call('insertSampleData'),
      openOverview: call('openOverview'),
    };
  };
  const unheard = (): never => {
    throw new Error('A call was made without a handler for its outcome.');
  };
  Object.assign(globalThis, { google: { script: { run: runner(unheard, unheard) } } });

  const oldest = (): WaitingCall => {
    const call = waiting.shift();
    if (!call) throw new Error('No call waits for an answer.');
    return call;
  };
  return {
    calls,
    answer: async (value) => {
      oldest().succeed(value);
      await settled();
    },
    fail: async (message) => {
      oldest().fail(new Error(message));
      await settled();
    },
  };
}

/** Resolves when everything that follows from the last event has happened. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface OpenSidebar extends FakeServer {
  readonly page: HTMLElement;
  /** The texts of the elements that a selector finds. */
  readonly texts: (selector: string) => readonly string[];
  button(name: string): HTMLButtonElement;
  press(name: string): Promise<void>;
  /** The checkbox or radio button with a label. */
  field(label: string): HTMLInputElement;
}

/** Opens the sidebar in a browser of the given language: it asks for the state of the document at once. */
export async function openSidebar(browserLanguage = 'en-US'): Promise<OpenSidebar> {
  Object.defineProperty(navigator, 'language', { value: browserLanguage, configurable: true });
  const page = document.createElement('main');
  page.id = 'app';
  document.body.replaceChildren(page);
  const server = fakeServer();
  await jest.isolateModulesAsync(async () => {
    await import('../../sidebar/main');
  });
  await settled();

  const only = <E extends Element>(selector: string, isIt: (element: E) => boolean, what: string): E => {
    const [found, ...others] = [...page.querySelectorAll<E>(selector)].filter(isIt);
    if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} × ${what}`);
    return found;
  };
  const button = (name: string): HTMLButtonElement =>
    only<HTMLButtonElement>('button', ({ textContent }) => textContent === name, `button “${name}”`);
  return {
    ...server,
    page,
    texts: (selector) => [...page.querySelectorAll(selector)].map((element) => element.textContent),
    button,
    press: async (name) => {
      button(name).focus();
      button(name).click();
      await settled();
    },
    field: (label) => {
      const { htmlFor } = only<HTMLLabelElement>(
        'label',
        ({ textContent }) => textContent === label,
        `label “${label}”`,
      );
      return only<HTMLInputElement>('input', ({ id }) => id === htmlFor, `field of “${label}”`);
    },
  };
}
