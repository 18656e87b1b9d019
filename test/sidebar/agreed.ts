/** Describes a small team that agrees on three KPIs in October 2026, with targets since July. */
import type { WizardState } from '../../src/app/bridge';
import type { Target } from '../../src/plan/plan';
import type { PlanKpi } from '../../src/plan/plan-kpi';
import { serialOf } from '../../src/core/calendar/calendar';
import { FOUND, scopesOf } from './answers';

export const [JULY, SEPTEMBER, OCTOBER, NOVEMBER] = [7, 9, 10, 11].map((month) =>
  serialOf(2026, month, 1),
) as [number, number, number, number];

const planned = (kpi: string, group: PlanKpi['group']): PlanKpi => ({
  kpi,
  inUse: true,
  group,
  better: 'higher',
  cap: 1.2,
  floor: 0,
});

export const TARGETS: readonly Target[] = [
  { kpi: 'revenue', scope: { kind: 'each' }, from: JULY, target: 1000 },
  { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: JULY, target: 1500 },
  { kpi: 'conversionRate', scope: { kind: 'each' }, from: JULY, target: 0.25 },
];

export const AGREED: WizardState = {
  ...FOUND,
  money: '#,##0',
  people: [
    { rep: 'Lan', region: 'North', email: '', from: '', until: '' },
    { rep: 'Minh', region: 'South', email: '', from: '', until: '' },
    { rep: 'Hoa', region: 'South', email: '', from: '', until: '2026-06-30' },
  ],
  scopes: scopesOf(
    ['North', 'South'],
    [
      { name: 'Lan', region: 'North' },
      { name: 'Minh', region: 'South' },
      { name: 'Hoa', region: 'South', last: serialOf(2026, 6, 30), getsCard: false },
    ],
  ),
  plan: {
    ...FOUND.plan,
    mapping: {
      ...FOUND.plan.mapping,
      sales: { sheet: 'Orders', columns: { soldOn: 'Sold', amount: 'Total', rep: 'Agent' } },
    },
    builtBy: 'Lan',
    approvedBy: 'Director An',
    kpis: [
      planned('revenue', 'A'),
      planned('conversionRate', 'B'),
      planned('newLeads', 'C'),
      planned('cac', 'B'),
    ],
    targets: TARGETS,
  },
  finished: [
    { label: '2026-09', closedBy: null, immature: [] },
    { label: '2026-08', closedBy: null, immature: [] },
    { label: '2026-07', closedBy: 'Director An', immature: [] },
  ],
  proposedMode: {
    mode: 'formulas',
    reason:
      'This period and the previous one follow the data by themselves; older ones change when you refresh the numbers.',
  },
};

/** The same document for a Vietnamese team. */
export const AGREED_VI: WizardState = { ...AGREED, language: 'vi', locale: 'vi_VN', money: '#,##0 "₫"' };
