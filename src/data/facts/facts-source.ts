/** Makes a source of the facts of one table: it answers what they say, and has no rows. */
import { daysOfAll, type Days, type Stretch } from '../../core/calendar/days';
import { once } from '../../core/once';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import { isAdditive } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import { columnsRead } from '../../model/kpi/needs';
import { scopeKey } from '../scopes/scopes';
import type { Source } from '../source';
import { stretchKey, type FactsOfMeasure, type FactsOfPeriod, type FactsOfTable } from './facts';
import { namedByFacts } from './named-by-facts';
import { tilesOf } from './tiles';

/** @param isListed whether the team sheet names somebody, by their `scopeKey` */
export function factsSource(
  table: TableId,
  facts: FactsOfTable,
  isListed: (scopeKey: string) => boolean,
): Source {
  const all = [...facts.values()];
  const measures = all.map(({ measure }) => measure);
  const during = all.filter(({ measure }) => measure.time.kind === 'during');
  const ofPeriods = all.flatMap(({ byPeriod }) => [...byPeriod.values()]);
  const periods = [...new Map(ofPeriods.map(({ period }) => [stretchKey(period), period])).values()];
  const tiles = tilesOf(periods);
  const types = new Set(
    ofPeriods.flatMap(({ byScope }) => [...byScope.values()].map(({ scope }) => scope.type)),
  );
  const columns: readonly ColumnId[] = [
    ...columnsRead(measures, table, () => false),
    ...(['rep', 'region'] as const).filter((type) => types.has(type)),
  ];
  return {
    table,
    columns: Object.fromEntries(columns.map((column) => [column, true])),
    ...{ won: [], lost: [], problems: [], decisions: [] },
    length: ofPeriods.reduce((sum, { byScope }) => sum + byScope.size, 0),
    named: once(() => namedByFacts(ofPeriods, isListed)),
    days: (date, within) =>
      daysOf(
        during.filter(({ measure }) => isDatedBy(measure, date)),
        within,
      ),
    happened: (within) => daysOf(during, within),
    measure: ({ scopes, periods: asked }) => {
      // What a rep did within one region alone, no fact says.
      const keys = scopes.list.map((scope) => (scope.within === undefined ? scopeKey(scope) : ''));
      const made = asked.map(tiles);
      return {
        value: (measure, scope, period) =>
          addedUp(facts.get(measureId(measure)), asked[period], made[period] ?? [], keys[scope] ?? ''),
      };
    },
    facts: {
      measures,
      periods,
      has: (measure) => facts.has(measureId(measure)),
      cover: (days) => tiles(days).length > 0,
    },
  };
}

const isDatedBy = ({ time }: Measure, date: ColumnId): boolean =>
  time.kind === 'during' && time.date === date;

/** Periods in which there is another number than 0: a query answers 0 of every period that it is asked about. */
const daysOf = (facts: readonly FactsOfMeasure[], within: Stretch = ALWAYS): Days | undefined =>
  daysOfAll(
    facts
      .flatMap(({ byPeriod }) => [...byPeriod.values()].filter(tellsOfSomething))
      .map(({ period }) => ({
        first: Math.max(period.start, within.start),
        last: Math.min(period.end, within.end) - 1,
      }))
      .filter(({ first, last }) => first <= last),
  );

const ALWAYS: Stretch = { start: -Infinity, end: Infinity };

const tellsOfSomething = ({ byScope }: FactsOfPeriod): boolean =>
  [...byScope.values()].some(({ value }) => value !== 0);

/** What adds up over several periods, too; `null` where one of them has no number. */
function addedUp(
  facts: FactsOfMeasure | undefined,
  asked: Stretch | undefined,
  periods: readonly Stretch[],
  scope: string,
): number | null {
  const [first] = periods;
  if (!facts || !asked || !first) return null;
  if (stretchKey(first) !== stretchKey(asked) && !isAdditive({ value: facts.measure })) return null;
  let sum = 0;
  for (const period of periods) {
    const value = facts.byPeriod.get(stretchKey(period))?.byScope.get(scope)?.value ?? null;
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
