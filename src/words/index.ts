/** The words of one language, and the names that are put together from them. */
import type { KpiId } from '../model/catalogue/kpis';
import type { Lack } from '../compute/available/availability';
import { columnLetters } from '../core/formula/reference';
import type { Patterns } from '../core/layout/number-format';
import type { Kpi, Unit } from '../model/kpi/kpi';
import type { Decision } from '../data/reading/decision';
import type { Problem } from '../data/reading/problem';
import type { Unclean } from '../data/reading/unclean';
import { en, type Messages } from './en';
import type { Language } from './language';
import { vi } from './vi';

const LANGUAGES: Readonly<Record<Language, Messages>> = { en, vi };

export const messages = (language: Language): Messages => LANGUAGES[language];

/** The words of every language: what was once written in another one is found again. */
export const allMessages: readonly Messages[] = Object.values(LANGUAGES);

/** A manager's own KPI has the name it was given, in every language. */
export const kpiName = ({ id, own }: Pick<Kpi, 'id' | 'own'>, m: Messages): string =>
  own?.name ?? m.kpis[id as KpiId];

/** The unit beside a value; money shows the sign that its number pattern quotes, as in `#,##0 "₫"`. */
export function unitName(unit: Unit, { money }: Pick<Patterns, 'money'>, m: Messages): string {
  const sign = unit === 'money' ? /"([^"]+)"/.exec(money)?.[1] : undefined;
  return sign ?? m.units[unit];
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

export function problemText(problem: Problem, m: Messages): string {
  const { sheet, row, column, header, value } = problem;
  const place = [sheet, cellName(column, row), header, value] as const;
  switch (problem.kind) {
    case 'unreadable':
      return m.problems.cell(...place, problem.expected);
    case 'error':
      return m.problems.error(...place);
    case 'ambiguous':
      return problem.expected === 'date'
        ? m.problems.ambiguousDate(...place)
        : m.problems.ambiguousNumber(...place);
    case 'outOfOrder':
      return m.problems.outOfOrder(...place, problem.than.header, problem.than.value);
    case 'twin':
      return m.problems.twin(sheet, cellName(column, row), header, columnLetters(problem.readColumn));
    case 'exchanged':
    case 'thousandfold':
    case 'thousandth':
      return m.problems[problem.kind](...place, problem.count);
    default:
      return problem satisfies never;
  }
}

/** How a column was read that can be read in two ways, with the first cell as an example. */
export function decisionText(
  { sheet, column, header, style, by, row, value }: Decision,
  m: Messages,
): string {
  const place = [sheet, cellName(column, row), header, value] as const;
  return m.decisions[by](...place, m.decisions.styles[style]);
}

/** The first cell of a reason against formulas, and how many more there are. */
export function uncleanText(
  { kind, sheet, column, header, expected, count, cells }: Unclean,
  m: Messages,
): string {
  const [{ row, value }] = cells;
  const place = [sheet, cellName(column, row), header, value] as const;
  const reason = kind === 'type' ? m.unclean.type(expected) : m.unclean[kind];
  return count === 1 ? m.unclean.cell(...place, reason) : m.unclean.cells(...place, reason, count - 1);
}

const cellName = (column: number, row: number): string => `${columnLetters(column)}${row}`;

export { measureName } from './measure-name';
export { periodName } from './period-name';
export type { Messages };
