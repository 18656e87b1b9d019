/** Lists whom a number can be about: one rep, one region, or the whole team. */
import { greatestOf } from '../../core/extremes';
import { byName } from '../../core/text/by-name';
import { nameCodes } from '../../core/text/name-codes';
import { textKey } from '../../core/text/text';
import type { NamingTable, NamingTables } from './named-rows';
import { otherNamesOf } from './other-names';
import { regionsInRows } from './regions-in-rows';
import { mayBeSeveral, severalNames } from './several-names';
import { regionOn, regionsOf, rosterOf, type Move } from './roster';

export type ScopeType = 'team' | 'rep' | 'region';

export interface Scope {
  readonly type: ScopeType;
  /** The name as the data spell it; empty for the team. */
  readonly name: string;
  /** How the data call a rep besides, by the team table; absent where they do not. */
  readonly otherNames?: readonly string[];
  /** The region of a rep on the day that is asked for, empty where nothing tells it; a region's own name. */
  readonly region: string;
  /** Of a pair, `withPairs`: only what the rep did in this region counts. */
  readonly within?: string;
  /** Of a rep who was one once, such as “Lan, Minh”: whom the name names now. No row counts for it any more. */
  readonly stands?: readonly string[];
  /** The days on which the team table moves a rep to another region, in their order; absent where it never does. */
  readonly moves?: readonly Move[];
}

/** The place of the whole team in the list of scopes. */
export const TEAM = 0;

/** The team first, then the regions, then the reps, each group by name. */
export interface Scopes {
  readonly list: readonly Scope[];
  /** A rep's place in the list, by `textKey` of the name. */
  readonly reps: ReadonlyMap<string, number>;
  /** A region's place in the list, by `textKey` of the name. */
  readonly regions: ReadonlyMap<string, number>;
  /** The places of pairs of a rep and a region, see `withPairs`. */
  readonly pairs?: ReadonlyMap<string, number>;
}

/** Nobody but the whole team. */
export const TEAM_ALONE: Scopes = {
  list: [{ type: 'team', name: '', region: '' }],
  reps: new Map(),
  regions: new Map(),
};

/**
 * Every rep and region that a table names. Reps take their region from the team table; one whom it gives none, from most
 * of their rows, unless rows of a table find their region by the team table alone.
 *
 * @param former reps and regions that were in the tables once: those that no table names any more follow the others of
 *   their type; one whose name is another one of a rep is that rep, and one who is several reps now says who
 * @param day on which reps belong to their regions; without it, when all moves are over
 */
export function scopesOf(
  tables: NamingTables,
  former: readonly Scope[] = [],
  day: number = Infinity,
): Scopes {
  const named = inReadingOrder(tables).flatMap((table) => table.named());
  const reps = spelledFirst(named.map(({ rep }) => rep));
  const regions = spelledFirst(named.map(({ region }) => region));
  const regionOf = regionsOfReps(tables);
  const { repOf, ofRep } = otherNamesOf(tables.team?.rows ?? NO_ROWS);

  const known = new Map([...repOf, ...reps]);

  const list: Scope[] = [{ type: 'team', name: '', region: '' }];
  const place = (
    type: ScopeType,
    names: ReadonlyMap<string, string>,
    scope: (key: string, name: string) => Scope,
  ): ReadonlyMap<string, number> => {
    const all = new Map(inOrder(names).map(([key, name]) => [key, scope(key, name)]));
    for (const each of former) {
      const key = textKey(each.name);
      if (each.type !== type || all.has(key) || (type === 'rep' && repOf.has(key))) continue;
      all.set(key, type === 'rep' ? withWhomItNames(each, known) : each);
    }
    return new Map([...all].map(([key, each]) => [key, list.push(each) - 1]));
  };
  return {
    regions: place('region', regions, (_key, name) => ({ type: 'region', name, region: name })),
    reps: place('rep', reps, (key, name) => {
      const { region = '', moves = [] } = regionOf.get(key) ?? {};
      const otherNames = ofRep.get(key);
      return {
        ...{ type: 'rep', name, region: regionOn({ region, moves }, day) },
        ...(moves.length > 0 ? { moves } : {}),
        ...(otherNames ? { otherNames } : {}),
      };
    }),
    list,
  };
}

function withWhomItNames(scope: Scope, known: ReadonlyMap<string, string>): Scope {
  const stands = mayBeSeveral(scope.name) ? severalNames(scope.name, known) : [];
  return stands.length === 0 ? scope : { ...scope, stands };
}

const NO_ROWS = { texts: {}, length: 0 };

/** The place of a rep by their name, or by another one of theirs; `undefined` where no table names them. */
export function placeOfRep({ list, reps }: Pick<Scopes, 'list' | 'reps'>, name: string): number | undefined {
  const key = textKey(name);
  const isTheirs = ({ otherNames = [] }: Scope): boolean => otherNames.some((each) => textKey(each) === key);
  return reps.get(key) ?? [...reps.values()].find((place) => isTheirs(list[place] ?? NOBODY));
}

const NOBODY: Scope = { type: 'rep', name: '', region: '' };

/** A scope's name, then the others by which it is called. */
export const namesOf = ({ name, otherNames = [] }: Pick<Scope, 'name' | 'otherNames'>): readonly string[] => [
  name,
  ...otherNames,
];

/** How many names a scope has at most. */
export const mostNames = ({ list }: Pick<Scopes, 'list'>): number =>
  greatestOf(list.map((each) => namesOf(each).length));

/** The team table first: its spelling of a name is the one that is shown. */
const inReadingOrder = ({ team, ...others }: NamingTables): readonly NamingTable[] => [
  ...(team ? [team] : []),
  ...Object.values(others),
];

type Regions = Pick<Scope, 'region' | 'moves'>;

/** Rows that have no region of their own count for the region that the team table gives their rep, and for no other. */
function regionsOfReps({ team, ...others }: NamingTables): ReadonlyMap<string, Regions> {
  const data = Object.values(others);
  const inRows = (): readonly (readonly [string, Regions])[] =>
    [...regionsInRows(data)].map(([rep, region]) => [rep, { region }]);
  if (team?.columns.rep === undefined || team.columns.region === undefined) return new Map(inRows());
  const findByTeam = data.some(({ columns }) => columns.rep !== undefined && columns.region === undefined);
  const byTeam = [...rosterOf(team.rows)].map(([rep, stays]) => [rep, regionsOf(stays)] as const);
  return new Map([...(findByTeam ? [] : inRows()), ...byTeam.filter(([, { region }]) => region !== '')]);
}

/** By its `textKey` each name as it is spelled first. */
function spelledFirst(all: readonly string[]): ReadonlyMap<string, string> {
  const { codeOf, names, keys } = nameCodes();
  all.forEach(codeOf);
  return new Map(keys.map((key, code) => [key, names[code] ?? '']));
}

const inOrder = (names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...names].sort(([, a], [, b]) => byName(a, b));

/** The text by which a scope's scorecard finds its numbers, whatever its place in the list: the name in any case. */
export const scopeKey = ({ type, name }: Pick<Scope, 'type' | 'name'>): string => `${type} ${textKey(name)}`;
