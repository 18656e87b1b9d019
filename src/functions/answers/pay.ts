/** Answers KPI_PAY: what a rep is paid in a period of the plan, in all or by one part. */
import { closedAs, closedResult, type ClosedPeriod } from '../../output/history/closed-period';
import { courseResultsOf } from '../../output/kpi-data/course-results';
import { prepare } from '../../document/prepare';
import { readDocument } from '../../document/read-document';
import type { PaidPart, ScopeResult } from '../../compute/scoring/result';
import type { Period } from '../../core/calendar/period';
import { once } from '../../core/once';
import type { Cell } from '../../core/text/cells';
import { isBlank, plainText, textKey } from '../../core/text/text';
import { shownText } from '../../data/reading/text-column';
import { TEAM } from '../../data/scopes/scopes';
import { periodName, type Messages } from '../../words';
import { isCalled } from '../../words/typed-word';
import { Refusal } from '../../words/refusal';
import { allMessages } from '../../words';
import { oneCell, type Given } from '../arguments';
import { ASKED, askedPeriods, type Asked } from '../asked-periods';
import { scopeNamed } from '../closed-value';
import { placesNamed } from '../scope-argument';
import { spread } from '../spread';
import type { Answer, Surroundings } from '../surroundings';

/**
 * The bonus and all parts, less what a limit holds back; of a region, or of everyone, the sum over the reps. A closed
 * period is as it was closed, found by the names as they were then: no table is read for it. One that is going on is what it
 * comes to if it goes on as it has begun, as scorecards show it. Blank where nothing is paid.
 *
 * @throws Refusal where a period is none of the plan's, a name or a part is unknown, or nothing can be calculated
 */
export function answerPay(given: Given, surroundings: Surroundings): Answer {
  const { fn } = given;
  const { closed, zone } = surroundings;
  const part = plainText(given.shown(oneCell(given, 'part')));
  const periods = askedPeriods(given, surroundings);
  const data = once(() => {
    const document = { ...surroundings.document(), closed: closed() };
    return prepare(document, readDocument(document), 'values').data;
  });
  const results = new Map<number, readonly ScopeResult[]>();
  const resultsIn = (place: number): readonly ScopeResult[] => {
    const found = results.get(place) ?? courseResultsOf(data(), place);
    results.set(place, found);
    return found;
  };
  const placeNamed = (cells: Asked): number => {
    const { rep, region } = placesNamed(given, cells, data().scopes, zone);
    return rep ?? region ?? TEAM;
  };
  const closedFor = (ended: ClosedPeriod, cells: Asked): ScopeResult | undefined => {
    const found = closedResult(ended, scopeNamed(shownText(cells.rep, zone), shownText(cells.region, zone)));
    if (found) return found;
    const who = data().scopes.list[placeNamed(cells)];
    return who && closedResult(ended, who);
  };
  const openFor = (period: Period, cells: Asked): ScopeResult | undefined => {
    const place = data().timeline.periods.findIndex(
      ({ start, grain }, at) => at > 0 && start === period.start && grain === period.grain,
    );
    if (place < 0) throw new Refusal((m) => m.errors.noPayPeriod(fn.name, periodName(period, m)));
    return resultsIn(place)[placeNamed(cells)];
  };
  return spread(given, ASKED, (cells): Cell => {
    const period = periods.at(cells);
    if (!period) return '';
    if (!isBlank(cells.rep) && !isBlank(cells.region)) throw new Refusal((m) => m.errors.payOfPair(fn.name));
    const ended = closedAs(closed(), period);
    const result = ended ? closedFor(ended, cells) : openFor(period, cells);
    return (result && paidBy(result, part, fn.name, surroundings)) ?? '';
  });
}

/** A part of the plan that did not exist when a period was closed paid nothing. */
function paidBy(
  { pay, bonus, parts }: ScopeResult,
  part: string,
  fn: string,
  { plan }: Pick<Surroundings, 'plan'>,
): number | null {
  if (part === '') return pay;
  const isAsked = ({ name }: { readonly name: string }): boolean => textKey(name) === textKey(part);
  const found = parts.find(isAsked);
  if (found) return signed(found);
  if (isCalled(part, (m: Messages) => m.card.bonus, allMessages)) return bonus;
  if (plan()?.pay.some(isAsked)) return null;
  throw new Refusal((m) => m.errors.unknownPart(fn, part, [m.card.bonus, ...parts.map(({ name }) => name)]));
}

const signed = ({ sum, isHeldBack }: PaidPart): number | null => (sum !== null && isHeldBack ? -sum : sum);
