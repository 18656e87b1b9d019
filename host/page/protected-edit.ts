/** Asks before an edit of a protected cell, as Sheets does where a protection only warns. */
import type { IRange } from '@univerjs/core';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import { PasteCommand } from '@univerjs/ui';
import { protectionAt } from '../apps-script/protection';
import type { SavedProtection } from '../document/beside';
import type { LocalHost } from '../running/local-host';
import { ask } from './parts/dialog';
import type { Words } from '../messages/page';

/** What a person does to cells; scripts write by mutations, which pass. */
const EDITS: ReadonlySet<string> = new Set([
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  AutoFillCommand.id,
  MoveRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  SheetPasteShortKeyCommand.id,
  PasteCommand.id,
]);

/** A protection that was set aside once is not asked about again until the page is opened again. */
export function askBeforeProtectedEdits({ document }: LocalHost, w: Words): void {
  const { api, commands, injector } = document.engine;
  const setAside = new Set<number>();
  const selections = injector.get(SheetsSelectionsService);

  const touched = (ranges: readonly IRange[], sheetId: string): SavedProtection | undefined => {
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          const protection = protectionAt(document, sheetId, row + 1, column + 1);
          if (protection && !setAside.has(protection.id)) return protection;
        }
      }
    }
    return undefined;
  };

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (!EDITS.has(event.id)) return;
    const { ranges, sheetId } = targetOf(event.params);
    const protection = touched(
      ranges ?? selections.getCurrentSelections().map(({ range }) => range),
      sheetId ?? document.workbook.getActiveSheet().getSheetId(),
    );
    if (!protection) return;
    event.cancel = true;
    const { id } = event;
    const params: unknown = event.params;
    void ask({
      title: w.protectedTitle,
      text: w.protectedQuestion(protection.description),
      confirm: w.protectedDo,
      cancel: w.cancel,
    }).then((confirmed) => {
      if (!confirmed) return;
      setAside.add(protection.id);
      void commands.executeCommand(id, params as object | undefined);
    });
  });
}

/** Where a command writes; without ranges of its own it writes to the selection. */
function targetOf(params: unknown): { ranges: readonly IRange[] | null; sheetId: string | null } {
  const given = (params ?? {}) as {
    readonly subUnitId?: string;
    readonly range?: IRange | readonly IRange[];
    readonly ranges?: readonly IRange[];
    readonly targetRange?: IRange;
    readonly toRange?: IRange;
  };
  const range = given.ranges ?? given.range ?? given.targetRange ?? given.toRange ?? null;
  return {
    ranges: range === null ? null : Array.isArray(range) ? (range as readonly IRange[]) : [range as IRange],
    sheetId: given.subUnitId ?? null,
  };
}
