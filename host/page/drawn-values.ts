/** Decides what Sheets draws for the values of cells where Univer draws something else. */
import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { displayNumber, spilledPattern } from '../document/cells';
import { errorAsInSheets } from '../univer/error-names';
import type { HostDocument } from '../document/host-document';

/** Errors have other names; spilled dates are dates, and numbers without a format have the locale's decimal mark. */
export function drawAsInSheets(document: HostDocument): void {
  const { engine, locale } = document;
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler(cell, { subUnitId, row, col }, next) {
      if (!cell) return next(cell);
      const { v: value } = cell;
      if (typeof value === 'string' && value.startsWith('#')) {
        return next({ ...cell, v: errorAsInSheets(value) });
      }
      // A number with a format of its own has become a text before.
      if (typeof value !== 'number') return next(cell);
      const pattern = spilledPattern(document, subUnitId, row, col);
      if (pattern === '' && Number.isInteger(value)) return next(cell);
      return next({ ...cell, v: displayNumber(value, pattern, locale) });
    },
  });
}
