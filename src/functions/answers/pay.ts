/** Answers KPI_PAY: what a rep is paid in a period of the plan, in all or by one part. */
import { closedAs, closedResult } from '../../output/history/closed-period';
import { resultsOf } from '../../output/kpi-data/results';
import { prepare } from '../../document/prepare';
import { readDocument } from '../../document/read-document';
import type { PaidPart, ScopeResult } from '../../compute/scoring/result';
import { once } from '../../core/once';
import type { Cell } from '../../core/text/cells';
import { plainText, textKey } from '../../core/text/text';
import { periodName, type Messages } from '../../words';
import { isCalled } from '../../words/typed-word';
import { Refusal } from '../../words/refusal';
import { allMessages } from '../../words';
import { oneCell, type Given } from '../arguments';
import { ASKED, askedPeriods } from '../asked-periods';
import { placesNamed } from '../scope-argument';
import { spread } from '../spread';
import type { Answer, Surroundings } from '../surroundings';

/**
 * The bonus and all parts, less what a limit holds back; of a region, or of everyone, the sum over the reps. A closed
 * period is as it was closed. Blank where nothing is paid.
 *
 * @throws Refusal where a period is none of the plan's, a name or a part is unknown, or nothing can be calculated
 */
export function answerPay(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const part = plainText(given.shown(oneCell(given, 'part')));
  const periods = askedPeriods(given, surroundings);
  const data = once(() => {
    const document = surroundings.document();
    return prepare(document, readDocument(document), 'values').data;
  });
  const results = new Map<number, readonly ScopeResult[]>();
  const resultsIn = (place: number): readonly ScopeResult[] => {
    const found = results.get(place) ?? resultsOf(data(), place);
    results.set(place, found);
    return found;
  };
  return spread(given, ASKED, (cells): Cell => {
    const period = periods.at(cells);
    if (!period) return '';
    const { timeline, scopes, closed } = data();
    const place = timeline.periods.findIndex(
      ({ start, grain }, at) => at > 0 && start === period.start && grain === period.grain,
    );
    if (place < 0) throw new Refusal((m) => m.errors.noPayPeriod(fn.name, periodName(period, m)));
    const { rep, region } = placesNamed(given, cells, scopes, surroundings.zone);
    if (rep !== undefined && region !== undefined) throw new Refusal((m) => m.errors.payOfPair(fn.name));
    const scope = rep ?? region ?? 0;
    const who = scopes.list[scope];
    const ended = closedAs(closed, period);
    const result = ended && who ? closedResult(ended, who) : resultsIn(place)[scope];
    return (result && paidBy(result, part, fn.name)) ?? '';
  });
}

function paidBy({ pay, bonus, parts }: ScopeResult, part: string, fn: string): number | null {
  if (part === '') return pay;
  const found = parts.find(({ name }) => textKey(name) === textKey(part));
  if (found) return signed(found);
  if (isCalled(part, (m: Messages) => m.card.bonus, allMessages)) return bonus;
  throw new Refusal((m) => m.errors.unknownPart(fn, part, [m.card.bonus, ...parts.map(({ name }) => name)]));
}

const signed = ({ sum, isHeldBack }: PaidPart): number | null => (sum !== null && isHeldBack ? -sum : sum);
