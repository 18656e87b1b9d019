/** Finds the parts that tell a table and that no header names, where the values of exactly one column of the sheet fit. */
import { columnsOf, tells, type SourceColumn } from '../../model/catalogue/tables';
import { STRENGTH, type Evidence } from './evidence';
import { headerKey } from './header-key';
import { headerWords } from './header-words';
import { isUnrelatedHeader } from './known-headers';
import type { Match } from './match-columns';
import type { SheetColumn } from './sheet-columns';

/**
 * Adds what only one column can be: by its values, or, among several, by a part of its header (`Ngày bán lẻ`). Customers
 * may be told by their phone numbers or e-mail addresses, before any other texts. A column
 * without a header is found, too, but nothing can be mapped to it before it has one.
 *
 * @param isFree whether a column may be meant at all
 */
export function withColumnsByValues(match: Match, isFree: (column: SheetColumn) => boolean): Match {
  const { table, sheet, found } = match;
  const open = columnsOf(table).filter(
    (each) => tells(each) && !found.some(({ part }) => part.id === each.id),
  );
  if (open.length === 0) return match;
  const taken = new Set(found.map(({ column }) => column.column));
  const others = sheet.columns.filter(({ column }) => !taken.has(column));
  const candidates = others.filter((column) => !isUnrelatedHeader(column.keys) && isFree(column));
  const added = open.flatMap((part): readonly Evidence[] => {
    const fitting = candidates.filter((column) => column.content().looksLike === part.type);
    const contacts = part.id === 'customer' ? others.filter((column) => isContact(column, candidates)) : [];
    const named = [...fitting, ...contacts].filter((column) => namesPart(part, column));
    const [only, ...more] = [named, contacts, fitting].find(({ length }) => length > 0) ?? [];
    const isOpenTwice = open.filter(({ type }) => type === part.type).length > 1;
    if (!only || more.length > 0 || (isOpenTwice && named.length === 0)) return [];
    if (part.id === 'rep' && named.length === 0 && !namesRecur(only)) return [];
    const kind = named.length > 0 ? 'part' : 'onlyOne';
    return [{ part, column: only, kind, score: STRENGTH[kind] }];
  });
  const parts = columnsOf(table).map(({ id }) => id);
  const all = [...found, ...eachColumnOnce(added)];
  return {
    ...match,
    found: all.sort((a, b) => parts.indexOf(a.part.id) - parts.indexOf(b.part.id)),
  };
}

/** Phone numbers stand below headers that play no part otherwise; a known header means something else. */
const isContact = (column: SheetColumn, candidates: readonly SheetColumn[]): boolean =>
  column.content().holdsContacts && (candidates.includes(column) || isUnrelatedHeader(column.keys));

/** Whether a header contains a word for the part among its words. */
const namesPart = ({ table, id }: SourceColumn, { keys }: SheetColumn): boolean =>
  headerWords(table, id).some((word) => keys.some((key) => ` ${key} `.includes(` ${headerKey(word)} `)));

/** A rep stands in several rows; of what stands in one row each, nobody knows what it is. */
function namesRecur(column: SheetColumn): boolean {
  const { words, filled } = column.content();
  return words.size * 2 <= filled;
}

/** What two parts of the table could be is neither. */
const eachColumnOnce = (added: readonly Evidence[]): readonly Evidence[] =>
  added.filter(({ column }) => added.filter((each) => each.column.column === column.column).length === 1);
