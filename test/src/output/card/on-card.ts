/** Names cells of a scorecard by what stands in them, so that tests stay true when a column is added. */
import { print } from '../../../../src/core/formula/expression';
import { columnLetters } from '../../../../src/core/formula/reference';
import { lookup } from '../../../../src/output/card/card-lookup';
import {
  CARD_COLUMNS,
  columnOf,
  FIRST_TREND,
  HEADER_ROW,
  MORE_COLUMNS,
  MORE_HEADER_ROW,
  TOTAL_ROW,
  WEIGHTS,
  type CardColumn,
} from '../../../../src/output/card/card-places';

/** The hidden cells of the head. */
const LOOKUPS = [
  ...(['scopeKey', 'scopeNumber', 'scopeRow', 'found', 'now'] as const),
  ...(['end', 'workingDays', 'elapsed', 'isUnfinished', 'current'] as const),
  ...(['start', 'yearStart', 'periodsToDate', 'coverage', 'totalWeight'] as const),
  ...(['periodsOnTeam', 'previousRow'] as const),
] satisfies readonly Parameters<typeof lookup>[0][];

/** A column of a card: a visible one, or the hidden one of the weights. */
export type OnCard = CardColumn | 'weights';

/** The column, from 1. */
export const columnAt = (name: OnCard): number => (name === 'weights' ? WEIGHTS : columnOf(name));

function replaced(name: string, period: string | undefined): string {
  if (period !== undefined) return columnLetters(FIRST_TREND + Number(period) - 1);
  const hidden = LOOKUPS.find((each) => each === name);
  if (hidden) return print(lookup(hidden));
  const column = ['weights' as const, ...CARD_COLUMNS, ...MORE_COLUMNS].find((each) => each === name);
  if (!column) throw new Error(`a card has no ${name}`);
  return columnLetters(columnAt(column));
}

/** Of a column of the second table, a row from the headers on is that of the same KPI there. */
export function rowIn(name: string, row: number): number {
  const isMore = MORE_COLUMNS.some((column) => column === name);
  const isOfKpis = row >= HEADER_ROW && row < TOTAL_ROW;
  return isMore && isOfKpis ? row - HEADER_ROW + MORE_HEADER_ROW : row;
}

/**
 * A text, or lists and records of texts and other values, with letters in place of names: `[actual]7` is `F7`, `[found]` the hidden
 * cell `$S$4`, `[trend 12]7` the hidden value of the last period, `AD7`; `[pace]7` is the pace of the first KPI, in the second table.
 */
export function onCard<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((each: unknown) => onCard(each)) as Value;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, onCard<unknown>(each)]),
    ) as Value;
  }
  if (typeof value !== 'string') return value;
  return value.replace(
    /\[([a-zA-Z]+)(?: (\d+))?\](\d*)/g,
    (_, name: string, period: string | undefined, row: string) =>
      replaced(name, period) + (row === '' || period !== undefined ? row : String(rowIn(name, Number(row)))),
  ) as Value;
}
