/** Writes the queries of facts for a mapping, with the people of a team's CSV file. */
import { withAssumedStatuses } from '../../src/app/sql/assumed-statuses';
import { factsText } from '../../src/app/sql/facts-text';
import { periodsOfFacts } from '../../src/app/sql/periods-of-facts';
import { availability } from '../../src/compute/available/availability';
import { lackText } from '../../src/compute/available/lack-text';
import { timeZone } from '../../src/core/calendar/time-zone';
import type { SheetCells } from '../../src/core/text/cells';
import { mappedTables, parseMapping, type Mapping, type TableMapping } from '../../src/data/mapping/mapping';
import { proposeSeries } from '../../src/data/mapping/series';
import { scopesOf } from '../../src/data/scopes/scopes';
import { sheetSources } from '../../src/document/sheet-source';
import { KPIS } from '../../src/model/kpi/kpis';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { kpiName, messages } from '../../src/words';
import { readCsv } from '../document/csv-texts';
import type { SqlOptions } from './sql-options';
import { inWords } from './typed-locale';

export interface WrittenSql {
  /** A query for each table, one after the other. */
  readonly text: string;
  /** What is missing, a sentence each. */
  readonly notes: readonly string[];
}

interface CsvFile {
  readonly name: string;
  readonly text: string;
}

/**
 * @param files of the folder that is asked for
 * @throws an error with a sentence where there is no query
 */
export const writtenSql = (json: unknown, files: readonly CsvFile[], options: SqlOptions): WrittenSql =>
  inWords(options.language, () => writeSql(parseMapping(json), files.map(cellsOf), options));

const cellsOf = ({ name, text }: CsvFile): SheetCells => ({
  sheet: name,
  values: readCsv(`${name}.csv`, text).texts,
});

function writeSql(mapping: Mapping, sheets: readonly SheetCells[], options: SqlOptions): WrittenSql {
  const { words, table, place, timeZone: zone, data, today, period } = options;
  const m = messages(options.language);
  if (mappedTables(mapping).length === 0) throw new Error(words.noTable);
  const team = data === undefined ? undefined : (mapping.team ?? proposeSeries(sheets).team);
  if (data !== undefined && !team) throw new Error(words.noTeam(data));
  // Of a database no row is here.
  const { mapping: known, assumed } = withAssumedStatuses(mapping, () => true);
  const whole = { ...known, ...(team && { team }) };
  const { available, unavailable } = availability(KPIS, withoutRows(whole));
  const measures = measuresOfAll(available);
  const facts = {
    ...{ measures, mapping: whole, assumed, counting: {}, zone },
    scopes: scopesOf(team ? teamSource(team, sheets, options) : {}).list,
    periods: periodsOfFacts(period, today),
  };
  const tables = table ? [table] : [...new Set(measures.map((each) => each.table))];
  const told = tables.map((each) => factsText(facts, { table: each, ...place }, m));
  const texts = told.flatMap((each) => ('text' in each ? [each.text] : []));
  const limits = told.flatMap((each) => ('limit' in each ? [each.limit] : []));
  const lacking = unavailable
    .filter(({ lacks }) => lacks.kind !== 'table')
    .map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`);
  if (texts.length === 0) throw new Error([...limits, ...lacking, words.noQuery].join('\n'));
  return {
    text: texts.join('\n\n'),
    notes: [...(team ? [] : [words.teamAlone]), ...limits, ...lacking],
  };
}

const teamSource = (
  team: TableMapping,
  sheets: readonly SheetCells[],
  { locale, timeZone: zone }: SqlOptions,
) =>
  sheetSources(
    {
      ...{ mapping: { team }, zone: timeZone(zone), locale },
      cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
    },
    [],
  );

/** What a mapping alone tells of its tables. */
const withoutRows = (mapping: Mapping) =>
  Object.fromEntries(
    mappedTables(mapping).map(([table, { columns, won = [], lost = [], scale }]) => [
      table,
      { columns, won, lost, scale },
    ]),
  );
