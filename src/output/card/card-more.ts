/** Lays out the second table of a scorecard: what each KPI is held against, where it is going, and its year to date. */
import { text, when } from '../../core/formula/expression';
import { area, type Area } from '../../core/formula/reference';
import { changeRules } from '../../core/layout/change-rules';
import { withoutSign, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, Format } from '../../core/layout/sheet-layout';
import { canBeFruitless } from '../../model/kpi/fruitless';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern, shortAmount } from '../../model/kpi/kpi-pattern';
import { kpiName, type Messages } from '../../words';
import { changePattern } from './card-change';
import { linesBlock, type Line } from './card-lines';
import { lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  columnOf,
  FIRST_MORE_ROW,
  LAST_COLUMN,
  MORE_COLUMNS,
  MORE_HEADER_ROW,
  MORE_TITLE_ROW,
  MOST_KPIS,
  span,
  type MoreColumn,
} from './card-places';
import { moreContent, type RowOfCard } from './card-row';
import { headerFormats } from './card-table';

/** Two lines of a name, and three of a header. */
const [ROW_HEIGHT, HEADER_HEIGHT] = [28, 42] as const;

export function cardMore({ kpis, ...of }: Omit<RowOfCard, 'kpi' | 'index'>, m: Messages): CardPart {
  const rows = kpis.map((kpi, index): Line => [
    ...([
      ['no', index + 1],
      ['kpi', kpiName(kpi, m)],
    ] as const),
    ...MORE_COLUMNS.map((column) => [column, moreContent(column, { ...of, kpi, index, kpis })] as const),
  ]);
  return {
    blocks: [
      linesBlock(MORE_TITLE_ROW, [
        [['no', m.card.more]],
        [
          ['no', m.card.columns.no],
          ['kpi', m.card.columns.kpi],
          ...MORE_COLUMNS.map((column) => [column, header(column, m)] as const),
        ],
        ...rows,
        ...Array.from({ length: MOST_KPIS - kpis.length + 1 }, (): Line => []),
      ]),
    ],
    formats: [
      {
        area: area(MORE_TITLE_ROW, 1),
        style: { bold: true, italic: false, color: palette.head, valign: 'bottom' },
      },
      ...headerFormats(MORE_HEADER_ROW, ['kpi', 'trend']),
      ...bodyFormats(kpis, of.patterns, m),
    ],
    rowHeights: [
      { row: MORE_TITLE_ROW, height: 20 },
      { row: MORE_HEADER_ROW, height: HEADER_HEIGHT },
      ...kpis.map((_, index) => ({ row: FIRST_MORE_ROW + index, height: ROW_HEIGHT })),
      { row: FIRST_MORE_ROW + MOST_KPIS, height: 6 },
    ],
    rules: kpis.flatMap(({ better }, index) =>
      changeRules(span(FIRST_MORE_ROW + index, 'change', 'change'), better),
    ),
    mergesAcross: [span(MORE_HEADER_ROW, 'trend', 'points', kpis.length + 1)],
  };
}

/** While the period shown is going on, the period before has the same number of working days. */
const header = (column: MoreColumn, m: Messages): Content =>
  column === 'previous'
    ? when(lookup('isUnfinished'), text(m.card.sameDays), text(m.card.columns.previous))
    : m.card.columns[column];

function bodyFormats(kpis: readonly Kpi[], patterns: Patterns, m: Messages): readonly Format[] {
  if (kpis.length === 0) return [];
  const of = (column: MoreColumn | 'no' | 'kpi'): Area =>
    area(FIRST_MORE_ROW, columnOf(column), kpis.length, 1);
  return [
    {
      area: area(FIRST_MORE_ROW, 1, kpis.length, LAST_COLUMN),
      style: { ...{ bold: false, size: 9 }, rule: palette.line, align: 'right', valign: 'middle' },
    },
    { area: of('no'), style: { color: palette.quiet, align: 'center' } },
    { area: of('kpi'), style: { size: 8, align: 'left', wrap: true } },
    { area: of('previous'), style: { color: palette.quiet } },
    { area: of('pace'), style: { number: '0.0%', size: 8 } },
    { area: of('change'), style: { size: 8 } },
    { area: span(FIRST_MORE_ROW, 'actualToDate', 'targetToDate', kpis.length), style: { size: 8 } },
    { area: of('trend'), style: { color: palette.rep, size: 8, align: 'left' } },
    ...kpis.flatMap((kpi, index) => {
      const row = FIRST_MORE_ROW + index;
      const number = withoutSign(kpiPattern(kpi, patterns));
      return [
        {
          area: span(row, 'previous', 'previous'),
          style: { number, ...(canBeFruitless(kpi) ? { wrap: true } : {}) },
        },
        { area: span(row, 'change', 'change'), style: { number: changePattern(kpi, m) } },
        { area: span(row, 'forecast', 'forecast'), style: { number } },
        // What a year adds up to has little room.
        {
          area: span(row, 'actualToDate', 'targetToDate'),
          style: { number: shortAmount(kpi, number, m.overview.large) },
        },
      ];
    }),
  ];
}
