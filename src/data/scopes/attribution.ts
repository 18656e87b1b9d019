/** Finds the rep and the region of each row of a table. */
import type { MappedColumns } from './named-rows';
import type { ScopeType } from './scopes';

export interface Attribution {
  readonly rep: boolean;
  /** By the table's own column, else by the team table's region of the row's rep. */
  readonly region: 'column' | 'team' | undefined;
}

/** A scope that its rows cannot name has no value: no rep gets a cost of 0 because spend names no reps. */
export function attribution(source: MappedColumns, team: MappedColumns | undefined): Attribution {
  const rep = source.columns.rep !== undefined;
  if (source.columns.region !== undefined) return { rep, region: 'column' };
  return { rep, region: rep && team?.columns.region !== undefined ? 'team' : undefined };
}

export const names = (table: Attribution, scope: ScopeType): boolean =>
  scope === 'team' || (scope === 'rep' ? table.rep : table.region !== undefined);
