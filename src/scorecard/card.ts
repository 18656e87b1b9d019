/** One scorecard: the KPIs of one scope in one period. All cards are alike but for the scope number. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../formula/expression';
import { area, cell, type Area } from '../formula/reference';
import type { Kpi } from '../kpi/kpi';
import { DATE_PATTERN, numberPattern, startPattern } from '../layout/number-format';
import { palette } from '../layout/palette';
import type { Content, Format, SheetLayout } from '../layout/sheet-layout';
import { kpiName, unitName, type Messages } from '../messages';
import type { Grain } from '../periods/period';
import type { FactLookup } from './fact-lookup';

export interface Card {
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  /** The name of the sheet "KPI Data". */
  readonly factSheet: string;
  /** The cell that holds the start of the current period. */
  readonly currentStart: Expression;
  /** The number pattern of amounts. */
  readonly money: string;
  /** How many rows an earlier drawing of the card had: those that are too many are blanked. */
  readonly formerKpis: number;
  /** The length of a period, a month without it. */
  readonly grain?: Grain;
}

/** Columns of a card, from 1. */
const NO = 1;
const NAME = 2;
const UNIT = 3;
const ACTUAL = 4;
const PREVIOUS = 5;
const CHANGE = 6;
/** Hidden: what the card's formulas look up with. */
const LOOKUP = 8;

const PERIOD_ROW = 3;
const HEADER_ROW = 6;

/** The team is the first scope of KPI Data. */
const TEAM_NUMBER = 1;

/** The cell that tells one card from another: the scope's number in KPI Data. */
export const SCOPE_CELL: Area = area(1, LOOKUP);

