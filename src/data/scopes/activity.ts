/** Finds who was on the team when, who has left, and about whom there is no data at all. */
import { dateColumn } from '../../model/catalogue/tables';
import type { Period } from '../../core/calendar/period';
import type { TableRows } from '../reading/table-rows';
import { textKey } from '../../core/text/text';
import type { ReadTables, Scope, Scopes } from './scopes';

/** Scopes by their places in the list. */
export interface Activity {
  /** Whether a row of any table but the team's names the scope, a region also through its reps. */
  readonly hasRows: (scope: number) => boolean;
  /** When a rep was on the team, in no order; nothing for regions and the team. */
  readonly stretchesOf: (scope: number) => readonly Stretch[];
  /** Whether a rep was on the team on a day of the period; regions and the team always are. */
  readonly isActive: (scope: number, period: Pick<Period, 'start' | 'end'>) => boolean;
  /** A rep who left before the current period, or a rep or region that no table names any more. */
  readonly isFormer: (scope: number) => boolean;
}

/** From a first day to a last one, both included, infinite where it is open. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const ALWAYS: Stretch = { first: -Infinity, last: Infinity };
const NEVER: Stretch = { first: Infinity, last: -Infinity };

/**
 * A rep is active as the team table says; one whom it does not list, from their first row to their last, and on from
 * there where the last one is in the current period or in the one before.
 *
 * @param beforeCurrent the period before the current one
 */
export function activityOf(tables: ReadTables, { list }: Scopes, beforeCurrent: Period): Activity {
  const { team, ...others } = tables;
  const data = Object.values(others);
  const onTeam = team ? teamStretches(team) : new Map<string, readonly Stretch[]>();
  const byRows = rowStretches(data);
  const repsWithRows = namesIn(data, 'rep');
  const regionsWithRows = namesIn(data, 'region');
  const regionsOnTeam = namesIn(team ? [team] : [], 'region');

  const stretchesOf = (rep: string): readonly Stretch[] => {
    const listed = onTeam.get(rep);
    if (listed) return listed;
    const found = byRows.get(rep);
    if (!found) return [];
    return [{ ...found, last: found.last >= beforeCurrent.start ? Infinity : found.last }];
  };
  const isNamed = ({ type, name }: Scope): boolean => {
    const key = textKey(name);
    if (type === 'team') return data.some(({ length }) => length > 0);
    if (type === 'rep') return repsWithRows.has(key);
    return (
      regionsWithRows.has(key) ||
      list.some((each) => each.type === 'rep' && textKey(each.region) === key && isNamed(each))
    );
  };
  const haveRows = list.map(isNamed);

  return {
    hasRows: (scope) => at(haveRows, scope),
    stretchesOf(scope) {
      const { type, name } = at(list, scope);
      return type === 'rep' ? stretchesOf(textKey(name)) : [];
    },
    isActive(scope, { start, end }) {
      const { type, name } = at(list, scope);
      return (
        type !== 'rep' || stretchesOf(textKey(name)).some(({ first, last }) => first < end && last >= start)
      );
    },
    isFormer(scope) {
      const { type, name } = at(list, scope);
      const key = textKey(name);
      if (type === 'team') return false;
      if (type === 'region') return !regionsWithRows.has(key) && !regionsOnTeam.has(key);
      const listed = onTeam.get(key);
      return listed ? listed.every(({ last }) => last < beforeCurrent.end) : !repsWithRows.has(key);
    },
  };
}

function at<Each>(list: readonly Each[], place: number): Each {
  const found = list[place];
  if (found === undefined) throw new RangeError(`no scope ${place}`);
  return found;
}

function namesIn(tables: readonly TableRows[], column: 'rep' | 'region'): ReadonlySet<string> {
  return new Set(tables.flatMap(({ texts }) => texts[column]?.words.map(textKey) ?? []));
}

/** One stretch for each row of a rep; blank dates are open. */
function teamStretches({ texts, numbers, length }: TableRows): ReadonlyMap<string, readonly Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  const keys = texts.rep?.words.map(textKey) ?? [];
  const { from, until } = numbers;
  for (let row = 0; row < length; row++) {
    const key = keys[texts.rep?.codes[row] ?? -1];
    if (key === undefined) continue;
    const own = stretches.get(key) ?? [];
    own.push({
      first: dated(from?.[row]) ?? ALWAYS.first,
      last: dated(until?.[row]) ?? ALWAYS.last,
    });
    stretches.set(key, own);
  }
  return stretches;
}

/** Each rep's stretch from the first dated row to the last one. */
function rowStretches(tables: readonly TableRows[]): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>();
  for (const { table, texts, numbers, length } of tables) {
    const column = dateColumn(table);
    if (!column) throw new Error(`no date in ${table}`);
    const dates = numbers[column];
    const keys = texts.rep?.words.map(textKey) ?? [];
    for (let row = 0; row < length; row++) {
      const key = keys[texts.rep?.codes[row] ?? -1];
      const date = dated(dates?.[row]);
      if (key === undefined || date === undefined) continue;
      const { first, last } = stretches.get(key) ?? NEVER;
      if (date < first || date > last) {
        stretches.set(key, { first: Math.min(first, date), last: Math.max(last, date) });
      }
    }
  }
  return stretches;
}

const dated = (value: number | undefined): number | undefined =>
  value === undefined || Number.isNaN(value) ? undefined : value;
