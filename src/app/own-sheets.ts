/** Tells the add-on's own sheets apart by the role of each, which is kept with the sheet as a text. */
import { textKey } from '../core/text/text';
import { namesOf, type Scope, type ScopeType } from '../data/scopes/scopes';

export type Role =
  | {
      readonly role:
        'plan' | 'targets' | 'data' | 'overview' | 'payroll' | 'template' | 'history' | 'changes' | 'agreed';
    }
  | { readonly role: 'card'; readonly scope: ScopeType; readonly name: string };

/** A sheet of the add-on, whatever it is called now. */
export interface Own {
  readonly role: Role;
  /** The sheet's id. */
  readonly id: number;
}

type Who = Pick<Scope, 'type' | 'name'>;
type Named = Pick<Scope, 'type' | 'name' | 'otherNames'>;

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

/** Also one by another name of a rep, which `cardsByOtherNames` gives to them. */
export const hasCard =
  (own: readonly Own[]) =>
  ({ type, ...named }: Named): boolean =>
    namesOf(named).some((name) => cardOf(own, { type, name }) !== undefined);

/** The cards that stay those of reps who have none by their own name, the first of their other names each. */
export const cardsByOtherNames = <Each extends Own>(
  own: readonly Each[],
  scopes: readonly Scope[],
): readonly { readonly card: Each; readonly scope: Scope }[] =>
  scopes.flatMap((scope) => {
    const { type, otherNames = [] } = scope;
    if (otherNames.length === 0 || cardOf(own, scope)) return [];
    const [card] = otherNames.flatMap((name) => cardOf(own, { type, name }) ?? []);
    return card ? [{ card, scope }] : [];
  });

/** Whoever has a card stays among the scopes. */
export const scopesWithCard = (own: readonly Own[]): readonly Scope[] =>
  own.flatMap(({ role }) =>
    role.role === 'card' && role.scope !== 'team'
      ? [{ type: role.scope, name: role.name, region: role.scope === 'region' ? role.name : '' }]
      : [],
  );
