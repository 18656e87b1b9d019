/** Calculates the KPIs slowly and word by word as people describe them, to compare the engine with. */
import { proposedScale } from '../../../../src/data/reading/proposed-scale';
import { NO_ANSWERS, SCALES, type AnswerKind, type Answers } from '../../../../src/model/kpi/scale';
import type { KpiId } from '../../../../src/model/kpi/kpis';
import type { TableId } from '../../../../src/model/catalogue/tables';
import type { Period } from '../../../../src/core/calendar/period';
import { WORDS, type Book, type Row } from './random-book';

const key = (name: Row[string]): string =>
  String(name ?? '')
    .normalize('NFC')
    .trim()
    .toLowerCase();

type Rows = readonly Row[] | null;
type Numbers = number | null;

/** `team`, `rep Lan` or `region Bắc`. */
export type ScopeName = string;

/**
 * The rows of a table that belong to a scope; `null` where the table cannot name it.
 *
 * @param dayOf the day by which a row belongs to its rep's region
 */
function rowsOf(book: Book, table: TableId, scope: ScopeName, dayOf: (row: Row) => number): Rows {
  const { [table]: sheet, team } = book;
  if (scope === 'team') return sheet.rows;
  const name = key(scope.slice(scope.indexOf(' ')));
  const has = (column: string): boolean => sheet.columns.includes(column);
  if (scope.startsWith('rep')) return has('rep') ? sheet.rows.filter(({ rep }) => key(rep) === name) : null;
  if (has('region')) return sheet.rows.filter(({ region }) => key(region) === name);
  if (!has('rep') || team.rows.length === 0 || !team.columns.includes('region')) return null;
  return sheet.rows.filter((row) => regionOn(team, key(row.rep), dayOf(row)) === name);
}

/** The region of the row that began last; before all of them, that of the first. */
function regionOn({ columns, rows }: Book['team'], rep: string, day: number): string {
  const dayOf = (row: Row, column: 'from' | 'until'): number | undefined =>
    columns.includes(column) && row[column] !== undefined ? Math.floor(Number(row[column])) : undefined;
  const begun = rows
    .filter((row) => rep !== '' && key(row.rep) === rep)
    .map((row, at, own) => {
      const ends = own.slice(0, at).map((above) => dayOf(above, 'until') ?? -Infinity);
      return { region: key(row.region), first: dayOf(row, 'from') ?? Math.max(-Infinity, ...ends) + 1 };
    })
    .filter(({ region }) => region !== '');
  const firsts = begun.map(({ first }) => first).filter((first) => first <= day);
  if (firsts.length === 0)
    return begun.find(({ first }) => first === Math.min(...begun.map((each) => each.first)))?.region ?? '';
  return begun.filter(({ first }) => first === Math.max(...firsts)).at(-1)?.region ?? '';
}

const size = (rows: Rows): Numbers => rows && rows.length;
const total = (rows: Rows, column: string): Numbers =>
  rows && rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
const over = (above: Numbers, below: Numbers): Numbers =>
  above === null || below === null || below === 0 ? null : above / below;
const within = (value: Row[string], { start, end }: Period): boolean =>
  value !== undefined && Number(value) >= start && Number(value) < end;
const isOpen = (row: Row, day: number, hasUntil: boolean): boolean =>
  row.since !== undefined &&
  Number(row.since) < day &&
  (!hasUntil || row.until === undefined || Number(row.until) >= day);

/** The KPIs that are calculated a second time here; `test/agreement` holds every KPI against formulas and SQL. */
export const DESCRIBED = [
  ...(['newLeads', 'leadGrowth', 'conversionRate', 'winRate', 'contactRate', 'responseDays'] as const),
  ...(['acquisitionSpend', 'newCustomers', 'cac', 'costPerLead'] as const),
  ...(['revenue', 'revenueGrowth', 'revenueShare', 'averageSale'] as const),
  ...(['priceIndex', 'competitorPromotions'] as const),
  ...(['careContacts', 'customersContacted', 'careCoverage', 'retention'] as const),
  ...(['csat', 'satisfiedShare', 'nps'] as const),
] satisfies readonly KpiId[];

