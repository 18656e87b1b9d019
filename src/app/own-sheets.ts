/** Tells the add-on's own sheets apart by the role of each, which is kept with the sheet as a text. */
import { textKey } from '../core/text/text';
import type { Scope, ScopeType } from '../data/scopes/scopes';

export type Role =
  | { readonly role: 'plan' | 'data' | 'overview' | 'payroll' | 'template' | 'history' }
  | { readonly role: 'card'; readonly scope: ScopeType; readonly name: string };

/** A sheet of the add-on, whatever it is called now. */
export interface Own {
  readonly role: Role;
  /** The sheet's id. */
  readonly id: number;
}

type Who = Pick<Scope, 'type' | 'name'>;

/** What is kept with a sheet. */
export const roleText = (role: Role, id: number): string => JSON.stringify({ ...role, sheetId: id });

/** `undefined` for a person's copy of a sheet, which carries the original's id. */
export function roleOf(text: string, id: number): Role | undefined {
  const { sheetId, ...role } = JSON.parse(text) as Role & { readonly sheetId?: number };
  return sheetId === id ? role : undefined;
}

export const ofRole = <Each extends Own>(
  own: readonly Each[],
  role: Exclude<Role['role'], 'card'>,
): Each | undefined => own.find((each) => each.role.role === role);

/** The card of a scope, found by its name as it is spelled in the data. */
export const cardOf = <Each extends Own>(own: readonly Each[], { type, name }: Who): Each | undefined =>
  own.find(({ role }) => role.role === 'card' && role.scope === type && textKey(role.name) === textKey(name));

export const playing = <Each extends Own>(own: readonly Each[], role: Role): Each | undefined =>
  role.role === 'card' ? cardOf(own, { type: role.scope, name: role.name }) : ofRole(own, role.role);

export const hasCard =
  (own: readonly Own[]) =>
  (scope: Who): boolean =>
    cardOf(own, scope) !== undefined;

/** Whoever has a card stays among the scopes. */
export const scopesWithCard = (own: readonly Own[]): readonly Scope[] =>
  own.flatMap(({ role }) =>
    role.role === 'card' && role.scope !== 'team'
      ? [{ type: role.scope, name: role.name, region: role.scope === 'region' ? role.name : '' }]
      : [],
  );
