/** Opens the sidebar in a page of its own, with a server whose calls wait until a test answers them. */
import { STAGES, type Order, type Server, type View, type WizardState } from '../../src/app/bridge';
import type { Language } from '../../src/words/language';
import type { DrawStage } from '../../sidebar/stage/stage';

// Nobody waits for the clock: `settled` and `rested` move it.
jest.useFakeTimers();

interface Call {
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
  /** The numbers of those calls that tell which is the later, in the order in which they reached the server. */
  readonly numbers: readonly number[];
  /** What the sidebar knew of the parts of the plan that it changed, by the calls that changed them. */
  readonly known: readonly unknown[];
  /** Who signs, and why, by the same calls. */
  readonly signatures: readonly unknown[];
  /** Answers the oldest call that waits. */
  answer(value?: unknown): Promise<void>;
  /** Lets the oldest call that waits fail. */
  fail(message: string): Promise<void>;
}

/** Puts a `google.script.run` in place. */
export function fakeServer(): FakeServer {
  const calls: Call[] = [];
  const numbers: number[] = [];
  const known: unknown[] = [];
  const signatures: unknown[] = [];
  const waiting: WaitingCall[] = [];

  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
          if (name === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
          return (...given: readonly unknown[]): void => {
            refuseUndefined(given);
            const told = given.filter((each) => !isOrder(each));
            // What the sidebar knew before it changed the plan, and who signs, have tests of their own.
            const args = name === 'savePlan' ? told.slice(0, 1) : told;
            if (name === 'savePlan') {
              known.push(told[1]);
              signatures.push(told[2]);
            }
            numbers.push(...given.filter(isOrder).map(({ number }) => number));
            calls.push({ name: name as keyof Server, args });
            waiting.push({ succeed, fail });
          };
        },
      },
    );
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
    numbers,
    known,
    signatures,
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

/** As Google does, for whom `undefined` in an object is no value. */
function refuseUndefined(given: unknown): void {
  if (typeof given !== 'object' || given === null) return;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) throw new Error(`Failed due to illegal value in property: ${name}`);
    refuseUndefined(value);
  }
}

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'sidebar' in value;

/** A sidebar that was opened before would hear, too, when the page loses the focus. */
let closeFormer = (): void => undefined;

function hearOnce(): () => void {
  const add = jest.spyOn(globalThis, 'addEventListener');
  return () => {
    for (const [event, listener] of add.mock.calls) removeEventListener(event, listener);
    add.mockRestore();
  };
}

/** Resolves when everything that follows from the last event has happened. */
export const settled = (): Promise<void> => jest.advanceTimersByTimeAsync(0);

/** Resolves when typing has come to rest, so that the plan is written. */
export const rested = (): Promise<void> => jest.advanceTimersByTimeAsync(600);

/** What of the plan was written last, when typing has come to rest; without any such call the last one of another kind. */
export async function written(sidebar: OpenSidebar): Promise<unknown> {
  await rested();
  // The plan waits for what was asked before.
  if (sidebar.lastCall()?.name === 'saveUnsent') await sidebar.answer();
  const [call] = sidebar.calls.filter(({ name }) => name !== 'saveUnsent').slice(-1);
  return call?.name === 'savePlan' ? call.args[0] : call;
}

export interface OpenSidebar extends FakeServer {
  readonly page: HTMLElement;
  /** The texts of the elements that a selector finds. */
  readonly texts: (selector: string) => readonly string[];
  /** By what it says, or by its label for screen readers. */
  button(name: string): HTMLButtonElement;
  press(name: string): Promise<void>;
  /** The control with a label. */
  field(label: string): HTMLInputElement;
  /** Types into the field with a label, or chooses from it. */
  enter(label: string, value: string): Promise<void>;
  /** Opens what has a title. */
  unfold(title: string): void;
  /** What is inside of what has a title. */
  inside(title: string): readonly string[];
  /** The last call. */
  lastCall(): Call | undefined;
}

/** Opens the sidebar in a browser of the given language: it asks for the state of the document at once. */
export async function openSidebar(
  stages: Readonly<Partial<Record<View, DrawStage>>> = {},
  browserLanguage: Language = 'en',
): Promise<OpenSidebar> {
  // One that an earlier test has opened is closed: it writes what it has yet to write to its own server.
  dispatchEvent(new Event('pagehide'));
  await settled();
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const server = fakeServer();
  closeFormer();
  closeFormer = hearOnce();
  await jest.isolateModulesAsync(async () => {
    const { openFrame } = await import('../../sidebar/frame/frame');
    openFrame(page, browserLanguage, { ...namesAlone(), ...stages });
  });
  await settled();

  const only = <E extends Element>(selector: string, isIt: (element: E) => boolean, what: string): E => {
    const [found, ...others] = [...page.querySelectorAll<E>(selector)].filter(isIt);
    if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} × ${what}`);
    return found;
  };
  const isSeen = (element: HTMLElement): boolean => element.closest('[hidden]') === null;
  const button = (name: string): HTMLButtonElement =>
    only<HTMLButtonElement>(
      'button',
      (each) => isSeen(each) && (each.getAttribute('aria-label') ?? each.textContent) === name,
      `button “${name}”`,
    );
  const details = (title: string): HTMLDetailsElement =>
    only<HTMLDetailsElement>(
      'details',
      (each) => each.querySelector('summary strong')?.textContent === title,
      `“${title}” to open`,
    );
  const field = (label: string): HTMLInputElement => {
    const { htmlFor } = only<HTMLLabelElement>(
      'label',
      (each) => isSeen(each) && each.textContent === label,
      `label “${label}”`,
    );
    return only<HTMLInputElement>('input, select', ({ id }) => id === htmlFor, `field of “${label}”`);
  };
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
    field,
    enter: async (label, value) => {
      const control = field(label);
      control.focus();
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    },
    unfold: (title) => {
      details(title).open = true;
    },
    inside: (title) =>
      [...details(title).querySelectorAll('.inside p, .inside label, .inside strong')].map(
        ({ textContent }) => textContent,
      ),
    lastCall: () => server.calls[server.calls.length - 1],
  };
}

/** Opens the sidebar at a stage of a document. */
export async function openStage(stage: View, draw: DrawStage, state: WizardState): Promise<OpenSidebar> {
  const sidebar = await openSidebar({ [stage]: draw });
  await sidebar.answer({ ...state, stage });
  return sidebar;
}

/** Stages that show nothing but their name. */
function namesAlone(): Readonly<Record<View, DrawStage>> {
  const named =
    (name: string): DrawStage =>
    () => {
      const title = document.createElement('h1');
      title.textContent = name;
      title.tabIndex = -1;
      return { element: title, focus: title };
    };
  return Object.fromEntries(['start', ...STAGES].map((stage) => [stage, named(stage)])) as Readonly<
    Record<View, DrawStage>
  >;
}
