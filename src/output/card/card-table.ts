/** Lays out the table of a scorecard: a header, one row per KPI, hidden blank rows for more, and the total. */
import { call, reference, text, when } from '../../core/formula/expression';
import { a1, area, type Area } from '../../core/formula/reference';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { changeRules } from '../../core/layout/change-rules';
import { withoutSign, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { changePattern } from './card-change';
import { ifShown, lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  CARD_COLUMNS,
  columnOf,
  FIRST_KPI_ROW,
  HEADER_ROW,
  LAST_COLUMN,
  LAST_TREND,
  MOST_KPIS,
  span,
  TOTAL_ROW,
  type CardColumn,
} from './card-places';
import { cardRow } from './card-row';
import { statusRules } from './card-status';
import type { FactLookup } from '../lookup/fact-lookup';

interface Table {
  readonly kpis: readonly Kpi[];
  readonly facts: FactLookup;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
}

const ROW_HEIGHT = 34;
/** Texts stand on the left, as their headers do; everything between them are numbers, on the right. */
const TEXTS: readonly CardColumn[] = ['kpi', 'unit', 'trend', 'status'];
/** Amounts beside those that are held against each other. */
const SMALL: readonly CardColumn[] = ['previous', 'actualToDate', 'targetToDate', 'needed', 'forecast'];
const PERCENTS: readonly CardColumn[] = ['weight', 'attainment', 'pace'];

/** @throws Refusal for more KPIs than a card has rows */
export function cardTable({ kpis, facts, plan, patterns }: Table, m: Messages): CardPart {
  if (kpis.length > MOST_KPIS) throw new Refusal((say) => say.card.tooManyKpis(kpis.length, MOST_KPIS));
  const rows = kpis.map((kpi, index) => cardRow({ kpi, index, kpis: kpis.length, facts, plan, patterns }, m));
  const blank = Array.from({ length: MOST_KPIS - kpis.length }, () => Array<Content>(LAST_TREND).fill(null));
  return {
    blocks: [
      { row: HEADER_ROW, column: 1, cells: [CARD_COLUMNS.map((column) => header(column, m))] },
      { row: FIRST_KPI_ROW, column: 1, cells: [...rows, ...blank] },
      { row: TOTAL_ROW, column: 1, cells: [CARD_COLUMNS.map((column) => total(column, facts, m))] },
    ],
    formats: [...headerFormats(), ...bodyFormats(kpis, patterns, m), ...totalFormats()],
    rowHeights: [
      { row: HEADER_ROW, height: 52 },
      ...kpis.map((_, index) => ({ row: FIRST_KPI_ROW + index, height: ROW_HEIGHT })),
      { row: TOTAL_ROW, height: 28 },
    ],
    rules: [
      ...statusRules(body('status', MOST_KPIS)),
      ...kpis.flatMap(({ better }, index) =>
        changeRules(area(FIRST_KPI_ROW + index, columnOf('change')), better),
      ),
    ],
  };
}

const body = (column: CardColumn, kpis: number): Area => area(FIRST_KPI_ROW, columnOf(column), kpis, 1);

/** While the period shown is going on, the period before has the same number of working days. */
const header = (column: CardColumn, m: Messages): Content =>
  column === 'previous'
    ? when(lookup('isUnfinished'), text(m.card.sameDays), text(m.card.columns.previous))
    : m.card.columns[column];

function total(column: CardColumn, facts: FactLookup, m: Messages): Content {
  switch (column) {
    case 'kpi':
      return when(lookup('isUnfinished'), text(m.card.totalSoFar), text(m.card.total));
    case 'weight':
      return call('SUM', reference(a1(body('weight', MOST_KPIS))));
    case 'points':
      return ifShown(facts.total('score', lookup('found')));
    default:
      return null;
  }
}

function headerFormats(): readonly Format[] {
  return [
    {
      area: span(HEADER_ROW, 'no', 'status'),
      style: {
        bold: true,
        background: palette.band,
        color: palette.head,
        align: 'right',
        valign: 'middle',
        wrap: true,
        rule: palette.head,
      },
    },
    { area: area(HEADER_ROW, columnOf('no')), style: { align: 'center' } },
    ...TEXTS.map((column) => ({
      area: area(HEADER_ROW, columnOf(column)),
      style: { align: 'left' } as const,
    })),
  ];
}

function bodyFormats(kpis: readonly Kpi[], patterns: Patterns, m: Messages): readonly Format[] {
  if (kpis.length === 0) return [];
  const of = (column: CardColumn): Area => body(column, kpis.length);
  return [
    {
      area: area(FIRST_KPI_ROW, 1, kpis.length, LAST_COLUMN),
      style: { rule: palette.line, align: 'right', valign: 'middle' },
    },
    { area: of('no'), style: { color: palette.quiet, align: 'center' } },
    ...TEXTS.map((column) => ({ area: of(column), style: { align: 'left' } as const })),
    { area: of('kpi'), style: { wrap: true, bold: true } },
    { area: of('unit'), style: { color: palette.quiet, wrap: true } },
    ...PERCENTS.map((column) => ({
      area: of(column),
      style: { number: column === 'weight' ? '0%' : '0.0%' },
    })),
    { area: of('points'), style: { number: '0.0' } },
    { area: of('actual'), style: { bold: true } },
    { area: of('previous'), style: { color: palette.quiet } },
    ...SMALL.map((column) => ({ area: of(column), style: { size: 9 } })),
    { area: of('trend'), style: { color: palette.rep, size: 8 } },
    { area: of('status'), style: { bold: true, color: palette.quiet, wrap: true } },
    ...kpis.flatMap((kpi, index) => {
      const row = FIRST_KPI_ROW + index;
      const number = kpiPattern(kpi, patterns);
      return [
        { area: span(row, 'target', 'actual'), style: { number } },
        ...(canBeFruitless(kpi)
          ? (['actual', 'previous'] as const).map((column) => ({
              area: area(row, columnOf(column)),
              style: { wrap: true } as const,
            }))
          : []),
        { area: span(row, 'previous', 'previous'), style: { number: withoutSign(number) } },
        { area: span(row, 'actualToDate', 'forecast'), style: { number: withoutSign(number) } },
        { area: area(row, columnOf('change')), style: { number: changePattern(kpi, m) } },
      ];
    }),
  ];
}

const totalFormats = (): readonly Format[] => [
  {
    area: span(TOTAL_ROW, 'no', 'status'),
    style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', align: 'right' },
  },
  { area: area(TOTAL_ROW, columnOf('kpi')), style: { align: 'left' } },
  { area: area(TOTAL_ROW, columnOf('weight')), style: { number: '0%' } },
  { area: area(TOTAL_ROW, columnOf('points')), style: { number: '0.0' } },
];
