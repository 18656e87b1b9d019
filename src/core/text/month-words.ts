/** Lists the names of the months in English and Vietnamese, with their numbers. */
import { unaccented } from './unaccented';

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What follows `tháng`. */
const VIETNAMESE = [
  ['1', '01', 'một', 'giêng'],
  ['2', '02', 'hai'],
  ['3', '03', 'ba'],
  ['4', '04', 'tư'],
  ['5', '05', 'năm'],
  ['6', '06', 'sáu'],
  ['7', '07', 'bảy'],
  ['8', '08', 'tám'],
  ['9', '09', 'chín'],
  ['10', 'mười'],
  ['11', 'mười một'],
  ['12', 'mười hai', 'chạp'],
];

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['sept', 9],
  ...ENGLISH.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
  ]),
  ...VIETNAMESE.flatMap((names, index) =>
    names.flatMap((name): [string, number][] => [
      [`tháng ${name}`, index + 1],
      [unaccented(`tháng ${name}`), index + 1],
      [`thg ${name}`, index + 1],
    ]),
  ),
]);

/** Matches a name of a month, in lower case, NFC, with single blanks. */
export const MONTH_NAME = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(' ', '\\.? ?'))
  .join('|');

/** @param name as `MONTH_NAME` has matched it */
export const monthOf = (name: string): number | undefined =>
  MONTHS.get(name) ?? MONTHS.get(name.replace(/^(tháng|thang|thg)\.? ?/, '$1 '));
