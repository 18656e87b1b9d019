/** Shows how a build goes on with its cards, and what it says meanwhile. */
import { buildOf, buildText, type BuildState } from '../../../../src/app/build/build-state';
import { cardsToMake, stateAmidCards, underWay } from '../../../../src/app/build/cards';
import { cardsProgress, writingProgress } from '../../../../src/app/build/progress';
import { unfinishedBuild } from '../../../../src/app/build/unfinished';
import { messages } from '../../../../src/words';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { refused } from '../../refused';
import { own } from '../literal-document';

const [en, vi] = [messages('en'), messages('vi')];

/** The team, a region, two reps; the second has left. */
const ROWS = literalSheet(
  'KPI Data',
  `x | team   | Cả đội | Cả đội
   x | region | North  | North
   x | rep    | Lan    | North
   x | rep    | Minh   | North`,
).values;

const STATE: BuildState = {
  ...{ by: ['rep'], planId: 1, former: [4], scopes: [1, 3], cards: 1, finished: false },
  size: { kpis: [kpiOf('newLeads')], scored: [], firstRow: 5, periods: 14, scopes: 4 },
};

const SHEETS = own({ role: 'plan' }, { role: 'data' }, { role: 'overview' }, { role: 'template' });

const last = (change: Partial<BuildState> = {}) => buildOf(buildText({ ...STATE, ...change }));

test('the cards are those that the build decided when it began, by their numbers in KPI Data', () => {
  const toMake = cardsToMake(STATE, ROWS, own({ role: 'card', scope: 'rep', name: 'lan' }));
  expect(toMake).toEqual([
    { scope: { type: 'team', name: '', region: 'Cả đội' }, number: 1, isFormer: false, hasCard: false },
    { scope: { type: 'rep', name: 'Lan', region: 'North' }, number: 3, isFormer: false, hasCard: true },
  ]);
});

test('progress counts the chunks of KPI Data, the cards and the end, and names what comes next', () => {
  const [team, lan] = cardsToMake(STATE, ROWS, []);
  const writing = { rows: 0, contents: '' };
  expect([
    writingProgress({ ...STATE, cards: 0, writing }, en),
    cardsProgress({ ...STATE, cards: 0 }, team?.scope, en),
    cardsProgress(STATE, lan?.scope, vi),
    cardsProgress({ ...STATE, cards: 2, finished: true }, undefined, en),
  ]).toEqual([
    { done: 0, total: 4, label: en.build.facts, finished: false },
    { done: 1, total: 4, label: en.build.card(en.scopes.wholeTeam), finished: false },
    { done: 2, total: 4, label: vi.build.card('Lan'), finished: false },
    { done: 4, total: 4, label: en.build.done(2), finished: true },
  ]);
});

describe('a build that is asked to go on', () => {
  test('is refused where there is none, or where the plan is gone', () => {
    const sentences = [() => underWay(undefined, SHEETS), () => underWay(last(), SHEETS.slice(1))].map(
      (call) => refused(call).en,
    );
    expect(new Set(sentences)).toEqual(new Set([en.errors.noBuild]));
    expect(underWay(last(), SHEETS).planId).toBe(1);
    expect(underWay(last({ finished: true }), SHEETS).finished).toBe(true);
  });

  test('is refused where a sheet or the definition of a KPI is gone', () => {
    expect(stateAmidCards(last(), { ownKpis: [] }, SHEETS)).toEqual(STATE);
    for (const role of ['data', 'overview', 'template']) {
      const others = SHEETS.filter((each) => each.role.role !== role);
      expect(refused(() => stateAmidCards(last(), { ownKpis: [] }, others)).en).toBe(en.errors.noBuild);
    }
    const size = { ...STATE.size, kpis: [{ ...kpiOf('newLeads'), id: 'gone' }] };
    expect(refused(() => stateAmidCards(last({ size }), { ownKpis: [] }, SHEETS)).en).toBe(en.errors.noBuild);
  });
});

describe('the wizard tells how far an unfinished build is', () => {
  const told = (change: Partial<BuildState> | undefined, sheets = SHEETS) =>
    unfinishedBuild(
      { last: change && last(change), scopeRows: () => ROWS },
      ...([sheets, { ownKpis: [] }, en] as const),
    );

  test('while KPI Data is written, amid its cards, and before its end', () => {
    const writing = { rows: 0, contents: '' };
    expect([told({ writing, cards: 0 }), told({}), told({ cards: 2 })].map((each) => each?.label)).toEqual([
      en.build.facts,
      en.build.card('Lan'),
      en.build.done(2),
    ]);
  });

  test('and nothing where there is none, where it is finished, or where it can only be begun again', () => {
    const nothing = [
      told(undefined),
      told({ finished: true }),
      told({}, own({ role: 'plan' }, { role: 'data' })),
    ];
    expect(nothing).toEqual([null, null, null]);
  });
});
