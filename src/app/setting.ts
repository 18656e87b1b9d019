/** Describes the document in which the add-on runs: its language and locale, its time zone, and this moment there. */
import type { TimeZone } from '../core/calendar/time-zone';
import type { Patterns } from '../core/layout/number-format';
import type { Messages } from '../words';
import type { Language } from '../words/language';

export interface Setting {
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
