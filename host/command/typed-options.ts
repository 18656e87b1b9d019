/** Reads `--name value` as typed after a command, and refuses what the command does not know. */
import { parseArgs } from 'node:util';
import { languageTag } from '../../src/core/text/language-tag';
import type { CommandWords } from '../messages/command';

/**
 * @param names of the options that take a value; `--help` is known to every command and takes none
 * @returns the values by name; of an option that is given twice, the last
 * @throws an error with a sentence, where something else is typed, or an option has no value
 */
export function typedOptions<const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  words: CommandWords,
): Readonly<Partial<Record<Name | 'help', string>>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  });
  const typed: Partial<Record<string, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') throw new Error(words.unexpected(token.value));
    if (token.kind !== 'option') continue;
    const { name, value = '' } = token;
    if (name !== 'help' && !names.includes(name as Name)) {
      throw new Error(words.unknownOption(token.rawName, [...names, 'help']));
    }
    if (name !== 'help' && (value === '' || value.startsWith('--'))) throw new Error(words.noValue(name));
    typed[name] = value;
  }
  return typed as Partial<Record<Name | 'help', string>>;
}

/** @throws an error with the choices, where the value is none of them */
export function choose<const Choice extends string>(
  words: CommandWords,
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((each) => each === value);
  if (chosen === undefined) throw new Error(words.badChoice(option, value, choices));
  return chosen;
}

/** @throws an error with examples, where no language and country have that name */
export function numberLocaleOf(words: CommandWords, value: string): string {
  const tag = languageTag(value);
  if (!isKnownLocale(tag)) throw new Error(words.badNumberLocale(value));
  return value;
}

function isKnownLocale(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // It has not even the form of one.
    return false;
  }
}
