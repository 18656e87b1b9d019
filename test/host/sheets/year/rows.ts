/** Makes the rows of a year, and what the sheets say of them on a day: what is to come is not known yet. */
import fc from 'fast-check';
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { moment } from '../../../src/literal-sheet';
import { monthOf, on } from './days';
import { REGIONS, regionOn, STAYS } from './people';

export interface Lead {
  readonly rep: string;
  readonly createdOn: number;
  readonly becomes: 'Won' | 'Lost' | 'New';
  readonly closedOn: number;
}

interface Sale {
  readonly rep: string;
  readonly region: string;
  readonly soldOn: number;
  readonly amount: number;
  /** When it was typed: on its day, but for what somebody remembers later. */
  readonly enteredOn: number;
}

interface Spending {
  readonly rep: string;
  readonly spentOn: number;
  readonly amount: number;
}

interface Customer {
  readonly rep: string;
  readonly since: number;
}

export interface Rows {
  readonly leads: readonly Lead[];
  readonly sales: readonly Sale[];
  readonly spend: readonly Spending[];
  readonly customers: readonly Customer[];
}

const ALONE = 'Hoa';
/** A month in which somebody spends and wins nobody. */
const FRUITLESS = { rep: ALONE, month: monthOf(6) };
/** Some of what was sold comes back, and is written down when the month is closed. */
const REFUNDS: readonly Sale[] = [
  { rep: 'Lan', region: 'North', soldOn: on('2026-10-20'), amount: -400, enteredOn: on('2026-11-12') },
  { rep: 'Minh', region: 'South', soldOn: on('2026-11-04'), amount: -90, enteredOn: on('2026-12-10') },
];
/** The first that Dung sells. */
const FIRST: Sale = {
  ...{ rep: 'Dung', region: 'Center', soldOn: on('2026-12-09'), amount: 700, enteredOn: on('2026-12-09') },
};
/** Binh has left on that day; the row names no region but by the team sheet. */
const LATE: Lead = { rep: 'Binh', createdOn: on('2026-09-15'), becomes: 'New', closedOn: on('2026-09-15') };

/** A month of one rep: days from 0 on after its first one. */
const monthOfRep = fc.record({
  leads: fc.array(
    fc.record({
      day: fc.nat(27),
      becomes: fc.constantFrom('Won', 'Won', 'Lost', 'New'),
      after: fc.integer({ min: 0, max: 45 }),
    }),
    { minLength: 2, maxLength: 6 },
  ),
  sales: fc.array(
    fc.record({ day: fc.nat(27), amount: fc.integer({ min: 50, max: 900 }), elsewhere: fc.nat(6) }),
    { minLength: 1, maxLength: 3 },
  ),
  spend: fc.array(fc.record({ day: fc.nat(27), amount: fc.integer({ min: 10, max: 90 }) }), { maxLength: 2 }),
  customers: fc.array(fc.record({ day: fc.nat(27) }), { maxLength: 2 }),
});

/** From December 2025 on, with which January is compared. */
const FIRST_MONTH = 0;
const LAST_MONTH = 12;

const stretches = STAYS.flatMap((stay) =>
  Array.from({ length: LAST_MONTH - FIRST_MONTH + 1 }, (_, index) => ({
    stay,
    month: monthOf(FIRST_MONTH + index),
  })),
).filter(({ stay: { first, end }, month }) => first < month.end && end > month.start);

