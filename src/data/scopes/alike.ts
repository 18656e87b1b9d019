/** Groups names that may mean the same scope: typed with and without accents, or with different punctuation. */
import { textKey } from '../../core/text/text';
import { unaccented } from '../../core/text/unaccented';
import type { Scope } from './scopes';

/**
 * Names of one type of scope, two or more, in the order of the scopes.
 *
 * @param areApart whether somebody has said that two names are those of two people
 */
export function alikeNames(
  scopes: readonly Pick<Scope, 'type' | 'name'>[],
  areApart: (one: string, other: string) => boolean = () => false,
): readonly (readonly string[])[] {
  return (['region', 'rep'] as const).flatMap((type) => {
    const names = scopes.filter((scope) => scope.type === type).map(({ name }) => name);
    const groups = new Map<string, readonly string[]>();
    for (const name of names) {
      const key = keyOf(unaccented(name));
      groups.set(key, [...(groups.get(key) ?? []), name]);
    }
    return [...groups.values()].flatMap((group) => {
      const isDoubtful = (name: string, other: string): boolean =>
        other !== name && areAlike(name, other) && !(type === 'rep' && areApart(name, other));
      const alike = group.filter((name) => group.some((other) => isDoubtful(name, other)));
      return alike.length > 0 ? [alike] : [];
    });
  });
}

/** `Mien Bac` and `Miền Bắc`, not `Hùng` and `Hưng`. */
export const mayMeanTheSame = (one: string, other: string): boolean =>
  keyOf(unaccented(one)) === keyOf(unaccented(other)) && areAlike(one, other);

/** Where both have accents, other accents are another name: Hùng is not Hưng. */
const areAlike = (one: string, other: string): boolean =>
  isPlain(one) || isPlain(other) || keyOf(one) === keyOf(other);

const isPlain = (name: string): boolean => textKey(name) === unaccented(textKey(name));

/** Letters and digits alone. */
const keyOf = (name: string): string => textKey(name).replace(/[^\p{L}\p{N}]+/gu, '');
