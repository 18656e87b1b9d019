/** The plan's own KPIs to the block of the plan sheet in which they are typed. */
import { TABLE_IDS, TABLES, type ColumnId } from '../../catalogue/tables';
import { area, type Area } from '../../formula/reference';
import type { Column, ColumnType } from '../../kpi/table';
import { palette } from '../../layout/palette';
import type { Block, Choice, Content, Format } from '../../layout/sheet-layout';
import type { Messages } from '../../messages';
import {
  FIRST_OWN_ROW,
  HINT,
  ID,
  IDS,
  OWN_FIRST,
  OWN_HEADER_ROW,
  OWN_TITLE_ROW,
  ownId,
  ownRows,
} from '../places';
import { ownKpiCells } from './draw';
import {
  AGGREGATES,
  BETTER,
  COMPARISONS,
  FORMATS,
  OWN_KPI_COLUMNS,
  type OwnKpi,
  type OwnKpiColumn,
} from './own-kpi';

type Own = readonly OwnKpi[];

/** Title and headers, then one row per KPI and blank ones for more. */
export function ownKpiBlocks(own: Own, m: Messages): readonly Block[] {
  const blank = Array<Content>(OWN_KPI_COLUMNS.length).fill(null);
  const rows = Array.from({ length: ownRows(own.length) }, (_, index): readonly Content[] => {
    const kpi = own[index];
    return [ownId(index + 1), ...(kpi ? ownKpiCells(kpi, m) : blank)];
  });
  return [
    {
      row: OWN_TITLE_ROW,
      column: ID,
      cells: [[IDS.ownTitle, m.ownKpis.title, null, m.ownKpis.hint, null]],
    },
    {
      row: OWN_HEADER_ROW,
      column: ID,
      cells: [[IDS.ownHeader, ...OWN_KPI_COLUMNS.map((column) => m.ownKpis.columns[column])]],
    },
    { row: FIRST_OWN_ROW, column: ID, cells: rows },
  ];
}

const columnOf = (column: OwnKpiColumn): number => OWN_FIRST + OWN_KPI_COLUMNS.indexOf(column);

/** Where people type. */
export const ownKpiInputs = (own: Own): Area =>
  area(FIRST_OWN_ROW, OWN_FIRST, ownRows(own.length), OWN_KPI_COLUMNS.length);

export function ownKpiFormats(own: Own): readonly Format[] {
  const rows = ownRows(own.length);
  const value = columnOf('value');
  return [
    { area: area(OWN_TITLE_ROW, HINT), style: { color: palette.quiet, italic: true } },
    {
      area: area(OWN_HEADER_ROW, OWN_FIRST, 1, OWN_KPI_COLUMNS.length),
      style: { bold: true, background: palette.band, color: palette.head, wrap: true },
    },
    { area: area(FIRST_OWN_ROW, OWN_FIRST, rows, OWN_KPI_COLUMNS.length), style: { rule: palette.line } },
    { area: area(FIRST_OWN_ROW, OWN_FIRST, rows, value - OWN_FIRST), style: { number: '@' } },
    // A value that is compared with numbers is one.
    { area: area(FIRST_OWN_ROW, value, rows, 1), style: { number: 'General', align: 'left' } },
    {
      area: area(FIRST_OWN_ROW, value + 1, rows, OWN_FIRST + OWN_KPI_COLUMNS.length - value - 1),
      style: { number: '@' },
    },
  ];
}

/** Drop-downs of words; other columns' words can be typed over, and are told what is wrong with them. */
export function ownKpiChoices(own: Own, m: Messages): readonly Choice[] {
  const of = (column: OwnKpiColumn, words: readonly string[]): Choice => ({
    area: area(FIRST_OWN_ROW, columnOf(column), ownRows(own.length)),
    from: { words },
    help: m.plan.pick,
    isLoose: true,
  });
  const columns = TABLE_IDS.flatMap((table): readonly Column[] => TABLES[table].columns);
  const wordsOf = (...types: readonly ColumnType[]): readonly string[] => {
    const fit = columns.filter(({ type }) => types.includes(type));
    return [...new Set(fit.map(({ id }) => m.columns[id as ColumnId]))];
  };
  const { aggregates, comparisons, better, formats } = m.ownKpis;
  return [
    of(
      'table',
      TABLE_IDS.map((id) => m.tables[id]),
    ),
    of(
      'aggregate',
      AGGREGATES.map((id) => aggregates[id]),
    ),
    of('column', wordsOf('number', 'text')),
    of('filterColumn', wordsOf('text', 'status', 'number', 'date')),
    of(
      'comparison',
      COMPARISONS.map((id) => comparisons[id]),
    ),
    of('date', wordsOf('date')),
    of(
      'better',
      BETTER.map((id) => better[id]),
    ),
    of(
      'format',
      FORMATS.map((id) => formats[id]),
    ),
  ];
}
