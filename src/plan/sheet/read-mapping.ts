/** Reads the mapping from its rows in the plan sheet. */
import type { Meaning, StatusWords } from '../../model/catalogue/status';
import { SCALE_IDS, type ScaleId } from '../../model/kpi/scale';
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { a1, area } from '../../core/formula/reference';
import { areSameSheets, mappedTo } from '../../data/mapping/mapped-sheets';
import { withSheetNames, type Mapping, type TableMapping } from '../../data/mapping/mapping';
import { Refusal } from '../../words/refusal';
import { plainText } from '../../core/text/text';
import { columnId, HEADER, scaleRowId, SHEET, wordsId } from './places';
import { readPlanWord } from './plan-word';
import type { PlanRow } from './sheet-rows';

/**
 * A column without header is not mapped; one with a header and without a sheet is on the table's. The cell of a sheet may
 * name several, one per line.
 *
 * @param sheetName the plan sheet's, for messages
 * @throws Refusal that names the cell, where a table has no sheet, or columns on different ones
 */
export function readMapping(rows: ReadonlyMap<string, PlanRow>, sheetName: string): Mapping {
  const mapping: Partial<Record<TableId, TableMapping>> = {};
  for (const table of TABLE_IDS) {
    const mapped = TABLES[table].columns.flatMap(({ id }) => {
      const found = rows.get(columnId(table, id));
      const header = textAt(found, HEADER);
      const sheets = linesOf(textAt(found, SHEET));
      return found === undefined || header === '' ? [] : [{ id, header, sheets, found }];
    });
    const sheets = commonSheets(table, mapped, sheetName);
    if (!sheets) continue;
    const scale = scaleOf(rows.get(scaleRowId(table)), sheetName);
    mapping[table] = {
      sheet: mappedTo(sheets),
      ...(scale ? { scale } : {}),
      columns: withSheetNames(Object.fromEntries(mapped.map(({ id, header }) => [id, header]))),
      won: wordsOf(rows.get(wordsId('won', table))),
      lost: wordsOf(rows.get(wordsId('lost', table))),
      ...whereTyped('open', wordsOf(rows.get(wordsId('open', table)))),
      ...whereTyped('returned', wordsOf(rows.get(wordsId('returned', table)))),
    };
  }
  return mapping;
}

interface Mapped {
  readonly id: ColumnId;
  readonly sheets: readonly string[];
  readonly found: PlanRow;
}

/** The sheets that all of a table's columns name; `undefined` where none is mapped. */
function commonSheets(
  table: TableId,
  mapped: readonly Mapped[],
  sheetName: string,
): readonly string[] | undefined {
  const at = ({ found }: Mapped): string => `${sheetName}!${a1(area(found.row, SHEET))}`;
  const named = mapped.filter(({ sheets }) => sheets.length > 0);
  const [first] = named;
  if (!first) {
    const [nameless] = mapped;
    if (!nameless) return undefined;
    throw new Refusal((m) => m.errors.cellEmpty(at(nameless), m.plan.sheet));
  }
  const other = named.find((each) => !areSameSheets({ sheet: each.sheets }, { sheet: first.sheets }));
  if (other) {
    const [others, firsts] = [other, first].map(({ sheets }) => sheets.join(', '));
    throw new Refusal((m) => m.errors.otherSheet(at(other), table, others ?? '', firsts ?? ''));
  }
  return first.sheets;
}

const textAt = (row: PlanRow | undefined, column: number): string =>
  plainText(String(row?.cells[column - 1] ?? ''));

const linesOf = (text: string): readonly string[] => text.split('\n').map(plainText).filter(Boolean);

function scaleOf(row: PlanRow | undefined, sheetName: string): ScaleId | undefined {
  const typed = textAt(row, HEADER);
  if (!row || typed === '') return undefined;
  const at = `${sheetName}!${a1(area(row.row, HEADER))}`;
  return readPlanWord(at, typed, SCALE_IDS, (id, m) => m.scales[id]);
}

const whereTyped = (means: Meaning, words: readonly string[]): StatusWords =>
  words.length > 0 ? { [means]: words } : {};

const wordsOf = (row: PlanRow | undefined): readonly string[] =>
  (row?.cells.slice(HEADER - 1) ?? []).map((word) => plainText(String(word))).filter(Boolean);
