/** Lists the sheets that the add-on made, for the wizard to open them. */
import type { MadeSheet } from '../bridge';
import type { Role } from '../own-sheets';

interface Tab {
  readonly role: Role;
  readonly name: string;
  /** Its place among the tabs. */
  readonly index: number;
}

/** In the order of their tabs; hidden sheets are nobody's business. */
export const madeSheets = (tabs: readonly Tab[]): readonly MadeSheet[] =>
  [...tabs]
    .sort((a, b) => a.index - b.index)
    .flatMap(({ name, role }) => {
      const kind = kindOf(role);
      return kind === undefined ? [] : [{ name, kind }];
    });

const kindOf = (role: Role): MadeSheet['kind'] | undefined => {
  if (role.role === 'card') return role.scope;
  return role.role === 'template' || role.role === 'agreed' ? undefined : role.role;
};
