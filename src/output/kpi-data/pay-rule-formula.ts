/** Writes the formula of a sentence that says how a part of pay follows from the numbers. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { kpiName, type Messages } from '../../words';
import type { Kpi } from '../../model/kpi/kpi';
import type { PayKind } from '../../plan/pay-part';
import type { PayTerm } from './pay-columns';

/**
 * Blank where the part is paid no longer. Amounts are said as people say them, `100 million`: a formula has no pattern that
 * every locale reads alike.
 *
 * @param kpi of a share; without it the data have none
 * @param at the cell of a term, in which an empty text is a blank
 */
export function payRule(
  kind: PayKind,
  kpi: Kpi | undefined,
  at: (term: PayTerm) => Expression,
  m: Messages,
): Expression {
  const words = m.kpiData.payRule;
  const said = (...pieces: readonly (string | Expression)[]): Expression =>
    pieces
      .map((each) => (typeof each === 'string' ? text(each) : each))
      .reduce((left, right) => binary(left, '&', right));
  const ifAny = (term: PayTerm, then: Expression): Expression =>
    when(binary(at(term), '=', EMPTY), EMPTY, then);
  const amount = (term: PayTerm): Expression => spoken(at(term), words);
  const limit = ifAny('atMost', said(words.atMost, amount('atMost')));
  switch (kind) {
    case 'timesScore':
      return ifAny('sum', said(amount('sum'), words.timesScore, limit));
    case 'cap':
      return ifAny('sum', said(words.limit, amount('sum')));
    case 'shareByTiers':
    case 'shareOfAll': {
      const isMoney = kpi?.format === 'money';
      const name = kpi ? kpiName(kpi, m) : '';
      const rate = (term: PayTerm): Expression => {
        const percent = call('ROUND', binary(at(term), '*', integer(100)), integer(6));
        return isMoney ? said(marked(percent, words.decimalMark), '%') : amount(term);
      };
      const of = isMoney ? words.of(name) : words.each(name);
      const tiers = ([2, 3, 4] as const).map((tier) =>
        ifAny(`rate${tier}`, said(words.above[kind], amount(`above${tier}`), ': ', rate(`rate${tier}`))),
      );
      return ifAny('sum', said(rate('sum'), of, ...tiers, limit));
    }
    default:
      return kind satisfies never;
  }
}

const UNITS = [1_000_000_000, 1_000_000, 1_000] as const;

/** A number joined to a text has the decimal mark of the document's locale: what is said has that of the language. */
const marked = (number: Expression, decimalMark: string): Expression =>
  call('SUBSTITUTE', binary(number, '&', EMPTY), text('.'), text(decimalMark));

/** `100 million`, where the number is no longer so than in digits; a tenth of a unit at most. */
function spoken(
  number: Expression,
  { units, decimalMark }: Pick<Messages['kpiData']['payRule'], 'units' | 'decimalMark'>,
): Expression {
  return [...UNITS].reverse().reduce<Expression>(
    (otherwise, unit) => {
      const isRound = binary(call('MOD', number, integer(unit / 10)), '=', integer(0));
      const isLarge = binary(number, '>=', integer(unit * (unit === 1_000 ? 10 : 1)));
      const inUnits = marked(binary(number, '/', integer(unit)), decimalMark);
      const word = units[UNITS.indexOf(unit)] ?? '';
      return when(call('AND', isLarge, isRound), binary(inUnits, '&', text(word)), otherwise);
    },
    marked(number, decimalMark),
  );
}
