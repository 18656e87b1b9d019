/** Reads what is typed after `npm start --`, and the port, and refuses mistakes before anything is built or read. */
import { commandWords, type CommandWords } from '../messages/command';
import { EDITION_OPTIONS, typedEdition, type TypedEdition } from './typed-edition';
import { numberLocaleOf, typedOptions } from './typed-options';

const DEFAULT_PORT = 3000;

export interface StartOptions extends TypedEdition {
  readonly words: CommandWords;
  readonly port: number;
  /** The folder of the CSV files; without it the sample team is shown. */
  readonly data: string | undefined;
  /** A file. */
  readonly mapping: string | undefined;
  readonly numberLocale: string | undefined;
}

/**
 * @param typedPort what the environment says
 * @returns `help` where that is asked for
 * @throws an error with a sentence for the person at the command line
 */
export function startOptions(
  args: readonly string[],
  typedPort = '',
): StartOptions | { readonly help: string } {
  const words = commandWords('en');
  const given = typedOptions(args, ['data', 'mapping', 'number-locale', ...EDITION_OPTIONS], words);
  if (given.help !== undefined) return { help: words.startHelp };
  const { data, mapping, 'number-locale': numberLocale } = given;
  const edition = typedEdition(given, words);
  if (data === undefined && edition.warehouse === undefined && (mapping ?? numberLocale) !== undefined)
    throw new Error(words.mappingWithoutData);
  const port = typedPort === '' ? DEFAULT_PORT : Number(typedPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(words.badPort(typedPort));
  return {
    ...edition,
    words,
    port,
    data,
    mapping,
    numberLocale: numberLocale === undefined ? undefined : numberLocaleOf(words, numberLocale),
  };
}
