/** Lists the columns that live formulas read, and what their cells should hold. */
import { TABLES, type TableId } from '../../model/catalogue/tables';
import type { Sources } from '../engine/engine';
import type { Kpi } from '../../model/kpi/kpi';
import type { SheetCells } from '../../core/text/cells';
import { formulaColumns } from './formula-columns';

/** A column of a clean sheet. */
export interface CheckedColumn {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** Dates and numbers, or the texts of a column that holds texts, or numbers such as customer ids. */
  readonly holds: 'values' | 'texts' | 'numbersAsTexts';
  /** How many texts stand in and above the header row. */
  readonly textsAbove: number;
}

/** Each column once, though several tables may read it. */
export function checkedColumns(
  kpis: readonly Kpi[],
  sources: Sources,
  cells: Readonly<Partial<Record<TableId, SheetCells>>>,
): readonly CheckedColumn[] {
  const found = Object.values(sources).flatMap(({ table, sheet, columns, headerRow }) => {
    const read = formulaColumns(kpis, table);
    return TABLES[table].columns.flatMap(({ id, type }): readonly CheckedColumn[] => {
      const column = columns[id];
      if (column === undefined || !read.has(id)) return [];
      const values = cells[table]?.values.map((row) => row[column - 1] ?? '') ?? [];
      const above = values.slice(0, headerRow);
      const isText = type === 'text' || type === 'status';
      const hasNumbers = values.slice(headerRow).some((value) => typeof value === 'number');
      return [
        {
          sheet,
          column,
          header: String(above[headerRow - 1] ?? ''),
          holds: !isText ? 'values' : hasNumbers ? 'numbersAsTexts' : 'texts',
          textsAbove: above.filter((value) => typeof value === 'string' && value !== '').length,
        },
      ];
    });
  });
  return [...new Map(found.map((each) => [`${each.column} ${each.sheet}`, each])).values()];
}
