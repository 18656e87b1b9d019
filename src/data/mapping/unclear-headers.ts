/** Tells which headers several columns share, so that none of these columns may be taken for what the header says. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { readAmountText } from '../../core/text/amount-text';
import { readDateText } from '../../core/text/date-text';
import { isErrorValue } from '../../core/text/error-value';
import { isBlank, plainText, textKey } from '../../core/text/text';

/** A header above a row of others (“Revenue” over “Plan | Actual”), or below other groups in each of its columns. */
export interface UnclearHeader {
  readonly header: string;
  /** From 1. */
  readonly columns: readonly number[];
  /** What the other row says of each column. */
  readonly apart: readonly string[];
}

/** @param headerRow from 1 */
export const unclearHeaders = ({ values }: SheetCells, headerRow: number): readonly UnclearHeader[] => {
  const headers = values[headerRow - 1] ?? [];
  return [...aboveOthers(headers, values[headerRow] ?? []), ...belowGroups(headers, values[headerRow - 2])];
};

/** Of cells that are merged the first has the text, or each has it; the row below says something of each, and nothing else. */
function aboveOthers(headers: readonly Cell[], below: readonly Cell[]): readonly UnclearHeader[] {
  if (!below.every((value) => isBlank(value) || isLabel(value))) return [];
  return headers.flatMap((header, index): readonly UnclearHeader[] => {
    if (!isLabel(header)) return [];
    const next = headers.findIndex((value, at) => at > index && !isBlank(value) && !isSame(value, header));
    const columns = columnsOf(below).filter((at) => at >= index && (next < 0 || at < next));
    return columns[0] === index && columns.length > 1 ? [unclear(header, columns, below)] : [];
  });
}

/** Where a header occurs again, and the row above names a group for each. */
function belowGroups(headers: readonly Cell[], above: readonly Cell[] | undefined): readonly UnclearHeader[] {
  if (!above) return [];
  const groups = headers.map((_, index) =>
    above
      .slice(0, index + 1)
      .reverse()
      .find((value) => !isBlank(value)),
  );
  const first = columnsOf(headers).filter(
    (index, place, all) => all.findIndex((at) => isSame(headers[at], headers[index])) === place,
  );
  return first.flatMap((index): readonly UnclearHeader[] => {
    const header = headers[index] ?? '';
    const columns = columnsOf(headers).filter((at) => isSame(headers[at], header));
    const names = new Set(columns.map((at) => groups[at]));
    return columns.length > 1 && names.size === columns.length && [...names].every(isLabel)
      ? [unclear(header, columns, groups)]
      : [];
  });
}

const unclear = (
  header: Cell,
  columns: readonly number[],
  others: readonly (Cell | undefined)[],
): UnclearHeader => ({
  header: plainText(String(header)),
  columns: columns.map((index) => index + 1),
  apart: columns.map((index) => plainText(String(others[index]))),
});

/** The places of the filled cells, from 0. */
const columnsOf = (row: readonly Cell[]): readonly number[] =>
  row.flatMap((value, index) => (isBlank(value) ? [] : [index]));

const isSame = (one: Cell | undefined, other: Cell | undefined): boolean =>
  isLabel(one) && isLabel(other) && textKey(one) === textKey(other);

/** Whether a cell is a text that is neither a date nor an amount. */
export const isLabel = (value: Cell | undefined): value is string =>
  typeof value === 'string' &&
  !isBlank(value) &&
  !isErrorValue(value) &&
  !readDateText(value) &&
  !readAmountText(value);
