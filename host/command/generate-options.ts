/** Reads what is typed after `npm run generate --`, and refuses mistakes before anything is built or read. */
import type { BuildRequest } from '../../src/app/bridge';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../src/words/language';
import { parseMapping } from '../../src/data/mapping/mapping';
import { timeZone } from '../../src/core/calendar/time-zone';
import { planPeriod } from '../../src/plan/plan-period';
import { NEW_PLAN } from '../../src/plan/plan';
import { commandWords, type CommandWords } from '../messages/command';
import { inWords, languageTyped, timeZoneOf } from './typed-locale';
import { choose, numberLocaleOf, typedOptions } from './typed-options';

const NAMES = [
  ...(['data', 'out', 'mapping', 'period', 'by', 'mode'] as const),
  ...(['locale', 'number-locale', 'time-zone'] as const),
];

export interface GenerateOptions {
  readonly words: CommandWords;
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  readonly numberLocale: string | undefined;
  /** The folder of the CSV files, and that of the results. */
  readonly data: string;
  readonly out: string;
  /** A file. */
  readonly mapping: string | undefined;
  readonly request: Pick<BuildRequest, 'by' | 'mode' | 'period'>;
}

/**
 * @returns `help` where that is asked for
 * @throws an error with a sentence in the language that is asked for
 */
export function generateOptions(args: readonly string[]): GenerateOptions | { readonly help: string } {
  const words = commandWords(languageTyped(args));
  const given = typedOptions(args, NAMES, words);
  const language = choose(words, 'locale', given.locale ?? 'en', LANGUAGE_IDS);
  if (given.help !== undefined) return { help: words.generateHelp };
  const zone = timeZoneOf(given['time-zone'], words);
  const { data, out, mapping, mode, period } = given;
  if (data === undefined) throw new Error(words.missing('data', '--data data'));
  if (out === undefined) throw new Error(words.missing('out', '--out scorecards'));
  const numberLocale = given['number-locale'];
  const today = timeZone(zone).toSerial(new Date());
  if (period !== undefined) {
    inWords(language, () => planPeriod(period, today, NEW_PLAN.fiscalYearStart));
  }
  return {
    words,
    language,
    locale: LANGUAGES[language].locale,
    timeZone: zone,
    numberLocale: numberLocale === undefined ? undefined : numberLocaleOf(words, numberLocale),
    data,
    out,
    mapping,
    request: {
      by: (given.by ?? 'rep,region')
        .split(',')
        .map((each) => choose(words, 'by', each.trim(), ['rep', 'region'])),
      ...(mode === undefined ? {} : { mode: choose(words, 'mode', mode, ['formulas', 'values']) }),
      ...(period === undefined ? {} : { period }),
    },
  };
}

/** @throws an error with what is wrong in it, in the given language */
export function checkMapping(mapping: unknown, language: Language): void {
  inWords(language, () => parseMapping(mapping));
}
