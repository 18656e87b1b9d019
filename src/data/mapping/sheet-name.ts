/** Tells what the name of a sheet is about: its stem, and the period, branch or rep that one sheet of a series is for. */
import { MONTH_NAME, monthOf } from '../../core/text/month-words';
import { unaccented } from '../../core/text/unaccented';

export interface SheetName {
  /** What is left without the period and the branch or rep, without accents, case and signs: `doanh so`. */
  readonly stem: string;
  /** Of which kinds the rest is, such as `month year`; empty where there is none. */
  readonly kinds: string;
  /** What the rest says, such as `10 2026`. */
  readonly says: string;
}

type Kind = 'day' | 'month' | 'quarter' | 'week' | 'year';

const YEAR = String.raw`(20\d\d)`;
const MONTH = '(0?[1-9]|1[0-2])';
const GAP = '[-_./ ]+';
const AFTER_WORD = String.raw`${GAP}(?:nam )?((?:20)?\d\d)`;
const MONTH_WORD = `(?:t|m|thang |thg |month )${MONTH}`;
const QUARTER = '(?:q|quy |quarter )([1-4]|iv|i{1,3})';
const WEEK = String.raw`(?:w|tuan |week )(\d{1,2})`;

const whole = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u');

/** How a period is written, and what its parts are; the first form that fits counts. */
const FORMS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [whole(String.raw`${YEAR}${GAP}${MONTH}${GAP}(\d{1,2})`), ['year', 'month', 'day']],
  [whole(`${YEAR}(?:${GAP}[tm]?)?${MONTH}`), ['year', 'month']],
  [whole(`${MONTH_WORD}${AFTER_WORD}`), ['month', 'year']],
  [whole(`${MONTH}${GAP}${YEAR}`), ['month', 'year']],
  [whole(`${YEAR}[-_./ ]*${QUARTER}`), ['year', 'quarter']],
  [whole(`${QUARTER}${AFTER_WORD}`), ['quarter', 'year']],
  [whole(`${YEAR}[-_./ ]*${WEEK}`), ['year', 'week']],
  [whole(`${WEEK}${AFTER_WORD}`), ['week', 'year']],
  [whole(MONTH_WORD), ['month']],
  [whole(QUARTER), ['quarter']],
  [whole(WEEK), ['week']],
  [whole(`(?:nam )?${YEAR}`), ['year']],
];

const NAMED_MONTH = whole(MONTH_NAME);

/** @param names branches and reps, as `nameKey` writes them */
export function sheetName(sheet: string, names: ReadonlySet<string>): SheetName {
  const numbered = sheet
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(NAMED_MONTH, (month) => `t${monthOf(month) ?? month}`);
  const period = withoutPeriod(unaccented(numbered));
  const rest = withoutName(nameKey(period.rest), names);
  return {
    stem: rest.stem,
    kinds: [...period.kinds, ...(rest.name === '' ? [] : ['name'])].join(' '),
    says: [...period.says, ...(rest.name === '' ? [] : [rest.name])].join(' '),
  };
}

/** Without accents, case and signs. */
export const nameKey = (name: string): string =>
  unaccented(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface Period {
  readonly rest: string;
  /** In the order of their names, with what is said of each. */
  readonly kinds: readonly Kind[];
  readonly says: readonly number[];
}

function withoutPeriod(name: string): Period {
  for (const [form, kinds] of FORMS) {
    const found = form.exec(name);
    if (!found) continue;
    const parts = kinds
      .map((kind, at) => ({ kind, number: numberOf(kind, found[at + 1] ?? '') }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1));
    return {
      rest: name.replace(found[0], ' '),
      kinds: parts.map(({ kind }) => kind),
      says: parts.map(({ number }) => number),
    };
  }
  return { rest: name, kinds: [], says: [] };
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

function numberOf(kind: Kind, text: string): number {
  const number = ROMAN.includes(text) ? ROMAN.indexOf(text) + 1 : Number(text);
  return kind === 'year' && number < 100 ? 2000 + number : number;
}

/** The longest of the names that stand in it: `ha noi` rather than `noi`. */
function withoutName(
  words: string,
  names: ReadonlySet<string>,
): { readonly stem: string; readonly name: string } {
  const all = words.split(' ');
  for (let length = all.length; length > 0; length--) {
    for (let from = 0; from + length <= all.length; from++) {
      const name = all.slice(from, from + length).join(' ');
      if (name === '' || !names.has(name)) continue;
      return { stem: [...all.slice(0, from), ...all.slice(from + length)].join(' '), name };
    }
  }
  return { stem: words, name: '' };
}
