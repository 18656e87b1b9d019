/** Lays out who needs help today: those of the lowest scores, each with the KPI that is lowest and what it lacks. */
import { lacksNumber, unless } from '../../core/formula/blank-cells';
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, fixedArea } from '../../core/formula/reference';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import { written } from '../../compute/rules/written';
import { GAP } from '../../compute/scoring/gap';
import type { Kpi } from '../../model/kpi/kpi';
import { unitBeside, type Messages } from '../../words';
import type { Overview } from './overview-contents';
import { numberFormat, subtitleFormats, type Part } from './overview-part';
import { FIRST_REACHED, fixed, FOUND, NAME, NEEDS_HELP, RANK, WORST } from './overview-places';
import { columnIn, type Ranked } from './overview-ranked';
import { shortName } from './overview-kpi-name';
import { isTooEarly } from './overview-score';

const SHOWN = 3;

/** The name; the KPI, over two columns; what it has reached; what is missing, then its unit. */
const HELP_COLUMNS = 6;
const [KPI, REACHED, LACKING, UNIT] = [NAME + 1, NAME + 3, NAME + 4, NAME + 5];

/** Nothing without KPIs in use. */
export function help(table: Ranked, row: number, overview: Overview, m: Messages): Part | undefined {
  const { scored } = overview;
  if (scored.length === 0) return undefined;
  const { title, kpi, reached, lacking } = m.overview.help;
  const header = row + 1;
  const first = header + 1;
  return {
    blocks: [
      { row, column: RANK, cells: [[title]] },
      { row: header, column: NAME, cells: [[m.overview.rep, kpi, null, reached, lacking]] },
      {
        row: first,
        column: NAME,
        cells: Array.from({ length: SHOWN }, (_, place) =>
          shownCells(place, first + place, table, overview, m),
        ),
      },
      {
        row: first,
        column: FOUND,
        cells: Array.from({ length: SHOWN }, (_, place) =>
          hiddenCells(place, first + place, table, overview),
        ),
      },
    ],
    formats: [
      ...subtitleFormats(row, RANK, HELP_COLUMNS + 1),
      { area: area(header, KPI), style: { wrap: false } },
      { area: area(header, REACHED, SHOWN + 1, 2), style: { align: 'right' } },
      numberFormat(first, REACHED, SHOWN, 1, '0%'),
      { area: area(first, REACHED, SHOWN, 1), style: { color: palette.bad, bold: true } },
      // Amounts of any KPI: whole ones, and small ones with a decimal.
      numberFormat(first, LACKING, SHOWN, 1, '[<10]#,##0.0;#,##0'),
      { area: area(first, KPI, SHOWN, 1), style: { size: 9 } },
      { area: area(first, UNIT, SHOWN, 1), style: { color: palette.quiet } },
    ],
    end: first + SHOWN,
  };
}

/**
 * Hidden, in the row of a person: the place in the ranking, 0 for nobody, of the KPI, and the row of KPI Data; then by how much
 * each KPI misses its target.
 */
const [PERSON, PLACE, DATA, FIRST_GAP] = [FOUND, FOUND + 1, FOUND + 2, FOUND + 3];

function shownCells(
  place: number,
  row: number,
  table: Ranked,
  overview: Overview,
  m: Messages,
): readonly Content[] {
  const { scored, patterns } = overview;
  const [person, kpi] = [fixed(row, PERSON), fixed(row, PLACE)];
  const isNobody = binary(person, '=', integer(0));
  const ifSomebody = (then: Expression): Expression => unless([isNobody], then);
  const reached = cellsOf(table.header + 1, FIRST_REACHED, table.count, scored.length);
  const isJudged = binary(call('COUNT', reached), '>', integer(0));
  const nobody =
    place === 0
      ? when(
          isTooEarly,
          text(m.overview.tooEarly),
          when(isJudged, text(m.overview.help.none), text(m.overview.help.unjudged)),
        )
      : EMPTY;
  const gap = call('INDEX', cellsOf(row, FIRST_GAP, 1, scored.length), kpi);
  // A budget that is used up too fast lacks nothing yet.
  const lacks = binary(call('SUM', gap), '>', integer(0));
  const units = scored.map((each) => text(lackUnit(each, patterns, m)));
  return [
    when(isNobody, nobody, call('INDEX', columnIn(table, NAME), person)),
    ifSomebody(call('CHOOSE', kpi, ...scored.map((each) => text(shortName(each, m))))),
    null,
    ifSomebody(call('INDEX', reached, person, kpi)),
    ifSomebody(when(lacks, call('ROUND', gap, integer(1)), EMPTY)),
    unless([binary(fixed(row, LACKING), '=', EMPTY)], call('CHOOSE', kpi, ...units)),
  ];
}

/** Shares lack percentage points; amounts have their currency, where their pattern says one. */
function lackUnit(kpi: Kpi, patterns: Overview['patterns'], m: Messages): string {
  if (kpi.own?.unit) return kpi.own.unit;
  if (kpi.format === 'percent') return m.card.percentPoints;
  return unitBeside(kpi.unit, patterns, m);
}

const cellsOf = (row: number, column: number, rows: number, columns: number): Expression =>
  fixedArea(area(row, column, rows, columns));

/** The last ones of the ranking who are below a target. */
function hiddenCells(place: number, row: number, table: Ranked, overview: Overview): readonly Content[] {
  const needing = columnIn(table, NEEDS_HELP);
  const isThere = binary(call('COUNT', needing), '>', integer(place));
  const isNobody = binary(fixed(row, PERSON), '=', integer(0));
  const ofPerson = (column: number): Expression => call('INDEX', columnIn(table, column), fixed(row, PERSON));
  return [
    when(isThere, call('LARGE', needing, integer(place + 1)), integer(0)),
    unless([isNobody], ofPerson(WORST)),
    unless([isNobody], ofPerson(FOUND)),
    ...overview.scored.map((kpi) => unless([isNobody], gapOf(kpi, fixed(row, DATA), overview))),
  ];
}

/** Of shares in percentage points; blank without value or target. */
function gapOf(kpi: Kpi, found: Expression, { facts, plan }: Overview): Expression {
  const [actual, target] = [facts.kpi(kpi, found), facts.scored('target', kpi, found)];
  const gap = written(GAP, { actual, target, isLower: plan.kpi(kpi.id).lowerWhere });
  return unless(
    [lacksNumber(actual, target)],
    kpi.format === 'percent' ? binary(gap, '*', integer(100)) : gap,
  );
}
