/** Proposes names that may be those of one person, for somebody to say whether they are. */
import { textKey } from '../../core/text/text';
import { mayBeOnePerson, pairKey, partsOfName } from '../../data/scopes/one-person';
import type { NamePair, Person } from '../bridge';

/**
 * One name at most is in the team sheet, and it is kept; else the one that says more is. Two people of the team sheet are
 * two.
 *
 * @param apart the keys of pairs that somebody has said are two people
 */
export function namePairs(people: readonly Person[], apart: ReadonlySet<string>): readonly NamePair[] {
  const known = [...new Map(people.map((person) => [textKey(person.rep), person])).values()].map(
    (person) => ({
      ...{ name: person.rep, isListed: person.row !== undefined, parts: partsOfName(person.rep) },
    }),
  );
  return known.flatMap((one, at) =>
    known.slice(at + 1).flatMap((other): readonly NamePair[] => {
      if ((one.isListed && other.isListed) || !mayBeOnePerson(one.parts, other.parts)) return [];
      const isFirst =
        one.isListed ||
        (!other.isListed && wordCount(one.parts.words, one.name) >= wordCount(other.parts.words, other.name));
      const [kept, second] = isFirst ? [one, other] : [other, one];
      const pair = { name: kept.name, other: second.name };
      return apart.has(pairKey(pair)) ? [] : [pair];
    }),
  );
}

/** What a name says: its words, then its letters. */
const wordCount = ({ length }: readonly string[], name: string): number =>
  name.includes('@') ? 0 : length + name.length / 1000;
