/** Puts what a build decided into sentences. */
import type { BuildProgress, BuildStart, Understood } from '../bridge';
import { uncleanCount, type LimitedKpi } from '../../compute/available/against-formulas';
import type { Prepared } from '../../document/prepare';
import { changedAfterClosing } from '../../output/kpi-data/changed-after-closing';
import { growthFromData } from '../../output/kpi-data/growth-from-data';
import { namesOf, scopeKey, type Scope } from '../../data/scopes/scopes';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiName, periodName, type Messages } from '../../words';
import { lackText } from '../../compute/available/lack-text';
import { problemText } from '../../data/reading/problem-text';
import { uncleanText } from '../../data/reading/unclean-text';
import { understood, type AskedAndSaid } from '../understood/understood';
import type { Preparation } from './prepare-build';

export function startText(
  { document, prepared }: Pick<Preparation, 'document' | 'prepared'>,
  asked: AskedAndSaid,
  m: Messages,
): Omit<BuildStart, keyof BuildProgress> {
  const seen = understood(document, prepared, asked, m);
  const { data, read, limited } = prepared;
  const { periods, current } = data.timeline;
  const isUsed = ({ id }: Kpi): boolean => data.plan.kpis.some((each) => each.inUse && each.kpi === id);
  return {
    period: periods[current]?.label ?? '',
    mode: data.mode,
    reason: reasonText(prepared, m),
    notes: [
      ...notesOf(prepared, seen, m),
      ...secondCards(document, prepared, m),
      ...cardsOfSeveral(document, prepared, m),
    ],
    understood: seen,
    problems: read.problems.map((problem) => problemText(problem, m)),
    unavailable: [
      ...read.availability.unavailable
        .filter(({ kpi }) => isUsed(kpi))
        .map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`),
      ...limited.map((each) => limitText(each, m)),
    ],
  };
}

/** What is to be said when everything is built, though nothing is wrong. */
function notesOf(
  { data, without }: Prepared,
  { tables, period, notes }: Understood,
  m: Messages,
): readonly string[] {
  const several = Object.values(data.located).filter(({ length }) => length > 1);
  const growing = growthFromData(data);
  const changed = changedAfterClosing(data);
  const changedPeriods = [...new Set(changed.map(({ period }) => period))];
  return [
    ...several.map((placements) =>
      m.build.severalSheets(
        m.tables[placements[0].table],
        placements.map(({ sheet }) => sheet),
      ),
    ),
    ...(without ? [period] : []),
    ...tables.flatMap((table) => table.notes),
    ...notes,
    ...changedPeriods.map((period) =>
      m.history.changed(periodName(period, m), changed.filter((each) => each.period === period).length),
    ),
    ...(growing
      ? [
          m.history.growthFromData(
            growing.periods.map((each) => periodName(each, m)),
            growing.kpis.map((kpi) => kpiName(kpi, m)),
          ),
        ]
      : []),
  ];
}

/** A rep has one card: the others that stand under names of theirs keep what was typed there, and no number. */
const secondCards = (
  { formerScopes = [] }: Preparation['document'],
  { data: { scopes } }: Prepared,
  m: Messages,
): readonly string[] =>
  scopes.list.flatMap((scope) => {
    const isTheirs = (name: string) => (each: Scope) => scopeKey(each) === scopeKey({ ...scope, name });
    const named = scope.otherNames ? namesOf(scope) : [];
    const withCards = named.filter((name) => formerScopes.some(isTheirs(name)));
    return withCards.slice(1).map((name) => m.build.secondCard(name, scope.name));
  });

/** Cards of names that stand for several reps now. */
const cardsOfSeveral = (
  { formerScopes = [] }: Preparation['document'],
  { data: { scopes } }: Prepared,
  m: Messages,
): readonly string[] => {
  const withCards = new Set(formerScopes.map(scopeKey));
  return scopes.list.flatMap((scope) =>
    scope.stands && withCards.has(scopeKey(scope)) ? [m.build.standsForOthers(scope.name, scope.stands)] : [],
  );
};

const limitText = ({ kpi, limit }: LimitedKpi, m: Messages): string =>
  `${kpiName(kpi, m)}: ${m.formulaLimits[limit]}`;

/** Why KPI Data is kept current in the way it is. */
export function reasonText(
  { modeReason, against }: Pick<Prepared, 'modeReason' | 'against'>,
  m: Messages,
): string {
  switch (modeReason) {
    case 'clean':
      return m.build.modeFormulas;
    case 'asked':
      return m.build.modeAsked;
    case 'large':
      return m.build.modeValuesLarge;
    case 'unclean': {
      const [first] = against.unclean;
      return m.build.modeValuesUnclean(uncleanCount(against), first ? uncleanText(first, m) : '');
    }
    case 'limited': {
      const [first] = against.limited;
      return m.build.modeValuesLimited(first ? limitText(first, m) : '');
    }
    default:
      return modeReason satisfies never;
  }
}
