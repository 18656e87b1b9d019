/** Counts the service calls of a script, refuses what its kind may not do, and fails where a test asks for it. */

export interface ServiceCalls {
  /** Calls that would have reached Google's server since the last reset. */
  readonly count: number;
  /** The same, by `Class.method`. */
  readonly byName: ReadonlyMap<string, number>;
  reset(): void;
  /** Lets the n-th call from now on fail, counted from 1. */
  failAt(n: number): void;
  /** Called before each service method; throws where the script may not call it. */
  enter(name: string, kind: CallKind): void;
  /** Runs a custom function: what it calls may read, with the methods that Google names, and never write. */
  asCustomFunction<T>(run: () => T): T;
}

/**
 * `local` calls only describe something (`getRange`, builders) and cost no round trip. `withheld` ones read, but are not
 * among those that Google names as allowed in a custom function.
 */
export type CallKind = 'local' | 'read' | 'write' | 'withheld';

export function serviceCalls(): ServiceCalls {
  const byName = new Map<string, number>();
  let count = 0;
  let failing = Infinity;
  let inCustomFunction = false;
  return {
    get count() {
      return count;
    },
    byName,
    reset() {
      count = 0;
      failing = Infinity;
      byName.clear();
    },
    failAt(n) {
      failing = count + n;
    },
    enter(name, kind) {
      // https://developers.google.com/apps-script/guides/sheets/functions#using_services
      if ((kind === 'write' || kind === 'withheld') && inCustomFunction) {
        throw new Error(`You do not have permission to call ${name}`);
      }
      if (kind === 'local') return;
      count++;
      byName.set(name, (byName.get(name) ?? 0) + 1);
      if (count === failing) {
        failing = Infinity;
        throw new Error('Service Spreadsheets failed while accessing document.');
      }
    },
    asCustomFunction(run) {
      const before = inCustomFunction;
      inCustomFunction = true;
      try {
        return run();
      } finally {
        inCustomFunction = before;
      }
    },
  };
}
