/** Names the functions that an expression may call. */

/** What the dialects write in different ways, and the aggregates. */
export type SqlFunction =
  /** What two texts must share to be the same name. */
  | 'compared'
  /** The same; NULL for a blank text. */
  | 'textKey'
  /** The key of a text; NULL for one that people write where there is no name. */
  | 'nameKey'
  /** Of a text's key what the spellings of one code share. */
  | 'codeKey'
  /** Of a text's key what the spellings of one phone number share; the second text where it is none. */
  | 'phoneKey'
  /** The text of a key of whatever type, that of a whole number without decimals. */
  | 'asText'
  /**
   * A number of a kind that is printed without zeros behind its decimals: `1.000` is a thousand where a point stands between
   * thousands.
   */
  | 'withoutZeros'
  /** A day as one with a time. */
  | 'dateTime'
  /** A moment as a day with a time on the clock of a zone. */
  | 'onClock'
  /** The day that a text such as `2026-10-05` names. */
  | 'day'
  /** Which day it is in a zone. */
  | 'today'
  /** How many days of a sorted list are not after a date. */
  | 'placeAmong'
  /** The days from the first date to the second, with fractions. */
  | 'daysBetween'
  | 'coalesce'
  | 'count'
  | 'sum'
  | 'countDistinct'
  /** A text that stands for a blank one, which `countEntries` counts each time. */
  | 'orBlank'
  | 'countEntries'
  /** The lowest and the highest of the values. */
  | 'min'
  | 'max'
  /** Whether a pattern, in the syntax of RE2, is found in a text. */
  | 'matches';
