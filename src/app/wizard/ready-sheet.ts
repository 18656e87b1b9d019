/** Lays out the sheet of a table that a team does not keep yet: its headers, what may be typed below them, and the plan that reads it. */
import { area, type Area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice, SheetLayout } from '../../core/layout/sheet-layout';
import { firstSheet } from '../../data/mapping/mapped-sheets';
import { locate } from '../../data/mapping/locate';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import { usualWords } from '../../data/mapping/status-words';
import { columnsOf, type ColumnId, type SourceColumn, type TableId } from '../../model/catalogue/tables';
import type { Plan } from '../../plan/plan';
import type { Messages } from '../../words';
import type { SourceSheets } from '../plan/source-sheets';
import type { Setting } from '../setting';

export interface ReadySheet {
  /** The wanted name of its tab. */
  readonly name: string;
  readonly layout: SheetLayout;
  /** The plan that reads the table from it, by the name that its tab has. */
  readonly planWith: (sheet: string) => Plan;
}

/** What a team writes down; a region is told by the rep, except of what is spent, which may be nobody's. */
const COLUMNS: Readonly<Record<TableId, readonly ColumnId[]>> = {
  team: ['rep', 'region', 'email', 'from', 'until'],
  leads: ['leadId', 'createdOn', 'rep', 'source', 'status', 'firstContactOn', 'closedOn'],
  sales: ['orderId', 'soldOn', 'customer', 'rep', 'amount'],
  customers: ['customer', 'rep', 'since', 'until'],
  spend: ['spentOn', 'amount', 'channel', 'rep', 'region'],
  prices: ['observedOn', 'product', 'ourPrice', 'competitor', 'competitorPrice', 'promotion'],
  care: ['contactedOn', 'customer', 'rep', 'channel'],
  surveys: ['answeredOn', 'score', 'customer', 'rep'],
  facts: ['scopeType', 'scope', 'periodStart', 'periodEnd', 'measure', 'value'],
};

/** As many rows as a new sheet has below its headers. */
const ROWS = 999;

/** @returns `undefined` where the table is read from a sheet already */
export function readySheet(
  table: TableId,
  { plan, dataSheets }: Pick<SourceSheets, 'plan' | 'dataSheets'>,
  { m, patterns }: Pick<Setting, 'm' | 'patterns'>,
): ReadySheet | undefined {
  const known = plan.mapping[table];
  if (known && dataSheets.cellsOf(firstSheet(known))) return undefined;
  const columns = COLUMNS[table].flatMap((id) => columnsOf(table).filter((column) => column.id === id));
  const below = (at: number): Area => area(2, at + 1, ROWS);
  const lists = listsOf(plan.mapping, dataSheets);
  return {
    name: m.tables[table],
    layout: {
      blocks: [{ row: 1, column: 1, cells: [columns.map(({ id }) => m.columns[id])] }],
      formats: [
        { area: area(1, 1, 1, columns.length), style: { bold: true, background: palette.band } },
        ...columns.map((column, at) => ({ area: below(at), style: { number: patternOf(column, patterns) } })),
      ],
      columnWidths: columns.map(() => 150),
      frozenRows: 1,
      choices: columns.flatMap((column, at) => {
        const choice = choiceOf(column, lists, m);
        return choice ? [{ area: below(at), ...choice }] : [];
      }),
    },
    planWith: (sheet) => ({
      ...plan,
      mapping: { ...plan.mapping, [table]: mappingOf(table, columns, sheet, m) },
    }),
  };
}

/** Texts stay as they are typed: a customer's number does not become an amount. */
function patternOf({ type, unit, table }: SourceColumn, patterns: Patterns): string {
  if (type === 'date') return patterns.date;
  if (type !== 'number') return '@';
  if (table === 'facts') return 'General';
  if (unit !== 'money') return '0';
  return table === 'prices' ? patterns.price : patterns.money;
}

type Lists = Readonly<Partial<Record<'rep' | 'region', Choice['from']>>>;

/** Whom and which regions the team sheet names. */
function listsOf({ team }: Mapping, { cellsOf }: SourceSheets['dataSheets']): Lists {
  const cells = team && cellsOf(firstSheet(team));
  if (!cells) return {};
  const { sheet, headerRow, columns } = locate('team', team, cells);
  const rows = cells.values.length - headerRow;
  const listed = (column: number | undefined): Choice['from'] | undefined =>
    column === undefined || rows < 1 ? undefined : { sheet, area: area(headerRow + 1, column, rows) };
  const [rep, region] = [listed(columns.rep), listed(columns.region)];
  return { ...(rep && { rep }), ...(region && { region }) };
}

const statusWords = ({ sample }: Messages): readonly string[] => [...sample.open, sample.won, sample.lost];

function choiceOf(
  { id, type, table, unit }: SourceColumn,
  lists: Lists,
  m: Messages,
): Omit<Choice, 'area'> | undefined {
  const { help } = m.readySheets;
  if (type === 'date') return { from: { kind: 'date' }, help: help.date };
  if (id === 'score') return { from: { least: 1, most: 10 }, help: help.score };
  if (unit === 'money') return { from: { least: 0 }, help: help.amount };
  if (type === 'status') return { from: { words: statusWords(m) }, help: help.status };
  // In the team sheet itself names are new.
  if (table === 'team' || (id !== 'rep' && id !== 'region')) return undefined;
  const from = lists[id];
  return from && { from, help: help[id], isLoose: true };
}

const mappingOf = (
  table: TableId,
  columns: readonly SourceColumn[],
  sheet: string,
  m: Messages,
): TableMapping => ({
  sheet,
  columns: Object.fromEntries(columns.map(({ id }) => [id, m.columns[id]])),
  ...(columns.some(({ type }) => type === 'status') && usualWords(statusWords(m), table)),
  ...(table === 'surveys' && { scale: '1-10' }),
});
