/** Counts what is left out of a table, rows and single cells, by reason and with the first place of each. */
import type { LeftOutRow } from './counting';
import type { ExtraRow } from './extra-rows';
import type { Problem } from './problem';

/** A row of a sheet that is not read; row and column, of a mapped cell in it, from 1. */
export interface LeftOutPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly why: LeftOutRow;
}

/** Why rows are left out; of those that are no data what they are instead. */
type RowReason = Exclude<LeftOutRow, 'extra'> | ExtraRow['what'];

/** The problems of cells that are left out, while their rows count elsewhere. */
const CELL_REASONS = [
  ...(['unreadable', 'error', 'ambiguous', 'outOfOrder', 'offScale', 'undated'] as const),
  ...(['factBlank', 'factScopeType', 'factMeasure', 'factOfParts', 'factPeriod', 'factTwice'] as const),
] as const;

export type CellReason = (typeof CELL_REASONS)[number];

type CellProblem = Extract<Problem, { readonly kind: CellReason }>;

interface Group<First> {
  readonly count: number;
  readonly first: First;
}

export interface LeftOut {
  /** Each reason once. */
  readonly rows: readonly (Group<LeftOutPlace> & { readonly why: RowReason })[];
  /** Each reason once a column. */
  readonly cells: readonly Group<CellProblem>[];
}

/** @param problems those of the same table: they tell what the rows are that are no data */
export function leftOut(places: readonly LeftOutPlace[], problems: readonly Problem[]): LeftOut {
  const what = new Map(
    problems.flatMap((each) => (each.kind === 'extraRow' ? [[rowKey(each), each] as const] : [])),
  );
  let former: ExtraRow['what'] = 'note';
  const reasons = places.map((place) => {
    const told = what.get(rowKey(place));
    // The rows of another table are told with its headers.
    if (place.why === 'extra') former = told?.what ?? former;
    const why: RowReason = place.why === 'extra' ? former : place.why;
    return { ...place, column: told?.column ?? place.column, reason: why };
  });
  return {
    rows: grouped(reasons, ({ reason }) => reason).map(({ count, first: { reason, ...first } }) => ({
      ...{ why: reason, count, first },
    })),
    cells: grouped(
      problems.filter((each): each is CellProblem => isCellReason(each.kind)),
      ({ kind, sheet, column }) => JSON.stringify([kind, sheet, column]),
    ),
  };
}

const isCellReason = (kind: Problem['kind']): kind is CellReason =>
  CELL_REASONS.some((each) => each === kind);

const rowKey = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string =>
  JSON.stringify([sheet, row]);

function grouped<Each extends LeftOutPlace | CellProblem>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): readonly Group<Each>[] {
  const groups = new Map<string, Group<Each>>();
  for (const each of all) {
    const { count = 0, first = each } = groups.get(keyOf(each)) ?? {};
    groups.set(keyOf(each), { count: count + placesOf(each), first });
  }
  return [...groups.values()];
}

/** A problem may stand for several places. */
const placesOf = (each: LeftOutPlace | CellProblem): number => ('count' in each ? each.count : 1);
