/** Writes a KPI's value as arithmetic on the cells of its measures; blank where the engine has no value. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import type { Value } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';

type CellOf = (measure: Measure) => Expression;

export interface ValueCells {
  readonly here: CellOf;
  /** In the row of the period before; the first period has none. */
  readonly previous?: CellOf;
  /** In the row of the whole team. */
  readonly team: CellOf;
  /** Only of a KPI that can be fruitless. */
  readonly fruitless?: Fruitless;
}

/** What a ratio shows where something was spent and nothing came of it. */
interface Fruitless {
  readonly word: Expression;
  /** The condition that less is better in the plan; absent where the plan has no say. */
  readonly isLower?: Expression;
}

/** `null` where the value can never be: a growth in the first period. */
export function valueFormula(value: Value, cells: ValueCells): Expression | null {
  const read = cellsOf(value, cells);
  if (read === undefined) return null;
  const blanks = [...new Map(read.map((cell) => [JSON.stringify(cell), binary(cell, '=', EMPTY)])).values()];
  const [first, ...others] = blanks;
  const anyBlank = first && (others.length > 0 ? call('OR', ...blanks) : first);
  const result = arithmetic(value, cells);
  return anyBlank ? when(anyBlank, EMPTY, result) : result;
}

/** The cells that a value reads; `undefined` where one does not exist. */
function cellsOf(value: Value, cells: ValueCells): readonly Expression[] | undefined {
  switch (value.kind) {
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'days':
      return [cells.here(value)];
    case 'ratio':
      return joined(cellsOf(value.numerator, cells), cellsOf(value.denominator, cells));
    case 'minus':
      return joined(cellsOf(value.left, cells), cellsOf(value.right, cells));
    case 'growth':
      return cells.previous && [cells.here(value.of), cells.previous(value.of)];
    case 'share':
      return [cells.here(value.of), cells.team(value.of)];
    default:
      return value satisfies never;
  }
}

const joined = (
  left: readonly Expression[] | undefined,
  right: readonly Expression[] | undefined,
): readonly Expression[] | undefined => left && right && [...left, ...right];

/** Only where no cell is blank. */
function arithmetic(value: Value, cells: ValueCells): Expression {
  switch (value.kind) {
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'days':
      return cells.here(value);
    case 'ratio':
      return quotient(
        arithmetic(value.numerator, cells),
        arithmetic(value.denominator, cells),
        cells.fruitless,
      );
    case 'minus':
      return binary(arithmetic(value.left, cells), '-', arithmetic(value.right, cells));
    case 'growth': {
      const [now, before] = [cells.here(value.of), cells.previous?.(value.of) ?? EMPTY];
      const change = binary(binary(now, '-', before), '/', before);
      return when(binary(before, '<=', integer(0)), EMPTY, change);
    }
    case 'share':
      return quotient(cells.here(value.of), cells.team(value.of));
    default:
      return value satisfies never;
  }
}

function quotient(numerator: Expression, denominator: Expression, fruitless?: Fruitless): Expression {
  const isSpent = binary(numerator, '>', integer(0));
  const without = fruitless
    ? when(fruitless.isLower ? call('AND', isSpent, fruitless.isLower) : isSpent, fruitless.word, EMPTY)
    : EMPTY;
  return when(binary(denominator, '=', integer(0)), without, binary(numerator, '/', denominator));
}
