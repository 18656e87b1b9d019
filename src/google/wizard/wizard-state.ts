/** Collects what the wizard shows of the document. */
import type { PeriodView, WizardState } from '../../app/bridge';
import type { KpiData } from '../../output/kpi-data/contents';
import { prepare, type Prepared } from '../../document/prepare';
import { readDocument } from '../../document/read-document';
import { usableMapping } from '../../data/mapping/usable';
import type { Messages } from '../../words';
import { decisionText } from '../../data/reading/decision-text';
import { problemText } from '../../data/reading/problem-text';
import { Refusal } from '../../words/refusal';
import { periodAt, previous } from '../../core/calendar/period';
import { allKpis } from '../../plan/own-kpis/define';
import type { Plan } from '../../plan/plan';
import { alikeNames } from '../../data/scopes/alike';
import { activityOf } from '../../data/scopes/activity';
import { scopesOf, type Scopes } from '../../data/scopes/scopes';
import type { Sources } from '../../data/source';
import { seenColumns } from '../../document/seen-columns';
import { cleanables } from '../../app/wizard/cleanable';
import { kpiViews } from '../../app/wizard/kpi-views';
import { peopleOf } from '../../app/wizard/people';
import { sheetHeaders, tableViews } from '../../app/wizard/table-views';
import { reasonText } from '../../app/build/start-text';
import { unfinishedBuild } from '../build/unfinished';
import { userLanguage, type OpenDocument } from '../open-document';
import { findRole, ownSheets, type OwnSheet, hasCard } from '../own-sheets';
import { readSourceSheets, type SourceSheets } from '../source-sheets';
import { finishedPeriods } from './results';
import { seenScopes } from '../../app/wizard/seen-scopes';
import { savedStage } from './stage';
import { unsentForms } from './unsent';

/** Always answers: what cannot be used in the plan or the data is told, and left out. */
export function wizardState(open: OpenDocument, m: Messages): WizardState {
  const own = ownSheets(open.spreadsheet);
  const { source, mistake } = readLeniently(open, own, m);
  const { plan, dataSheets } = source;
  const { mapping, refused } = usableMapping(plan.mapping, dataSheets.cellsOf);
  const document = { ...source.document, mapping };
  const read = readDocument(document);
  const { sources } = read;
  const scopes = scopesOf(sources);
  const prepared = read.availability.available.length === 0 ? undefined : prepare(document, read, undefined);
  const sheets = sheetHeaders(dataSheets.heads());
  return {
    language: userLanguage(),
    locale: open.locale,
    money: open.patterns.money,
    stage: savedStage(),
    unsent: unsentForms(),
    plan,
    planSheet: findRole(own, 'plan')?.getName() ?? null,
    hasScorecards: findRole(own, 'overview') !== undefined,
    sheets,
    tables: tableViews(
      {
        ...{ sources, sheets, mapping: plan.mapping },
        columnsOf: (table) =>
          seenColumns(table, { mapping: plan.mapping, cellsOf: dataSheets.cellsOf }, sources, open),
      },
      m,
    ),
    teamSheet: sources.team?.onSheet?.sheet ?? null,
    people: peopleOf(sources, scopes),
    alike: alikeNames(scopes.list).map((names) => m.alike(names)),
    kpis: kpiViews(allKpis(plan.ownKpis), read.availability, open.patterns, m),
    mappingMistakes: refused.map((refusal) => refusal.say(m)),
    problems: read.problems.map((problem) => ({
      text: problemText(problem, m),
      cell: { sheet: problem.sheet, row: problem.row, column: problem.column },
    })),
    decisions: read.decisions.map((decision) => decisionText(decision, m)),
    cleanable: cleanables(sources, document, m),
    planMistake: mistake,
    today: Math.floor(open.now),
    scopes: seenScopes(prepared?.data ?? unmeasured(scopes, sources, plan, open), hasCard(own)),
    ...measured(prepared, open, m),
    unfinished: unfinishedBuild(own, plan, m),
  };
}

/** A plan that cannot be read is left as it is, and one that the data propose stands in for it. */
function readLeniently(
  open: OpenDocument,
  own: readonly OwnSheet[],
  m: Messages,
): { readonly source: SourceSheets; readonly mistake: string | null } {
  try {
    return { source: readSourceSheets(open, own), mistake: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { source: readSourceSheets(open, own, []), mistake: error.say(m) };
  }
}

/** While nothing can be calculated, those of the tables, in the period that the plan says or in that of today. */
function unmeasured(
  scopes: Scopes,
  sources: Sources,
  { grain, current, fiscalYearStart }: Plan,
  { now }: OpenDocument,
): Pick<KpiData, 'scopes' | 'activity'> {
  const period = periodAt(grain, current ?? now, fiscalYearStart);
  return { scopes, activity: activityOf(sources, scopes, previous(period)) };
}

type Measured = Pick<WizardState, 'currentPeriod' | 'finished' | 'proposedMode'>;

/** What only numbers tell; nothing where no KPI can be calculated. */
function measured(prepared: Prepared | undefined, open: OpenDocument, m: Messages): Measured {
  if (!prepared) return { currentPeriod: null, finished: [], proposedMode: null };
  const { timeline, closed } = prepared.data;
  const { periods, current } = timeline;
  const view = (place: number): readonly PeriodView[] => {
    const period = periods[place];
    if (!period) return [];
    const found = closed.find(({ start }) => start === period.start);
    return [{ label: period.label, closedBy: found?.closedBy ?? null }];
  };
  return {
    currentPeriod: periods[current]?.label ?? null,
    finished: [...finishedPeriods(periods, open.now)].reverse().flatMap(view),
    proposedMode: { mode: prepared.data.mode, reason: reasonText(prepared, m) },
  };
}
