/** Says which sheet comes nearest to a table where none is recognised, and why it is not read. */
import type { Nearest } from '../data/mapping/nearest';
import type { Messages } from '../words';

export const nearestText = (nearest: Nearest | undefined, m: Messages): string => {
  if (!nearest) return m.errors.nothingMapped;
  const { sheet, table, missing, misfits, isPlan, isLeftOut } = nearest;
  if (isLeftOut) return m.errors.nothingMappedButLeftOut(sheet, table);
  return isPlan
    ? m.errors.nothingMappedButPlan(sheet, table)
    : m.errors.nothingMappedBut(sheet, table, missing, misfits);
};
