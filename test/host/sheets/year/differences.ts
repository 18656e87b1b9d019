/** Names the cells of KPI Data and of scorecards that show something else than they have to. */
import type { Cell } from '../../../../src/core/text/cells';
import type { ExpectedScore, Value } from '../expected-score';
import type { ShownCard } from '../shown';
import { expectedBeside } from './expected-card';
import { keyOf, type ExpectedRow, type ExpectedRows } from './expected-month';
import { between, type Row, type Wanted } from './compared';
import type { Month } from './days';
import { expectedPayCells, namesPaid } from './pay-differences';
import { IN_USE } from './plan';
import type { Scope } from './values';

const wordOr = (value: Value): Cell | null => (value === 'nobody won' ? 'no new customer' : value);

/** Never rounded up: 99.9 % is not all of it. */
export const coverageOf = ({ coverage }: ExpectedScore): number => Math.floor(coverage * 100 + 1e-9) / 100;

/** By the ids of the columns of KPI Data. */
function expectedCells(row: ExpectedRow, parts: readonly string[]): Wanted {
  const { values, scored, isOver } = row;
  const ofKpis = IN_USE.map((kpi): Wanted => {
    const { target, weight, attainment, points, pace } = scored?.kpis.get(kpi) ?? {};
    return {
      [kpi]: wordOr(values[kpi] ?? null),
      [`weight ${kpi}`]: weight ?? null,
      [`target ${kpi}`]: target ?? null,
      [`attainment ${kpi}`]: attainment ?? null,
      [`points ${kpi}`]: points ?? null,
      [`pace ${kpi}`]: pace ?? null,
    };
  });
  const { score = null, rating = null, bonus = null, ofWhole = null } = scored ?? {};
  return Object.assign(
    { score: ofWhole, coverage: scored && coverageOf(scored) },
    expectedPayCells(row, parts),
    ...ofKpis,
    isOver
      ? { rating, bonus, courseScore: null, courseRating: null, courseBonus: null }
      : { courseScore: score, courseRating: rating, courseBonus: bonus },
  ) as Wanted;
}

/** @returns a line for each such cell of KPI Data; none, if all are right */
export const dataDifferences = (
  shown: ReadonlyMap<string, Row>,
  expected: ExpectedRows,
): readonly string[] => {
  const parts = namesPaid(expected);
  return [...expected].flatMap(([key, row]) => {
    const cells = shown.get(key);
    return cells ? between(key, cells, expectedCells(row, parts)) : [`${key}: no row`];
  });
};

/** Likewise of the scorecard of someone who is on the team. */
export function cardDifferences(
  card: ShownCard,
  rows: ExpectedRows,
  scope: Scope,
  month: Month,
  today: number,
): readonly string[] {
  const key = keyOf(scope, month);
  const scored = rows.get(key)?.scored;
  if (!scored) return [`${key}: not on the team`];
  const shown = [...card.rows.values()];
  const wanted = IN_USE;
  if (shown.length !== wanted.length) return [`${key}: ${shown.length} KPIs`];
  const { score, rating } = scored;
  const pay = rows.get(key)?.paid?.total ?? '–';
  return [
    ...wanted.flatMap((kpi, place) => {
      const { target = null, actual = null, attainment = null, points = null } = scored.kpis.get(kpi) ?? {};
      const beside = expectedBeside(rows, scope, month, kpi, today);
      return between(`${key} ${kpi}`, shown[place] ?? {}, {
        ...{ target, actual: wordOr(actual), attainment, points },
        ...{ ...beside, previous: wordOr(beside.previous) },
      });
    }),
    ...between(
      key,
      { score: card.score, rating: card.rating, pay: card.bonus },
      { score: score ?? '–', rating: rating ?? '–', pay },
    ),
  ];
}
