/** Shows on random workbooks that a table on three sheets counts as the same rows on one. */
import fc from 'fast-check';
import { measure } from '../../src/compute/engine/engine';
import { scopesOf } from '../../src/data/scopes/scopes';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { KPIS } from '../../src/model/kpi/kpis';
import { runs } from '../all-ways';
import { splitWorkbook, type Workbook } from './random-workbook';
import { MONTHS, readWorkbook } from './read-workbook';

function numbersOf(workbook: Workbook) {
  const { sources, kpis } = readWorkbook(workbook, KPIS);
  const measures = measuresOfAll(kpis);
  const scopes = scopesOf(sources);
  const measured = measure({ measures, scopes, periods: MONTHS, sources });
  return {
    scopes: scopes.list,
    values: measures.map((each) =>
      scopes.list.map((_, scope) => MONTHS.map((_month, period) => measured.value(each, scope, period))),
    ),
  };
}

test('scopes and measures are the same', () => {
  fc.assert(
    fc.property(splitWorkbook, ({ whole, split }) => {
      expect(numbersOf(split)).toEqual(numbersOf(whole));
    }),
    { seed: 108, numRuns: runs(40, 400) },
  );
});
