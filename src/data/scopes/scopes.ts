/** Lists whom a number can be about: one rep, one region, or the whole team. */
import type { TableId } from '../../model/catalogue/tables';
import type { TableRows, TextColumn } from '../reading/table-rows';
import { textKey } from '../../core/text/text';
import { pairs, regionsInRows } from './regions-in-rows';

export type ScopeType = 'team' | 'rep' | 'region';

export interface Scope {
  readonly type: ScopeType;
  /** The name as the data spell it; empty for the team. */
  readonly name: string;
  /** The region of a rep, empty where nothing tells it; a region's own name. */
  readonly region: string;
}

/** The team's place in the list of scopes. */
export const TEAM = 0;

/** The team first, then the regions, then the reps, each group by name. */
export interface Scopes {
  readonly list: readonly Scope[];
  /** A rep's place in the list, by `textKey` of the name. */
  readonly reps: ReadonlyMap<string, number>;
  /** A region's place in the list, by `textKey` of the name. */
  readonly regions: ReadonlyMap<string, number>;
}

export type ReadTables = Readonly<Partial<Record<TableId, TableRows>>>;

/**
 * Every rep and region that a table names. Reps take their region from the latest row of the team table; one whom it
 * gives none, from most of their rows, unless rows of a table find their region by the team table alone.
 *
 * @param former reps and regions that were in the tables once: those that no table names any more follow the others of
 *   their type
 */
export function scopesOf(tables: ReadTables, former: readonly Scope[] = []): Scopes {
  const reps = new Map<string, string>();
  const regions = new Map<string, string>();
  for (const rows of inReadingOrder(tables)) {
    addNames(reps, rows.texts.rep);
    addNames(regions, rows.texts.region);
  }
  const regionOf = regionsOfReps(tables);

  const list: Scope[] = [{ type: 'team', name: '', region: '' }];
  const place = (
    type: ScopeType,
    names: ReadonlyMap<string, string>,
    scope: (key: string, name: string) => Scope,
  ): ReadonlyMap<string, number> => {
    const all = new Map(byName(names).map(([key, name]) => [key, scope(key, name)]));
    for (const each of former) {
      if (each.type === type && !all.has(textKey(each.name))) all.set(textKey(each.name), each);
    }
    return new Map([...all].map(([key, each]) => [key, list.push(each) - 1]));
  };
  return {
    regions: place('region', regions, (_key, name) => ({ type: 'region', name, region: name })),
    reps: place('rep', reps, (key, name) => ({ type: 'rep', name, region: regionOf.get(key) ?? '' })),
    list,
  };
}

/** The team table first: its spelling of a name is the one that is shown. */
const inReadingOrder = ({ team, ...others }: ReadTables): readonly TableRows[] =>
  [team, ...Object.values(others)].filter((rows) => rows !== undefined);

/** Rows that have no region of their own count for the region that the team table gives their rep, and for no other. */
function regionsOfReps({ team, ...others }: ReadTables): ReadonlyMap<string, string> {
  const data = Object.values(others);
  if (!team?.texts.rep || !team.texts.region) return regionsInRows(data);
  const findByTeam = data.some(({ texts }) => texts.rep && !texts.region);
  const regionOf = new Map(findByTeam ? [] : regionsInRows(data));
  const onTeam = new Map(
    [...pairs(team.texts.rep, team.texts.region)].map(([rep, region]) => [textKey(rep), region]),
  );
  for (const [rep, region] of onTeam) if (region !== '') regionOf.set(rep, region);
  return regionOf;
}

function addNames(names: Map<string, string>, column: TextColumn | undefined): void {
  for (const word of column?.words ?? []) if (!names.has(textKey(word))) names.set(textKey(word), word);
}

const byName = (names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] =>
  [...names].sort(([, a], [, b]) => a.localeCompare(b, 'vi'));

/** The text by which a scope's scorecard finds its numbers, whatever its place in the list: the name in any case. */
export const scopeKey = ({ type, name }: Pick<Scope, 'type' | 'name'>): string => `${type} ${textKey(name)}`;
