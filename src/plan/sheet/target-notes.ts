/** Finds what people wrote beside the targets of a plan that did not say yet for which length of period they are. */
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Content } from '../../core/layout/sheet-layout';
import { allMessages } from '../../words';
import { isCalled } from '../../words/typed-word';
import { IDS, TARGET_COLUMNS } from './places';
import type { SheetRows } from './sheet-rows';
import { textIn } from './typed-cell';

/** Whether the list of targets has the column of lengths, by its header in any language. */
export function saysGrains({ byId, cell }: SheetRows): boolean {
  const header = textIn(cell(byId.get(IDS.targetsHeader), TARGET_COLUMNS.per));
  return isCalled(header, (m) => m.plan.targetColumns.per, allMessages);
}

/**
 * Row by row of the list, from the column on in which lengths are to stand: days as their serials, formulas as what they
 * come to. Nothing where the list has that column.
 */
export function targetNotes(rows: SheetRows, zone: TimeZone): readonly (readonly Content[])[] {
  if (saysGrains(rows)) return [];
  return rows
    .list('target')
    .map(({ cells }) =>
      cells
        .slice(TARGET_COLUMNS.per - 1)
        .map((value) => (value === '' ? null : value instanceof Date ? zone.toSerial(value) : value)),
    );
}
