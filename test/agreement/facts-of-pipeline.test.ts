/** Shows that the real sales pipeline in ../shared/data/maven-crm gives the same KPI Data by facts of a database as by its rows. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { serialOf } from '../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import type { Mapping } from '../../src/data/mapping/mapping';
import { proposeSeries } from '../../src/data/mapping/series';
import type { Document } from '../../src/document/document';
import { prepare, type Prepared } from '../../src/document/prepare';
import { readDocument } from '../../src/document/read-document';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { measureId } from '../../src/model/kpi/measure-id';
import { ID_ROW, operandRow } from '../../src/output/kpi-data/kpi-data-places';
import { resultsOf } from '../../src/output/kpi-data/results';
import { inProject } from '../project';
import { HANOI, moment } from '../src/literal-sheet';
import { drawnData } from '../src/output/kpi-data/drawn-data';
import { openDatabase, type Database } from './duckdb';
import { factsSheet } from './fact-rows';
import { readWorkbook } from './read-workbook';

const folder = inProject('../shared/data/maven-crm');
const isInReach = existsSync(path.join(folder, 'mapping.json'));
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

const csvSheet = (sheet: string): SheetCells => ({
  sheet,
  values: Papa.parse<string[]>(read(`${sheet}.csv`), { skipEmptyLines: true }).data.map((row) =>
    row.map(cellOf),
  ),
});

function cellOf(text: string): Cell {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return moment(text);
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** All months are over, and so long that what became of their leads is known: facts do not tell how long that takes. */
const NOW = serialOf(2018, 6, 1);

const documentOf = (sheets: readonly SheetCells[], mapping: Mapping): Document => ({
  mapping,
  cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
  ...{ zone: HANOI, locale: 'en_US', now: NOW },
});

const preparedFrom = (document: Document): Prepared => prepare(document, readDocument(document), 'values');

(isInReach ? describe : describe.skip)(
  `the pipeline in ${isInReach ? folder : 'data that are not in reach'}`,
  () => {
    let database: Database;
    let byRows: Prepared;
    let byFacts: Prepared;
    beforeAll(async () => {
      database = await openDatabase();
      const team = csvSheet('sales_teams');
      const workbook = {
        sheets: [team, csvSheet('sales_pipeline')],
        mapping: JSON.parse(read('mapping.json')) as Mapping,
      };
      const document = documentOf(workbook.sheets, workbook.mapping);
      byRows = preparedFrom(document);
      const { kpis, scopes, timeline } = byRows.data;
      await database.load(workbook, readWorkbook(workbook, kpis));
      const measures = measuresOfAll(kpis);
      const facts = await Promise.all(
        [...new Set(measures.map(({ table }) => table))].map(async (table) => {
          const own = measures.filter((each) => each.table === table);
          const asked = { scopes: scopes.list, periods: timeline.periods };
          const answers = await database.ask({ measures: own, workbook, ...asked });
          return factsSheet(`${table} facts`, {
            ...{ measures: own, ...asked },
            value: (measure, scope, period) =>
              answers.get(measureId(measure))?.[scope * timeline.periods.length + period] ?? null,
          });
        }),
      );
      const sheets = [team, ...facts];
      byFacts = preparedFrom(documentOf(sheets, proposeSeries(sheets)));
    });
    afterAll(() => {
      database.close();
    });

    test('every cell of KPI Data is the same, but for the words that live formulas would look for', () => {
      const [rows, facts] = [drawnData(byRows.data).rows, drawnData(byFacts.data).rows];
      const ids = rows[ID_ROW - 1] ?? [];
      const differing = rows.flatMap((row, at) =>
        row.flatMap((cell, column) =>
          Object.is(cell, facts[at]?.[column] ?? null) ? [] : [{ row: at + 1, column: ids[column] }],
        ),
      );
      expect([rows.length, facts.length, byFacts.data.kpis.length]).toEqual([683, 683, 8]);
      expect(differing.filter(({ row }) => row < operandRow(0) || row > operandRow(1))).toEqual([]);
    });

    test('everyone has the same results, and the reps without a deal have none', () => {
      const { current } = byRows.data.timeline;
      const results = resultsOf(byFacts.data, current);
      expect(results).toEqual(resultsOf(byRows.data, current));
      const revenue = results.map(({ scope, kpis }) => [
        scope.name,
        kpis.find(({ kpi }) => kpi === 'revenue')?.actual,
      ]);
      expect(revenue.slice(0, 5)).toEqual([
        ['', 1131573],
        ['Central', 397701],
        ['East', 363948],
        ['West', 369924],
        ['Anna Snelling', 36454],
      ]);
      expect(revenue.filter(([, actual]) => actual === null).map(([name]) => name)).toEqual([
        ...['Carl Lin', 'Carol Thompson', 'Elizabeth Anderson', 'Mei-Mei Johns', 'Natalya Ivanova'],
      ]);
    });
  },
);
