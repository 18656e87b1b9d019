/** Draws the place where the plan shows its latest changes; a build, and whoever changes the plan, fills it. */
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import type { Arrangement } from './arrange';
import { areasOf, headerFormat, styled, type Part } from './part';
import { IDS, LABEL, LATEST_COLUMNS, LATEST_IDS } from './places';

const WIDTH = LATEST_COLUMNS.reason - LABEL + 1;

export function latestPart({ rowOf }: Arrangement, patterns: Patterns, m: Messages): Part {
  const { columns } = m.changes;
  const header = rowOf(IDS.latestHeader);
  const rows = LATEST_IDS.map(rowOf);
  const { by, at, from, before, after, reason } = columns;
  return {
    rows: [
      { row: header, cells: [IDS.latestHeader, m.plan.latest, by, at, from, before, after, reason] },
      ...LATEST_IDS.map((id) => ({ row: rowOf(id), cells: [id] })),
    ],
    formats: [
      headerFormat(header, WIDTH),
      ...styled(areasOf(rows, LABEL, WIDTH), { rule: palette.line, valign: 'top' }),
      ...styled(areasOf(rows, LATEST_COLUMNS.what, 2), { wrap: true }),
      ...styled(areasOf(rows, LATEST_COLUMNS.at), { number: patterns.dateTime, align: 'left' }),
      ...styled(areasOf(rows, LATEST_COLUMNS.from), { number: patterns.date, align: 'left' }),
      ...styled(areasOf(rows, LATEST_COLUMNS.before, 2), { align: 'left' }),
    ],
    inputs: [],
    choices: [],
  };
}
