/** Decides how the sheet of targets looks. */
import { area, type Area } from '../../core/formula/reference';
import { withoutSign, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Format } from '../../core/layout/sheet-layout';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { GridBlock } from './block';
import type { TargetGrid } from './grid';
import {
  FIRST_PERIOD,
  FIRST_ROW,
  HEADER_ROW,
  HINT_ROW,
  ID,
  IDS_ROW,
  keptColumn,
  REGION,
  SPAN_COLUMN,
  SPAN_ROW,
  sumColumn,
  TITLE_ROW,
  WHOM,
} from './places';

/** Stretches of neighbouring columns whose periods are not closed. */
export function openColumns({ periods, isClosed }: Pick<TargetGrid, 'periods' | 'isClosed'>): readonly {
  readonly column: number;
  readonly columns: number;
}[] {
  const stretches: { column: number; columns: number }[] = [];
  periods.forEach((period, at) => {
    if (isClosed(period)) return;
    const last = stretches[stretches.length - 1];
    if (last && last.column + last.columns === FIRST_PERIOD + at) last.columns++;
    else stretches.push({ column: FIRST_PERIOD + at, columns: 1 });
  });
  return stretches;
}

export function headFormats({ periods }: TargetGrid, lastRow: number): readonly Format[] {
  const width = sumColumn(periods.length);
  const rows = lastRow - FIRST_ROW + 1;
  return [
    {
      area: area(TITLE_ROW, ID, 1, width),
      style: { background: palette.head, color: palette.onHead, valign: 'middle' },
    },
    { area: area(TITLE_ROW, WHOM), style: { bold: true, size: 16 } },
    { area: area(TITLE_ROW, SPAN_COLUMN), style: { align: 'center', valign: 'bottom' } },
    { area: area(SPAN_ROW, WHOM, 1, SPAN_COLUMN - WHOM + 1), style: { valign: 'middle' } },
    {
      area: area(SPAN_ROW, SPAN_COLUMN),
      style: { number: '@', bold: true, background: palette.input, align: 'center' },
    },
    { area: area(SPAN_ROW, WHOM), style: { bold: true, color: palette.head, wrap: true } },
    {
      area: area(HINT_ROW, WHOM),
      style: { color: palette.quiet, italic: true, size: 8, wrap: true, valign: 'middle' },
    },
    { area: area(IDS_ROW, ID, 1, keptColumn(periods.length - 1, periods.length)), style: { number: '@' } },
    {
      area: area(HEADER_ROW, WHOM, 1, width - 1),
      style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', wrap: true },
    },
    { area: area(HEADER_ROW, FIRST_PERIOD, 1, periods.length + 1), style: { align: 'right' } },
    { area: area(FIRST_ROW, WHOM, rows, width - 1), style: { valign: 'middle' } },
    { area: area(FIRST_ROW, REGION, rows, 1), style: { color: palette.quiet } },
    { area: area(FIRST_ROW, width, rows, 1), style: { bold: true } },
  ];
}

/** A difference of nothing is a tick. */
const gapPattern = (pattern: string): string => `+${pattern};-${pattern};"✓"`;

export function blockFormats(
  { kpi, titleRow, lines, checks }: GridBlock,
  { periods }: TargetGrid,
  inputs: readonly Area[],
  patterns: Patterns,
): readonly Format[] {
  const width = sumColumn(periods.length);
  const number = withoutSign(kpiPattern(kpi, patterns));
  const [first] = checks;
  return [
    {
      area: area(titleRow, WHOM, 1, width - 1),
      style: { bold: true, background: palette.band, color: palette.head },
    },
    { area: area(titleRow + 1, WHOM, lines.length, width - 1), style: { rule: palette.line } },
    {
      area: area(titleRow + 1, FIRST_PERIOD, lines.length, width - FIRST_PERIOD + 1),
      style: { number, align: 'right' },
    },
    ...inputs.map((each) => ({ area: each, style: { background: palette.input } })),
    ...(first
      ? [
          {
            area: area(first.row, WHOM, checks.length, width - 1),
            style: { italic: true, bold: false, color: palette.quiet, size: 9 },
          },
          {
            area: area(first.row, FIRST_PERIOD, checks.length, width - FIRST_PERIOD + 1),
            style: { number, align: 'right' as const },
          },
          ...checks
            .filter(({ says }) => says === 'gap')
            .map(({ row }) => ({
              area: area(row, FIRST_PERIOD, 1, width - FIRST_PERIOD + 1),
              style: { number: gapPattern(number) },
            })),
        ]
      : []),
  ];
}
