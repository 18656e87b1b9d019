/** Counts the service calls of a script, refuses what its kind may not do, and fails where a test asks for it. */

export interface ServiceCalls {
  /** Calls that would have reached Google's server since the last reset. */
  readonly count: number;
  /** The same, by `Class.method`. */
  readonly byName: ReadonlyMap<string, number>;
  /** Cells whose values or formulas were read, and written, since the last reset. */
  readonly cells: Readonly<Record<Direction, CellCount>>;
  reset(): void;
  /** Lets the n-th call from now on fail, counted from 1. */
  failAt(n: number): void;
  /** Lets the n-th call do its work, and then fail all the same, as one whose answer got lost. */
  failAfter(n: number): void;
  /**
   * Called before each service method; throws where the script may not call it.
   *
   * @returns which call it is since the last reset, for `leave`
   */
  enter(name: string, kind: CallKind): number;
  /** Called when a service method has done its work. */
  leave(call: number): void;
  /** Counts the cells of a call that reads or writes their values. */
  move(direction: Direction, cells: number): void;
  /** Runs a custom function: what it calls may read, with the methods that Google names, and never write. */
  asCustomFunction<T>(run: () => T): T;
}

type Direction = 'read' | 'written';

interface CellCount {
  /** Of all calls together. */
  readonly total: number;
  /** Of the call that moved the most. */
  readonly most: number;
}

const NONE: CellCount = { total: 0, most: 0 };

/**
 * `local` calls only describe something (`getRange`, builders) and cost no round trip. `withheld` ones read, but are not
 * among those that Google names as allowed in a custom function.
 */
export type CallKind = 'local' | 'read' | 'write' | 'withheld';

const FAILED = 'Service Spreadsheets failed while accessing document.';

/** What reaches no server is counted nowhere. */
const NO_CALL = 0;

export function serviceCalls(): ServiceCalls {
  const byName = new Map<string, number>();
  const cells: Record<Direction, CellCount> = { read: NONE, written: NONE };
  let count = 0;
  let failing = Infinity;
  let losing = Infinity;
  let inCustomFunction = false;
  return {
    get count() {
      return count;
    },
    byName,
    cells,
    reset() {
      Object.assign(cells, { read: NONE, written: NONE });
      count = 0;
      failing = Infinity;
      losing = Infinity;
      byName.clear();
    },
    failAt(n) {
      failing = count + n;
    },
    failAfter(n) {
      losing = count + n;
    },
    enter(name, kind) {
      // https://developers.google.com/apps-script/guides/sheets/functions#using_services
      if ((kind === 'write' || kind === 'withheld') && inCustomFunction) {
        throw new Error(`You do not have permission to call ${name}`);
      }
      if (kind === 'local') return NO_CALL;
      count++;
      byName.set(name, (byName.get(name) ?? 0) + 1);
      if (count === failing) {
        failing = Infinity;
        throw new Error(FAILED);
      }
      return count;
    },
    leave(call) {
      if (call !== losing) return;
      losing = Infinity;
      throw new Error(FAILED);
    },
    move(direction, moved) {
      const { total, most } = cells[direction];
      cells[direction] = { total: total + moved, most: Math.max(most, moved) };
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
