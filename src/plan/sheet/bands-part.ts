/** Draws the list of ratings in the plan: the points each requires and the bonus it earns. */
import { greatestOf, leastOf } from '../../core/extremes';
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import type { Arrangement } from './arrange';
import { bandsCheck, fallingPoints } from './bands-check';
import { listId } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { BAND_COLUMNS, HINT, IDS } from './places';
import type { Plan } from '../plan';

const WIDTH = Object.keys(BAND_COLUMNS).length;

/** Beside the list, where the sentence has room to the right. */
const CHECK = BAND_COLUMNS.bonus + 1;

export function bandsPart(
  { bands }: Plan,
  { rowOf, listRows }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const { bandsTitle, bandsHint, bandColumns, help } = m.plan;
  const rows = listRows('band');
  const of = (column: keyof typeof BAND_COLUMNS) => areasOf(rows, BAND_COLUMNS[column]);
  const check = bandsCheck({ first: leastOf(rows), last: greatestOf(rows) }, m);
  return {
    rows: [
      { row: rowOf(IDS.bandsTitle), cells: [IDS.bandsTitle, bandsTitle, null, bandsHint] },
      {
        row: rowOf(IDS.bandsHeader),
        cells: [IDS.bandsHeader, bandColumns.name, bandColumns.from, bandColumns.bonus, check],
      },
      ...rows.map((row, index) => {
        const { name = null, from = null, bonus = null } = bands[index] ?? {};
        return { row, cells: [listId('band', index + 1), name, from, bonus] };
      }),
    ],
    formats: [
      ...titleFormats(rowOf(IDS.bandsTitle)),
      hintFormat(rowOf(IDS.bandsTitle), HINT),
      headerFormat(rowOf(IDS.bandsHeader), WIDTH),
      { area: area(rowOf(IDS.bandsHeader), BAND_COLUMNS.from, 1, 2), style: { align: 'right' } },
      { area: area(rowOf(IDS.bandsHeader), CHECK), style: { bold: true, color: palette.bad } },
      ...styled(areasOf(rows, BAND_COLUMNS.name, WIDTH), { rule: palette.line }),
      ...styled(of('name'), { number: '@' }),
      ...styled(of('from'), { number: 'General' }),
      ...styled(of('bonus'), { number: patterns.money }),
    ],
    inputs: areasOf(rows, BAND_COLUMNS.name, WIDTH),
    choices: [
      ...rows.map((row, index) => ({
        area: area(row, BAND_COLUMNS.from),
        from: { satisfies: fallingPoints(row, rows[index - 1], rows[index + 1]) },
        help: help.points,
      })),
      ...of('bonus').map((each) => ({
        area: each,
        from: { kind: 'amount' as const, least: 0 },
        help: help.bonus,
      })),
    ],
  };
}
