/**
 * Prepares the smallest team that has everything for KPI Data: two regions, two reps, leads with their own regions,
 * sales by the team sheet.
 */
import type { KpiId } from '../../src/model/kpi/kpis';
import { prepare, type Prepared } from '../../src/document/prepare';
import type { Document } from '../../src/document/document';
import type { Mode } from '../../src/model/mode';
import { serialOf } from '../../src/core/calendar/calendar';
import type { Target } from '../../src/plan/plan';
import { kpiOf } from './answers';
import { HANOI, literalSheet } from './literal-sheet';
import { readTables } from './literal-tables';

const TABLES = {
  team: `rep  | region
         Lan  | Bắc
         Minh | Nam`,
  leads: `createdOn  | rep  | status | region
          2026-10-05 | Lan  | Won    | Bắc
          2026-11-05 | Lan  | Lost   | Nam
          2026-11-06 | Minh | Chốt?  | Nam`,
  sales: `soldOn     | rep  | amount
          2026-11-07 | Lan  | 500
          2026-11-08 | Minh | 300`,
  care: `contactedOn | customer | rep
         2026-11-09  | An       | Lan
         2026-11-10  | An       | Minh`,
};

/** Half past nine on 5 December 2026. */
export const NOW = serialOf(2026, 12, 5) + 9.5 / 24;

const from = serialOf(2026, 10, 1);

/** From October on, and for Lan's revenue from November on. */
const TARGETS: readonly Target[] = [
  { kpi: 'newLeads', scope: { kind: 'each' }, from, target: 2 },
  { kpi: 'conversionRate', scope: { kind: 'each' }, from, target: 0.5 },
  { kpi: 'revenue', scope: { kind: 'each' }, from, target: 400 },
  { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 11, 1), target: 625 },
];

/**
 * The current period is November 2026; KPI Data goes from the base, September, to December.
 *
 * @param changes to a new plan with these targets, or to what is read with it
 */
export const tinyTeam = (
  mode: Mode,
  kpis: readonly KpiId[] = ['newLeads', 'conversionRate', 'revenue'],
  changes: Partial<Document> = {},
): Prepared =>
  prepare(
    {
      mapping: {},
      cellsOf: () => literalSheet('', ''),
      zone: HANOI,
      locale: 'vi_VN',
      now: NOW,
      current: serialOf(2026, 11, 1),
      targets: TARGETS,
      ...changes,
    },
    readTables(TABLES, { won: ['Won', 'Chốt?'], lost: ['Lost'] }, kpis.map(kpiOf)),
    mode,
  );
