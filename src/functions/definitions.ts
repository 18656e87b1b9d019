/** Lists every custom function of the add-on, as data derived from the catalogue. */
import { KPIS } from '../model/kpi/kpis';
import type { Kpi } from '../model/kpi/kpi';
import { functionName, type CustomFunction } from './custom-function';
import { exampleRange } from './example-range';
import { tablesOf } from './wanted';

/**
 * A KPI's own function.
 *
 * @internal exported for tests alone: one shows what a KPI gets that is not in the catalogue
 */
export const kpiFunction = (kpi: Kpi): CustomFunction => ({
  name: functionName(kpi.id),
  answers: { kind: 'kpi', kpi },
  tables: tablesOf(kpi),
  parameters: [...tablesOf(kpi), 'period', 'rep', 'region', 'figures'],
  example: `${functionName(kpi.id)}(${tablesOf(kpi).map(exampleRange).join('; ')}; "2026-10")`,
});

const OTHERS: readonly CustomFunction[] = [
  {
    name: 'KPI_TABLE',
    answers: { kind: 'table' },
    tables: ['tables'],
    parameters: ['kpis', 'by', 'period', 'tables'],
    example: 'KPI_TABLE("newLeads, conversionRate, revenue"; "rep"; "2026-10"; Leads!A:H; Sales!A:H)',
  },
  {
    name: 'KPI_TREND',
    answers: { kind: 'trend' },
    tables: ['tables'],
    parameters: ['kpi', 'n', 'tables', 'period', 'rep', 'region', 'figures'],
    example: 'KPI_TREND("revenue"; 3; Sales!A:H; "2026-10")',
  },
  {
    name: 'KPI_FORECAST',
    answers: { kind: 'forecast' },
    tables: ['tables'],
    parameters: ['kpi', 'tables', 'period', 'rep', 'region'],
    example: 'KPI_FORECAST("revenue"; Sales!A:H; "2026-10")',
  },
  {
    name: 'KPI_NEEDED',
    answers: { kind: 'needed' },
    tables: ['tables'],
    parameters: ['kpi', 'target', 'tables', 'period', 'rep', 'region'],
    example: 'KPI_NEEDED("revenue"; 120000000; Sales!A:H; "2026-10")',
  },
  {
    name: 'KPI_ATTAINMENT',
    answers: { kind: 'attainment' },
    tables: [],
    parameters: ['kpi', 'actual', 'target', 'cap'],
    example: 'KPI_ATTAINMENT("revenue"; 45000000; 50000000)',
  },
  {
    name: 'KPI_SCORE',
    answers: { kind: 'score' },
    tables: [],
    parameters: ['kpis', 'actuals', 'targets', 'weights', 'cap', 'floor'],
    example: 'KPI_SCORE(Plan!A2:A4; Plan!B2:B4; Plan!C2:C4; Plan!D2:D4)',
  },
  {
    name: 'KPI_RATING',
    answers: { kind: 'rating' },
    tables: [],
    parameters: ['score', 'bands'],
    example: 'KPI_RATING(92)',
  },
  {
    name: 'KPI_PAY',
    answers: { kind: 'pay' },
    tables: [],
    parameters: ['period', 'rep', 'region', 'part'],
    example: 'KPI_PAY("2026-10"; "Lan")',
  },
  {
    name: 'KPI_CAREDUE',
    answers: { kind: 'careDue' },
    tables: ['customers', 'care'],
    parameters: ['days', 'customers', 'care', 'rep', 'region'],
    example: 'KPI_CAREDUE(30; Customers!A:H; Care!A:H)',
  },
  {
    name: 'KPI_PRICEWINDOWS',
    answers: { kind: 'priceWindows' },
    tables: ['prices'],
    parameters: ['dearerBy', 'prices', 'period', 'region'],
    example: 'KPI_PRICEWINDOWS(10%; Prices!A:H; "2026-10")',
  },
];

export const FUNCTIONS: readonly CustomFunction[] = [...KPIS.map(kpiFunction), ...OTHERS];

/** @throws where there is no such function: the build and this list differ */
export function functionNamed(name: string): CustomFunction {
  const found = FUNCTIONS.find((each) => each.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
}