/** The value of a KPI for one scope in a period, after the period before it. */
export function naive(
  id: (typeof DESCRIBED)[number],
  book: Book,
  scope: ScopeName,
  period: Period,
  before: Period,
): number | null {
  const during = (table: TableId, column: string, who = scope, when = period): Rows =>
    rowsOf(book, table, who, (row) => Number(row[column] ?? NaN))?.filter((row) =>
      within(row[column], when),
    ) ?? null;
  const leads = during('leads', 'createdOn');
  const sales = (who = scope, when = period): Rows =>
    during('sales', 'soldOn', who, when)?.filter(
      ({ status }) => !book.sales.columns.includes('status') || WORDS.won.includes(key(status)),
    ) ?? null;
  const revenue = total(sales(), 'amount');
  const spend = total(during('spend', 'spentOn'), 'amount');
  const newCustomers = size(during('customers', 'since'));
  const prices = during('prices', 'observedOn');
  const bothPrices =
    prices?.filter((row) => Number(row.ourPrice ?? 0) > 0 && Number(row.competitorPrice ?? 0) > 0) ?? null;
  const paid = sales()?.filter(({ amount }) => amount !== undefined) ?? null;
  const care = during('care', 'contactedOn');
  const hasUntil = book.customers.columns.includes('until');
  const customers = rowsOf(book, 'customers', scope, () => period.end - 1);
  const open = customers?.filter((row) => isOpen(row, period.start, hasUntil)) ?? null;
  const contacts = during('care', 'contactedOn', 'team')?.map(({ customer }) => key(customer)) ?? [];
  const scale = SCALES[proposedScale(book.surveys.rows.map(({ score }) => Number(score ?? NaN)))];
  const scores = during('surveys', 'answeredOn')
    ?.map(({ score }) => Number(score ?? NaN))
    .filter((score) => score >= scale.any[0] && score <= scale.any[1]);
  const share = (keep: (score: number) => boolean): Numbers =>
    scores ? over(scores.filter(keep).length, scores.length) : null;
  const growth = (now: Numbers, past: Numbers): Numbers =>
    now === null || past === null || past <= 0 ? null : now / past - 1;

  switch (id) {
    case 'newLeads':
      return size(leads);
    case 'leadGrowth':
      return growth(size(leads), size(during('leads', 'createdOn', scope, before)));
    case 'conversionRate':
      return (
        leads && over(leads.filter(({ status }) => WORDS.won.includes(key(status))).length, leads.length)
      );
    case 'winRate': {
      const ended = (words: readonly string[]): Numbers =>
        size(during('leads', 'closedOn')?.filter(({ status }) => words.includes(key(status))) ?? null);
      const [won, lost] = [ended(WORDS.won), ended(WORDS.lost)];
      return won === null || lost === null ? null : over(won, won + lost);
    }
    case 'contactRate':
      return (
        leads && over(leads.filter(({ firstContactOn }) => firstContactOn !== undefined).length, leads.length)
      );
    case 'responseDays': {
      const waits = leads
        ?.filter(({ firstContactOn }) => firstContactOn !== undefined)
        .map(({ createdOn, firstContactOn }) => Number(firstContactOn) - Number(createdOn))
        .filter((wait) => wait >= 0);
      return waits
        ? over(
            waits.reduce((sum, wait) => sum + wait, 0),
            waits.length,
          )
        : null;
    }
    case 'acquisitionSpend':
      return spend;
    case 'newCustomers':
      return newCustomers;
    case 'cac':
      return over(spend, newCustomers);
    case 'costPerLead':
      return over(spend, size(leads));
    case 'revenue':
      return revenue;
    case 'revenueGrowth':
      return growth(revenue, total(sales(scope, before), 'amount'));
    case 'revenueShare':
      return over(revenue, total(sales('team'), 'amount'));
    case 'averageSale':
      return over(revenue, book.sales.columns.includes('orderId') ? ordersAmong(paid) : size(paid));
    case 'priceIndex':
      return over(total(bothPrices, 'ourPrice'), total(bothPrices, 'competitorPrice'));
    case 'competitorPromotions':
      return size(prices?.filter(({ promotion }) => key(promotion) !== '') ?? null);
    case 'careContacts':
      return size(care);
    case 'customersContacted':
      return care && new Set(care.map(({ customer }) => key(customer)).filter((name) => name !== '')).size;
    case 'careCoverage':
      return (
        open &&
        over(
          open.filter(({ customer }) => key(customer) !== '' && contacts.includes(key(customer))).length,
          open.length,
        )
      );
    case 'retention':
      return open && over(open.filter((row) => isOpen(row, period.end, hasUntil)).length, open.length);
    case 'csat':
      return scores
        ? over(
            scores.reduce((sum, score) => sum + score, 0),
            scores.length,
          )
        : null;
    case 'satisfiedShare':
      return share((score) => score >= scale.satisfied[0]);
    case 'nps': {
      const among = (answers: Answers = NO_ANSWERS) =>
        share((score) => score >= answers[0] && score <= answers[1]);
      const { promoter, detractor }: Partial<Record<AnswerKind, Answers>> = scale;
      const [promoters, critics] = [among(promoter), among(detractor)];
      return promoters === null || critics === null ? null : promoters - critics;
    }
    default:
      return id satisfies never;
  }
}

function ordersAmong(rows: Rows): Numbers {
  if (!rows) return null;
  const numbers = rows.map(({ orderId }) => key(orderId));
  return new Set(numbers.filter(Boolean)).size + numbers.filter((number) => number === '').length;
}
