/** Shows the KPIs about competitors over small tables. */
import { inOctober } from '../../answers';

describe('the price index', () => {
  test('weighs our prices against competitors’, over the observations with both prices above 0', () => {
    expect(
      inOctober('priceIndex', {
        prices: `observedOn | product | region | ourPrice | competitorPrice
                 2026-10-01 | Tea     | Bắc    | 90       | 100
                 2026-10-02 | Tea     | Nam    | 110      | 100
                 2026-10-03 | Tea     | Nam    | 55       | 50
                 2026-10-04 | Tea     | Nam    | 1000     |
                 2026-10-04 | Tea     | Nam    |          | 1000
                 2026-10-04 | Tea     | Nam    | 1000     | 0
                 2026-10-04 | Tea     | Nam    | 0        | 1000
                 2026-10-04 | Tea     | Nam    | -5       | 1000
                 2026-11-01 | Tea     | Nam    | 1000     | 1`,
      }),
    ).toEqual({ team: 255 / 250, 'region Bắc': 0.9, 'region Nam': 1.1 });
  });

  test('has no value where no observation has both', () => {
    expect(
      inOctober('priceIndex', {
        prices: 'observedOn | product | ourPrice | competitorPrice\n 2026-10-01 | Tea | 5 |',
      }).team,
    ).toBeNull();
  });

  test('is for no rep: price observations name none', () => {
    expect(
      inOctober('priceIndex', {
        team: 'rep | region\n Lan | Bắc',
        prices: 'observedOn | product | ourPrice | competitorPrice\n 2026-10-01 | Tea | 5 | 4',
      }),
    ).toEqual({ team: 1.25, 'region Bắc': null, 'rep Lan': null });
  });
});

test('competitor promotions are the observations that name one', () => {
  expect(
    inOctober('competitorPromotions', {
      prices: `observedOn | product | ourPrice | competitorPrice | promotion
               2026-10-01 | Tea     | 5        | 4               | -10 %
               2026-10-01 | Tea     | 5        | 4               | 2 + 1
               2026-10-02 | Tea     | 5        | 4               |
               2026-09-02 | Tea     | 5        | 4               | -10 %`,
    }).team,
  ).toBe(2);
});
