/** Reads the scopes of KPI Data back from its first rows, so that a later step builds on what an earlier one wrote. */
import type { Cell } from '../../core/text/cells';
import type { Scope, ScopeType } from '../../data/scopes/scopes';
import { keyColumn } from '../../output/kpi-data/columns';
import type { KpiDataSize } from '../../output/kpi-data/kpi-data-places';

/** Where KPI Data names its scopes. */
export const scopeCells = ({ firstRow, scopes }: Pick<KpiDataSize, 'firstRow' | 'scopes'>) => ({
  ...{ row: firstRow, column: 1 },
  ...{ rows: scopes, columns: keyColumn('region') },
});

/** In the order of their numbers. */
export const scopesIn = (rows: readonly (readonly Cell[])[]): readonly Scope[] =>
  rows.map((row) => {
    const text = (key: 'scopeType' | 'scope' | 'region'): string => String(row[keyColumn(key) - 1]);
    const type = text('scopeType') as ScopeType;
    // The team's row shows words of the document's language, where a rep's shows the name.
    return { type, name: type === 'team' ? '' : text('scope'), region: text('region') };
  });
