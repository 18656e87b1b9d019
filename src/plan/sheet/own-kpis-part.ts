/** Draws the block of the plan sheet in which its own KPIs are typed. */
import { columnsOf, ROW_TABLE_IDS } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import { palette } from '../../core/layout/palette';
import type { Choice, Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { Arrangement } from './arrange';
import { listId } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { HINT, IDS, OWN_FIRST } from './places';
import { ownKpiCells } from '../own-kpis/draw';
import {
  AGGREGATES,
  BETTER,
  COMPARISONS,
  FORMATS,
  OWN_KPI_COLUMNS,
  type OwnKpi,
  type OwnKpiColumn,
} from '../own-kpis/own-kpi';

const WIDTH = OWN_KPI_COLUMNS.length;

const columnOf = (column: OwnKpiColumn): number => OWN_FIRST + OWN_KPI_COLUMNS.indexOf(column);

/** Title and headers, then one row per KPI and blank ones for more. */
export function ownKpisPart(own: readonly OwnKpi[], { rowOf, listRows }: Arrangement, m: Messages): Part {
  const [titleRow, headerRow] = [rowOf(IDS.ownTitle), rowOf(IDS.ownHeader)];
  const blank = Array<Content>(WIDTH).fill(null);
  const rows = listRows('own');
  const inputs = areasOf(rows, OWN_FIRST, WIDTH);
  return {
    rows: [
      { row: titleRow, cells: [IDS.ownTitle, m.ownKpis.title, null, m.ownKpis.hint] },
      {
        row: headerRow,
        cells: [IDS.ownHeader, ...OWN_KPI_COLUMNS.map((column) => m.ownKpis.columns[column])],
      },
      ...rows.map((row, index) => {
        const kpi = own[index];
        return { row, cells: [listId('own', index + 1), ...(kpi ? ownKpiCells(kpi, m) : blank)] };
      }),
    ],
    formats: [
      ...titleFormats(titleRow),
      hintFormat(titleRow, HINT),
      headerFormat(headerRow, WIDTH),
      ...styled(inputs, { rule: palette.line, number: '@' }),
      // A value that is compared with numbers is one.
      ...styled(areasOf(rows, columnOf('value')), { number: 'General', align: 'left' }),
    ],
    inputs,
    choices: ownKpiChoices(rows, m),
  };
}

/** Drop-downs of words; other columns' words can be typed over, and are told what is wrong with them. */
function ownKpiChoices(rows: readonly number[], m: Messages): readonly Choice[] {
  const of = (column: OwnKpiColumn, words: readonly string[]): readonly Choice[] =>
    areasOf(rows, columnOf(column)).map((area) => ({
      area,
      from: { words },
      help: m.plan.pick,
      isLoose: true,
    }));
  const columns = ROW_TABLE_IDS.flatMap(columnsOf);
  const wordsOf = (...types: readonly ColumnType[]): readonly string[] => {
    const fit = columns.filter(({ type }) => types.includes(type));
    return [...new Set(fit.map(({ id }) => m.columns[id]))];
  };
  const { aggregates, comparisons, better, formats } = m.ownKpis;
  return [
    ...of(
      'table',
      ROW_TABLE_IDS.map((id) => m.tables[id]),
    ),
    ...of(
      'aggregate',
      AGGREGATES.map((id) => aggregates[id]),
    ),
    ...of('column', wordsOf('number', 'text')),
    ...of('filterColumn', wordsOf('text', 'status', 'number', 'date')),
    ...of(
      'comparison',
      COMPARISONS.map((id) => comparisons[id]),
    ),
    ...of('date', wordsOf('date')),
    ...of(
      'better',
      BETTER.map((id) => better[id]),
    ),
    ...of(
      'format',
      FORMATS.map((id) => formats[id]),
    ),
  ];
}
