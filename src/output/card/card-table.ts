/** Lays out the first table of a scorecard: a header, one row per KPI, hidden blank rows for more, and the total. */
import {
  binary,
  call,
  EMPTY,
  integer,
  reference,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { unless } from '../../core/formula/blank-cells';
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
import { gapPattern } from './card-gap';
import { linesBlock } from './card-lines';
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
import { cardRow, type RowOfCard } from './card-row';
import { statusRules } from './card-status';
import type { FactLookup } from '../lookup/fact-lookup';

/** Two lines of 9 points, in a wide font as well, and what a cell keeps free above and below. */
const ROW_HEIGHT = 31;
/** Texts stand on the left, as their headers do; everything between them are numbers, on the right. */
const TEXTS: readonly CardColumn[] = ['kpi', 'status', 'unit'];

/** @throws Refusal for more KPIs than a card has rows */
export function cardTable({ kpis, ...of }: Omit<RowOfCard, 'kpi' | 'index'>, m: Messages): CardPart {
  const { facts, patterns } = of;
  if (kpis.length > MOST_KPIS) throw new Refusal((say) => say.card.tooManyKpis(kpis.length, MOST_KPIS));
  const rows = kpis.map((kpi, index) => cardRow({ ...of, kpi, index, kpis }, m));
  const blank = Array.from({ length: MOST_KPIS - kpis.length }, () => Array<Content>(LAST_TREND).fill(null));
  return {
    blocks: [
      linesBlock(HEADER_ROW, [CARD_COLUMNS.map((column) => [column, m.card.columns[column]] as const)]),
      { row: FIRST_KPI_ROW, column: 1, cells: [...rows, ...blank] },
      linesBlock(TOTAL_ROW, [CARD_COLUMNS.map((column) => [column, total(column, facts, m)] as const)]),
    ],
    formats: [...headerFormats(HEADER_ROW, TEXTS), ...bodyFormats(kpis, patterns, m), ...totalFormats()],
    rowHeights: [
      { row: HEADER_ROW, height: 32 },
      ...kpis.map((_, index) => ({ row: FIRST_KPI_ROW + index, height: ROW_HEIGHT })),
      { row: TOTAL_ROW, height: 24 },
    ],
    rules: [
      ...statusRules(body('status', MOST_KPIS)),
      ...kpis.flatMap(({ better }, index) => changeRules(span(FIRST_KPI_ROW + index, 'gap', 'gap'), better)),
    ],
  };
}

const body = (column: CardColumn, kpis: number): Area => area(FIRST_KPI_ROW, columnOf(column), kpis, 1);

function total(column: CardColumn, facts: FactLookup, m: Messages): Content {
  switch (column) {
    case 'kpi':
      return when(lookup('isUnfinished'), text(m.card.totalSoFar), text(m.card.total));
    case 'weight': {
      const weights = reference(a1(body('weight', MOST_KPIS)));
      // Whoever is not on the team has none.
      return unless([binary(call('COUNT', weights), '=', integer(0))], call('SUM', weights));
    }
    case 'points':
      return ifShown(facts.total('score', lookup('found')));
    case 'status':
      return coverageOf(m);
    default:
      return null;
  }
}

/** @param texts the columns whose header stands on the left */
export const headerFormats = (row: number, texts: readonly CardColumn[]): readonly Format[] => [
  {
    area: span(row, 'no', 'points'),
    style: {
      ...{ bold: true, italic: false, size: 9 },
      background: palette.band,
      color: palette.head,
      align: 'right',
      valign: 'middle',
      wrap: true,
      rule: palette.head,
    },
  },
  { area: area(row, columnOf('no')), style: { align: 'center' } },
  ...texts.map((column) => ({ area: area(row, columnOf(column)), style: { align: 'left' } as const })),
];

function bodyFormats(kpis: readonly Kpi[], patterns: Patterns, m: Messages): readonly Format[] {
  if (kpis.length === 0) return [];
  const of = (column: CardColumn): Area => body(column, kpis.length);
  return [
    {
      area: area(FIRST_KPI_ROW, 1, kpis.length, LAST_COLUMN),
      style: { ...{ bold: false, size: 9 }, rule: palette.line, align: 'right', valign: 'middle' },
    },
    { area: of('no'), style: { color: palette.quiet, align: 'center' } },
    ...TEXTS.map((column) => ({ area: of(column), style: { align: 'left' } as const })),
    { area: of('kpi'), style: { wrap: true } },
    { area: of('status'), style: { wrap: true, bold: true, color: palette.quiet } },
    { area: of('actual'), style: { bold: true } },
    { area: of('unit'), style: { color: palette.quiet, wrap: true } },
    { area: of('attainment'), style: { number: '0.0%' } },
    { area: of('weight'), style: { number: '0%' } },
    { area: of('points'), style: { number: '0.0' } },
    ...kpis.flatMap((kpi, index) => {
      const row = FIRST_KPI_ROW + index;
      const number = withoutSign(kpiPattern(kpi, patterns));
      return [
        { area: span(row, 'target', 'actual'), style: { number } },
        ...(canBeFruitless(kpi) ? [{ area: span(row, 'actual', 'actual'), style: { wrap: true } }] : []),
        { area: span(row, 'gap', 'gap'), style: { number: gapPattern(kpi, patterns, m) } },
        { area: span(row, 'needed', 'needed'), style: { number } },
      ];
    }),
  ];
}

const totalFormats = (): readonly Format[] => [
  {
    area: span(TOTAL_ROW, 'no', 'points'),
    style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', align: 'right' },
  },
  { area: span(TOTAL_ROW, 'kpi', 'status'), style: { align: 'left' } },
  { area: span(TOTAL_ROW, 'status', 'status'), style: { bold: false, size: 9 } },
  { area: span(TOTAL_ROW, 'weight', 'points'), style: { size: 9 } },
  { area: area(TOTAL_ROW, columnOf('weight')), style: { number: '0%' } },
  { area: area(TOTAL_ROW, columnOf('points')), style: { number: '0.0' } },
];

/** `80% of the weight scored · provisional`; whole percents, never rounded up to a coverage that is not there. */
function coverageOf(m: Messages): Expression {
  const coverage = lookup('coverage');
  const percents = call('INT', call('ROUND', binary(coverage, '*', integer(100)), integer(6)));
  const provisional = when(binary(coverage, '<', integer(1)), text(m.card.provisional), EMPTY);
  return when(
    binary(coverage, '=', EMPTY),
    EMPTY,
    binary(binary(percents, '&', text(m.card.weightScored)), '&', provisional),
  );
}
