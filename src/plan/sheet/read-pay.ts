/** Reads what is paid besides the bonus of a rating from its rows in the plan. */
import { isAmount, type Kpi } from '../../model/kpi/kpi';
import { textKey } from '../../core/text/text';
import { allMessages, kpiName, type Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { allKpis } from '../own-kpis/define';
import type { OwnKpi } from '../own-kpis/own-kpi';
import { payClash } from '../pay-clash';
import { PAY_KINDS, type PayKind, type PayPart, type PayTier } from '../pay-part';
import { PAY_COLUMNS } from './places';
import { payKindWord, readPlanWord } from './plan-word';
import { readKpiName } from './read-targets';
import type { PlanRow, SheetRows, TypedCell } from './sheet-rows';
import { dayIn, isEmpty, mustBeFilled, numberFrom, textIn } from './typed-cell';

type Column = keyof typeof PAY_COLUMNS;
type Of = (column: Column) => TypedCell;

const COLUMNS = Object.keys(PAY_COLUMNS) as readonly Column[];

const TIERS = [
  ['above2', 'rate2'],
  ['above3', 'rate3'],
  ['above4', 'rate4'],
] as const satisfies readonly (readonly [Column, Column])[];

/**
 * Blank rows are none.
 *
 * @throws Refusal that names the cell that cannot be used, or that does not go with the rows above it
 */
export function readPay({ list, cell }: SheetRows, own: readonly OwnKpi[]): readonly PayPart[] {
  const known = allKpis(own);
  const before: PayPart[] = [];
  for (const row of list('pay')) {
    const of = cellsOf(row, cell);
    if (COLUMNS.every((column) => isEmpty(of(column)))) continue;
    const part = readPart(of, known);
    mustGoWith(part, before, of);
    before.push(part);
  }
  return before;
}

const cellsOf =
  (row: PlanRow, cell: SheetRows['cell']): Of =>
  (column) =>
    cell(row, PAY_COLUMNS[column]);

function readPart(of: Of, known: readonly Kpi[]): PayPart {
  const filled = (column: Column): TypedCell => {
    mustBeFilled(of(column), header(column));
    return of(column);
  };
  const name = textIn(filled('name'));
  mustBeAName(name, of('name'));
  const kind = readPlanWord(filled('kind').at, textIn(of('kind')), PAY_KINDS, payKindWord);
  const from = Math.floor(dayIn(filled('from')) ?? 0);
  if (kind === 'cap') mustBeBlank(['atMost'], of, kind);
  const atMost = numberFrom(0, of('atMost'));
  const limit = atMost === undefined ? {} : { atMost };
  const sum = numberFrom(0, of('sum')) ?? null;
  if (kind === 'timesScore' || kind === 'cap') {
    mustBeBlank(['kpi', ...TIERS.flat()], of, kind);
    return { name, kind, sum, tiers: [], ...limit, from };
  }
  const kpi = readKpiName(filled('kpi'), known);
  if (!isAmount(kpi.value)) throw new Refusal((m) => m.errors.payOfRatio(of('kpi').at, kpiName(kpi, m)));
  return { name, kind, kpi: kpi.id, sum: null, tiers: readTiers(of, kpi), ...limit, from };
}

/** Formulas would take a number for one, however it is written; and columns of one name could not be told apart. */
function mustBeAName(name: string, { at }: TypedCell): void {
  if (!/\p{L}/u.test(name) || /^(true|false|[+-]?[\d.,]+e[+-]?\d+)$/i.test(name))
    throw new Refusal((m) => m.errors.payNameAsNumber(at, name));
  const taken = allMessages.flatMap(({ payroll, card }) => [
    ...Object.values(payroll.columns),
    payroll.total,
    card.bonus,
  ]);
  if (taken.some((each) => textKey(each) === textKey(name)))
    throw new Refusal((m) => m.errors.payNameTaken(at, name));
}

/** A share without any rate is paid no longer. */
function readTiers(of: Of, kpi: Kpi): readonly PayTier[] {
  const rateIn = (column: Column): number => {
    mustBeFilled(of(column), header(column));
    const rate = numberFrom(0, of(column)) ?? 0;
    if (rate <= 1 || kpi.format !== 'money') return rate;
    throw new Refusal((m) => m.errors.payRateHigh(of(column).at, rate, kpiName(kpi, m)));
  };
  const last = TIERS.map((columns) => columns.some((column) => !isEmpty(of(column)))).lastIndexOf(true);
  if (last < 0 && isEmpty(of('sum'))) return [];
  const tiers: PayTier[] = [{ above: 0, rate: rateIn('sum') }];
  for (const [above, rate] of TIERS.slice(0, last + 1)) {
    mustBeFilled(of(above), header(above));
    const begin = numberFrom(0, of(above)) ?? 0;
    const below = tiers[tiers.length - 1]?.above ?? 0;
    if (begin <= below) throw new Refusal((m) => m.errors.payTierOrder(of(above).at, begin, below));
    tiers.push({ above: begin, rate: rateIn(rate) });
  }
  return tiers;
}

const header =
  (column: Column) =>
  (m: Messages): string =>
    m.plan.payColumns[column];

/** What does not belong to a kind would be lost when the plan is drawn again. */
function mustBeBlank(columns: readonly Column[], of: Of, kind: PayKind): void {
  const [cell] = columns.map(of).filter((each) => !isEmpty(each));
  if (cell) throw new Refusal((m) => m.errors.payNeedless(cell.at, String(cell.value), payKindWord(kind, m)));
}

function mustGoWith(part: PayPart, before: readonly PayPart[], of: Of): void {
  const clash = payClash(part, before);
  if (!clash) return;
  const { kind, name } = clash;
  throw new Refusal(({ errors }) => {
    switch (kind) {
      case 'twice':
        return errors.payTwice(of('from').at, name);
      case 'otherKind':
        return errors.payOther(of('kind').at, name);
      case 'otherKpi':
        return errors.payOther(of('kpi').at, name);
      case 'twoCaps':
        return errors.payTwoCaps(of('name').at, name);
      default:
        return kind satisfies never;
    }
  });
}
