/** Writes the source of a custom function, with the help that Sheets shows. */
import { isTableId } from '../model/catalogue/tables';
import type { Messages } from '../words';
import { kpiWords } from '../words/kpi-words';
import type { CustomFunction, ParameterName, ValueName } from './custom-function';
import { exampleRange } from './example-range';

/** An example value of each parameter. */
const EXAMPLES: Readonly<Record<ValueName | 'tables', string>> = {
  kpi: '"revenue"',
  kpis: '"newLeads, revenue"',
  by: '"rep"',
  n: '12',
  period: '"2026-10"',
  rep: '"Lan"',
  region: '"Miền Bắc"',
  figures: '"closed"',
  part: '"Bonus"',
  actual: '45000000',
  actuals: 'B2:B6',
  target: '50000000',
  targets: 'C2:C6',
  weights: 'D2:D6',
  cap: '120%',
  floor: '50%',
  score: '92',
  bands: 'F2:G6',
  days: '30',
  dearerBy: '10%',
  tables: exampleRange('sales'),
};

export const exampleOf = (name: ParameterName): string =>
  isTableId(name) ? exampleRange(name) : EXAMPLES[name];

/** What a function answers, in one sentence. */
export const explains = ({ answers }: CustomFunction, m: Messages): string =>
  answers.kind === 'kpi' ? kpiWords(m.kpiExplanations, answers.kpi.id) : m.functions.explains[answers.kind];

/** What one parameter takes, in one line. */
export const parameterHelp = (name: ParameterName, m: Messages): string => m.functions.parameters[name];

const returns = ({ answers }: CustomFunction, m: Messages): string =>
  answers.kind === 'kpi' ? `${kpiWords(m.kpis, answers.kpi.id)}.` : m.functions.returns[answers.kind];

/**
 * The sentence above has a line for each language; a parameter has one line, which Google's documentation shows no other form of.
 *
 * @param languages the help says everything once in each
 */
export function functionSource(fn: CustomFunction, languages: readonly Messages[]): string {
  const said = (words: (m: Messages) => string): string => languages.map(words).join(' · ');
  return [
    '/**',
    ...languages.map((m) => ` * ${explains(fn, m)}`),
    ' *',
    ...fn.parameters.map(
      (name) => ` * @param {${exampleOf(name)}} ${name} ${said((m) => parameterHelp(name, m))}`,
    ),
    ` * @return ${said((m) => returns(fn, m))}`,
    ' * @customfunction',
    ' */',
    `global.${fn.name} = function (${fn.parameters.join(', ')}) { return customFunction('${fn.name}', arguments); };`,
  ].join('\n');
}
