/** Draws the exchange rates in the plan. */
import { CURRENCY_CODES } from '../../core/text/currency';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Messages } from '../../words';
import type { Plan } from '../plan';
import type { Arrangement } from './arrange';
import { listId } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { HINT, IDS, RATE_COLUMNS } from './places';

/** A pattern with optional decimals only would leave a mark behind a whole rate: `25.400,`. */
const RATE = '[<1000]0.00####;#,##0';

export function ratesPart(
  { rates }: Plan,
  { rowOf, listRows }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const { ratesTitle, ratesHint, rateColumns, pick, help } = m.plan;
  const rows = listRows('rate');
  const { currency, worth, from } = RATE_COLUMNS;
  const width = from - currency + 1;
  const of = (column: number) => areasOf(rows, column);
  return {
    rows: [
      { row: rowOf(IDS.ratesTitle), cells: [IDS.ratesTitle, ratesTitle, null, ratesHint] },
      {
        row: rowOf(IDS.ratesHeader),
        cells: [IDS.ratesHeader, rateColumns.currency, rateColumns.worth, rateColumns.from],
      },
      ...rows.map((row, index) => {
        const rate = rates[index];
        const cells = [rate?.currency ?? null, rate?.worth ?? null, rate?.from ?? null];
        return { row, cells: [listId('rate', index + 1), ...cells] };
      }),
    ],
    formats: [
      ...titleFormats(rowOf(IDS.ratesTitle)),
      hintFormat(rowOf(IDS.ratesTitle), HINT),
      headerFormat(rowOf(IDS.ratesHeader), width),
      ...styled(areasOf(rows, currency, width), { rule: palette.line }),
      ...styled(of(currency), { number: '@' }),
      ...styled(of(worth), { number: RATE, align: 'left' }),
      ...styled(of(from), { number: patterns.date, align: 'left' }),
    ],
    inputs: areasOf(rows, currency, width),
    choices: [
      ...of(currency).map((area) => ({ area, from: { words: CURRENCY_CODES }, help: pick, isLoose: true })),
      ...of(worth).map((area) => ({ area, from: { least: 0 }, help: help.rate })),
      ...of(from).map((area) => ({ area, from: { kind: 'date' as const }, help: help.date })),
    ],
  };
}
