/** Formats KPI Data: number formats for the rows, and headers coloured by what their column is about. */
import { TABLES } from '../../model/catalogue/tables';
import { area, type Area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import { WHOLE_NUMBER, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Format } from '../../core/layout/sheet-layout';
import {
  KEY_COLUMNS,
  keyColumn,
  SCORED_COLUMNS,
  TOTALS,
  type FactColumns,
  type KeyColumn,
  type ScoredColumn,
  type Total,
} from './columns';
import { COURSE_COLUMNS, type CourseColumn } from './course-columns';
import { payParts, payPattern } from './pay-columns';
import { paysMore } from '../../plan/pay';
import type { KpiDataPlaces } from './kpi-data-places';

const WIDTHS: Readonly<Partial<Record<KeyColumn, number>>> = {
  scopeNumber: 40,
  scopeType: 60,
  scope: 150,
  region: 120,
  asOf: 130,
  closedBy: 130,
};

/** In pixels, of the columns of keys. */
export const KEY_WIDTHS: readonly number[] = KEY_COLUMNS.map((key) => WIDTHS[key] ?? 90);

const COURSE_PATTERNS: Readonly<Record<CourseColumn, string>> = { pace: '0%', course: '#,##0.0' };

/** The number formats of all rows. */
export function bodyFormats(
  { columns, firstRow, lastRow }: KpiDataPlaces,
  patterns: Patterns,
): readonly Format[] {
  const format = (column: number, number: string): Format => ({
    area: area(firstRow, column, lastRow - firstRow + 1, 1),
    style: { number },
  });
  return [
    ...(['start', 'end', 'yearStart'] as const).map((key) => format(keyColumn(key), patterns.date)),
    ...(['startNumber', 'endNumber'] as const).map((key) => format(keyColumn(key), WHOLE_NUMBER)),
    format(keyColumn('asOf'), patterns.dateTime),
    ...columns.measures.map((measure) =>
      format(columns.ofMeasure(measure), measurePattern(measure, columns.kpis, patterns)),
    ),
    ...columns.kpis.map((kpi) => format(columns.ofKpi(kpi), kpiPattern(kpi, patterns))),
    ...SCORED_COLUMNS.flatMap((column) =>
      columns.scored.map((kpi) =>
        format(columns.ofScored(column, kpi), scoredPattern(column, kpi, patterns)),
      ),
    ),
    ...TOTALS.flatMap((total) => {
      const pattern = totalPattern(total, patterns);
      return pattern === undefined ? [] : [format(columns.ofTotal(total), pattern)];
    }),
    ...COURSE_COLUMNS.flatMap((column) =>
      columns.scored.map((kpi) => format(columns.ofCourse(column, kpi), COURSE_PATTERNS[column])),
    ),
    format(columns.ofCourseTotal('courseScore'), '0.0'),
    format(columns.ofCourseTotal('courseBonus'), patterns.money),
    ...(['now', 'course'] as const).flatMap((time) => [
      ...payParts(columns.pay).map((_, place) =>
        format(columns.ofPart(place, time), payPattern(columns.pay, patterns)),
      ),
      ...(paysMore(columns.pay) ? [format(columns.ofPay(time), payPattern(columns.pay, patterns))] : []),
    ]),
    ...columns.pay.parts.flatMap(({ kpi }, place) => {
      const found = columns.kpis.find(({ id }) => id === kpi);
      return found ? [format(columns.ofBasis(place), kpiPattern(found, patterns))] : [];
    }),
  ];
}

/** Neighbouring groups of columns differ in colour. */
export function headFormats(columns: FactColumns, row: number): readonly Format[] {
  const { measures, kpis, scored, count } = columns;
  const groups = [
    KEY_COLUMNS.length,
    measures.length,
    kpis.length,
    ...SCORED_COLUMNS.map(() => scored.length),
    TOTALS.length + (paysMore(columns.pay) ? payParts(columns.pay).length + 1 : 0),
  ];
  const whole: Format = {
    area: area(row, 1, 1, count),
    style: { bold: true, color: palette.onHead, background: palette.head, wrap: true, valign: 'middle' },
  };
  let first = 1;
  const areas = groups.map((length): Area => area(row, (first += length) - length, 1, length));
  const others = areas.filter(({ columns: width }, index) => width > 0 && index % 2 === 1);
  return [whole, ...others.map((each): Format => ({ area: each, style: { background: palette.quiet } }))];
}

/** Amounts of money, days, or whole numbers. */
function measurePattern(measure: Measure, kpis: readonly Kpi[], patterns: Patterns): string {
  if (measure.kind === 'days') return '#,##0.0';
  if (measure.kind !== 'sum') return '#,##0';
  const column = TABLES[measure.table].columns.find(({ id }) => id === measure.column);
  if (column?.unit !== 'money') return '#,##0.0';
  const kpi = kpis.find(({ value }) => value.kind === 'sum' && measureId(value) === measureId(measure));
  return kpi ? kpiPattern(kpi, patterns) : patterns.money;
}

function scoredPattern(column: ScoredColumn, kpi: Kpi, patterns: Patterns): string {
  switch (column) {
    case 'defaultTarget':
    case 'target':
      return kpiPattern(kpi, patterns);
    case 'weight':
      return '#,##0.0';
    case 'attainment':
    case 'counted':
      return '0.0%';
    case 'points':
      return '0.0';
    default:
      return column satisfies never;
  }
}

function totalPattern(total: Total, { money }: Patterns): string | undefined {
  switch (total) {
    case 'scoredWeight':
      return '#,##0.0';
    case 'score':
      return '0.0';
    case 'coverage':
      return '0%';
    case 'bonus':
      return money;
    case 'rating':
      return undefined;
    default:
      return total satisfies never;
  }
}
