/** Opens the link of a cell that is clicked: a place of this spreadsheet here, as `#gid=0&range=A1`, any other in a new tab. */
import { CustomRangeType, type ICellData, type Nullable } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { LocalHost } from '../running/local-host';

export function openCellLinks(host: LocalHost): void {
  const { api } = host.document.engine;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const link = linkOf(worksheet.getSheet().getCellRaw(row, column));
    if (link === undefined) return;
    const place = placeOf(link);
    if (place) openPlace(host, place);
    else if (/^https?:/i.test(link)) window.open(link, '_blank', 'noopener');
  });
}

/** Univer declares the kind of a range as a number. */
const HYPERLINK: number = CustomRangeType.HYPERLINK;

/** As HYPERLINK makes it: a rich text, all of which is the link. */
function linkOf(cell: Nullable<ICellData>): string | undefined {
  const link = cell?.p?.body?.customRanges?.find(({ rangeType }) => rangeType === HYPERLINK);
  const url: unknown = link?.properties?.['url'];
  return typeof url === 'string' ? url : undefined;
}

interface Place {
  readonly sheetId: string;
  readonly range: string | undefined;
}

/** https://developers.google.com/workspace/sheets/api/guides/concepts#spreadsheet : `gid` is the id of a sheet. */
function placeOf(link: string): Place | undefined {
  const [, sheetId, range] = /^#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(link) ?? [];
  return sheetId === undefined ? undefined : { sheetId, range };
}

function openPlace({ document: { engine, workbook } }: LocalHost, { sheetId, range }: Place): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet || sheet.isSheetHidden()) return;
  workbook.setActiveSheet(sheet);
  if (range === undefined) return;
  const cells = sheet.getRange(range);
  cells.activate();
  void engine.commands.executeCommand(ScrollToRangeOperation.id, { range: cells.getRange() });
}
