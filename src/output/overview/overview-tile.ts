/** Fills the cells of a tile: a KPI of the whole team, its target, what is missing, and how the period will end. */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { fixedColumnRows } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import { written } from '../../compute/rules/written';
import { FORECAST } from '../../compute/scoring/forecast';
import { NEEDED } from '../../compute/scoring/needed';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import type { Messages } from '../../words';
import { points } from '../card/card-change';
import { ifFound } from '../lookup/if-found';
import { bar, markedBar, signsOf } from './overview-bar';
import { kpiInUse, type Overview } from './overview-contents';
import { markedName, shortName } from './overview-kpi-name';
import { fixed, progressOf, TEAM_FOUND, TILE_ROW } from './overview-places';

/** Its name, its value, a bar, the target, what is missing, what is needed, the forecast, where it usually ends. */
export const TILE_LINES = 8;
export const GAP_LINE = 4;
const [VALUE, TARGET, NEEDED_LINE, FORECAST_LINE, USUAL] = [1, 3, 5, 6, 7];

const [SMALL_BAR, LARGE_BAR] = [22, 42];

export interface Tile {
  readonly kpi: Kpi;
  /** The first of its columns, of which the last has what is attained. */
  readonly column: number;
  readonly columns: number;
  /** Of a large tile: where the shares are between which past periods ended. */
  readonly rangeColumn: number | undefined;
}

/** The lines of the tile, each as wide as it is. */
export function tileCells(tile: Tile, overview: Overview, m: Messages): readonly (readonly Content[])[] {
  const { kpi, column, columns, rangeColumn } = tile;
  const { facts } = overview;
  const inUse = kpiInUse(kpi, overview);
  const { attained, target, needed, forecast, usually, dueToday } = m.overview.tiles;
  const at = (line: number, right = 1): Expression => fixed(TILE_ROW + line, column + right);
  const wide = (...cells: readonly Content[]): readonly Content[] =>
    Array.from({ length: columns }, (_, place) => cells[place] ?? null);
  const labelled = (words: Content, line: number, value: Content, last: Content = null) =>
    value === null
      ? wide(null)
      : wide(
          typeof words === 'string' ? when(binary(at(line), '=', EMPTY), EMPTY, text(words)) : words,
          value,
          last,
        );
  const ending = (...cells: readonly Content[]): readonly Content[] =>
    Array.from({ length: columns }, (_, place) => cells[place - columns + cells.length] ?? null);
  const attainment = inUse ? ifFound(TEAM_FOUND, facts.scored('attainment', inUse, TEAM_FOUND)) : null;
  const given = { kpi, overview, value: at(VALUE, 0), target: at(TARGET) };
  const addsUp = isAdditive(kpi);
  const isLarge = rangeColumn !== undefined;
  const isMarked = isLarge && inUse !== undefined && addsUp;
  const bound = (place: number): Content =>
    isLarge && addsUp && overview.ranges.length > 0
      ? boundFormula(rangeColumn + place, overview.ranges.length, at(FORECAST_LINE))
      : null;
  return [
    named(ending(attainment && isLarge ? attained : null), markedName(kpi, overview, m, shortName(kpi, m))),
    named(ending(attainment), ifFound(TEAM_FOUND, facts.kpi(kpi, TEAM_FOUND))),
    wide(attainment && barFormula(at(VALUE, columns - 1), isMarked, isLarge ? LARGE_BAR : SMALL_BAR, given)),
    labelled(
      target,
      TARGET,
      inUse ? ifFound(TEAM_FOUND, facts.scored('target', inUse, TEAM_FOUND)) : null,
      isMarked ? when(isDue(given), text(dueToday), EMPTY) : null,
    ),
    labelled(inUse ? gapLabel(given, m) : null, GAP_LINE, inUse ? gapFormula(given) : null),
    labelled(needed, NEEDED_LINE, inUse && addsUp ? neededFormula(given) : null),
    labelled(forecast, FORECAST_LINE, addsUp ? forecastFormula(given) : null),
    labelled(usually, USUAL, bound(0), bound(1)),
  ];
}

const named = (line: readonly Content[], first: Content): readonly Content[] => [first, ...line.slice(1)];

interface Given {
  readonly kpi: Kpi;
  readonly overview: Overview;
  /** The cells of the tile. */
  readonly value: Expression;
  readonly target: Expression;
}

const whileUnfinished = (then: Expression): Expression => when(progressOf('isUnfinished'), then, EMPTY);

const isLower = ({ kpi, overview }: Given): Expression => overview.plan.kpi(kpi.id).lowerWhere;

/** Of the large tile with a mark where the value should be by now, while the period is going on. */
function barFormula(attained: Expression, isMarked: boolean, length: number, given: Given): Expression {
  const filled = signsOf(attained, length);
  const isBlank = binary(attained, '=', EMPTY);
  if (!isMarked) return unless([isBlank], bar(filled, length));
  const due = binary(progressOf('elapsed'), '/', progressOf('workingDays'));
  return unless(
    [isBlank],
    when(isDue(given), markedBar(filled, signsOf(due, length), length), bar(filled, length)),
  );
}

/** A part of the target is due while the period is going on and more is better. */
const isDue = (given: Given): Expression =>
  call('AND', progressOf('isUnfinished'), call('NOT', isLower(given)));

const isMissing = ({ value, target }: Given): Expression => lacksNumber(value, target);

/** Without a sign: the words beside it say which way. Of shares in percentage points. */
function gapFormula(given: Given): Expression {
  const gap = call('ABS', binary(given.target, '-', given.value));
  return unless([isMissing(given)], given.kpi.format === 'percent' ? points(gap) : gap);
}

function gapLabel(given: Given, m: Messages): Expression {
  const { toGo, ahead, above, below } = m.overview.tiles;
  const isBelow = binary(given.value, '<', given.target);
  return unless(
    [isMissing(given)],
    when(isLower(given), when(isBelow, text(below), text(above)), when(isBelow, text(toGo), text(ahead))),
  );
}

const days = { elapsed: progressOf('elapsed'), total: progressOf('workingDays') };

const neededFormula = (given: Given): Expression =>
  whileUnfinished(
    written(NEEDED, { actual: given.value, target: given.target, ...days, isLower: isLower(given) }),
  );

const forecastFormula = ({ value }: Given): Expression =>
  whileUnfinished(written(FORECAST, { actual: value, ...days }));

/** The forecast by the share at which a low or a high one of the past periods ended; blank where that is unknown. */
function boundFormula(column: number, known: number, forecast: Expression): Expression {
  const { elapsed } = days;
  const share = call('INDEX', fixedColumnRows(column, 1, known), elapsed);
  const isBeyond = binary(elapsed, '>', integer(known));
  return unless(
    [binary(forecast, '=', EMPTY)],
    unless([isBeyond], unless([binary(share, '=', EMPTY)], binary(forecast, '*', share))),
  );
}
