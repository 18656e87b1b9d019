/** Finds the names in a cell that names several people: “Lan, Minh”, “Lan/Minh”, “Lan & Minh”, “Lan và Minh”. */
import { textKey } from '../../core/text/text';

const BETWEEN_NAMES = /([,;/&+\n]|(?<=\s)(?:và|and)(?=\s))/iu;

/** Whether something in the text may part names: most names are told by that alone to be one. */
export const mayBeSeveral = (text: string): boolean => BETWEEN_NAMES.test(text);

/**
 * Of a name in which such a sign stands, the longest known one is taken: “Nguyễn, Lan; Minh” are two people where
 * “Nguyễn, Lan” is known.
 *
 * @param known by `textKey` of each name how it is spelled
 * @returns each name once, in the order of the text: one alone where all parts are of one person; none where a part is no
 *   known name
 */
export function severalNames(text: string, known: ReadonlyMap<string, string>): readonly string[] {
  // Names and the signs between them in turn.
  const parts = text.split(BETWEEN_NAMES);
  const namesFrom = (first: number): readonly string[] | undefined => {
    if (first > parts.length) return [];
    for (let last = parts.length - 1; last >= first; last -= 2) {
      const key = textKey(parts.slice(first, last + 1).join(''));
      const name = known.get(key);
      const rest = name !== undefined || key === '' ? namesFrom(last + 2) : undefined;
      if (rest) return name === undefined ? rest : [name, ...rest];
    }
    return undefined;
  };
  return [...new Set(namesFrom(0))];
}
