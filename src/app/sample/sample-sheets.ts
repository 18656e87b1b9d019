/** Lays out the sample team's sheets, and says what its plan reads from them. */
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Format, SheetLayout } from '../../core/layout/sheet-layout';
import type { TableMapping } from '../../data/mapping/mapping';
import { usualWords } from '../../data/mapping/status-words';
import { TABLES, type ColumnId, type TableId } from '../../model/catalogue/tables';
import type { Plan } from '../../plan/plan';
import type { Messages } from '../../words';
import type { Setting } from '../setting';
import { sampleData } from './sample-data';
import type { SampleTable } from './sample-table';
import { samplePlan } from './sample-plan';

export interface Sample {
  readonly sheets: readonly { readonly name: string; readonly layout: SheetLayout }[];
  readonly plan: Plan;
  /** How many rows the tables have together. */
  readonly rows: number;
}

export function sample({
  m,
  language,
  now,
  patterns,
}: Pick<Setting, 'm' | 'language' | 'now' | 'patterns'>): Sample {
  const today = Math.floor(now);
  const tables = sampleData(today, m.sample);
  const mapping = Object.fromEntries(tables.map((table) => [table.table, mappingOf(table, m)]));
  return {
    sheets: tables.map((table) => ({ name: nameOf(table, m), layout: layoutOf(table, patterns, m) })),
    plan: { ...samplePlan(today, m, language), mapping },
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  };
}

const nameOf = ({ table }: Pick<SampleTable, 'table'>, m: Messages): string => m.sample.tab(m.tables[table]);

const headersOf = ({ columns }: SampleTable, m: Messages): readonly string[] =>
  columns.map((column) => m.columns[column]);

/** What is proposed for such a sheet, too. */
function mappingOf(table: SampleTable, m: Messages): TableMapping {
  const status = table.columns.indexOf('status');
  return {
    sheet: nameOf(table, m),
    columns: Object.fromEntries(table.columns.map((column) => [column, m.columns[column]])),
    ...(status < 0
      ? {}
      : usualWords(
          table.rows.map((row) => row[status] ?? ''),
          table.table,
        )),
  };
}

const HEADER_ROW = 2;

function layoutOf(table: SampleTable, patterns: Patterns, m: Messages): SheetLayout {
  const { columns, rows } = table;
  return {
    blocks: [
      { row: 1, column: 1, cells: [[m.sample.note]] },
      { row: HEADER_ROW, column: 1, cells: [headersOf(table, m)] },
      { row: HEADER_ROW + 1, column: 1, cells: rows },
    ],
    formats: [
      { area: area(1, 1), style: { italic: true, color: palette.quiet } },
      { area: area(HEADER_ROW, 1, 1, columns.length), style: { bold: true, background: palette.band } },
      ...columns.flatMap((id, index): readonly Format[] => {
        const number = patternOf(table.table, id, patterns);
        return number === undefined
          ? []
          : [{ area: area(HEADER_ROW + 1, index + 1, rows.length), style: { number } }];
      }),
    ],
    columnWidths: headersOf(table, m).map((header) => Math.max(140, header.length * 9)),
    frozenRows: HEADER_ROW,
  };
}

function patternOf(table: TableId, id: ColumnId, patterns: Patterns): string | undefined {
  const column = TABLES[table].columns.find((each) => each.id === id);
  if (column?.type === 'date') return patterns.date;
  return column?.unit === 'money' ? patterns.money : undefined;
}
