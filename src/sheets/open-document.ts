/** The document the add-on runs in, and what it says about language and time. */
import { moneyPattern } from '../layout/number-format';
import { messages, type Messages } from '../messages';
import { languageOf, type Language } from '../messages/language';
import { timeZone, type TimeZone } from '../periods/time-zone';

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
  /** The number pattern of amounts. */
  readonly money: string;
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
    money: moneyPattern(locale),
  };
}

/** The language of the person at the screen. */
export const userLanguage = (): Language => languageOf(Session.getActiveUserLocale());