export const rowsOfYear: fc.Arbitrary<Rows> = fc
  .tuple(...stretches.map(() => monthOfRep))
  .map((months): Rows => {
    const all = months.map((made, index) => ({ made, ...(stretches[index] as (typeof stretches)[number]) }));
    const each = <T, R>(
      of: (made: (typeof all)[number]['made']) => readonly T[],
      row: (item: T, rep: string, day: number) => R,
    ): readonly R[] =>
      all.flatMap(({ made, stay: { rep, first, end }, month }) =>
        of(made).flatMap((item) => {
          const day = month.start + (item as { day: number }).day;
          return day >= first && day < end ? [row(item, rep, day)] : [];
        }),
      );
    const isFruitless = (rep: string, day: number): boolean =>
      rep === FRUITLESS.rep && day >= FRUITLESS.month.start && day < FRUITLESS.month.end;
    return {
      leads: [
        ...each(
          ({ leads }) => leads,
          ({ becomes, after }, rep, day): Lead => ({
            ...{ rep, createdOn: day, becomes, closedOn: day + after },
          }),
        ),
        LATE,
      ],
      sales: [
        ...each(
          ({ sales }) => sales,
          ({ amount, elsewhere }, rep, day): Sale => ({
            ...{ rep, soldOn: day, amount, enteredOn: day },
            // Now and then something is sold in a region to which the rep does not belong.
            region: REGIONS[elsewhere] ?? regionOn(rep, day),
          }),
        ),
        ...REFUNDS,
        FIRST,
      ],
      spend: [
        ...each(
          ({ spend }) => spend,
          ({ amount }, rep, day): Spending => ({ rep, spentOn: day, amount }),
        ),
        { rep: FRUITLESS.rep, spentOn: FRUITLESS.month.start + 9, amount: 75 },
      ],
      customers: each(
        ({ customers }) => customers,
        (_, rep, day): Customer => ({ rep, since: day }),
      ).filter(({ rep, since }) => !isFruitless(rep, since)),
    };
  });

/** The same rows, with all amounts of money so many times as large. */
export const timesAsMuch = (times: number, rows: Rows): Rows => ({
  ...rows,
  sales: rows.sales.map((sale) => ({ ...sale, amount: sale.amount * times })),
  spend: rows.spend.map((spending) => ({ ...spending, amount: spending.amount * times })),
});

/** Those rows that are written down by the morning of a day, with what is known of them by then. */
export function knownOn(day: number, { leads, sales, spend, customers }: Rows): Rows {
  return {
    leads: leads
      .filter(({ createdOn }) => createdOn <= day)
      .map((lead) => (lead.closedOn > day ? { ...lead, becomes: 'New' } : lead)),
    sales: sales.filter(({ enteredOn }) => enteredOn <= day),
    spend: spend.filter(({ spentOn }) => spentOn <= day),
    customers: customers.filter(({ since }) => since <= day),
  };
}

const cellOfDay = (day: number): Date => moment(isoText(day));

/** The sheets in which they stand. */
export function sheetsOf({
  leads,
  sales,
  spend,
  customers,
}: Rows): Record<string, readonly (readonly Cell[])[]> {
  return {
    Team: [
      ['Rep', 'Region', 'From', 'Until'],
      ...STAYS.map(({ rep, region, first, end }) => [
        ...[rep, region, cellOfDay(first)],
        end > on('2029-01-01') ? '' : cellOfDay(end - 1),
      ]),
    ],
    Leads: [
      ['Created on', 'Rep', 'Status', 'Closed on'],
      ...leads.map(({ rep, createdOn, becomes, closedOn }) => [
        ...[cellOfDay(createdOn), rep, becomes],
        becomes === 'New' ? '' : cellOfDay(closedOn),
      ]),
    ],
    Sales: [
      ['Sold on', 'Rep', 'Region', 'Amount'],
      ...sales.map(({ rep, region, soldOn, amount }) => [cellOfDay(soldOn), rep, region, amount]),
    ],
    Spend: [
      ['Spent on', 'Rep', 'Amount'],
      ...spend.map(({ rep, spentOn, amount }) => [cellOfDay(spentOn), rep, amount]),
    ],
    Customers: [
      ['Customer', 'Customer since', 'Rep'],
      ...customers.map(({ rep, since }, index) => [`Customer ${index + 1}`, cellOfDay(since), rep]),
    ],
  };
}
