/** Loads the functions of a script from its text, and calls them as Google does. */
import type { CustomFunction } from '../functions/custom-function';
import { topLevelFunctions } from './script-source';

export interface Script {
  /**
   * Calls a function as a menu item or `google.script.run` does: arguments and answer travel as JSON.
   *
   * @throws the script's own error; an error where there is no such public function
   */
  run(name: string, args: readonly unknown[]): unknown;
  readonly customFunctions: readonly CustomFunction[];
}

export interface ScriptSurroundings {
  /** Google's services by their global names. */
  readonly services: Readonly<Record<string, object>>;
  /** The script's clock; without it the machine's. */
  readonly now?: (() => number) | undefined;
}

type AnyFunction = (...args: readonly unknown[]) => unknown;

/** What JavaScript has here and not at Google: a script must not come to rely on it. */
const ABSENT = [
  'window',
  'self',
  'document',
  'process',
  'require',
  'module',
  'exports',
  'global',
  'setTimeout',
  'setInterval',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
];

/**
 * Runs the script's global code, in the host's own realm so that its dates are the host's. A function that the code
 * assigns to the global object goes before the declared one of that name, as it does at Google.
 *
 * The script's time zone is UTC by its own discipline: it may use no local method of `Date`, which would speak of the
 * machine's zone.
 */
export function loadScript(code: string, { services, now }: ScriptSurroundings): Script {
  const declared = topLevelFunctions(code);
  const names = declared.map(({ name }) => name);
  const scope: Record<string, unknown> = { ...services };
  const given: Record<string, unknown> = {
    ...Object.fromEntries(ABSENT.map((name) => [name, undefined])),
    ...services,
    ...(now ? { Date: dateWithClock(now) } : {}),
    globalThis: scope,
  };
  // A bundler writes the functions of its modules at the beginning of lines too: those are not there outside.
  const found = names.map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  // oxlint-disable-next-line typescript/no-implied-eval -- a script is a text
  const load = new Function(...Object.keys(given), `${code}\nreturn { ${found.join(', ')} };`) as (
    ...values: readonly unknown[]
  ) => Record<string, unknown>;
  const local = load(...Object.values(given));
  const functionOf = (name: string): AnyFunction | undefined => {
    const found = scope[name] ?? local[name];
    return names.includes(name) && typeof found === 'function' ? (found as AnyFunction) : undefined;
  };

  return {
    run(name, args) {
      const called = name.endsWith('_') ? undefined : functionOf(name);
      if (!called) throw new Error(`Script function not found: ${name}`);
      return carried(name, called(...(carried(name, args) as readonly unknown[])));
    },
    customFunctions: declared.flatMap(({ name, help }) => {
      const call = functionOf(name);
      return help && call && !name.endsWith('_') ? [{ name, call, help }] : [];
    }),
  };
}

/** https://developers.google.com/apps-script/guides/html/reference/run#myfunction... : what may travel. */
function carried(name: string, value: unknown): unknown {
  if (value === undefined) return null;
  const text = JSON.stringify(value, function (this: Record<string, unknown>, key, each: unknown) {
    // Dates have been turned into texts by now: the original is asked.
    if (this[key] instanceof Date || typeof each === 'function') {
      throw new TypeError(
        `${name}: a ${typeof each === 'function' ? 'function' : 'Date'} cannot be carried (${key})`,
      );
    }
    return each;
  });
  return JSON.parse(text) as unknown;
}

/** `Date` with another clock: `new Date()` and `Date.now()` follow it, everything else is as it was. */
const dateWithClock = (now: () => number): DateConstructor =>
  new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Date(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
