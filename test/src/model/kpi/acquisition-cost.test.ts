/** Shows the KPIs of acquisition cost over small tables. */
import { inOctober } from '../../answers';

const TEAM = 'rep | region\n Lan | Bắc';
const LEADS = 'createdOn | rep | status\n 2026-10-01 | Lan | Won\n 2026-10-02 | Lan | Won';
const SPEND = `spentOn    | amount | region
               2026-10-01 | 300    | Bắc
               2026-10-31 | 100    |
               2026-11-01 | 7      | Bắc`;
const CUSTOMERS = `customer | rep | since
                   An       | Lan | 2026-10-01
                   Bình     | Lan | 2026-10-31
                   Chi      | Lan | 2026-09-30
                   Dũng     |     | 2026-10-15`;

test('acquisition spend adds up what was spent; without a region it is the team’s alone', () => {
  expect(inOctober('acquisitionSpend', { team: TEAM, spend: SPEND })).toEqual({
    team: 400,
    'region Bắc': 300,
    'rep Lan': null,
  });
});

test('new customers are those since a day of the period', () => {
  expect(inOctober('newCustomers', { customers: CUSTOMERS })).toEqual({ team: 3, 'rep Lan': 2 });
});

test('the cost per customer is spend over new customers', () => {
  expect(inOctober('cac', { team: TEAM, spend: SPEND, customers: CUSTOMERS })).toEqual({
    team: 400 / 3,
    'region Bắc': 150,
    'rep Lan': null,
  });
});

describe('the cost per lead', () => {
  test('is spend over new leads', () => {
    expect(inOctober('costPerLead', { team: TEAM, leads: LEADS, spend: SPEND })).toEqual({
      team: 200,
      'region Bắc': 150,
      'rep Lan': null,
    });
  });

  test('is for no rep and no region 0 because spend names none', () => {
    const spend = 'spentOn | amount\n 2026-10-01 | 300';
    expect(inOctober('costPerLead', { team: TEAM, leads: LEADS, spend })).toEqual({
      team: 150,
      'region Bắc': null,
      'rep Lan': null,
    });
  });

  test('has no value where there are no leads', () => {
    expect(inOctober('costPerLead', { leads: 'createdOn | rep | status', spend: SPEND }).team).toBeNull();
  });

  test('is 0 where leads came for nothing', () => {
    expect(inOctober('costPerLead', { leads: LEADS, spend: 'spentOn | amount' }).team).toBe(0);
  });
});
