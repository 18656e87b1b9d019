/** What a KPI's custom function answers. */
import { TABLES, type ColumnId, type TableId } from '../catalogue/tables';
import { evaluate, measure } from '../compile/engine';
import { lackOf } from '../facts/availability';
import { readDocument, type Document, type ReadDocument } from '../facts/prepare';
import { measuresOfAll, type Kpi } from '../kpi/kpi';
import type { Mapping, TableMapping } from '../mapping/mapping';
import { candidateOf } from '../mapping/propose';
import { Refusal } from '../messages/refusal';
import type { TimeZone } from '../periods/time-zone';
import type { SheetCells } from '../rows/cells';
import { textKey } from '../rows/text';
import { scopesOf, type Scopes } from '../scopes/scopes';
import { readArguments, type Argument, type Arguments } from './arguments';
import { exampleRange, functionName, tablesOf } from './signature';

export interface Surroundings {
  readonly zone: TimeZone;
  /** The serial of this moment. */
  readonly now: number;
  /** The mapped sheets of the document, read only where the ranges that are passed do not say enough. */
  readonly document: () => Document;
}

/**
 * The KPI's value, `''` where there is none.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function kpiFunction(kpi: Kpi, given: readonly Argument[], surroundings: Surroundings): number | '' {
  const fn = functionName(kpi.id);
  const wanted = readArguments(fn, given, surroundings.zone, surroundings.now);
  const read =
    wanted.ranges.length > 0
      ? readRanges(fn, kpi, wanted.ranges, surroundings)
      : readNeeded(kpi, surroundings.document());
  refuseWhatIsMissing(fn, kpi, read);

  const scopes = scopesOf(read.tables);
  const scope = placeOf(fn, wanted, scopes);
  const measures = measuresOfAll([kpi]);
  const measured = measure({ ...read, measures, scopes, periods: [wanted.period] });
  return evaluate(kpi.value, (each) => measured.value(each, scope, 0)) ?? '';
}

/** Only the tables that the KPI is made of, and the team for its regions. */
function readNeeded(kpi: Kpi, document: Document): ReadDocument {
  const needed: readonly string[] = [...tablesOf(kpi), 'team'];
  const mapping = Object.fromEntries(
    Object.entries(document.mapping).filter(([table]) => needed.includes(table)),
  );
  return readDocument({ ...document, mapping });
}

/** The ranges as tables; which statuses mean won the plan says, where their values do not. */
function readRanges(
  fn: string,
  kpi: Kpi,
  ranges: Arguments['ranges'],
  { zone, now, document }: Surroundings,
): ReadDocument {
  const { mapping, cellsOf } = documentOf(fn, kpi, ranges);
  const read = readDocument({ mapping, cellsOf, zone, now, money: '' });
  if (lackOf(kpi, read.sources)?.kind !== 'words') return read;
  const planned = document().mapping;
  const entries = Object.entries(mapping) as [TableId, TableMapping][];
  const withWords = entries.map(([table, each]) => [
    table,
    { ...each, won: each.won ?? planned[table]?.won ?? [] },
  ]);
  return readDocument({ mapping: Object.fromEntries(withWords) as Mapping, cellsOf, zone, now, money: '' });
}

/** The ranges as sheets of a document, each recognised by its headers. */
function documentOf(
  fn: string,
  kpi: Kpi,
  ranges: Arguments['ranges'],
): Pick<Document, 'mapping' | 'cellsOf'> {
  const tables: readonly TableId[] = [...tablesOf(kpi), 'team'];
  const sheets = ranges.map((values, index): SheetCells => ({ sheet: String(index + 1), values }));
  const mapping: Record<string, Mapping[TableId]> = {};
  for (const cells of sheets) {
    const candidates = tables.flatMap((table) => {
      const candidate = mapping[table] ? undefined : candidateOf(table, cells);
      return candidate ? [{ table, ...candidate }] : [];
    });
    // The team, which needs the fewest columns, only where nothing else fits.
    const best = candidates.find(({ table }) => table !== 'team') ?? candidates[0];
    if (!best) {
      const headers = (cells.values[0] ?? []).filter((value) => value !== '').join(', ');
      throw new Refusal((m) => m.errors.rangeNotRecognised(fn, headers, neededColumns(kpi)));
    }
    mapping[best.table] = best.mapping;
  }
  return { mapping, cellsOf: (sheet) => sheets.find((cells) => cells.sheet === sheet) };
}

/** The columns by which the KPI's first table is recognised. */
function neededColumns(kpi: Kpi): readonly ColumnId[] {
  const [table] = tablesOf(kpi);
  return table === undefined ? [] : TABLES[table].columns.filter((each) => each.required).map(({ id }) => id);
}

function refuseWhatIsMissing(fn: string, kpi: Kpi, { sources, problems }: ReadDocument): void {
  const lack = lackOf(kpi, sources);
  if (lack?.kind === 'table')
    throw new Refusal((m) => m.errors.needsTable(fn, lack.table, exampleRange(lack.table)));
  if (lack?.kind === 'column') throw new Refusal((m) => m.errors.needsColumn(fn, lack.table, lack.column));
  if (lack?.kind === 'words') throw new Refusal((m) => m.errors.needsWords(fn, lack.table));
  const [problem] = problems;
  if (problem)
    throw new Refusal((m) => m.errors.unreadableCell(fn, problem.header, problem.value, problem.expected));
}

/** The place of the scope that rep and region name; a rep goes before a region. */
function placeOf(fn: string, { rep, region }: Arguments, scopes: Scopes): number {
  if (rep !== '') {
    const place = scopes.reps.get(textKey(rep));
    if (place === undefined) throw new Refusal((m) => m.errors.unknownRep(fn, rep));
    return place;
  }
  if (region === '') return 0;
  const place = scopes.regions.get(textKey(region));
  if (place === undefined) throw new Refusal((m) => m.errors.unknownRegion(fn, region));
  return place;
}
