/**
 * Lays out the whole team over the last periods, oldest first: its charted KPI and its score. What a period that is going on
 * has come to stands apart.
 */
import type { Kpi } from '../../model/kpi/kpi';
import { area, cell } from '../../core/formula/reference';
import { startPattern } from '../../core/layout/number-format';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import { binary, EMPTY, integer, NOTHING, when, type Expression } from '../../core/formula/expression';
import { ifFound } from '../lookup/if-found';
import { standing } from '../lookup/standing';
import { isUnfinished } from '../lookup/unfinished';
import { shortPattern } from './overview-amounts';
import { kpiInUse, type Overview } from './overview-contents';
import { bodyFormats, headerFormats, numberFormat, titleFormat, type Part } from './overview-part';
import { FIRST, FOUND, foundIn, NAME, PREVIOUS, RANK, TEAM_FOUND } from './overview-places';
import { rowBefore } from './overview-score';

export const TREND_PERIODS = 12;

/** Beside the values of the periods that are over. */
const SO_FAR = FIRST + 1;
const TARGET = SO_FAR + 1;

/** A period before the first one that is shown stays blank. */
export function trend(overview: Overview, m: Messages): (row: number) => Part {
  const { charted, facts, patterns, grain } = overview;
  const { title, period, score } = {
    ...m.overview,
    title: m.overview.trend(TREND_PERIODS),
  };
  return (row) => {
    const header = row + 1;
    const first = header + 1;
    return {
      blocks: [
        { row, column: RANK, cells: [[title]] },
        {
          row: header,
          column: NAME,
          cells: [[period, ...headersOf(charted, overview, m), score]],
        },
        {
          row: first,
          column: NAME,
          cells: Array.from({ length: TREND_PERIODS }, (_, index): readonly Content[] => {
            const found = foundIn(first + index);
            return [
              ifFound(found, facts.periods.shown(facts.key('start', found))),
              ...valuesOf(first + index, overview),
              ifFound(found, standing('score', found, facts)),
            ];
          }),
        },
        {
          row: first,
          column: FOUND,
          cells: Array.from({ length: TREND_PERIODS }, (_, index) => [
            rowBefore(facts, TEAM_FOUND, TREND_PERIODS - 1 - index),
            isUnfinished(foundIn(first + index), facts),
          ]),
        },
      ],
      formats: [
        titleFormat(row),
        ...headerFormats(header),
        ...bodyFormats(first, TREND_PERIODS),
        {
          area: area(first, NAME, TREND_PERIODS, 1),
          style: { number: startPattern(grain, patterns), align: 'left' },
        },
        ...(charted
          ? [numberFormat(first, FIRST, TREND_PERIODS, 3, shortPattern(charted, overview, m))]
          : []),
        numberFormat(first, TARGET + 1, TREND_PERIODS, 1, '0.0'),
      ] satisfies readonly Format[],
      rowHeights: [{ row: header, height: 36 }],
      end: first + TREND_PERIODS + 1,
    };
  };
}

const headersOf = (charted: Kpi | undefined, overview: Overview, m: Messages): readonly Content[] =>
  charted
    ? [
        kpiName(charted, m),
        m.overview.soFarOnly,
        kpiInUse(charted, overview) ? m.overview.tiles.target : null,
      ]
    : [null, null, null];

/** The value of a period that is over, or what one that is going on has come to; then its target. */
function valuesOf(row: number, overview: Overview): readonly Content[] {
  const { charted } = overview;
  if (!charted) return [null, null, null];
  const found = foundIn(row);
  const value = overview.facts.kpi(charted, found);
  const scored = kpiInUse(charted, overview);
  const isGoingOn = cell(row, PREVIOUS, { fixedColumn: true });
  return [
    pointIf(found, when(isGoingOn, NOTHING, known(value))),
    pointIf(found, when(isGoingOn, known(value), NOTHING)),
    scored ? pointIf(found, known(overview.facts.scored('target', scored, found))) : null,
  ];
}

/** Blank without a row of KPI Data, so that the line of the chart has no point there. */
const pointIf = (found: Expression, then: Expression): Expression =>
  when(binary(found, '=', integer(0)), NOTHING, then);

const known = (value: Expression): Expression => when(binary(value, '=', EMPTY), NOTHING, value);
