/** Takes the rep or the branch that a sheet is for from its name: `Lan` from `Doanh số Lan 10-2026`. */
import type { TableId } from '../../model/catalogue/tables';
import { inAllLanguages } from '../../words';
import { sheetWords } from './sheet-words';
import { nameKey, sheetName } from './sheet-name';

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * What the name says besides a period and the words for its table, as it is spelled there; blank where it says nothing
 * else. A cleaned copy is for whom its original is.
 */
export function nameOfSheet(table: TableId, sheet: string): string {
  const own = original(sheet.normalize('NFC'));
  const { stem } = sheetName(own, NO_NAMES);
  return spelled(own, withoutTableWords(stem, table).split(' ').filter(Boolean));
}

/** The name of the sheet that a cleaned copy was made of; any other sheet's own. */
const original = (sheet: string): string =>
  inAllLanguages((m) => m.sheets.cleaned('')).reduce(
    (name, cleaned) => name.split(cleaned)[0] ?? name,
    sheet,
  );

/** The longest of the table's words in front or at the end, as whole words. */
function withoutTableWords(name: string, table: TableId): string {
  const words = sheetWords(table)
    .map(nameKey)
    .sort((a, b) => b.length - a.length);
  const first = words.find((word) => ` ${name} `.startsWith(` ${word} `));
  if (first !== undefined) return name.slice(first.length).trim();
  const last = words.find((word) => ` ${name} `.endsWith(` ${word} `));
  return last === undefined ? name : name.slice(0, name.length - last.length).trim();
}

/** With the signs between words that follow each other. */
function spelled(name: string, keys: readonly string[]): string {
  // Words stand at even places, what parts them between.
  const parts = name.split(/([^\p{L}\p{N}]+)/u);
  let text = '';
  let last = -1;
  for (const key of keys) {
    const at = parts.findIndex((part, place) => place > last && place % 2 === 0 && nameKey(part) === key);
    if (at < 0) return '';
    const gap = last < 0 ? '' : at === last + 2 ? (parts[at - 1] ?? '') : ' ';
    text += gap + (parts[at] ?? '');
    last = at;
  }
  return text;
}
