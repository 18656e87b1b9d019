/** Reads the mapping from its rows in the plan sheet. */
import type { Meaning, StatusWords } from '../../model/catalogue/status';
import { SCALE_IDS, type ScaleId } from '../../model/kpi/scale';
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../../model/catalogue/tables';
import { a1, area } from '../../core/formula/reference';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import { Refusal } from '../../words/refusal';
import { plainText, textKey } from '../../core/text/text';
import { columnId, HEADER, scaleRowId, SHEET, wordsId } from './places';
import { readPlanWord } from './plan-word';
import type { PlanRow } from './sheet-rows';

/**
 * A column without header is not mapped; one with a header and without a sheet is on the table's.
 *
 * @param sheetName the plan sheet's, for messages
 * @throws Refusal that names the cell, where a table has no sheet or two
 */
export function readMapping(rows: ReadonlyMap<string, PlanRow>, sheetName: string): Mapping {
  const mapping: Partial<Record<TableId, TableMapping>> = {};
  for (const table of TABLE_IDS) {
    const mapped = TABLES[table].columns.flatMap(({ id }) => {
      const found = rows.get(columnId(table, id));
      const header = textAt(found, HEADER);
      return found === undefined || header === '' ? [] : [{ id, header, sheet: textAt(found, SHEET), found }];
    });
    const sheet = sheetOf(table, mapped, sheetName);
    if (sheet === undefined) continue;
    const scale = scaleOf(rows.get(scaleRowId(table)), sheetName);
    mapping[table] = {
      sheet,
      ...(scale ? { scale } : {}),
      columns: Object.fromEntries(mapped.map(({ id, header }) => [id, header])),
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
  readonly sheet: string;
  readonly found: PlanRow;
}

/** The one sheet that a table's columns name; `undefined` where none is mapped. */
function sheetOf(table: TableId, mapped: readonly Mapped[], sheetName: string): string | undefined {
  const at = ({ found }: Mapped): string => `${sheetName}!${a1(area(found.row, SHEET))}`;
  const named = mapped.filter(({ sheet }) => sheet !== '');
  const [first] = named;
  if (!first) {
    const [nameless] = mapped;
    if (!nameless) return undefined;
    throw new Refusal((m) => m.errors.cellEmpty(at(nameless), m.plan.sheet));
  }
  const other = named.find(({ sheet }) => textKey(sheet) !== textKey(first.sheet));
  if (other) throw new Refusal((m) => m.errors.otherSheet(at(other), table, other.sheet, first.sheet));
  return first.sheet;
}

const textAt = (row: PlanRow | undefined, column: number): string =>
  plainText(String(row?.cells[column - 1] ?? ''));

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
