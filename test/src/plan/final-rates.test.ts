/** Shows which rate a new plan has in use. */
import type { Mapping } from '../../../src/data/mapping/mapping';
import { tellsFinalRates, withFinalRates } from '../../../src/plan/final-rates';
import { NEW_PLAN } from '../../../src/plan/plan';

const LEADS: Mapping = {
  leads: {
    sheet: 'Leads',
    columns: { createdOn: 'Created', status: 'Status', closedOn: 'Closed' },
    ...{ won: ['Won'], lost: ['Lost'] },
  },
};

const mapped = (change: Partial<NonNullable<Mapping['leads']>>): Mapping => ({
  leads: { sheet: 'Leads', columns: {}, ...LEADS.leads, ...change },
});

test('the win rate can be told by a closing date, a status, and words for won and for lost', () => {
  expect(tellsFinalRates(LEADS)).toBe(true);
  expect(tellsFinalRates(mapped({ columns: { createdOn: 'Created', status: 'Status' } }))).toBe(false);
  expect(tellsFinalRates(mapped({ columns: { createdOn: 'Created', closedOn: 'Closed' } }))).toBe(false);
  expect([tellsFinalRates(mapped({ won: [] })), tellsFinalRates(mapped({ lost: [] }))]).toEqual([
    false,
    false,
  ]);
  expect(tellsFinalRates({})).toBe(false);
});

test('then it is in use in place of conversion, and counts as that does', () => {
  const of = (id: string) => withFinalRates(NEW_PLAN.kpis).find(({ kpi }) => kpi === id);
  expect([of('winRate')?.inUse, of('winRate')?.group, of('conversionRate')?.inUse]).toEqual([
    true,
    'A',
    false,
  ]);
  expect(withFinalRates(NEW_PLAN.kpis).filter(({ inUse }) => inUse)).toHaveLength(
    NEW_PLAN.kpis.filter(({ inUse }) => inUse).length,
  );
});
