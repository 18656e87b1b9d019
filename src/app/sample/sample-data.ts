/** Invents a sales team with two years of work, as tables that can be written into sheets. */
import type { Messages } from '../../words';
import { dateOf, serialOf } from '../../core/calendar/calendar';
import { random, type Random } from './random';
import { careRows, newCustomer, startingCustomers, surveyRows, type Customer } from './customers';
import type { Month, SampleCell, SampleTable } from './sample-table';
import { COMPETITORS, SAMPLE_REPS, type SampleRep } from './team';

const MONTHS = 24;

/**
 * The sample up to yesterday: the same for the same day, seed and language.
 *
 * @param today the serial of a day; the last month ends the day before it
 */
export function sampleData(today: number, words: Messages['sample'], seed = 2026): readonly SampleTable[] {
  const dice = random(seed);
  const { year, month } = dateOf(today);
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const first = serialOf(year, month - MONTHS + 1 + index, 1);
    const next = serialOf(year, month - MONTHS + 2 + index, 1);
    return { first, days: Math.max(0, Math.min(next, today) - first), index };
  }).filter(({ days }) => days > 0);

  const leads: SampleCell[][] = [];
  const sales: SampleCell[][] = [];
  const customers: Customer[] = startingCustomers(dice, months[0]?.first ?? today, today);
  const order = (day: number, customer: string, rep: SampleRep): void => {
    sales.push([
      `DH${String(sales.length + 1).padStart(5, '0')}`,
      day,
      customer,
      rep.name,
      rep.region,
      amount(dice),
    ]);
  };

  for (const { first, days, index } of months) {
    const season = 1 + 0.25 * Math.sin(((month - MONTHS + 1 + index) / 12) * 2 * Math.PI) + index * 0.012;
    const partOfMonth = days / 30;
    for (const rep of SAMPLE_REPS) {
      const count = Math.round(6 * rep.energy * season * partOfMonth + dice.next());
      for (let lead = 0; lead < count; lead++) {
        const created = first + dice.between(0, days - 1);
        const contacted = dice.chance(0.88) ? created + dice.between(0, 6) : null;
        const closed = created + dice.between(7, 45);
        const isClosed = closed < today && contacted !== null;
        const isWon = isClosed && dice.chance(0.34 * rep.skill);
        leads.push([
          `KH${String(leads.length + 1).padStart(5, '0')}`,
          created,
          rep.name,
          rep.region,
          dice.pick(words.sources),
          isWon ? words.won : isClosed ? words.lost : dice.pick(words.open),
          contacted !== null && contacted < today ? contacted : null,
          isClosed ? closed : null,
        ]);
        if (!isWon) continue;
        const customer = newCustomer(dice, customers.length, rep, closed, today);
        customers.push(customer);
        order(closed, customer.name, rep);
      }
    }
    for (const customer of customers) {
      const isOpen = customer.since < first && (customer.until === null || customer.until >= first);
      if (isOpen && dice.chance(0.3)) order(first + dice.between(0, days - 1), customer.name, customer.rep);
    }
  }

  const byDay = (rows: SampleCell[][], column: number): SampleCell[][] =>
    rows.sort((a, b) => Number(a[column]) - Number(b[column]));
  return [
    {
      table: 'team',
      columns: ['rep', 'region', 'email', 'from'],
      rows: SAMPLE_REPS.map(({ name, region }, index) => [
        name,
        region,
        `nv${String(index + 1).padStart(2, '0')}@example.com`,
        serialOf(year - 3, 1 + index, 1),
      ]),
    },
    {
      table: 'leads',
      columns: ['leadId', 'createdOn', 'rep', 'region', 'source', 'status', 'firstContactOn', 'closedOn'],
      rows: byDay(leads, 1),
    },
    {
      table: 'sales',
      columns: ['orderId', 'soldOn', 'customer', 'rep', 'region', 'amount'],
      rows: byDay(sales, 1),
    },
    {
      table: 'customers',
      columns: ['customer', 'rep', 'region', 'since', 'until'],
      rows: customers.map(({ name, rep, since, until }) => [name, rep.name, rep.region, since, until]),
    },
    {
      table: 'spend',
      columns: ['spentOn', 'amount', 'channel', 'rep', 'region'],
      rows: spendRows(dice, months, words),
    },
    {
      table: 'prices',
      columns: ['observedOn', 'product', 'ourPrice', 'competitor', 'competitorPrice', 'promotion'],
      rows: priceRows(dice, months, words),
    },
    {
      table: 'care',
      columns: ['contactedOn', 'customer', 'rep', 'region', 'channel'],
      rows: byDay(careRows(dice, months, customers, words), 0),
    },
    {
      table: 'surveys',
      columns: ['answeredOn', 'score', 'customer', 'rep', 'region'],
      rows: byDay(surveyRows(dice, months, customers), 0),
    },
  ];
}

/** In đồng, rounded to ten thousand. */
const amount = (dice: Random): number => Math.round((3 + dice.next() ** 3 * 60) * 100) * 10_000;

const spendRows = (dice: Random, months: readonly Month[], words: Messages['sample']): SampleCell[][] =>
  months.flatMap(({ first, days }) =>
    SAMPLE_REPS.flatMap(({ name, region, energy }) =>
      words.channels
        .filter(() => dice.chance(0.75))
        .map((channel): SampleCell[] => [
          first + dice.between(0, days - 1),
          Math.round(energy * dice.between(15, 60)) * 100_000,
          channel,
          name,
          region,
        ]),
    ),
  );

const priceRows = (dice: Random, months: readonly Month[], words: Messages['sample']): SampleCell[][] =>
  months.flatMap(({ first, days }) =>
    words.products.flatMap((product, index) => {
      const price = (index + 2) * 35_000;
      // Competitors go with the market: in some months all of them are dear.
      const level = dice.between(92, 122);
      return COMPETITORS.map((competitor): SampleCell[] => [
        first + dice.between(0, days - 1),
        product,
        price,
        competitor,
        Math.round((price * (level + dice.between(-6, 6))) / 100_000) * 1_000,
        dice.chance(0.12) ? dice.pick(words.promotions) : null,
      ]);
    }),
  );
