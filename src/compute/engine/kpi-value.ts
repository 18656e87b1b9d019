/** Calculates a KPI's value from its measures. */
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi, Value } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';

/** Reads a measure; `null` where it has no value. */
export type ReadMeasure = (measure: Measure) => number | null;

export interface MeasureReader {
  readonly here: ReadMeasure;
  /** In the period before. */
  readonly previous: ReadMeasure;
  /** Of the whole team. */
  readonly team: ReadMeasure;
}

/** `null` means no value: a denominator of 0, a growth from 0 or less, or a measure without a value. */
export function kpiValue(value: Value, read: MeasureReader): number | null {
  switch (value.kind) {
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'days':
      return read.here(value);
    case 'ratio':
      return both(kpiValue(value.numerator, read), kpiValue(value.denominator, read), quotient);
    case 'minus':
      return both(kpiValue(value.left, read), kpiValue(value.right, read), (left, right) => left - right);
    case 'growth':
      return both(read.here(value.of), read.previous(value.of), (now, before) =>
        before > 0 ? (now - before) / before : null,
      );
    case 'share':
      return both(read.here(value.of), read.team(value.of), quotient);
    default:
      return value satisfies never;
  }
}

/** Whether something was spent and nothing came of it: see `canBeFruitless`. There is no value then. */
export function isFruitless(kpi: Pick<Kpi, 'value' | 'better'>, read: MeasureReader): boolean {
  const { value } = kpi;
  if (value.kind !== 'ratio' || !canBeFruitless(kpi)) return false;
  const [spent, won] = [kpiValue(value.numerator, read), kpiValue(value.denominator, read)];
  return spent !== null && spent > 0 && won === 0;
}

const quotient = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

function both(
  left: number | null,
  right: number | null,
  combine: (left: number, right: number) => number | null,
): number | null {
  return left === null || right === null ? null : combine(left, right);
}
