/** Draws random clean workbooks: any tables with any of their columns in any order, on sheets with awkward names. */
import fc from 'fast-check';
import { ROW_TABLE_IDS, TABLES, type ColumnId, type TableId } from '../../src/model/catalogue/tables';
import { mappedTo } from '../../src/data/mapping/mapped-sheets';
import { mappedTables, type Mapping, type TableMapping } from '../../src/data/mapping/mapping';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import { HANOI } from '../src/literal-sheet';
import { NAMES, SHEET_NAMES, SPELLINGS, type Spelling } from './names';
import { drawnColumns, rows, type Row, type Value } from './random-rows';

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
  const columns = drawnColumns(id);
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

/** The same rows on several sheets: headers in any order, rows cut anywhere, the last sheet perhaps without any. */
const split = (table: Table): fc.Arbitrary<readonly Table[]> =>
  fc
    .tuple(
      fc.array(fc.nat({ max: table.rows.length }), { minLength: 2, maxLength: 2 }),
      fc.shuffledSubarray([...table.columns], { minLength: table.columns.length }),
      fc.boolean(),
    )
    .map(([cuts, columns, title]) => {
      const [first = 0, second = 0] = [...cuts].sort((a, b) => a - b);
      return [
        { ...table, rows: table.rows.slice(0, first) },
        { ...table, sheet: `${table.sheet} 2`, columns, title, rows: table.rows.slice(first, second) },
        { ...table, sheet: `${table.sheet} 3`, rows: table.rows.slice(second) },
      ];
    });

export interface SplitWorkbook {
  readonly whole: Workbook;
  /** The same with each table on three sheets. */
  readonly split: Workbook;
}

const tables = fc
  .tuple(
    fc
      .shuffledSubarray([...SHEET_NAMES], { minLength: Math.min(SHEET_NAMES.length, ROW_TABLE_IDS.length) })
      .chain((sheets) => fc.tuple(...ROW_TABLE_IDS.map((id, index) => table(id, sheets[index] ?? id)))),
    fc.subarray<TableId>([...ROW_TABLE_IDS], { minLength: 5 }),
  )
  .map(([all, present]) => all.filter(({ id }) => present.includes(id)));

const numbered = fc.record({ rep: rarely, customer: rarely });

/** Most workbooks have most tables, and at least one that KPIs are made from. */
export const workbook: fc.Arbitrary<Workbook> = fc
  .tuple(tables, fc.record({ numbered, pipeline: rarely }))
  .map(([given, choices]) => workbookOf(given, choices));

/** Any of these workbooks on one sheet a table, and on three. */
export const splitWorkbook: fc.Arbitrary<SplitWorkbook> = fc
  .tuple(tables, numbered)
  .chain(([given, numbers]) =>
    fc.tuple(fc.constant(given), fc.tuple(...given.map(split)), fc.constant(numbers)),
  )
  .map(([given, parts, numbers]) => {
    const choices = { numbered: numbers, pipeline: false };
    const whole = workbookOf(given, choices);
    const sheets = parts.map((part) => part.flatMap((each) => workbookOf([each], choices).sheets));
    const mapping = Object.fromEntries(
      mappedTables(whole.mapping).map(([id, mapped]) => {
        const at = given.findIndex((each) => each.id === id);
        return [id, { ...mapped, sheet: mappedTo((sheets[at] ?? []).map(({ sheet }) => sheet)) }];
      }),
    );
    return { whole, split: { sheets: sheets.flat(), mapping } };
  });
