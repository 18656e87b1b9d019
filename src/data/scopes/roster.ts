/** Decides to which region a rep belongs on a day, and when they are on the team, by the rows of the team sheet. */
import type { TableRows } from '../reading/table-rows';
import { textKey } from '../../core/text/text';

/** What one row says of a rep: on the team from a first day to a last one, both included, infinite where it is open. */
export interface Stay {
  readonly first: number;
  readonly last: number;
  /** As the sheet spells it; blank where the row names none. */
  readonly region: string;
}

/** From a day on, a serial, a rep belongs to another region. */
export interface Move {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** A rep whom rows may have moved. */
interface Moved {
  readonly region: string;
  /** In the order of the days; without it there are none. */
  readonly moves?: readonly Move[];
}

/**
 * The rows of each rep in the order in which they begin; equals in the order of the sheet. A row without a first day has
 * begun always; below a row of the same rep with a last day, it begins on the day after the latest of these. A row
 * without a last day lasts until the next one begins.
 *
 * @returns by `textKey` of the rep's name
 */
export function rosterOf({ texts, numbers, length }: TableRows): ReadonlyMap<string, readonly Stay[]> {
  const roster = new Map<string, Stay[]>();
  const keys = texts.rep?.words.map(textKey) ?? [];
  for (let row = 0; row < length; row++) {
    const key = keys[texts.rep?.codes[row] ?? -1];
    if (key === undefined) continue;
    const above = roster.get(key) ?? [];
    const ended = above.reduce(
      (last, each) => (Number.isFinite(each.last) ? Math.max(last, each.last) : last),
      -Infinity,
    );
    above.push({
      first: dayIn(numbers.from, row) ?? ended + 1,
      last: dayIn(numbers.until, row) ?? Infinity,
      region: texts.region?.words[texts.region.codes[row] ?? -1] ?? '',
    });
    roster.set(key, above);
  }
  return new Map([...roster].map(([rep, stays]) => [rep, inTurn(stays)]));
}

function inTurn(stays: readonly Stay[]): readonly Stay[] {
  const sorted = [...stays].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  return sorted.map((stay, place) => {
    const next = sorted[place + 1];
    return stay.last === Infinity && next ? { ...stay, last: next.first - 1 } : stay;
  });
}

/**
 * A rep belongs on a day to the region of the row that began last by then, before the first row to that of the first. A
 * row without a region changes none.
 *
 * @returns the region of the row that begins last, and the days on which it became another one
 */
export function regionsOf(stays: readonly Stay[]): Required<Moved> {
  const [start, ...later] = stays.filter(({ region }) => region !== '');
  let region = start?.region ?? '';
  const moves: Move[] = [];
  for (const { first: day, region: to } of later) {
    const isSameDay = moves.length > 0 && moves[moves.length - 1]?.day === day;
    const from = (isSameDay && moves.pop()?.from) || region;
    if (textKey(from) !== textKey(to) && Number.isFinite(day)) moves.push({ day, from, to });
    region = to;
  }
  return { region, moves };
}

/** The region to which they belong on a day; blank where nothing tells it. */
export function regionOn({ region, moves = [] }: Moved, day: number): string {
  const last = moves.filter((move) => move.day <= day).pop();
  return last?.to ?? moves[0]?.from ?? region;
}

/** The days on which they move within a period: not on its first one, by which it has begun with the new region. */
export const movesWithin = (
  { moves = [] }: Pick<Moved, 'moves'>,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Move[] => moves.filter(({ day }) => start < day && day < end);

const dayIn = (days: Float64Array | undefined, row: number): number | undefined => {
  const day = days?.[row] ?? NaN;
  return Number.isNaN(day) ? undefined : Math.floor(day);
};
