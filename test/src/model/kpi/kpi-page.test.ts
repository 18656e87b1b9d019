/** Shows that docs/kpis.md is up to date, and what it says of each target. */
import { execFileSync } from 'node:child_process';
import { columnsOf } from '../../../../host/docs/kpi-columns';
import { kpiSupport } from '../../../../host/docs/kpi-support';
import { inProject } from '../../../project';
import { kpiOf } from '../../answers';

test('docs/kpis.md is what npm run docs writes', () => {
  const args = [inProject('scripts/docs.mjs'), '--check', 'docs/kpis.md'];
  const check = (): unknown => execFileSync(process.execPath, args);
  expect(check).not.toThrow();
});

test.each([
  ['newLeads', [{ table: 'leads', needed: ['createdOn'], optional: ['rep', 'region'] }]],
  ['revenue', [{ table: 'sales', needed: ['soldOn', 'amount'], optional: ['rep', 'region', 'status'] }]],
  [
    'retention',
    [{ table: 'customers', needed: ['customer', 'since', 'until'], optional: ['rep', 'region'] }],
  ],
  [
    'careCoverage',
    [
      { table: 'customers', needed: ['customer', 'since'], optional: ['rep', 'region', 'until'] },
      { table: 'care', needed: ['contactedOn', 'customer'], optional: [] },
    ],
  ],
] as const)('the columns of %s', (id, columns) => {
  expect(columnsOf(kpiOf(id))).toEqual(columns);
});

describe('what the targets make of a KPI', () => {
  const sql = ['BigQuery', 'DuckDB'];

  test('where every table names its region', () => {
    const everyone = ['team', 'region', 'rep'];
    expect(kpiSupport(kpiOf('customersContacted'), 'everyTable')).toEqual({
      ...{ engine: everyone, formula: everyone, formulaLimit: undefined, sql },
    });
    const nobody = ['team', 'region'];
    expect(kpiSupport(kpiOf('priceIndex'), 'everyTable')).toEqual({
      ...{ engine: nobody, formula: nobody, formulaLimit: undefined, sql },
    });
  });

  test('where only the team table does', () => {
    expect(kpiSupport(kpiOf('customersContacted'), 'teamTable')).toEqual({
      engine: ['team', 'region', 'rep'],
      formula: ['team', 'rep'],
      formulaLimit: 'teamRegion',
      sql,
    });
    expect(kpiSupport(kpiOf('priceIndex'), 'teamTable').engine).toEqual(['team']);
  });
});
