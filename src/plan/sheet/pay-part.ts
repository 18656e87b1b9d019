/** Draws what is paid besides the bonus of a rating into the plan: one row for each part from a period on. */
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice, Content } from '../../core/layout/sheet-layout';
import { isAmount, type Kpi } from '../../model/kpi/kpi';
import { kpiName, type Messages } from '../../words';
import { PAY_KINDS, type PayPart } from '../pay-part';
import type { Plan } from '../plan';
import type { Arrangement } from './arrange';
import { listId } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { HINT, IDS, LABEL, PAY_COLUMNS } from './places';
import { payKindWord } from './plan-word';

type Column = keyof typeof PAY_COLUMNS;

const amount = { kind: 'amount', least: 0 } as const;

const COLUMNS = Object.keys(PAY_COLUMNS) as readonly Column[];
const ABOVE = ['above2', 'above3', 'above4'] as const satisfies readonly Column[];
const RATES = ['rate2', 'rate3', 'rate4'] as const satisfies readonly Column[];

/** @param known all KPIs that there are */
export function payPart(
  { pay }: Plan,
  known: readonly Kpi[],
  { rowOf, listRows }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const { payTitle, payHint, payColumns, help, pick } = m.plan;
  const rows = listRows('pay');
  const of = (column: Column, columns = 1) => areasOf(rows, PAY_COLUMNS[column], columns);
  const choices = (columns: readonly Column[], choice: Pick<Choice, 'from' | 'help'>): readonly Choice[] =>
    columns.flatMap((column) => of(column).map((area) => ({ area, ...choice })));
  const numbers = COLUMNS.length - (PAY_COLUMNS.sum - LABEL);
  return {
    rows: [
      { row: rowOf(IDS.payTitle), cells: [IDS.payTitle, payTitle, null, payHint] },
      { row: rowOf(IDS.payHeader), cells: [IDS.payHeader, ...COLUMNS.map((column) => payColumns[column])] },
      ...rows.map((row, index) => ({
        row,
        cells: [listId('pay', index + 1), ...cellsOf(pay[index], known, m)],
      })),
    ],
    formats: [
      ...titleFormats(rowOf(IDS.payTitle)),
      hintFormat(rowOf(IDS.payTitle), HINT),
      headerFormat(rowOf(IDS.payHeader), COLUMNS.length),
      ...styled(of('name', COLUMNS.length), { rule: palette.line }),
      ...styled(of('name', PAY_COLUMNS.sum - LABEL), { number: '@' }),
      ...styled(of('sum', numbers), { number: 'General', align: 'right' }),
      ...rows.flatMap((row, index) => {
        const part = pay[index];
        if (!part) return [];
        const isOfMoney = known.find(({ id }) => id === part.kpi)?.format === 'money';
        const rate = part.kpi === undefined || !isOfMoney ? patterns.money : '0.0#%';
        const place = isOfMoney ? patterns.money : 'General';
        const format = (column: Column, number: string) =>
          styled(areasOf([row], PAY_COLUMNS[column]), { number });
        return [
          ...[...RATES, 'sum' as const].flatMap((column) => format(column, rate)),
          ...ABOVE.flatMap((column) => format(column, place)),
          ...format('atMost', patterns.money),
        ];
      }),
      ...styled(of('from'), { number: patterns.date }),
    ],
    inputs: of('name', COLUMNS.length),
    choices: [
      ...choices(['kind'], { from: { words: PAY_KINDS.map((kind) => payKindWord(kind, m)) }, help: pick }),
      ...choices(['kpi'], {
        from: { words: known.filter(({ value }) => isAmount(value)).map((kpi) => kpiName(kpi, m)) },
        help: help.payKpi,
      }),
      ...choices(['sum'], { from: amount, help: help.paySum }),
      ...choices(ABOVE, { from: amount, help: help.payAbove }),
      ...choices(RATES, { from: amount, help: help.payRate }),
      ...choices(['atMost'], { from: amount, help: help.payAtMost }),
      ...choices(['from'], { from: { kind: 'date' }, help: help.date }),
    ],
  };
}

function cellsOf(part: PayPart | undefined, known: readonly Kpi[], m: Messages): readonly Content[] {
  if (!part) return COLUMNS.map(() => null);
  const { name, kind, kpi, sum, tiers, atMost, from } = part;
  const definition = known.find(({ id }) => id === kpi);
  const [first, ...others] = tiers;
  return [
    ...[name, payKindWord(kind, m), definition ? kpiName(definition, m) : (kpi ?? null)],
    sum ?? first?.rate ?? null,
    ...ABOVE.flatMap((_, index) => [others[index]?.above ?? null, others[index]?.rate ?? null]),
    ...[atMost ?? null, from],
  ];
}
