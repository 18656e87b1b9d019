/** Reads tidy facts, one KPI value per row, from the cells of "KPI Data". */
import { KPIS } from '../../src/model/kpi/kpis';
import { KEY_COLUMNS, keyColumn } from '../../src/output/kpi-data/columns';
import { ID_ROW } from '../../src/output/kpi-data/kpi-data-places';
import type { Cell } from '../../src/core/text/cells';

interface Fact {
  readonly scopeType: string;
  /** `All` for the team. */
  readonly scope: string;
  /** `2026-10` */
  readonly period: string;
  readonly kpi: string;
  /** `null` means no value. */
  readonly value: number | null;
}

export type Facts = readonly Fact[];

const SCOPE_TYPES: readonly Cell[] = ['team', 'region', 'rep'];

/**
 * Reads every row of every period that the sheet holds, also the hidden one before the first.
 *
 * @throws an error that names the cell, where a KPI is neither a number nor blank
 */
export function readFacts(values: readonly (readonly Cell[])[]): Facts {
  const ids = (values[ID_ROW - 1] ?? []).map(String);
  const kpis = KPIS.flatMap(({ id }) => {
    const at = ids.indexOf(id, KEY_COLUMNS.length);
    return at < 0 ? [] : [{ id, at }];
  });
  return values.flatMap((row, index) => {
    const key = (name: Parameters<typeof keyColumn>[0]): Cell => row[keyColumn(name) - 1] ?? '';
    const type = key('scopeType');
    // The same days of a period are no period: their rows have no number.
    if (!SCOPE_TYPES.includes(type) || key('scopeNumber') === '') return [];
    return kpis.map(({ id, at }) => ({
      scopeType: String(type),
      scope: type === 'team' ? 'All' : String(key('scope')),
      period: String(key('period')),
      kpi: id,
      value: numberOrNone(row[at] ?? '', index + 1, id),
    }));
  });
}

function numberOrNone(value: Cell, row: number, kpi: string): number | null {
  if (value === '') return null;
  if (typeof value === 'number') return value;
  throw new Error(`KPI Data, row ${row}, ${kpi}: “${String(value)}” is not a number.`);
}
