/** Collects the rows of facts that are not read, each reason once with its first row, so that people can be told. */
import { textKey } from '../../core/text/text';
import type { Grain } from '../../core/calendar/period';
import type { ColumnId } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import type { Place, Problem } from '../reading/problem';

/** What of a row is not understood, by the cell that tells. */
export type Unread =
  | { readonly kind: 'factBlank' | 'factScopeType' | 'factPeriod'; readonly column: ColumnId }
  | { readonly kind: 'factMeasure'; readonly column: 'measure'; readonly near: string | undefined }
  | { readonly kind: 'factOfParts'; readonly column: 'measure'; readonly measures: readonly Measure[] };

interface Group {
  /** The first row, by its place among all rows. */
  readonly row: number;
  readonly problem: (place: Place, count: number) => Problem;
  readonly column: ColumnId;
  count: number;
}

export interface UnreadFacts {
  readonly add: (row: number, unread: Unread) => void;
  /** A row that says another number than one before it. */
  readonly differs: (row: number, before: number) => void;
  /** In the order of their first rows. */
  readonly problems: () => readonly Problem[];
}

/**
 * @param placeOf the cell of a column in a row
 * @param grain the plan's length of period
 */
export function unreadFacts(placeOf: (row: number, column: ColumnId) => Place, grain: Grain): UnreadFacts {
  const groups = new Map<string, Group>();
  const count = (key: string, row: number, column: ColumnId, problem: Group['problem']): void => {
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { row, column, problem, count: 1 });
  };
  return {
    add(row, unread) {
      const { kind, column } = unread;
      // A word that is not known is told by itself; days are not.
      const word = kind === 'factPeriod' ? '' : textKey(placeOf(row, column).value);
      count(JSON.stringify([kind, column, word]), row, column, (place, rows) => {
        if (unread.kind === 'factOfParts')
          return { ...place, kind: unread.kind, count: rows, measures: unread.measures };
        if (unread.kind === 'factMeasure')
          return { ...place, kind: unread.kind, count: rows, near: unread.near };
        return unread.kind === 'factPeriod'
          ? {
              ...place,
              kind: unread.kind,
              count: rows,
              grain,
              edge: column === 'periodEnd' ? 'end' : 'start',
            }
          : { ...place, kind: unread.kind, count: rows };
      });
    },
    differs(row, before) {
      count('factTwice', row, 'value', (place, rows) => ({
        ...{ ...place, kind: 'factTwice', count: rows },
        than: placeOf(before, 'value'),
      }));
    },
    problems: () =>
      [...groups.values()].map(({ row, column, problem, count: rows }) =>
        problem(placeOf(row, column), rows),
      ),
  };
}
