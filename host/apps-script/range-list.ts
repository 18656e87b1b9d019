/** Mirrors `SpreadsheetApp.RangeList`: several ranges of one sheet, which one call changes alike. */
import type { Classes, Place } from './classes';
import { writeValidation } from './data-validation';
import { serve } from './serve';
import { STYLE_CALLS, styleMethods } from './style-calls';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** @param places inside their sheet, one at least */
export function rangeList(classes: Classes, places: readonly Place[]): RangeList {
  if (places.length === 0) throw new Error('Range list must contain at least one range.');
  const list: RangeList = serve<RangeList>({
    name: 'SpreadsheetApp.RangeList',
    calls: classes.document.calls,
    local: ['getRanges'],
    write: ['clearDataValidations', ...(Object.keys(STYLE_CALLS) as (keyof typeof STYLE_CALLS)[])],
    takes: STYLE_CALLS,
    methods: {
      getRanges: () => places.map((place) => classes.range(place)),
      clearDataValidations() {
        for (const place of places) writeValidation(classes, place, null);
        return list;
      },
      ...styleMethods(classes, places, () => list),
    },
  });
  return list;
}
