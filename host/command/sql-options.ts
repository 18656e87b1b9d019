/** Reads what is typed after `npm run sql --`, and refuses mistakes before a file is read. */
import { DATE_KINDS } from '../../src/app/bridge/sql';
import type { FactsPlace } from '../../src/app/sql/facts-text';
import { DATABASE_IDS, DATABASES } from '../../src/compute/sql/dialects/databases';
import { timeZone } from '../../src/core/calendar/time-zone';
import { ROW_TABLE_IDS, type TableId } from '../../src/model/catalogue/tables';
import { NEW_PLAN, type Plan } from '../../src/plan/plan';
import { planPeriod } from '../../src/plan/plan-period';
import { LANGUAGE_IDS, LANGUAGES, type Language } from '../../src/words/language';
import { commandWords, type CommandWords } from '../messages/command';
import { inWords, languageTyped, timeZoneOf } from './typed-locale';
import { choose, typedOptions } from './typed-options';

const NAMES = [
  'dialect',
  'mapping',
  'table',
  'schema',
  'dates',
  'data',
  'period',
  'locale',
  'time-zone',
] as const;

/** Of people nothing is counted. */
const COUNTED = ROW_TABLE_IDS.filter((id) => id !== 'team');

export interface SqlOptions {
  readonly words: CommandWords;
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  /** A file. */
  readonly mapping: string;
  /** The folder with the CSV file of the team; without it there are only totals. */
  readonly data: string | undefined;
  /** Without it all. */
  readonly table: TableId | undefined;
  readonly place: Omit<FactsPlace, 'table'>;
  readonly period: Pick<Plan, 'grain' | 'current' | 'fiscalYearStart'>;
  /** The serial of this day. */
  readonly today: number;
}

/**
 * @returns `help` where that is asked for
 * @throws an error with a sentence in the language that is asked for
 */
export function sqlOptions(args: readonly string[]): SqlOptions | { readonly help: string } {
  const words = commandWords(languageTyped(args));
  const given = typedOptions(args, NAMES, words);
  const language = choose(words, 'locale', given.locale ?? 'en', LANGUAGE_IDS);
  if (given.help !== undefined) return { help: words.sqlHelp };
  // A database may know a zone by the name that was typed alone.
  const zone = given['time-zone'] ?? timeZoneOf(undefined, words);
  timeZoneOf(zone, words);
  const { dialect, mapping, table, dates = 'date', data, period } = given;
  if (dialect === undefined) throw new Error(words.missing('dialect', '--dialect bigquery'));
  const database = choose(words, 'dialect', dialect, DATABASE_IDS);
  if (mapping === undefined) throw new Error(words.missing('mapping', '--mapping mapping.json'));
  const schema = given.schema ?? DATABASES[database].schema;
  if (schema === '') throw new Error(words.missing('schema', '--schema project.dataset'));
  const today = Math.floor(timeZone(zone).toSerial(new Date()));
  const { fiscalYearStart, grain } = NEW_PLAN;
  const shown =
    period === undefined ? { grain } : inWords(language, () => planPeriod(period, today, fiscalYearStart));
  return {
    ...{ words, language, mapping, data, today, timeZone: zone },
    locale: LANGUAGES[language].locale,
    table: table === undefined ? undefined : choose(words, 'table', table, COUNTED),
    place: { database, schema, dates: choose(words, 'dates', dates, DATE_KINDS) },
    period: { ...shown, fiscalYearStart },
  };
}
