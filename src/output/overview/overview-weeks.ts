/** Lays out the last weeks of the whole team, oldest first, each beside its change against the week before. */
import { operandsOf } from '../../compute/formulas/conditions';
import { valueFormula } from '../../compute/formulas/value';
import { unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, cell } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { startPattern, WHOLE_NUMBER } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import { startOf } from '../../plan/sheet/start-formula';
import { kpiName, type Messages } from '../../words';
import { changeFormula, changePattern } from '../card/card-change';
import { readableMeasure, sourceOf } from '../kpi-data/measure-cells';
import { shortPattern } from './overview-amounts';
import type { Overview } from './overview-contents';
import {
  bodyFormats,
  headerFormats,
  noteFormat,
  numberFormat,
  titleFormat,
  type Part,
} from './overview-part';
import { FIRST, fixed, FOUND, LAST, NAME, RANK } from './overview-places';
import { WEEKS, type Weeks } from './weeks';

/** Hidden, in the row of a week: its first day and the day after it, then what was counted in it. */
const [START, END, FIRST_MEASURE] = [FOUND, FOUND + 1, FOUND + 2];

/** A value, then its change. */
const COLUMNS_OF_KPI = 2;

const measuresIn = ({ kpis }: Weeks): readonly Measure[] => measuresOfAll(kpis);

/** In the row above the first week: the values of the one before it. */
const firstValueBefore = (weeks: Weeks): number => FIRST_MEASURE + measuresIn(weeks).length;

/** How many hidden columns the table needs. */
export const hiddenBesideWeeks = (weeks: Weeks | undefined): number =>
  weeks ? firstValueBefore(weeks) + weeks.kpis.length - FOUND : 0;

/** Nothing where there is no KPI to compare. */
export function weekTable(overview: Overview, m: Messages): (row: number) => Part {
  const { weeks } = overview;
  return (row) => (weeks ? table(weeks, overview, row, m) : { blocks: [], formats: [], end: row });
}

function table(weeks: Weeks, overview: Overview, row: number, m: Messages): Part {
  const { grain, kpis, counted } = weeks;
  const { patterns } = overview;
  const header = row + 1;
  const first = header + 1;
  const { title, start, change } = { ...m.overview.weeks[grain], change: m.overview.change };
  return {
    blocks: [
      { row, column: RANK, cells: [[title(WEEKS)]] },
      { row, column: LAST - 1, cells: [[m.overview.asOf, lastDay(weeks, overview, row)]] },
      { row: header, column: NAME, cells: [[start, ...kpis.flatMap((kpi) => [kpiName(kpi, m), change])]] },
      {
        row: first,
        column: NAME,
        cells: Array.from({ length: WEEKS }, (_, index) => shownCells(weeks, first + index, index === 0, m)),
      },
      ...(counted.kind === 'live'
        ? [{ row, column: FOUND, cells: [[overview.facts.row(overview.plan.start, integer(1))]] }]
        : []),
      {
        row: header,
        column: START,
        cells: Array.from({ length: WEEKS + 1 }, (_, place) => hiddenCells(weeks, overview, header, place)),
      },
      {
        row: header,
        column: firstValueBefore(weeks),
        cells: [kpis.map((kpi) => valueIn(header, kpi, weeks))],
      },
    ],
    formats: [
      titleFormat(row),
      noteFormat(row, LAST - 1, 2),
      numberFormat(row, LAST, 1, 1, patterns.date),
      { area: area(row, LAST - 1), style: { align: 'right' } },
      ...headerFormats(header),
      ...bodyFormats(first, WEEKS),
      { area: area(first, NAME, WEEKS, 1), style: { number: startPattern(grain, patterns), align: 'left' } },
      ...kpis.flatMap((kpi, index): readonly Format[] => [
        numberFormat(first, valueColumn(index), WEEKS, 1, shortPattern(kpi, overview, m)),
        numberFormat(first, valueColumn(index) + 1, WEEKS, 1, changePattern(kpi, m)),
        { area: area(first, valueColumn(index) + 1, WEEKS, 1), style: { color: palette.quiet } },
      ]),
      { area: area(header, START, WEEKS + 1, 2), style: { number: WHOLE_NUMBER } },
    ],
    rules: kpis.flatMap(({ better }, index) =>
      changeRules(area(first, valueColumn(index) + 1, WEEKS, 1), better),
    ),
    rowHeights: [{ row: header, height: 70 }],
    end: first + WEEKS + 1,
  };
}

