/** Writes the formula of an attainment: `attainment` in a spreadsheet. */
import { binary, call, EMPTY, integer, when, type Expression } from '../../core/formula/expression';
import { unlessBlank } from '../../core/formula/blank-cells';
import { withoutNoiseFormula } from '../../core/noise';
import type { AttainmentRule } from './rule';
import type { Direction } from './target';

/** Which way is better: fixed, or lower where a condition on cells holds. */
export type DirectionInCells = Direction | { readonly lowerWhere: Expression };

export interface AimInCells {
  readonly rule: AttainmentRule;
  readonly better: DirectionInCells;
}

export interface AttainmentCells {
  readonly actual: Expression;
  readonly target: Expression;
  /** A filled cell: a share. */
  readonly cap: Expression;
}

/** Blank where the actual value or the target is, and for a target that is refused. */
export const attainmentFormula = (aim: AimInCells, cells: AttainmentCells): Expression =>
  unlessBlank([cells.actual, cells.target], shareFormula(aim, cells));

/** The same where neither cell is blank. */
export function shareFormula({ rule, better }: AimInCells, cells: AttainmentCells): Expression {
  const inDirection = rule === 'difference' ? difference : quotient;
  return typeof better === 'string'
    ? inDirection(better, cells)
    : when(better.lowerWhere, inDirection('lower', cells), inDirection('higher', cells));
}

const [ZERO, ONE] = [integer(0), integer(1)];

const fromZeroOn = (share: Expression): Expression => call('MAX', ZERO, withoutNoiseFormula(share));

function difference(better: Direction, { actual, target }: AttainmentCells): Expression {
  const [gain, loss] = better === 'higher' ? [actual, target] : [target, actual];
  return fromZeroOn(binary(binary(ONE, '+', gain), '-', loss));
}

function quotient(better: Direction, { actual, target, cap }: AttainmentCells): Expression {
  if (better === 'higher') {
    return when(binary(target, '<=', ZERO), EMPTY, fromZeroOn(binary(actual, '/', target)));
  }
  const isNone = binary(actual, '<=', ZERO);
  const againstZero = when(isNone, ONE, ZERO);
  const againstMore = when(isNone, cap, withoutNoiseFormula(binary(target, '/', actual)));
  return when(binary(target, '<', ZERO), EMPTY, when(binary(target, '=', ZERO), againstZero, againstMore));
}
