/** Reads the language, the locale and the time zone of the document in which the add-on runs. */
import type { Setting } from '../app/setting';
import { timeZone } from '../core/calendar/time-zone';
import { patternsOf } from '../core/layout/number-format';
import { messages } from '../words';
import { languageOf, type Language } from '../words/language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface OpenDocument extends Setting {
  readonly spreadsheet: Spreadsheet;
}

export function openDocument(): OpenDocument {
  const spreadsheet = SpreadsheetApp.getActive();
  const locale = spreadsheet.getSpreadsheetLocale();
  const language = languageOf(locale);
  const zoneName = spreadsheet.getSpreadsheetTimeZone();
  const zone = timeZone(zoneName);
  return {
    spreadsheet,
    language,
    m: messages(language),
    locale,
    zone,
    now: zone.toSerial(new Date()),
    patterns: patternsOf(locale, zoneName),
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
