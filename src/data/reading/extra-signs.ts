/** Tells by few cells of a row whether it may be no data: so most rows need not be looked at as a whole. */
import type { SheetCells } from '../../core/text/cells';
import { readDateText } from '../../core/text/date-text';
import { readingOnce } from '../../core/text/reading-once';
import { textKey } from '../../core/text/text';
import { dateColumn } from '../../model/catalogue/tables';
import type { LocatedTable } from '../mapping/locate';
import { cellAt, CODE, type CodedCells } from './coded-cells';
import type { CodedSheet } from './coded-sheet';
import { isTotalKey } from './extra-words';

/** Rows are given by their places below the header, from 0. */
interface ToldHeader {
  readonly column: number;
  readonly what: 'header';
}

/** Two mapped cells at least say what stands above them, and none says anything else. */
export function headerTest(
  { columns, headerRow }: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
): (row: number) => ToldHeader | undefined {
  const headers = cells.values[headerRow - 1] ?? [];
  const places = [...new Set(Object.values(columns))].map((column) => {
    const coded = sheet.column(column);
    const header = textKey(String(headers[column - 1]));
    const isSame = (code: number): boolean => coded.keys()[code] === header;
    const mayBeSame = mayBeValue(header);
    const isHeader = (row: number, code: number): boolean =>
      code >= 0 ? isSame(code) : mayBeSame && textKey(String(cellAt(coded, row))) === header;
    return { column, codes: coded.codes, isHeader };
  });
  return (row) => {
    let first: number | undefined;
    let filled = 0;
    for (const { column, codes, isHeader } of places) {
      const code = codes[row] ?? CODE.blank;
      if (code === CODE.blank) continue;
      if (!isHeader(row, code)) return undefined;
      first ??= column;
      filled++;
    }
    return first !== undefined && filled > 1 ? { column: first, what: 'header' } : undefined;
  };
}

/** Whether a number or `true` may say what a header does, by its key. */
const mayBeValue = (header: string): boolean => /^(?:true|false|-?\d.*)$/.test(header);

/** Whether a row is data for sure: a value stands in place of its date, and no word for totals beside it. */
export function dataTest(
  { table, columns, headerRow }: LocatedTable,
  cells: SheetCells,
  sheet: CodedSheet,
): RowsTold {
  const date = dateColumn(table);
  const column = date && columns[date];
  const header = textKey(String(cells.values[headerRow - 1]?.[(column ?? 0) - 1]));
  if (column === undefined || mayBeValue(header)) return { areAll: false, is: () => false };
  const { codes, count } = sheet.column(column);
  const hasTotalWord = totalTest(sheet);
  return {
    areAll: count.blank + count.text === 0 && totalCodes(sheet).length === 0,
    is: (row) => (codes[row] ?? CODE.blank) < CODE.blank && !hasTotalWord(row),
  };
}

interface RowsTold {
  readonly areAll: boolean;
  readonly is: (row: number) => boolean;
}

/** Whether something stands in place of the date that is no text, or a text that says a date. */
export function dateTest({ table, columns }: LocatedTable, sheet: CodedSheet): (row: number) => boolean {
  const date = dateColumn(table);
  const column = date && columns[date];
  if (column === undefined) return () => false;
  const { codes, texts } = sheet.column(column);
  const isDate = readingOnce((code: number) => readDateText(texts[code] ?? '') !== undefined);
  return (row) => {
    const code = codes[row] ?? CODE.blank;
    return code < 0 ? code !== CODE.blank : isDate(code);
  };
}

/** Whether a word for totals stands in a row, in whatever column. */
export function totalTest(sheet: CodedSheet): (row: number) => boolean {
  const columns = totalCodes(sheet);
  return (row) => columns.some(({ codes, totals }) => totals.has(codes[row] ?? CODE.blank));
}

interface TotalCodes {
  readonly codes: CodedCells['codes'];
  readonly totals: ReadonlySet<number>;
}

/** The columns in which a word for totals stands, with the codes of such words. */
const totalCodes = (sheet: CodedSheet): readonly TotalCodes[] =>
  sheet.once('words for totals', () =>
    Array.from({ length: sheet.width }, (_, at) => sheet.column(at + 1)).flatMap(({ codes, keys }) => {
      const totals = new Set<number>();
      keys().forEach((key, code) => {
        if (isTotalKey(key)) totals.add(code);
      });
      return totals.size > 0 ? [{ codes, totals }] : [];
    }),
  );