const valueColumn = (index: number): number => FIRST + COLUMNS_OF_KPI * index;

/** The last day of which the newest week tells. */
function lastDay({ counted }: Weeks, { facts }: Overview, row: number): Content {
  if (counted.kind === 'measured') return counted.lastDay;
  const current = fixed(row, FOUND);
  const today = call('TODAY');
  const lastOfCurrent = binary(facts.key('end', current), '-', integer(1));
  return when(binary(current, '=', integer(0)), today, call('MIN', today, lastOfCurrent));
}

function shownCells(weeks: Weeks, row: number, isFirst: boolean, m: Messages): readonly Content[] {
  const { kpis } = weeks;
  return [
    cell(row, START, { fixedColumn: true }),
    ...kpis.flatMap((kpi, index) => {
      const value = cell(row, valueColumn(index));
      const before = cell(row - 1, isFirst ? firstValueBefore(weeks) + index : valueColumn(index));
      const change = when(
        isSoFar(weeks, kpi, row),
        text(m.overview.weeks.soFar),
        changeFormula(kpi, value, before),
      );
      return [valueIn(row, kpi, weeks), unless([binary(value, '=', EMPTY)], change)];
    }),
  ];
}

/** Whether the week is not over, or the KPI may still change much: then there is nothing to compare. */
function isSoFar({ counted, wait }: Weeks, kpi: Kpi, row: number): Expression {
  const end = cell(row, END, { fixedColumn: true });
  const days = wait(kpi);
  const final = days === 0 ? end : binary(end, '+', integer(days));
  const today = counted.kind === 'live' ? call('TODAY') : integer(Math.floor(counted.asOf));
  return binary(final, '>', today);
}

/** Blank before the KPI's data begin. */
function valueIn(row: number, kpi: Kpi, weeks: Weeks): Content {
  const measures = measuresIn(weeks).map(measureId);
  const here = (measure: Measure): Expression =>
    cell(row, FIRST_MEASURE + measures.indexOf(measureId(measure)), { fixedColumn: true });
  const value = valueFormula(kpi.value, { here, team: here });
  const end = cell(row, END, { fixedColumn: true });
  return value && unless([binary(end, '<=', integer(weeks.begins(kpi)))], value);
}

/** @param place of the week, from 0 for the one in the row of the headers */
function hiddenCells(
  weeks: Weeks,
  { facts }: Pick<Overview, 'facts'>,
  header: number,
  place: number,
): readonly Content[] {
  const { grain, counted } = weeks;
  const row = header + place;
  if (counted.kind === 'measured') {
    const period = counted.periods[place];
    if (!period) throw new RangeError(`no week ${place}`);
    return [period.start, period.end, ...measuresIn(weeks).map((each) => counted.value(each, place))];
  }
  const { sources, located } = counted;
  const start = cell(row, START, { fixedColumn: true });
  const end = cell(row, END, { fixedColumn: true });
  const isNewest = place === WEEKS;
  const next = cell(row + 1, START);
  return [
    isNewest ? startOf(fixed(header - 1, LAST), grain, 1) : moved(next, -1, grain),
    isNewest ? moved(start, 1, grain) : next,
    ...measuresIn(weeks).map((measure) => {
      const operands = operandsOf(measure, sourceOf(measure, sources)).map((_, at) =>
        facts.operand(measure, at),
      );
      return readableMeasure(measure, located, { start, end, operands });
    }),
  ];
}

/** The first day of the period after one that begins on a day, or of the one before. */
function moved(start: Expression, by: 1 | -1, grain: Weeks['grain']): Expression {
  const sign = by === 1 ? '+' : '-';
  switch (grain) {
    case 'week':
      return binary(start, sign, integer(7));
    case 'month':
      // A month below 1 or above 12 is one of the year before or after.
      return call('DATE', call('YEAR', start), binary(call('MONTH', start), sign, integer(1)), integer(1));
    default:
      return grain satisfies never;
  }
}
