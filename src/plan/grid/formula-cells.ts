/** Knows which cells of the sheet of targets are formulas by right, and finds those that are none any more. */
import type { CellStyle } from '../../core/text/cell-style';
import { readNumberCell } from '../../core/text/number-cell';
import { cellAt, isFormulaAt, type ReadGrid } from './read';
import { DECIMALS } from './sums';

/** A cell that is to be a formula, from 1, and is none. */
interface LostFormula {
  readonly row: number;
  readonly column: number;
}

/** What shows the line of a region, whose row that is. */
export const lostSameCells = (grid: ReadGrid): readonly (LostFormula & { readonly shows: number })[] =>
  grid.sameRows.flatMap(({ row, shows }) =>
    grid.columns.flatMap(({ column }) => (isFormulaAt(grid, row, column) ? [] : [{ row, column, shows }])),
  );

/** Sums that were emptied or typed over. @param addsUp whether the lines of a KPI have a sum of the year */
export const lostSums = (grid: ReadGrid, addsUp: (kpi: string) => boolean): readonly LostFormula[] => [
  ...lineSums(grid).filter(({ kpi }) => addsUp(kpi)),
  ...checkCells(grid),
];

/**
 * What somebody typed where sums are, or would be if the KPI added up. A year that was pasted with its periods, and is what
 * they come to, says nothing new.
 */
export const typedOverSums = (
  grid: ReadGrid,
  style: Pick<CellStyle, 'decimalMark'>,
): readonly LostFormula[] => {
  const amount = (row: number, column: number): number => {
    const read = readNumberCell(cellAt(grid, row, column), style.decimalMark);
    return typeof read === 'number' ? read : 0;
  };
  const isRight = ({ row, column }: LostFormula): boolean => {
    const sum = grid.columns.reduce((all, period) => all + amount(row, period.column), 0);
    return Math.abs(amount(row, column) - sum) < 10 ** -DECIMALS;
  };
  return [...lineSums(grid).filter((each) => !isRight(each)), ...checkCells(grid)].filter(
    ({ row, column }) => cellAt(grid, row, column) !== '',
  );
};

/** The sum of the year of each line. */
const lineSums = (grid: ReadGrid): readonly (LostFormula & { readonly kpi: string })[] =>
  [...grid.rows, ...grid.sameRows].flatMap(({ line: { kpi }, row }) =>
    lostIn(grid, row, []).map((each) => ({ ...each, kpi })),
  );

/** What the parts of a target come to. */
const checkCells = (grid: ReadGrid): readonly LostFormula[] =>
  grid.sumRows.flatMap((row) => lostIn(grid, row, grid.columns));

const lostIn = (grid: ReadGrid, row: number, periods: ReadGrid['columns']): readonly LostFormula[] =>
  [...periods.map(({ column }) => column), ...(grid.sumColumn === undefined ? [] : [grid.sumColumn])]
    .filter((column) => !isFormulaAt(grid, row, column))
    .map((column) => ({ row, column }));
