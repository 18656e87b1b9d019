/** Writes a day with its time as the people of a locale do. */
import { utcOfSerial } from '../calendar/calendar';
import { languageTag } from './language-tag';

/** @param serial of the clock that is meant */
export const momentText = (serial: number, locale: string): string =>
  new Intl.DateTimeFormat(languageTag(locale), {
    ...{ timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(utcOfSerial(serial));
