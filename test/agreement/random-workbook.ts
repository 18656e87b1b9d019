/** Draws random clean workbooks: any tables with any of their columns in any order, on sheets with awkward names. */
import fc from 'fast-check';
import { TABLE_IDS, TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import type { Mapping, TableMapping } from '../../src/data/mapping/mapping';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import { HANOI } from '../src/literal-sheet';
import { NAMES, SHEET_NAMES, SPELLINGS, type Spelling } from './names';
import { rows, type Row, type Value } from './random-rows';

export interface Workbook {
  readonly sheets: readonly SheetCells[];
  readonly mapping: Mapping;
}

interface Table {
  readonly id: TableId;
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly columns: readonly ColumnId[];
  readonly spelling: Readonly<Record<string, Spelling>>;
  readonly rows: readonly Row[];
  readonly won: readonly string[];
  /** Lines above the header. */
  readonly title: boolean;
}

interface Choices {
  /** Reps and customers have numbers instead of names. */
  readonly numbered: { readonly rep: boolean; readonly customer: boolean };
  /** Leads and sales stand in the rows of one sheet, with one column of reps. */
  readonly pipeline: boolean;
}

const spelling = fc.constantFrom(...(Object.keys(SPELLINGS) as Spelling[]));

function table(id: TableId, sheet: string): fc.Arbitrary<Table> {
  const { columns } = TABLES[id];
  const needed = columns.filter((column) => column.required).map((column): ColumnId => column.id);
  const optional = columns.filter((column) => !column.required).map((column): ColumnId => column.id);
  return fc.record({
    id: fc.constant(id),
    sheet: fc.constant(sheet),
    columns: fc
      .subarray(optional)
      .chain((chosen) =>
        fc.shuffledSubarray([...needed, ...chosen], { minLength: needed.length + chosen.length }),
      ),
    spelling: fc.record(Object.fromEntries(columns.map((column) => [column.id, spelling]))),
    rows: rows(id),
    won: fc
      .subarray([...(NAMES.status ?? [])], { minLength: 1, maxLength: 3 })
      .chain((words) => spelling.map((how) => words.map(SPELLINGS[how]))),
    title: fc.boolean(),
  });
}

/** The header of a column: two tables on one sheet must not share one by chance. */
const header = (table: TableId, column: ColumnId): string => `${column} "${table}"`;

function cellOf(value: Value, id: ColumnId, { id: table, spelling }: Table, { numbered }: Choices): Cell {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    if ((id === 'rep' && numbered.rep) || (id === 'customer' && numbered.customer)) {
      return 100 + (NAMES[id] ?? []).indexOf(value);
    }
    return SPELLINGS[spelling[id] ?? 'asGiven'](value);
  }
  const isDate = TABLES[table].columns.some((column) => column.id === id && column.type === 'date');
  return isDate ? HANOI.toMoment(value) : value;
}

/** The header row and the rows below it. */
const cellsOf = (table: Table, choices: Choices): readonly (readonly Cell[])[] => [
  table.columns.map((id) => header(table.id, id)),
  ...table.rows.map((row) => table.columns.map((id) => cellOf(row[id], id, table, choices))),
];

const mappingOf = ({ id, sheet, columns, won }: Table): TableMapping => ({
  sheet,
  columns: Object.fromEntries(columns.map((column) => [column, header(id, column)])),
  won,
  lost: ['Lost'],
});

function workbookOf(tables: readonly Table[], choices: Choices): Workbook {
  const mapping: Partial<Record<TableId, TableMapping>> = {};
  const sheets: SheetCells[] = [];
  for (const each of tables) {
    mapping[each.id] = mappingOf(each);
    const title = each.title ? [['Doanh số & khách hàng'], []] : [];
    sheets.push({ sheet: each.sheet, values: [...title, ...cellsOf(each, choices)] });
  }
  const [leads, sales] = [tables.find(({ id }) => id === 'leads'), tables.find(({ id }) => id === 'sales')];
  if (!choices.pipeline || !leads || !sales) return { sheets, mapping };
  const [left, right] = [cellsOf(leads, choices), cellsOf(sales, choices)];
  const values = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...(left[row] ?? leads.columns.map(() => '')),
    ...(right[row] ?? []),
  ]);
  const rep = leads.columns.includes('rep') ? { rep: header('leads', 'rep') } : {};
  const salesColumns = { ...mapping.sales?.columns, ...rep };
  return {
    sheets: [
      ...sheets.filter(({ sheet }) => sheet !== leads.sheet && sheet !== sales.sheet),
      { sheet: leads.sheet, values },
    ],
    mapping: { ...mapping, sales: { ...mappingOf(sales), sheet: leads.sheet, columns: salesColumns } },
  };
}

const rarely = fc.integer({ min: 0, max: 5 }).map((value) => value === 0);

/** Most workbooks have most tables, and at least one that KPIs are made from. */
export const workbook: fc.Arbitrary<Workbook> = fc
  .tuple(
    fc
      .shuffledSubarray([...SHEET_NAMES], { minLength: TABLE_IDS.length })
      .chain((sheets) => fc.tuple(...TABLE_IDS.map((id, index) => table(id, sheets[index] ?? id)))),
    fc.subarray([...TABLE_IDS], { minLength: 5 }),
    fc.record({ numbered: fc.record({ rep: rarely, customer: rarely }), pipeline: rarely }),
  )
  .map(([tables, present, choices]) =>
    workbookOf(
      tables.filter(({ id }) => present.includes(id)),
      choices,
    ),
  );