export function cardLayout(
  { kpis, facts, factSheet, currentStart, money, formerKpis, grain = 'month' }: Card,
  m: Messages,
): SheetLayout {
  const at = (row: number, column: number): Expression =>
    cell(row, column, { fixedRow: true, fixedColumn: true });
  const scopeNumber = at(SCOPE_CELL.row, LOOKUP);
  const found = at(2, LOOKUP);
  const start = at(PERIOD_ROW, UNIT);
  const ifFound = (then: Expression): Expression => when(binary(found, '=', integer(0)), EMPTY, then);
  const previousRow = binary(found, '-', integer(facts.stride));

  const region = facts.key('region', found);
  const asOf = facts.key('asOf', found);
  const isRegionOfRep = binary(facts.key('scopeType', found), '=', text('rep'));
  const head: readonly (readonly Content[])[] = [
    [ifFound(facts.key('scope', found)), null],
    [
      ifFound(
        when(
          call('AND', isRegionOfRep, binary(region, '<>', EMPTY)),
          binary(text(`${m.card.region}: `), '&', region),
          EMPTY,
        ),
      ),
      null,
    ],
    [null, m.card.period],
    [when(binary(found, '=', integer(0)), text(m.card.noSuchPeriod), EMPTY), null],
  ];

  const firstRow = HEADER_ROW + 1;
  const rows = kpis.map((kpi, index): readonly Content[] => {
    const row = firstRow + index;
    const actual = cell(row, ACTUAL);
    const previous = cell(row, PREVIOUS);
    return [
      index + 1,
      kpiName(kpi, m),
      kpi.own?.unit === undefined || kpi.own.unit === '' ? unitName(kpi.unit, money, m) : kpi.own.unit,
      ifFound(facts.kpi(kpi, found)),
      ifFound(facts.kpi(kpi, previousRow)),
      change(kpi, actual, previous),
    ];
  });
  const leftOver = Array.from({ length: Math.max(0, formerKpis - kpis.length) }, () =>
    Array<Content>(CHANGE).fill(null),
  );
  const body = (column: number): Area => area(firstRow, column, kpis.length, 1);
  const perKpi = kpis.flatMap((kpi, index): readonly Format[] => [
    {
      area: area(firstRow + index, ACTUAL, 1, 2),
      style: { number: numberPattern(kpi.format, money), align: 'right' },
    },
    { area: area(firstRow + index, CHANGE), style: { number: changePattern(kpi, m), align: 'right' } },
  ]);

  return {
    blocks: [
      { row: 1, column: NO, cells: head },
      { row: PERIOD_ROW, column: UNIT, cells: [[currentStart]], initial: true },
      {
        row: PERIOD_ROW,
        column: PREVIOUS,
        cells: [
          [ifFound(when(binary(asOf, '=', EMPTY), text(m.card.live), text(m.card.asOf))), ifFound(asOf)],
        ],
      },
      {
        row: HEADER_ROW,
        column: NO,
        cells: [[m.card.no, m.card.kpi, m.card.unit, m.card.actual, m.card.previous, m.card.change]],
      },
      { row: firstRow, column: NO, cells: [...rows, ...leftOver] },
      { row: SCOPE_CELL.row, column: LOOKUP, cells: [[TEAM_NUMBER], [facts.row(start, scopeNumber)]] },
    ],
    formats: [
      {
        area: area(1, NO, 1, CHANGE),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(1, NO), style: { bold: true, size: 16 } },
      { area: area(2, NO, 1, CHANGE), style: { background: palette.head, color: palette.onHead } },
      { area: area(PERIOD_ROW, NAME), style: { color: palette.quiet, align: 'right', valign: 'middle' } },
      {
        area: area(PERIOD_ROW, UNIT),
        style: {
          number: startPattern(grain),
          bold: true,
          background: palette.input,
          align: 'center',
          valign: 'middle',
        },
      },
      { area: area(PERIOD_ROW, PREVIOUS), style: { color: palette.quiet, align: 'right', valign: 'middle' } },
      {
        area: area(PERIOD_ROW, CHANGE),
        style: { number: DATE_PATTERN, color: palette.quiet, align: 'right', valign: 'middle' },
      },
      { area: area(4, NO), style: { color: palette.bad, italic: true } },
      {
        area: area(HEADER_ROW, NO, 1, CHANGE),
        style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', wrap: true },
      },
      { area: area(HEADER_ROW, ACTUAL, 1, 3), style: { align: 'right' } },
      { area: area(firstRow, NO, kpis.length, CHANGE), style: { rule: palette.line, valign: 'middle' } },
      { area: body(NO), style: { color: palette.quiet, align: 'center' } },
      { area: body(UNIT), style: { color: palette.quiet } },
      { area: body(ACTUAL), style: { bold: true } },
      ...perKpi,
    ],
    columnWidths: [44, 280, 110, 140, 140, 110, 24, 60],
    rowHeights: [
      { row: 1, height: 36 },
      { row: PERIOD_ROW, height: 30 },
      { row: HEADER_ROW, height: 30 },
      ...kpis.map((_, index) => ({ row: firstRow + index, height: 28 })),
    ],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ first: LOOKUP, count: 1 }],
    choices: [
      {
        area: area(PERIOD_ROW, UNIT),
        from: { sheet: factSheet, area: facts.starts },
        help: m.card.pickPeriod,
      },
    ],
    rules: kpis.flatMap((kpi, index) => {
      const cellOfChange = area(firstRow + index, CHANGE);
      const [above, below] =
        kpi.better === 'higher' ? [palette.good, palette.bad] : [palette.bad, palette.good];
      return [
        { area: cellOfChange, test: 'above', value: 0, color: above } as const,
        { area: cellOfChange, test: 'below', value: 0, color: below } as const,
      ];
    }),
    inputs: [area(PERIOD_ROW, UNIT)],
    gridlines: false,
  };
}

/** Shares change by points, everything else by a share of the previous value. */
function change(kpi: Kpi, actual: Expression, previous: Expression): Expression {
  const difference = binary(actual, '-', previous);
  const noValue = call('OR', binary(actual, '=', EMPTY), binary(previous, '=', EMPTY));
  if (kpi.format === 'percent') return when(noValue, EMPTY, binary(difference, '*', integer(100)));
  return when(
    noValue,
    EMPTY,
    when(binary(previous, '<=', integer(0)), EMPTY, binary(difference, '/', previous)),
  );
}

function changePattern(kpi: Kpi, m: Messages): string {
  if (kpi.format !== 'percent') return '+0.0%;-0.0%;0.0%';
  const points = `0.0" ${m.card.points}"`;
  return `+${points};-${points};${points}`;
}
