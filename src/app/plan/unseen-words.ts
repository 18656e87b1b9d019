/** Refuses a status word that was just chosen and that no row has: whatever was meant by it would not count. */
import { isBlank, plainText, textKey } from '../../core/text/text';
import { nearestWord } from '../../core/text/nearest-word';
import { mappedTables, type Mapping, type TableMapping } from '../../data/mapping/mapping';
import { usualMeaning } from '../../data/mapping/status-words';
import type { Sheets } from '../../document/document';
import { MEANINGS } from '../../model/catalogue/status';
import { Refusal } from '../../words/refusal';
import { statusValues } from './status-values';

/**
 * A word that the plan has already stays: its rows may have been archived. A usual word may come yet.
 *
 * @param before the mapping that the plan has
 * @throws Refusal that names the word, the column, the words that stand there and the nearest of them
 */
export function refuseUnseenWords(mapping: Mapping, before: Mapping, cellsOf: Sheets['cellsOf']): void {
  for (const [table, each] of mappedTables(mapping)) {
    const header = each.columns.status;
    const known = new Set(before[table] ? wordsOf(before[table]).map(textKey) : []);
    const chosen = wordsOf(each).filter(
      (word) => !known.has(textKey(word)) && usualMeaning(word, table) === undefined,
    );
    if (header === undefined || chosen.length === 0) continue;
    const seen = differentTexts(statusValues(table, each, cellsOf));
    const unseen = chosen.find((word) => !seen.has(textKey(word)));
    if (unseen === undefined || seen.size === 0) continue;
    const words = [...seen.values()];
    throw new Refusal((m) => m.errors.statusUnseen(header, unseen, words, nearestWord(unseen, words)));
  }
}

const wordsOf = (mapped: TableMapping): readonly string[] => MEANINGS.flatMap((means) => mapped[means] ?? []);

/** As they are first written, by what makes two of them the same. */
function differentTexts(values: ReturnType<typeof statusValues>): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const value of values) {
    const text = String(value);
    if (!isBlank(value) && !texts.has(textKey(text))) texts.set(textKey(text), plainText(text));
  }
  return texts;
}
