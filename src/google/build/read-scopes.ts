/** Reads the scopes of KPI Data back from its first rows, so that a later step builds on what an earlier one wrote. */
import { keyColumn } from '../../output/kpi-data/columns';
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';
import type { Messages } from '../../words';
import type { Scope, ScopeType } from '../../data/scopes/scopes';

/** In the order of their numbers. */
export function readScopes(
  dataSheet: GoogleAppsScript.Spreadsheet.Sheet,
  { firstRow, scopes }: KpiDataSize,
): readonly Scope[] {
  const rows = dataSheet.getRange(firstRow, 1, scopes, keyColumn('region')).getValues();
  return rows.map((row) => {
    const text = (key: 'scopeType' | 'scope' | 'region'): string => String(row[keyColumn(key) - 1]);
    const type = text('scopeType') as ScopeType;
    // The team's row shows words of the document's language, where a rep's shows the name.
    return { type, name: type === 'team' ? '' : text('scope'), region: text('region') };
  });
}

export const scopeName = ({ type, name }: Pick<Scope, 'type' | 'name'>, m: Messages): string =>
  type === 'team' ? m.scopes.wholeTeam : name;
