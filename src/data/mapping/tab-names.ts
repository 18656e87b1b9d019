/** Tells which tabs are named for someone or some place that no table knows: `Lan` and `Minh`, `Sales Hà Nội` and `Sales Huế`. */
import { TABLE_IDS, type TableId } from '../../model/catalogue/tables';
import { sheetWords } from './sheet-words';
import { NAMED_BY_SHEET, SHEET_NAME, sheetsOf } from './mapped-sheets';
import type { TableMapping } from './mapping';
import { nameOfSheet } from './name-of-sheet';
import { COPY_WORDS, PLAN_WORDS } from './shared-headers';
import { nameKey } from './sheet-name';

/** Those whose name is such a name, besides words for the table; none where one that is read has another kind of name. */
export const moreByName = (
  table: TableId,
  sheets: readonly string[],
  others: readonly string[],
): readonly string[] =>
  sheets.every((sheet) => isNamedForSomeone(table, sheet))
    ? others.filter((sheet) => isNamedForSomeone(table, sheet))
    : [];

/** The names of the sheets that a table is read from, where that is all their names tell, and no column says the same. */
export function untoldNames(table: TableId, mapped: TableMapping): readonly string[] {
  const sheets = sheetsOf(mapped);
  const isTold = NAMED_BY_SHEET.every((id) => mapped.columns[id] !== undefined);
  const isAsked = NAMED_BY_SHEET.some((id) => mapped.columns[id] === SHEET_NAME);
  return sheets.length > 1 && !isTold && !isAsked && sheets.every((sheet) => isNamedForSomeone(table, sheet))
    ? [...new Set(sheets.map((sheet) => nameOfSheet(table, sheet)))]
    : [];
}

const MOST_WORDS = 4;

/**
 * Whether a sheet is named for someone or some place, besides a period: a name is written with capitals and without digits,
 * and is no word for what stands on a sheet.
 */
export function isNamedForSomeone(table: TableId, sheet: string): boolean {
  const name = nameOfSheet(table, sheet);
  const words = name.split(/\s+/);
  return (
    name !== '' &&
    words.length <= MOST_WORDS &&
    words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word)) &&
    !OTHER_WORDS.some((word) => ` ${nameKey(name)} `.includes(` ${word} `))
  );
}

const OTHER_WORDS: readonly string[] = [
  ...TABLE_IDS.flatMap(sheetWords),
  ...[...PLAN_WORDS, ...COPY_WORDS, 'target', 'targets', 'mục tiêu', 'kpi'],
  ...[
    'summary',
    'total',
    'all',
    'overview',
    'dashboard',
    'report',
    'pivot',
    'master',
    'data',
    'raw',
    'import',
  ],
  ...['tổng hợp', 'tổng', 'tất cả', 'tổng quan', 'báo cáo', 'dữ liệu', 'export', 'input', 'notes', 'ghi chú'],
  ...['sheet', 'table', 'list', 'trang tính', 'trang', 'bảng', 'danh sách', 'new', 'mới'],
].map(nameKey);
