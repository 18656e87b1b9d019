/** Invents the customers of the sample, how they are looked after, and what they answer. */
import type { Messages } from '../../words';
import type { Random } from './random';
import type { Month, SampleCell } from './sample-table';
import { SAMPLE_REPS, SHOP_KINDS, SHOP_NAMES, type SampleRep } from './team';

export interface Customer {
  readonly name: string;
  readonly rep: SampleRep;
  readonly since: number;
  readonly until: number | null;
}

export function startingCustomers(dice: Random, first: number, today: number): Customer[] {
  return SAMPLE_REPS.flatMap((rep, index) =>
    Array.from({ length: 8 }, (_, each) =>
      newCustomer(dice, index * 8 + each, rep, first - dice.between(30, 900), today),
    ),
  );
}

/** Shop names are made unique by a branch number; a fifth of the customers leave after half a year or more. */
export function newCustomer(
  dice: Random,
  number: number,
  rep: SampleRep,
  since: number,
  today: number,
): Customer {
  const name = SHOP_NAMES[number % SHOP_NAMES.length] ?? '';
  const kind = SHOP_KINDS[Math.floor(number / SHOP_NAMES.length) % SHOP_KINDS.length] ?? '';
  const branch = Math.floor(number / (SHOP_NAMES.length * SHOP_KINDS.length));
  const left = since + dice.between(180, 900);
  return {
    name: branch === 0 ? `${kind} ${name}` : `${kind} ${name} CN${branch}`,
    rep,
    since,
    until: dice.chance(0.35) && left < today ? left : null,
  };
}

const isOpenAt = ({ since, until }: Customer, day: number): boolean =>
  since < day && (until === null || until >= day);

export const careRows = (
  dice: Random,
  months: readonly Month[],
  customers: readonly Customer[],
  words: Messages['sample'],
): SampleCell[][] =>
  months.flatMap(({ first, days }) =>
    customers
      .filter((customer) => isOpenAt(customer, first) && dice.chance(0.25 + 0.2 * customer.rep.skill))
      .map((customer): SampleCell[] => [
        first + dice.between(0, days - 1),
        customer.name,
        customer.rep.name,
        customer.rep.region,
        dice.pick(words.careChannels),
      ]),
  );

export const surveyRows = (
  dice: Random,
  months: readonly Month[],
  customers: readonly Customer[],
): SampleCell[][] =>
  months.flatMap(({ first, days }) =>
    customers
      .filter((customer) => isOpenAt(customer, first) && dice.chance(0.12))
      .map((customer): SampleCell[] => [
        first + dice.between(0, days - 1),
        Math.max(
          1,
          Math.min(10, Math.round(6.5 + customer.rep.skill * 1.2 + (dice.next() + dice.next() - 1) * 3.5)),
        ),
        customer.name,
        customer.rep.name,
        customer.rep.region,
      ]),
  );
