/** Collects what the wizard shows of the document. */
import { textKey } from '../../core/text/text';
import { periodAt, previous } from '../../core/calendar/period';
import { workingDaysOf } from '../../core/calendar/working-days';
import { mappedTables } from '../../data/mapping/mapping';
import { isInWarehouse } from '../../data/mapping/warehouse-table';
import { usableMapping } from '../../data/mapping/usable';
import { activityOf } from '../../data/scopes/activity';
import { scopesOf, type Scopes } from '../../data/scopes/scopes';
import { allSources, type Sources } from '../../data/source';
import { prepare, type Prepared } from '../../document/prepare';
import { isScored } from '../../compute/scoring/wait';
import { readDocument } from '../../document/read-document';
import { seenColumns } from '../../document/seen-columns';
import { closedAs } from '../../output/history/closed-period';
import { changedIn, type ChangedValue } from '../../output/kpi-data/changed-after-closing';
import type { KpiData } from '../../output/kpi-data/contents';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import type { Messages } from '../../words';
import type { Person, PeriodView, SqlPlace, WizardState } from '../bridge';
import { doubtfulNames } from '../understood/doubtful-names';
import { nearNotes } from '../understood/near-notes';
import { reasonText } from '../build/start-text';
import { hasDatedRows } from '../../output/kpi-data/offered-periods';
import { unfinishedBuild, type LastSteps } from '../build/unfinished';
import { hasCard, ofRole } from '../own-sheets';
import type { Setting } from '../setting';
import { sharedRowsNote } from '../understood/shared-rows-note';
import { periodText } from '../understood/period-text';
import { knownReps } from '../understood/understood';
import { sqlView } from '../sql/kept-place';
import { sourceSheetsOrProposal, type ReadSheets } from '../plan/source-sheets';
import { cleanables } from './cleanable';
import { currencyView } from './currency-view';
import { problemView } from './problem-view';
import { openedAt } from './kept';
import { kpiViews } from './kpi-views';
import { namePairs } from './name-pairs';
import { peopleOf } from './people';
import { homeHolidays } from './holidays';
import { finishedPeriods } from './results';
import { seenScopes } from './seen-scopes';
import { surveyForm } from './survey-form';
import { sheetHeaders, tableViews } from './table-views';

/** What is read of a document, and what is kept with it for the person. */
export interface WizardReading extends Pick<
  WizardState,
  'language' | 'signer' | 'stage' | 'unsent' | 'planSheet' | 'targetSheet' | 'queryLimit'
> {
  readonly sheets: ReadSheets;
  readonly sqlPlace: SqlPlace;
  readonly build: LastSteps;
  /** The keys of pairs of names that are those of two people. */
  readonly apart: ReadonlySet<string>;
}

/** Always answers: what cannot be used in the plan or the data is told, and left out. */
export function wizardState(
  { sheets: readSheets, build, apart, sqlPlace, ...kept }: WizardReading,
  setting: Setting,
  m: Messages,
): WizardState {
  const { own } = readSheets;
  const { source, mistake } = sourceSheetsOrProposal(readSheets, setting, m);
  const { plan, dataSheets } = source;
  const { mapping, refused } = usableMapping(
    plan.mapping,
    dataSheets.cellsOf,
    readSheets.elsewhere !== undefined,
  );
  const document = { ...source.document, mapping };
  const read = readDocument(document);
  const { sources } = read;
  const scopes = scopesOf(sources);
  const prepared = read.availability.available.length === 0 ? undefined : prepare(document, read, undefined);
  const reps = knownReps(scopes);
  const sheets = sheetHeaders(dataSheets.heads(), reps);
  const hasScorecards = ofRole(own, 'overview') !== undefined;
  const { locale, now, patterns } = setting;
  const people = peopleOf(sources, scopes);
  const pairs = namePairs(people, apart);
  const seen = seenScopes(prepared?.data ?? unmeasured(scopes, sources, plan, now), hasCard(own));
  return {
    ...kept,
    locale,
    money: patterns.money,
    plan,
    hasScorecards,
    stage: openedAt(kept.stage, sheets.length === 0, hasScorecards),
    sheets,
    tables: tableViews(
      {
        ...{ sources, sheets, mapping: plan.mapping, sharing: plan.sharedRows },
        columnsOf: (table) =>
          seenColumns(table, { mapping: plan.mapping, cellsOf: dataSheets.cellsOf }, sources, setting, reps),
      },
      m,
    ),
    teamSheet: sources.team?.onSheet?.placements[0].sheet ?? null,
    people,
    alike: doubtfulNames({ list: withoutAsked(scopes, people) }, sources, apart, m),
    namePairs: pairs,
    kpis: kpiViews(allKpis(plan.ownKpis), read.availability, patterns, m),
    nearly: nearNotes(document, plan.mapping, m),
    asksElsewhere: mappedTables(mapping).some(([, each]) => isInWarehouse(each)),
    mappingMistakes: refused.map((refusal) => refusal.say(m)),
    problems: read.problems.map((problem) => problemView(problem, m)),
    currencies: currencyView(sources),
    sharedRows: allSources(sources).flatMap((each) => sharedRowsNote(each, plan.sharedRows, m)),
    cleanable: cleanables(sources, document, m),
    planMistake: mistake,
    homeHolidays: homeHolidays(plan, setting),
    today: Math.floor(now),
    scopes: seen,
    surveyForm: surveyForm(seen, m),
    ...measured(prepared, now, m),
    sql: sqlView(sqlPlace, m),
    unfinished: unfinishedBuild(build, own, plan, m),
  };
}

