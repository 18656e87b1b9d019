/** Reads tidy facts, one KPI value per row, from the cells of "KPI Data". */
import type { Kpi } from '../../src/model/kpi/kpi';
import { KPIS } from '../../src/model/kpi/kpis';
import { KEY_COLUMNS, keyColumn } from '../../src/output/kpi-data/columns';
import { ID_ROW } from '../../src/output/kpi-data/kpi-data-places';
import type { Cell } from '../../src/core/text/cells';
import { fruitlessWord, messages } from '../../src/words';
import { LANGUAGE_IDS } from '../../src/words/language';

interface Fact {
  readonly scopeType: string;
  /** `All` for the team. */
  readonly scope: string;
  /** `2026-10` */
  readonly period: string;
  readonly kpi: string;
  /** `null` means no value, also where money was spent for nobody. */
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
  const kpis = KPIS.flatMap((kpi) => {
    const at = ids.indexOf(kpi.id, KEY_COLUMNS.length);
    return at < 0 ? [] : [{ kpi, at }];
  });
  return values.flatMap((row, index) => {
    const key = (name: Parameters<typeof keyColumn>[0]): Cell => row[keyColumn(name) - 1] ?? '';
    const type = key('scopeType');
    // The same days of a period are no period: their rows have no number.
    if (!SCOPE_TYPES.includes(type) || key('scopeNumber') === '') return [];
    return kpis.map(({ kpi, at }) => ({
      scopeType: String(type),
      scope: type === 'team' ? 'All' : String(key('scope')),
      period: String(key('period')),
      kpi: kpi.id,
      value: numberOrNone(row[at] ?? '', index + 1, kpi),
    }));
  });
}

function numberOrNone(value: Cell, row: number, kpi: Kpi): number | null {
  if (typeof value === 'number') return value;
  const isWord = LANGUAGE_IDS.some((language) => fruitlessWord(kpi, messages(language)) === value);
  if (value === '' || isWord) return null;
  throw new Error(`KPI Data, row ${row}, ${kpi.id}: “${String(value)}” is not a number.`);
}
