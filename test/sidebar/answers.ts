/** What a server says about a small team: three reps in two regions, leads and sales. */
import type { BuildProgress, BuildStart, WizardState } from '../../src/bridge';
import { TABLE_IDS } from '../../src/catalogue/tables';

const SHEETS: Readonly<Record<string, { readonly sheet: string; readonly rows: number }>> = {
  leads: { sheet: 'Pipeline', rows: 1234 },
  sales: { sheet: 'Orders', rows: 1 },
};

export const FOUND: WizardState = {
  language: 'en',
  tables: TABLE_IDS.map((table) => ({ table, ...(SHEETS[table] ?? { sheet: null, rows: 0 }) })),
  reps: 3,
  regions: 2,
  kpis: [
    { name: 'New leads', lacks: null },
    { name: 'Conversion rate', lacks: 'needs to know which status words of “Leads” mean won' },
    { name: 'Revenue', lacks: null },
  ],
  problems: [],
  hasScorecards: false,
};

export const EMPTY: WizardState = {
  ...FOUND,
  tables: TABLE_IDS.map((table) => ({ table, sheet: null, rows: 0 })),
  reps: 0,
  regions: 0,
  kpis: [{ name: 'New leads', lacks: 'needs the table “Leads”, which no sheet is mapped to' }],
};

export const STARTED: BuildStart = {
  done: 1,
  total: 8,
  label: 'Writing KPI Data',
  finished: false,
  period: '2026-10',
  mode: 'formulas',
  reason: 'The numbers follow the data by themselves.',
  problems: [],
  unavailable: [],
};

export const progress = (done: number, label: string): BuildProgress => ({
  done,
  total: 8,
  label,
  finished: false,
});

export const FINISHED: BuildProgress = { done: 8, total: 8, label: 'Done: 6 scorecards.', finished: true };
