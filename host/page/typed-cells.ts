/**
 * Turns what a person types into a cell into what Sheets makes of it, and a cell into the text that Sheets opens for
 * editing.
 */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { readFormulas, readPatterns, typedCell } from '../document/cells';
import { isDatePattern } from '../typing/date-pattern';
import { storedFormula } from '../typing/formula-text';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import { marksOf } from '../typing/locale-marks';
import { choiceBehindFormula } from './list-choices';

/** Each handler gives its cell to the next one: before all of Univer's own, and after them. */
const FIRST = 1000;
const LAST = -0.5;

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Univer reads and shows numbers, dates and formulas as Americans write them, whatever the document's locale. */
export function typeAsInSheets(document: HostDocument): void {
  const { engine, locale } = document;
  const { writeCellInterceptor: handlers } = engine.injector.get(SheetInterceptorService);
  const patternAt = (place: Place): string =>
    readPatterns(document, place.subUnitId, areaOf(place))[0]?.[0] ?? '';
  const typedText = (cell: Nullable<ICellData>, place: Place): string | null => {
    if (cell?.f) return choiceBehindFormula(document, cell.f, place);
    const isText = typeof cell?.v === 'string' && !cell.p && cell.t !== CellValueType.FORCE_STRING;
    return isText && patternAt(place) !== '@' ? (cell.v as string) : null;
  };

  handlers.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler(cell, place, next) {
      const text = typedText(cell, place);
      // Univer reads no number out of what is said to be a text.
      if (text !== null) return next({ ...cell, f: null, v: text, t: CellValueType.FORCE_STRING });
      return next(cell?.f ? { ...cell, f: storedFormula(cell.f, locale) } : cell);
    },
  });
  handlers.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler(cell, place, next) {
      const text = typedText(place.origin, place);
      if (text === null) return next(cell);
      const { s: style, ...content } = typedCell(document, text, patternAt(place));
      return next({ ...cell, t: null, ...content, s: { ...styleOf(cell?.s), ...styleOf(style) } });
    },
  });

  handlers.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, place, next) {
      const formula = readFormulas(document, place.subUnitId, areaOf(place))[0]?.[0] ?? '';
      // Where Univer's own text of the formula is another one, it must not come to it.
      const isSame = formula === '' || storedFormula(formula, locale) === formula;
      return isSame ? next(cell) : { ...cell, f: formula };
    },
  });
  handlers.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler(cell, place, next) {
      const raw = place.worksheet.getCellRaw(place.row, place.col);
      const pattern = patternAt(place);
      const isNumber = typeof raw?.v === 'number' && raw.t === CellValueType.NUMBER && !raw.f && !raw.si;
      if (!isNumber || isDatePattern(pattern)) return next(cell);
      return next({ ...cell, v: editedNumber(raw.v as number, pattern, locale), t: CellValueType.STRING });
    },
  });
}

const areaOf = ({ row, col }: Place): CellArea => ({ row: row + 1, column: col + 1, rows: 1, columns: 1 });

/** All digits without groups; a percent stays one. */
function editedNumber(value: number, pattern: string, locale: string): string {
  const isPercent = pattern.includes('%');
  // 0.57 * 100 is 56.99999999999999.
  const digits = String(isPercent ? Number((value * 100).toPrecision(15)) : value);
  return digits.replace('.', marksOf(locale).decimal) + (isPercent ? '%' : '');
}

const styleOf = (style: unknown): object => (typeof style === 'object' && style !== null ? style : {});
