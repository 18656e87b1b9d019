/** Writes formulas that tell on other sheets how many changes the sheet "KPI Changes" lists, and what was typed since. */
import { call, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, cellOf, wholeColumn } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { changeColumn, HEADER_ROW } from './columns';
import { DIFFERING, SUMS_ROW, WHERE } from './kept-columns';

export interface Told {
  readonly count: Expression;
  /** In words. */
  readonly text: Expression;
}

/** A sheet of the document: the name of its tab, and the id by which it is opened. */
export interface Tab {
  readonly name: string;
  readonly id: number;
}

/** How many there are, or that somebody deleted the sheet, and a link to them. */
export function changesTold({ name, id }: Tab, m: Messages): Told {
  const isGone = call('ISERROR', cellOf(area(HEADER_ROW, changeColumn('at')), name));
  return {
    count: when(isGone, text(m.changes.gone), call('COUNT', wholeColumn(changeColumn('at'), name))),
    text: call('HYPERLINK', text(`#gid=${id}`), text(m.changes.all)),
  };
}

/** How many cells of the plan were typed over since it was kept last, and where the first are. */
export const typedSince = ({ name }: Pick<Tab, 'name'>, m: Messages): Told => ({
  count: call('IFERROR', cellOf(area(SUMS_ROW, DIFFERING), name), integer(0)),
  text: call('IFERROR', cellOf(area(SUMS_ROW, WHERE), name), text(m.changes.keptGone)),
});
