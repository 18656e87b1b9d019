/** Finds the places in which two sets of numbers about one workbook differ. */
import type { Measured } from '../../src/data/source';
import { measureReader } from '../../src/compute/engine/engine';
import { kpiValue } from '../../src/compute/engine/kpi-value';
import { measuresOfAll, type Kpi } from '../../src/model/kpi/kpi';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Measure } from '../../src/model/kpi/measure';
import type { Period } from '../../src/core/calendar/period';
import type { Scope, ScopeType } from '../../src/data/scopes/scopes';

/** What the other target says; `undefined` where it has said that it cannot. */
interface Other {
  measure(measure: Measure, scope: number, period: number): unknown;
  kpi(kpi: Kpi, scope: number, period: number): unknown;
}

export interface Difference {
  readonly what: string;
  readonly scope: string;
  readonly period: string;
  readonly engine: number | null;
  readonly other: unknown;
}

interface Compared {
  readonly kpis: readonly Kpi[];
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly engine: Measured;
  readonly other: Other;
  /** Is told of every comparison. */
  readonly seen: Seen;
}

/** How often the engine and another target both had a value other than 0, by KPI and type of scope. */
export class Seen {
  readonly #values = new Map<string, number>();

  add(what: string, scope: ScopeType, engine: number | null, other: unknown): void {
    if (engine === null || engine === 0 || other === undefined) return;
    const key = `${what} of ${scope}`;
    this.#values.set(key, this.of(what, scope) + 1);
  }

  of(what: string, scope: ScopeType): number {
    return this.#values.get(`${what} of ${scope}`) ?? 0;
  }
}

export function differences({ kpis, scopes, periods, engine, other, seen }: Compared): readonly Difference[] {
  const found: Difference[] = [];
  scopes.forEach(({ type, name }, scope) => {
    periods.forEach(({ label }, period) => {
      const check = (what: string, expected: number | null, actual: unknown): void => {
        seen.add(what, type, expected, actual);
        if (actual === undefined || agree(expected, actual)) return;
        found.push({ what, scope: `${type} ${name}`, period: label, engine: expected, other: actual });
      };
      for (const each of measuresOfAll(kpis)) {
        check(measureId(each), engine.value(each, scope, period), other.measure(each, scope, period));
      }
      for (const each of kpis) {
        const value = kpiValue(each.value, measureReader(engine, scope, period));
        check(each.id, value, other.kpi(each, scope, period));
      }
    });
  });
  return found;
}

/** Both without a value, or the same but for the rounding of the last digits. */
function agree(left: number | null, right: unknown): boolean {
  if (left === null || typeof right !== 'number') return left === right;
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(left), Math.abs(right));
}
