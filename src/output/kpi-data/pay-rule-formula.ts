/** Writes the sentence that says how a part of pay follows from the numbers as a formula over the cells of its terms. */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { PERCENT_DIGITS, SPOKEN_UNITS, type Piece, type RuleTerm } from '../../plan/pay-rule';
import type { Messages } from '../../words';

/**
 * Amounts are said as people say them, `100 million`: a formula has no pattern that every locale reads alike.
 *
 * @param at the cell of a term, in which an empty text is a blank
 */
export function payRuleFormula(piece: Piece, at: (term: RuleTerm) => Expression, m: Messages): Expression {
  const { units, decimalMark } = m.kpiData.payRule;
  if (typeof piece === 'string') return text(piece);
  const value = at(piece.term);
  switch (piece.kind) {
    case 'amount':
      return SPOKEN_UNITS.reduceRight<Expression>(
        (otherwise, { unit, least, step }, place) => {
          const isWhole = binary(call('MOD', value, integer(step)), '=', integer(0));
          const inUnits = marked(binary(value, '/', integer(unit)), decimalMark);
          const isSaidSo = call('AND', binary(value, '>=', integer(least)), isWhole);
          return when(isSaidSo, binary(inUnits, '&', text(units[place] ?? '')), otherwise);
        },
        marked(value, decimalMark),
      );
    case 'percent': {
      const percent = call('ROUND', binary(value, '*', integer(100)), integer(PERCENT_DIGITS));
      return binary(marked(percent, decimalMark), '&', text('%'));
    }
    case 'ifAny': {
      const said = piece.say.map((each) => payRuleFormula(each, at, m));
      return when(binary(value, '=', EMPTY), EMPTY, joinedText(...said));
    }
    default:
      return piece satisfies never;
  }
}

/** A number joined to a text has the decimal mark of the document's locale: what is said has that of the language. */
const marked = (number: Expression, decimalMark: string): Expression =>
  call('SUBSTITUTE', binary(number, '&', EMPTY), text(decimalMark === '.' ? ',' : '.'), text(decimalMark));
