/** Explains an error in a cell in a tip below it: for the cell under the mouse, else for the selected one. */
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { errorMessageAt } from '../document/error-message';
import { refErrorAt } from '../document/ref-error';
import type { LocalHost } from '../running/local-host';
import { make, part } from './parts/element';
import type { Words } from '../messages/page';

/** The key of Univer's own tip, which says only that there is an error. */
const UNIVER_TIP = 'SHEET_FORMULA_ALERT';

const GAP_PIXELS = 6;

/** Rows and columns from 0. */
interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export function showCellErrors({ document: open }: LocalHost, w: Words): void {
  const { api, injector } = open.engine;
  const text = make('div');
  const tip = make(
    'div',
    { id: 'cell-error', role: 'tooltip', hidden: '' },
    make('strong', {}, w.errorTip),
    text,
  );
  document.body.append(tip);
  let hovered: CellPlace | null = null;
  let selected: CellPlace | null = null;

  const messageAt = (place: CellPlace | null): string | null => {
    if (!place) return null;
    const cell = [place.sheetId, place.row + 1, place.column + 1] as const;
    const refError = refErrorAt(open, ...cell);
    return refError ? w.refError(refError) : errorMessageAt(open, ...cell);
  };
  const show = (): void => {
    const place = messageAt(hovered) === null ? selected : hovered;
    const message = messageAt(place);
    tip.hidden = message === null;
    if (!place || message === null) return;
    text.textContent = message;
    const cell = open.workbook.getActiveSheet().getRange(place.row, place.column).getCellRect();
    putBeside(tip, cell);
  };

  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    hovered = { sheetId: worksheet.getSheetId(), row, column };
    show();
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections: [range] }) => {
    hovered = null;
    selected = range
      ? { sheetId: worksheet.getSheetId(), row: range.startRow, column: range.startColumn }
      : null;
    show();
  });
  for (const event of [api.Event.Scroll, api.Event.ActiveSheetChanged, api.Event.SheetEditStarted] as const) {
    api.addEvent(event, () => {
      hovered = null;
      selected = null;
      show();
    });
  }

  const alerts = injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((shown) => {
    const own = shown.find(([key]) => key === UNIVER_TIP)?.[1].alert.location;
    if (own && messageAt({ sheetId: own.subUnitId, row: own.row, column: own.col }) !== null) {
      queueMicrotask(() => {
        alerts.removeAlert(UNIVER_TIP);
      });
    }
  });
}

/** Below the cell where there is room, else above it. */
function putBeside(tip: HTMLElement, cell: DOMRect): void {
  const canvas = part('app').querySelector('canvas[id^=univer-sheet-main-canvas]');
  if (!canvas) throw new Error('the sheet is not drawn');
  // Univer measures cells from the canvas's corner.
  const { left, top } = canvas.getBoundingClientRect();
  const below = top + cell.bottom + GAP_PIXELS;
  const above = top + cell.top - GAP_PIXELS - tip.offsetHeight;
  tip.style.left = `${Math.max(0, Math.min(left + cell.left, innerWidth - tip.offsetWidth - GAP_PIXELS))}px`;
  tip.style.top = `${below + tip.offsetHeight <= innerHeight ? below : above}px`;
}
