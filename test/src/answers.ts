/** Calculates a KPI over tables written out in a test: its value for every scope, as a small record. */
import { KPIS, type KpiId } from '../../src/model/kpi/kpis';
import { measure, measureReader } from '../../src/compute/engine/engine';
import { kpiValue } from '../../src/compute/engine/kpi-value';
import type { ReadDocument } from '../../src/document/read-document';
import { measuresOf, type Kpi, type Value } from '../../src/model/kpi/kpi';
import { parsePeriod } from '../../src/words/period-text';
import { previous, type Period } from '../../src/core/calendar/period';
import { scopesOf } from '../../src/data/scopes/scopes';
import { readTables, type LiteralTables } from './literal-tables';

export const month = (label: string): Period => parsePeriod(label, 0);

/** A KPI of the catalogue. */
export function kpiOf(id: KpiId): Kpi {
  const kpi = KPIS.find((each) => each.id === id);
  if (!kpi) throw new Error(`no KPI ${id}`);
  return kpi;
}

/** By scope: `{ team: 3, 'region Bắc': 2, 'rep Lan': 1 }`; `null` means no value. */
export type Answers = Readonly<Record<string, number | null>>;

/** The value in a month, after the month before it. */
export function answers({ value }: { readonly value: Value }, read: ReadDocument, label: string): Answers {
  const scopes = scopesOf(read.sources);
  const periods = [previous(month(label)), month(label)];
  const measured = measure({ sources: read.sources, measures: measuresOf(value), scopes, periods });
  return Object.fromEntries(
    scopes.list.map(({ type, name }, scope) => [
      type === 'team' ? 'team' : `${type} ${name}`,
      kpiValue(value, measureReader(measured, scope, 1)),
    ]),
  );
}

/** A KPI of the catalogue over literal tables, in October 2026. */
export const inOctober = (id: KpiId, tables: LiteralTables): Answers =>
  answers(kpiOf(id), readTables(tables), '2026-10');
