/** Writes what the KPIs of a closed row were made of as one text, and reads it back. */
import type { Measured } from '../../data/source';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import type { ClosedMeasures } from './closed-period';

/** Those of a scope in a period, by their places. */
export const keptMeasures = (
  measures: readonly Measure[],
  measured: Measured,
  scope: number,
  period: number,
): ClosedMeasures =>
  Object.fromEntries(
    measures.map((measure) => [measureId(measure), measured.value(measure, scope, period)] as const),
  );

export const measuresText = (measures: ClosedMeasures): string => JSON.stringify(measures);

/** `undefined` for any other text: sheets of earlier versions end before the column, and people may write there. */
export function measuresIn(text: string): ClosedMeasures | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const found = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const isNumber = (value: unknown): boolean => value === null || typeof value === 'number';
    return Object.values(found).every(isNumber) ? (found as ClosedMeasures) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