/** Reps who are not in the team sheet are asked about one by one. */
function withoutAsked({ list }: Scopes, people: readonly Person[]): Scopes['list'] {
  const asked = new Set(people.flatMap(({ rep, row }) => (row === undefined ? [textKey(rep)] : [])));
  return list.filter(({ type, name }) => type !== 'rep' || !asked.has(textKey(name)));
}

/** While nothing can be calculated, those of the tables, in the period that the plan says or in that of today. */
function unmeasured(
  scopes: Scopes,
  sources: Sources,
  { grain, current, fiscalYearStart, calendar }: Plan,
  now: number,
): Pick<KpiData, 'scopes' | 'activity'> {
  const period = periodAt(grain, current ?? now, fiscalYearStart);
  return { scopes, activity: activityOf(sources, scopes, previous(period), workingDaysOf(calendar)) };
}

type Measured = Pick<WizardState, 'currentPeriod' | 'shownFirst' | 'finished' | 'proposedMode'>;

/** What only numbers tell; nothing where no KPI can be calculated. */
function measured(prepared: Prepared | undefined, now: number, m: Messages): Measured {
  if (!prepared) return { currentPeriod: null, shownFirst: null, finished: [], proposedMode: null };
  const { timeline, closed, scored, wait } = prepared.data;
  const { periods, current } = timeline;
  const view = (place: number): readonly PeriodView[] => {
    const period = periods[place];
    if (!period) return [];
    const found = closedAs(closed, period);
    const immature = scored.flatMap((kpi) => {
      const days = wait(kpi);
      return days === null || isScored(days, period.end, now)
        ? []
        : [{ kpi: kpi.id, from: period.end + days }];
    });
    return [
      {
        ...{ label: period.label, closedBy: found?.closedBy ?? null, immature: found ? [] : immature },
        ...(hasDatedRows(prepared.data, place) ? {} : ({ isEmpty: true } as const)),
        ...changedView(changedIn(prepared.data, place)),
      },
    ];
  };
  return {
    currentPeriod: periods[current]?.label ?? null,
    shownFirst: periodText(prepared, m),
    finished: [...finishedPeriods(periods, now)].reverse().flatMap(view),
    proposedMode: { mode: prepared.data.mode, reason: reasonText(prepared, m) },
  };
}

/** So many are shown; the overview lists as many of all periods. */
const MOST_CHANGED = 10;

const changedView = (changed: readonly ChangedValue[]): Pick<PeriodView, 'changed'> =>
  changed.length === 0
    ? {}
    : {
        changed: {
          count: changed.length,
          first: changed.slice(0, MOST_CHANGED).map(({ scope, kpi, closed, now }) => ({
            ...{ name: scope.name, kpi: kpi.id, closed, now },
          })),
        },
      };
