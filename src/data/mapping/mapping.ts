/** Describes which sheets and which of their columns play which part, and reads such a mapping from JSON. */
import { isTableId, TABLES, TABLE_IDS, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { MEANINGS, type StatusWords } from '../../model/catalogue/status';
import { isScaleId, type ScaleId } from '../../model/kpi/scale';
import { Refusal } from '../../words/refusal';
import { isCalled } from '../../words/typed-word';
import { allSharedWords } from '../../words/shared';
import { mappedTo, NAMED_BY_SHEET, SHEET_NAME, type OnSheets } from './mapped-sheets';
import { parsePath, pathText, warehousePlace } from './warehouse-table';

export interface TableMapping extends OnSheets, StatusWords {
  /** The header of each mapped column. */
  readonly columns: Readonly<Partial<Record<ColumnId, string>>>;
  /** On which customers were asked; without it the answers tell. */
  readonly scale?: ScaleId;
}

export type Mapping = Readonly<Partial<Record<TableId, TableMapping>>>;

/** The tables that are mapped, in the mapping's order. */
export const mappedTables = (mapping: Mapping): readonly (readonly [TableId, TableMapping])[] =>
  Object.keys(mapping)
    .filter(isTableId)
    .flatMap((table) => {
      const known = mapping[table];
      return known ? [[table, known] as const] : [];
    });

/** Those that must be on each of its sheets. */
export const headersOf = ({ columns }: TableMapping): readonly string[] =>
  Object.values(columns).filter((header) => header !== SHEET_NAME);

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks a mapping that came from outside, for example parsed JSON:
 * `{ "leads": { "sheet": "Leads", "columns": { "createdOn": "Created" }, "won": ["Won"] } }`.
 * A table on several sheets names them in a list: `"sheet": ["Leads 2025", "Leads 2026"]`. Where the name of a sheet says
 * whose its rows are, `"rep": "(sheet name)"` stands for a header; a region may be told so, too. A table in BigQuery has
 * `"bigquery": "project.dataset.table"` in place of a sheet; its columns may be paths, such as `customer.name`.
 *
 * @throws Refusal that names the place, where a table or column is unknown or a value has another shape
 */
export function parseMapping(json: unknown): Mapping {
  if (!isObject(json)) throw refusal('', json);
  return Object.fromEntries(
    Object.entries(json).map(([tableId, value]) => {
      if (!isTableId(tableId)) throw new Refusal((m) => m.errors.unknownTable(tableId, TABLE_IDS));
      return [tableId, parseTable(tableId, value)];
    }),
  );
}

function parseTable(tableId: TableId, json: unknown): TableMapping {
  if (!isObject(json)) throw refusal(tableId, json);
  const { sheet, bigquery, columns, scale } = json;
  if (!isObject(columns)) throw refusal(`${tableId}.columns`, columns);
  const known = TABLES[tableId].columns.map((column): string => column.id);
  for (const [id, header] of Object.entries(columns)) {
    if (!known.includes(id)) throw new Refusal((m) => m.errors.unknownColumn(tableId, id, known));
    if (typeof header !== 'string') throw refusal(`${tableId}.columns.${id}`, header);
  }
  if (scale !== undefined && !isScaleId(scale)) throw refusal(`${tableId}.scale`, scale);
  return {
    sheet: bigquery === undefined ? parseSheets(`${tableId}.sheet`, sheet) : parseInBigQuery(tableId, json),
    columns: withSheetNames(columns),
    ...(scale === undefined ? {} : { scale }),
    ...Object.fromEntries(
      MEANINGS.flatMap((means) => {
        const words = json[means];
        return words === undefined ? [] : [[means, parseWords(`${tableId}.${means}`, words)]];
      }),
    ),
  };
}

/** Where a header is written as `(sheet name)`, in any language, the name of each sheet stands for the column. */
export const withSheetNames = (columns: TableMapping['columns']): TableMapping['columns'] =>
  Object.fromEntries(
    Object.entries(columns).map(([id, header]) => {
      const isNamed = NAMED_BY_SHEET.some((each) => each === id) && isSheetName(header);
      return [id, isNamed ? SHEET_NAME : header];
    }),
  );

const isSheetName = (header: string): boolean => isCalled(header, (m) => m.sheetName, allSharedWords);

function parseSheets(path: string, json: unknown): TableMapping['sheet'] {
  if (typeof json === 'string') return json;
  const sheets = parseWords(path, json);
  if (sheets.length === 0) throw refusal(path, json);
  return mappedTo(sheets);
}

/** The team is always a sheet, into which people write, and so are facts: what stands in BigQuery is asked itself. */
function parseInBigQuery(tableId: TableId, { bigquery, sheet }: Json): string {
  if (typeof bigquery !== 'string') throw refusal(`${tableId}.bigquery`, bigquery);
  if (tableId === 'team' || tableId === 'facts') throw new Refusal((m) => m.bigQuery.onSheet(tableId));
  if (sheet !== undefined) throw new Refusal((m) => m.bigQuery.onePlace(tableId));
  const path = parsePath(bigquery);
  if (!path) throw new Refusal((m) => m.bigQuery.badPath(tableId, bigquery));
  return warehousePlace(pathText(path));
}

function parseWords(path: string, json: unknown): readonly string[] {
  if (!Array.isArray(json) || !json.every((word) => typeof word === 'string')) throw refusal(path, json);
  return json;
}

const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const refusal = (path: string, json: unknown): Refusal =>
  new Refusal((m) => m.errors.mappingShape(path, json === undefined ? '' : JSON.stringify(json)));
