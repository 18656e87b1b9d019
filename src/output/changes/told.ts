/** Writes formulas that tell on other sheets how many changes the sheet "KPI Changes" lists, and what was typed since. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, cellOf, wholeColumn } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { changeColumn, type ChangeColumn } from './columns';
import { DIFFERING, SUMS_ROW, WHERE } from './kept-columns';

export interface Told {
  readonly count: Expression;
  /** In words; blank where there are none. */
  readonly text: Expression;
}

/** How many there are, and who made the last one, of what. @param sheet the name of its tab */
export function changesTold(sheet: string, m: Messages): Told {
  const column = (name: ChangeColumn): Expression => wholeColumn(changeColumn(name), sheet);
  const count = call('COUNT', column('at'));
  const last = call('MATCH', call('MAX', column('at')), column('at'), integer(0));
  const parts = (['by', 'what', 'of', 'whom'] as const).map((name) => call('INDEX', column(name), last));
  const words = binary(text(m.changes.last), '&', call('TEXTJOIN', text(' · '), call('TRUE'), ...parts));
  return { count, text: when(binary(count, '=', integer(0)), EMPTY, words) };
}

/** How many cells of the plan were typed over since it was kept last, and where the first are. */
export const typedSince = (sheet: string): Told => ({
  count: cellOf(area(SUMS_ROW, DIFFERING), sheet),
  text: cellOf(area(SUMS_ROW, WHERE), sheet),
});
