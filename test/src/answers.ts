/** A KPI over tables written out in a test: its value for every scope, as a small record. */
import { evaluate, measure } from '../../src/compile/engine';
import type { ReadDocument } from '../../src/facts/prepare';
import { measuresOfAll, type Kpi } from '../../src/kpi/kpi';
import { parsePeriod, type Period } from '../../src/periods/period';
import { scopesOf } from '../../src/scopes/scopes';

export function month(label: string): Period {
  const period = parsePeriod(label);
  if (!period) throw new Error(`${label} is no month`);
  return period;
}

/** `{ team: 3, 'region Bắc': 2, 'rep Lan': 1 }`; `null` is no value. */
export function answers(
  kpi: Pick<Kpi, 'value'>,
  read: ReadDocument,
  label: string,
): Record<string, number | null> {
  const scopes = scopesOf(read.tables);
  const measured = measure({
    ...read,
    measures: measuresOfAll([kpi as Kpi]),
    scopes,
    periods: [month(label)],
  });
  return Object.fromEntries(
    scopes.list.map(({ type, name }, scope) => [
      type === 'team' ? 'team' : `${type} ${name}`,
      evaluate(kpi.value, (each) => measured.value(each, scope, 0)),
    ]),
  );
}
