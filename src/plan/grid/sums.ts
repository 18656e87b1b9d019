/** Writes the formulas of the sheet of targets: sums of a year, and by how much the parts of a target miss the whole. */
import {
  binary,
  call,
  EMPTY,
  integer,
  reference,
  sumOf,
  when,
  type Expression,
} from '../../core/formula/expression';
import { a1, area, cell } from '../../core/formula/reference';
import { runsOf } from '../../core/layout/runs';
import type { Period } from '../../core/calendar/period';
import { textKey } from '../../core/text/text';
import type { Check, GridBlock, Whole } from './block';
import type { GridRep } from './grid';

/** Finer than any target is typed: sums of fractions have noise. */
export const DECIMALS = 6;

/** Of a row; blank where nothing stands in it. */
export function sumAcross(row: number, firstColumn: number, columns: number): Expression {
  const cells = reference(a1(area(row, firstColumn, 1, columns)));
  return when(binary(call('COUNT', cells), '=', integer(0)), EMPTY, call('SUM', cells));
}

/** What the parts come to, blank for nothing; or that less the target itself, blank where there is none. */
export function checkCell(block: GridBlock, { of, says }: Check, column: number, period: Period): Expression {
  const parts = sumOf(
    of === 'team' ? partsOfTeam(block, column, period) : partsOfRegion(block, of.region, column, period),
  );
  const own = cell(
    rowOf(block, (whom) => isFor(whom, of)),
    column,
  );
  const gap = call('ROUND', binary(parts, '-', own), integer(DECIMALS));
  const shown =
    says === 'sum'
      ? when(binary(parts, '=', integer(0)), EMPTY, parts)
      : when(call('ISNUMBER', own), gap, EMPTY);
  return call('IFERROR', shown, EMPTY);
}

type Line = GridBlock['lines'][number];

const isFor = ({ whom }: Line, of: Whole): boolean =>
  of === 'team' ? whom.type === 'team' : whom.type === 'region' && textKey(whom.name) === textKey(of.region);

function rowOf({ lines }: GridBlock, isWanted: (line: Line) => boolean): number {
  const line = lines.find(isWanted);
  if (!line) throw new RangeError('no such line');
  return line.row;
}

/** Each region's own target, or what its reps come to; and the reps of no region. */
function partsOfTeam(block: GridBlock, column: number, period: Period): readonly Expression[] {
  const regions = block.lines.flatMap(({ whom, row }) => (whom.type === 'region' ? [{ ...whom, row }] : []));
  const known = new Set(regions.map(({ name }) => textKey(name)));
  return [
    ...regions.map(({ name, row }) => {
      const own = cell(row, column);
      return when(call('ISNUMBER', own), own, sumOf(partsOfRegion(block, name, column, period)));
    }),
    ...partsOfReps(block, ({ region }) => !known.has(textKey(region)), column, period),
  ];
}

const partsOfRegion = (
  block: GridBlock,
  region: string,
  column: number,
  period: Period,
): readonly Expression[] =>
  partsOfReps(block, (rep) => textKey(rep.region) === textKey(region), column, period);

/** Those who are on the team in the period: their own targets, and for each who has none that of each rep. */
function partsOfReps(
  block: GridBlock,
  isPart: (rep: GridRep) => boolean,
  column: number,
  period: Period,
): readonly Expression[] {
  const each = cell(
    rowOf(block, ({ whom }) => whom.type === 'each'),
    column,
  );
  const rows = block.lines.flatMap(({ whom, row }) =>
    whom.type === 'rep' && isPart(whom.rep) && whom.rep.isOnTeam(period) ? [row] : [],
  );
  return runsOf(rows).flatMap(({ first, count }) => {
    const cells = reference(a1(area(first, column, count, 1)));
    const without = binary(integer(count), '-', call('COUNT', cells));
    return [call('SUM', cells), binary(without, '*', each)];
  });
}
