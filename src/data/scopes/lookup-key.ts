/** Writes a scope's key so that a lookup finds it and no other, whether or not the lookup uses wildcards. */
import { scopeKey, type Scope } from './scopes';

/** `rep a*b` is `rep a%2ab`: no sign is left that means more than itself, and no two keys become one. */
export const lookupKey = (scope: Pick<Scope, 'type' | 'name'>): string =>
  scopeKey(scope).replace(/[~*?%]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
