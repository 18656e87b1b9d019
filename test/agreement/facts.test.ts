/** Shows on random workbooks that numbers written as a sheet of facts are read back as they were measured. */
import fc from 'fast-check';
import { measure } from '../../src/compute/engine/engine';
import { scopesOf } from '../../src/data/scopes/scopes';
import type { SheetCells } from '../../src/core/text/cells';
import { locatedTables } from '../../src/data/source';
import { readDocument } from '../../src/document/read-document';
import { KPIS } from '../../src/model/kpi/kpis';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { measureId } from '../../src/model/kpi/measure-id';
import { runs } from '../all-ways';
import { HANOI } from '../src/literal-sheet';
import { factsSheet } from './fact-rows';
import { workbook, type Workbook } from './random-workbook';
import { workbookWithOtherNames } from './random-other-names';
import { MONTHS, readWorkbook } from './read-workbook';

/** The long way goes through hundreds of workbooks. */
jest.setTimeout(900_000);

/** How many numbers other than 0 were compared. */
let numbers = 0;

/** What the facts of a workbook say otherwise than its rows. */
function differences(given: Workbook): readonly unknown[] {
  const { sources, kpis } = readWorkbook(given, KPIS);
  const scopes = scopesOf(sources);
  const asked = { measures: measuresOfAll(kpis), scopes, periods: MONTHS };
  const byRows = measure({ ...asked, sources });
  const facts = factsSheet('Facts', { ...asked, scopes: scopes.list, value: (...at) => byRows.value(...at) });
  const { team } = locatedTables(sources);
  const sheets = [...given.sheets.filter(({ sheet }) => team?.some((each) => each.sheet === sheet)), facts];
  const read = readDocument({
    mapping: { ...(given.mapping.team && { team: given.mapping.team }), facts: FACTS },
    cellsOf: (name): SheetCells | undefined => sheets.find(({ sheet }) => sheet === name),
    ...{ zone: HANOI, locale: 'en_US', now: 0 },
  });
  const told = asked.measures.filter(({ table }) => read.sources[table]);
  const byFacts = measure({ ...asked, measures: told, sources: read.sources });
  return asked.measures.flatMap((each) =>
    scopes.list.flatMap(({ type, name }, scope) =>
      MONTHS.flatMap(({ label }, period) => {
        const row = byRows.value(each, scope, period);
        const fact = told.includes(each) ? byFacts.value(each, scope, period) : null;
        if (row) numbers++;
        return row === fact ? [] : [{ measure: measureId(each), type, name, label, row, fact }];
      }),
    ),
  );
}

const FACTS = {
  sheet: 'Facts',
  columns: {
    ...{ scopeType: 'scope_type', scope: 'scope', measure: 'measure', value: 'value' },
    ...{ periodStart: 'period_start', periodEnd: 'period_end' },
  },
};

test.each([
  ['workbooks', workbook, 301],
  ['workbooks whose reps have other names', workbookWithOtherNames, 302],
] as const)('%s', (_, arbitrary, seed) => {
  fc.assert(
    fc.property(arbitrary, (given) => {
      expect(differences(given)).toEqual([]);
    }),
    { seed, numRuns: runs(40, 400) },
  );
});

test('there were numbers', () => {
  expect(numbers).toBeGreaterThan(1000);
});
