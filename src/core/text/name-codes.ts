/** Numbers names in the order in which they are met: spellings of one name have one number. */
import { readingOnce } from './reading-once';
import { textKey } from './text';

export interface NameCodes {
  /** -1 for a blank name. */
  readonly codeOf: (name: string) => number;
  /** Each as it is spelled first, by its number. */
  readonly names: readonly string[];
  /** The `textKey` of each. */
  readonly keys: readonly string[];
}

export function nameCodes(): NameCodes {
  const [names, keys]: [string[], string[]] = [[], []];
  const codes = new Map([['', -1]]);
  const codeOf = readingOnce((name: string) => {
    const key = textKey(name);
    const code = codes.get(key) ?? keys.push(key) - 1;
    if (code === names.length) names.push(name);
    codes.set(key, code);
    return code;
  });
  return { codeOf, names, keys };
}
