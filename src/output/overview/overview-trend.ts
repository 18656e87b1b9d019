/** Lays out the whole team over the last periods, oldest first: its charted KPI and its score. */
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { area } from '../../core/formula/reference';
import { startPattern } from '../../core/layout/number-format';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import { ifFound } from '../lookup/if-found';
import { standing } from '../lookup/standing';
import { chartedKpi, type Overview } from './overview-contents';
import { bodyFormats, headerFormats, numberFormat, titleFormat, type Part } from './overview-part';
import { FIRST, FOUND, foundIn, NAME, RANK, TEAM_FOUND } from './overview-places';
import { rowBefore } from './overview-score';

export const TREND_PERIODS = 12;

/** A period before the first one that is shown stays blank. */
export function trend(overview: Overview, m: Messages): (row: number) => Part {
  const { facts, patterns, grain } = overview;
  const charted = chartedKpi(overview);
  const { title, period, score, coverage } = { ...m.overview, title: m.overview.trend(TREND_PERIODS) };
  return (row) => {
    const header = row + 1;
    const first = header + 1;
    return {
      blocks: [
        { row, column: RANK, cells: [[title]] },
        {
          row: header,
          column: NAME,
          cells: [[period, charted ? kpiName(charted, m) : null, score, coverage]],
        },
        {
          row: first,
          column: NAME,
          cells: Array.from({ length: TREND_PERIODS }, (_, index): readonly Content[] => {
            const found = foundIn(first + index);
            return [
              ifFound(found, facts.periods.shown(facts.key('start', found))),
              charted ? ifFound(found, facts.kpi(charted, found)) : null,
              ifFound(found, standing('score', found, facts)),
              ifFound(found, facts.total('coverage', found)),
            ];
          }),
        },
        {
          row: first,
          column: FOUND,
          cells: Array.from({ length: TREND_PERIODS }, (_, index) => [
            rowBefore(facts, TEAM_FOUND, TREND_PERIODS - 1 - index),
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
        ...(charted ? [numberFormat(first, FIRST, TREND_PERIODS, 1, kpiPattern(charted, patterns))] : []),
        numberFormat(first, FIRST + 1, TREND_PERIODS, 1, '0.0'),
        numberFormat(first, FIRST + 2, TREND_PERIODS, 1, '0%'),
      ] satisfies readonly Format[],
      rowHeights: [{ row: header, height: 36 }],
      end: first + TREND_PERIODS + 1,
    };
  };
}
