/** Makes tables of a given number of rows for an invented sales team: 50 reps in 5 regions, three years of work. */

const names = (count) =>
  Array.from({ length: count }, (_, index) => `Rep ${String(index + 1).padStart(2, '0')}`);
export const REPS = names(50);
const REGIONS = ['North', 'South', 'East', 'West', 'Centre'];

/** The first day of the data, and noon of the day on which they are looked at. */
const FIRST = Date.UTC(2024, 0, 1);
const DAYS = 1096;
export const NOW = FIRST + (DAYS - 1) * 86_400_000 + 43_200_000;
/** The last twelve months. */
export const YEAR = '2026-01..2026-12';

/**
 * Each table with its header row. Cells of dates are moments at midnight in UTC.
 *
 * @param {number} rows of every table but the team
 * @param {number} team how many reps it has
 * @returns {Record<string, (string | number | Date)[][]>} by the sheet's name
 */
export function tables(rows, team = REPS.length) {
  const reps = names(team);
  const next = dice(2026);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const day = (index) => new Date(FIRST + index * 86_400_000);
  const sometime = () => Math.floor(next() * DAYS);
  const customer = () => `Customer ${Math.floor(next() * (rows / 10)) + 1}`;
  const table = (headers, row) => [headers, ...Array.from({ length: rows }, (_, index) => row(index))];
  return {
    Team: [['Rep', 'Region'], ...reps.map((rep, index) => [rep, REGIONS[index % REGIONS.length]])],
    Leads: table(['Created on', 'Rep', 'Status', 'First contact on'], () => {
      const created = sometime();
      return [
        day(created),
        pick(reps),
        pick(['Won', 'Lost', 'New']),
        next() < 0.8 ? day(created + Math.floor(next() * 9)) : '',
      ];
    }),
    Sales: table(['Sold on', 'Rep', 'Amount', 'Customer'], () => [
      day(sometime()),
      pick(reps),
      Math.ceil(next() * 500) * 100_000,
      customer(),
    ]),
    Customers: table(['Customer', 'Rep', 'Customer since', 'Until'], (index) => {
      const since = sometime();
      return [
        `Customer ${index + 1}`,
        pick(reps),
        day(since),
        next() < 0.1 ? day(since + Math.floor(next() * 400)) : '',
      ];
    }),
    Spend: table(['Spent on', 'Amount', 'Rep'], () => [
      day(sometime()),
      Math.ceil(next() * 90) * 100_000,
      pick(reps),
    ]),
    Prices: table(
      ['Observed on', 'Product', 'Our price', 'Competitor', 'Competitor price', 'Promotion'],
      () => [
        day(sometime()),
        `Product ${Math.ceil(next() * 40)}`,
        900 + Math.floor(next() * 300),
        pick(['Alpha', 'Beta']),
        900 + Math.floor(next() * 300),
        next() < 0.1 ? 'Gift' : '',
      ],
    ),
    Care: table(['Contacted on', 'Customer', 'Rep'], () => [day(sometime()), customer(), pick(reps)]),
    Surveys: table(['Answered on', 'Score', 'Customer', 'Rep'], () => [
      day(sometime()),
      Math.ceil(next() * 10),
      customer(),
      pick(reps),
    ]),
  };
}

/** Numbers from 0 to 1, the same for the same seed: https://en.wikipedia.org/wiki/Lehmer_random_number_generator */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
