/** Writes what somebody was paid besides a bonus in a closed period as one text, and reads it back. */
import type { PaidPart } from '../../compute/scoring/result';

export const partsText = (parts: readonly PaidPart[]): string => JSON.stringify(parts);

/** None for any other text: sheets of earlier versions end before the column, and people may write there. */
export function partsIn(text: string): readonly PaidPart[] {
  if (!text.startsWith('[')) return [];
  try {
    const found = JSON.parse(text) as readonly unknown[];
    return found.every(isPart) ? found : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function isPart(each: unknown): each is PaidPart {
  if (typeof each !== 'object' || each === null) return false;
  const { name, sum, isHeldBack, basis, kpi, rule } = each as Partial<Record<keyof PaidPart, unknown>>;
  const isNumber = (value: unknown): boolean => value === null || typeof value === 'number';
  const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === 'string';
  return [
    ...[typeof name === 'string', isNumber(sum), typeof isHeldBack === 'boolean'],
    ...[basis === undefined || isNumber(basis), isTextOrNone(kpi), isTextOrNone(rule)],
  ].every(Boolean);
}
