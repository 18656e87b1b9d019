/** Draws the mapping into the plan: one row per column of each table, and its status words. Several sheets stand in one cell, one per line. */
import { TABLES, TABLE_IDS, type TableId } from '../../model/catalogue/tables';
import { MEANINGS } from '../../model/catalogue/status';
import { area } from '../../core/formula/reference';
import { SCALE_IDS } from '../../model/kpi/scale';
import { greatestOf } from '../../core/extremes';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import { SHEET_NAME, sheetsOf } from '../../data/mapping/mapped-sheets';
import type { Mapping } from '../../data/mapping/mapping';
import type { Messages } from '../../words';
import type { Arrangement } from './arrange';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part, type PartRow } from './part';
import {
  columnId,
  hasScale,
  HEADER,
  HINT,
  IDS,
  isWordsId,
  meaningsOf,
  scaleRowId,
  SHEET,
  TABLE,
  wordsId,
} from './places';

/** Room for so many status words beside each other, and for more where the mapping has more. */
export const WORD_COLUMNS = 6;

export function mappingPart(mapping: Mapping, { rowOf }: Arrangement, m: Messages): Part {
  const { mapping: title, mappingHint, table, column, sheet, header } = m.plan;
  const words = Object.values(mapping).flatMap((each) => MEANINGS.map((means) => each[means]?.length ?? 0));
  const wordColumns = greatestOf([WORD_COLUMNS, ...words]);
  const mapped = TABLE_IDS.flatMap((each) => rowsOf(each, mapping, wordColumns, m)).map(({ id, cells }) => ({
    id,
    row: rowOf(id),
    cells: [id, ...cells],
  }));
  const isWords = ({ id }: Pick<MappingRow, 'id'>): boolean => isWordsId(id);
  const numbers = (rows: readonly PartRow[]): readonly number[] => rows.map(({ row }) => row);
  const inputs = [
    ...areasOf(numbers(mapped.filter((row) => !isWords(row))), SHEET, HEADER - SHEET + 1),
    ...areasOf(numbers(mapped.filter(isWords)), HEADER, wordColumns),
  ];
  return {
    rows: [
      { row: rowOf(IDS.mappingTitle), cells: [IDS.mappingTitle, title, null, mappingHint] },
      { row: rowOf(IDS.mappingHeader), cells: [IDS.mappingHeader, table, column, sheet, header] },
      ...mapped,
    ],
    formats: [
      ...titleFormats(rowOf(IDS.mappingTitle)),
      hintFormat(rowOf(IDS.mappingTitle), HINT),
      headerFormat(rowOf(IDS.mappingHeader), HEADER - TABLE + 1),
      ...styled(areasOf(numbers(mapped), TABLE, HEADER - TABLE + 1), { rule: palette.line }),
      ...styled(inputs, { number: '@' }),
    ],
    inputs,
    choices: TABLE_IDS.filter(hasScale).map((each) => ({
      area: area(rowOf(scaleRowId(each)), HEADER),
      from: { words: SCALE_IDS.map((id) => m.scales[id]) },
      help: m.plan.help.scale,
    })),
  };
}

interface MappingRow {
  readonly id: string;
  /** Table, column, sheet, header; rows of words have these from the header on. */
  readonly cells: readonly Content[];
}

function rowsOf(table: TableId, mapping: Mapping, wordColumns: number, m: Messages): readonly MappingRow[] {
  const mapped = mapping[table];
  const columns = TABLES[table].columns.map(({ id }): MappingRow => {
    const header = mapped?.columns[id];
    const sheet = header === undefined || !mapped ? null : sheetsOf(mapped).join('\n');
    return {
      id: columnId(table, id),
      cells: [m.tables[table], m.columns[id], sheet, (header === SHEET_NAME ? m.sheetName : header) ?? null],
    };
  });
  const words = meaningsOf(table).map((means): MappingRow => {
    const typed = mapped?.[means] ?? [];
    const free = Array<null>(wordColumns - typed.length).fill(null);
    return {
      id: wordsId(means, table),
      cells: [m.tables[table], m.plan[means], null, ...typed, ...free],
    };
  });
  const scale = hasScale(table)
    ? [
        {
          id: scaleRowId(table),
          cells: [m.tables[table], m.plan.scale, null, mapped?.scale ? m.scales[mapped.scale] : null],
        },
      ]
    : [];
  return [...columns, ...words, ...scale];
}
