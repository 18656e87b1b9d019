/** The words of one language, and the names that are put together from them. */
import type { TableId, ColumnId } from '../catalogue/tables';
import type { KpiId } from '../catalogue/kpis';
import type { Lack } from '../facts/availability';
import { columnLetters } from '../formula/reference';
import type { Kpi, Unit } from '../kpi/kpi';
import type { Measure } from '../kpi/measure';
import type { Problem } from '../rows/problem';
import { en, type Messages } from './en';
import type { Language } from './language';
import { vi } from './vi';

const LANGUAGES: Readonly<Record<Language, Messages>> = { en, vi };

export const messages = (language: Language): Messages => LANGUAGES[language];

export const kpiName = (kpi: Pick<Kpi, 'id'>, m: Messages): string => m.kpis[kpi.id as KpiId].name;

/** The unit beside a value; money shows the sign that its number pattern quotes, as in `#,##0 "₫"`. */
export function unitName(unit: Unit, money: string, m: Messages): string {
  const sign = unit === 'money' ? /"([^"]+)"/.exec(money)?.[1] : undefined;
  return sign ?? m.units[unit];
}

/** What a measure counts, for the header above it. */
export function measureName(measure: Measure, m: Messages): string {
  const table = m.tables[measure.table as TableId];
  const date = m.columns[measure.when as ColumnId];
  const what =
    measure.kind === 'count'
      ? m.measures.count(table, date)
      : m.measures.sum(table, m.columns[measure.column as ColumnId], date);
  const where = measure.where.map((filter) => m.measures[filter.means]);
  return where.length > 0 ? `${what} (${where.join(', ')})` : what;
}

export function lackText(lack: Lack, m: Messages): string {
  const table = m.tables[lack.table];
  switch (lack.kind) {
    case 'table':
      return m.lacks.table(table);
    case 'column':
      return m.lacks.column(table, m.columns[lack.column]);
    case 'words':
      return m.lacks.words(table, lack.means);
    default:
      return lack satisfies never;
  }
}

export const problemText = ({ sheet, row, column, header, value, expected }: Problem, m: Messages): string =>
  m.problems.cell(sheet, `${columnLetters(column)}${row}`, header, value, expected);

export type { Messages };
