/** Finds the places in which two sets of numbers about one workbook differ. */
import type { Measured } from '../../src/data/source';
import { measureReader } from '../../src/compute/engine/engine';
import { isFruitless, kpiValue, type MeasureReader } from '../../src/compute/engine/kpi-value';
import { measuresOfAll, type Kpi } from '../../src/model/kpi/kpi';
import { measureId } from '../../src/model/kpi/measure-id';
import type { Measure } from '../../src/model/kpi/measure';
import type { Period } from '../../src/core/calendar/period';
import { fruitlessWord, messages } from '../../src/words';
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
  readonly engine: Said;
  readonly other: unknown;
}

/** A value, none, or the word of a KPI that is fruitless. */
type Said = number | string | null;

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

  add(what: string, scope: ScopeType, engine: Said, other: unknown): void {
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
      const check = (what: string, expected: Said, actual: unknown): void => {
        seen.add(what, type, expected, actual);
        if (actual === undefined || agree(expected, actual)) return;
        found.push({ what, scope: `${type} ${name}`, period: label, engine: expected, other: actual });
      };
      for (const each of measuresOfAll(kpis)) {
        check(measureId(each), engine.value(each, scope, period), other.measure(each, scope, period));
      }
      for (const each of kpis) {
        check(each.id, said(each, measureReader(engine, scope, period)), other.kpi(each, scope, period));
      }
    });
  });
  return found;
}

/** What a KPI shows. */
export const said = (kpi: Kpi, read: MeasureReader): Said =>
  kpiValue(kpi.value, read) ?? (isFruitless(kpi, read) ? fruitlessWord(kpi, messages('en')) : null);

/** Both without a value, the same word, or the same but for the rounding of the last digits. */
function agree(left: Said, right: unknown): boolean {
  if (typeof left !== 'number' || typeof right !== 'number') return left === right;
  return Math.abs(left - right) <= 1e-8 * Math.max(1, Math.abs(left), Math.abs(right));
}
