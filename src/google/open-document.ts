/** Reads the language, the locale and the time zone of the document in which the add-on runs. */
import { patternsOf, type Patterns } from '../core/layout/number-format';
import { messages, type Messages } from '../words';
import { languageOf, type Language } from '../words/language';
import { timeZone, type TimeZone } from '../core/calendar/time-zone';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface OpenDocument {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  /** The words of the document's language: what is written into it is read by everyone. */
  readonly m: Messages;
  /** As Google names it: `vi_VN`. */
  readonly locale: string;
  readonly zone: TimeZone;
  /** This moment as a serial of the document's time zone. */
  readonly now: number;
  readonly patterns: Patterns;
}

export function openDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = spreadsheet.getSpreadsheetLocale();
  const language = languageOf(locale);
  const zone = timeZone(spreadsheet.getSpreadsheetTimeZone());
  return {
    spreadsheet,
    language,
    m: messages(language),
    locale,
    zone,
    now: zone.toSerial(new Date()),
    patterns: patternsOf(locale),
  };
}

/** The language of the person's account; menus are built before properties may be read. */
export const accountLanguage = (): Language => languageOf(Session.getActiveUserLocale());

const LANGUAGE_KEY = 'kpiScorecards.language';

/** The language of the person at the screen: the one they chose, else that of their account. */
export const userLanguage = (): Language => {
  const chosen = PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY);
  return chosen === null ? accountLanguage() : languageOf(chosen);
};

export const setUserLanguage = (language: Language): void => {
  PropertiesService.getUserProperties().setProperty(LANGUAGE_KEY, language);
};
