/** Begins a build: writes the plan, KPI Data and the card template; `continue.ts` makes the rest, step by step. */
import type { BuildRequest, BuildStart } from '../../bridge';
import { kpiDataLayout, kpiDataSize } from '../../facts/kpi-data';
import { uncleanCount, type LimitedKpi } from '../../facts/against-formulas';
import { prepare, readDocument, type Prepared } from '../../facts/prepare';
import type { Timeline } from '../../facts/timeline';
import { parseMapping } from '../../mapping/mapping';
import { kpiName, lackText, problemText, uncleanText, type Messages } from '../../messages';
import { Refusal } from '../../messages/refusal';
import { parsePeriod } from '../../periods/parse';
import type { Period } from '../../periods/period';
import type { Plan } from '../../plan/plan';
import { cardLayout } from '../../scorecard/card';
import type { Scope } from '../../scopes/scopes';
import { placePlan, writeStart } from '../place-plan';
import type { OpenDocument } from '../open-document';
import { findRole, ownSheets, type OwnSheet } from '../own-sheets';
import { place } from '../place';
import { readSourceSheets } from '../source-sheets';
import { formerKpiCount, saveBuildState } from './build-state';
import { cardOf } from './card-of';
import { cardScopes, totalSteps } from './steps';

/** Google Sheets stays usable up to about so many tabs. */
const MOST_TABS = 200;

/**
 * @returns what will be built, how, and what is left out; `continueBuild` goes on from there
 * @throws Refusal where the request, the plan or the data cannot be used; then nothing was written
 */
export function startBuild(open: OpenDocument, request: BuildRequest, m: Messages): BuildStart {
  const own = ownSheets(open.spreadsheet);
  const source = readSourceSheets(open, own);
  const plan = changedPlan(source.plan, request, open.now);
  const document = { ...source.document, ...plan };
  const prepared = prepare(document, readDocument(document), request.mode);
  const { data, read, limited } = prepared;
  const cards = cardScopes(data.scopes.list, request.by);
  refuseTooManyTabs(open, own, cards);

  const isNewPlan = request.mapping !== undefined || request.period !== undefined;
  const formerPlan = isNewPlan ? undefined : findRole(own, 'plan');
  const planSheet = formerPlan ?? placePlan(open, own, plan);
  writeStart(planSheet, plan, endedPeriod(data.timeline, open.now));
  const size = kpiDataSize(data);
  const dataSheet = place(open, own, {
    role: { role: 'data' },
    name: open.m.sheets.data,
    layout: kpiDataLayout(data, open.m),
  });
  const formerKpis = formerKpiCount();
  const card = cardOf({ size, planSheet, dataSheet, money: open.money, formerKpis, grain: plan.grain });
  const template = place(open, own, {
    role: { role: 'template' },
    name: open.m.sheets.template,
    layout: cardLayout(card, open.m),
  });
  template.hideSheet();
  saveBuildState({ by: request.by, size, formerKpis, cards: 0, finished: false });
  return {
    done: 1,
    total: totalSteps(cards),
    label: m.build.facts,
    finished: false,
    period: currentLabel(data.timeline),
    mode: data.mode,
    reason: reasonText(prepared, m),
    problems: read.problems.map((problem) => problemText(problem, m)),
    unavailable: [
      ...read.availability.unavailable.map(({ kpi, lacks }) => `${kpiName(kpi, m)}: ${lackText(lacks, m)}`),
      ...limited.map((each) => limitText(each, m)),
    ],
  };
}

/** The current period, where the data ended before the one of today. */
function endedPeriod({ periods, current }: Timeline, now: number): Period | undefined {
  const period = periods[current];
  return period && period.end <= now ? period : undefined;
}

const currentLabel = ({ periods, current }: Timeline): string => periods[current]?.label ?? '';

function changedPlan(plan: Plan, { mapping, period }: BuildRequest, now: number): Plan {
  return {
    ...plan,
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
    ...(period === undefined ? {} : { current: parsePeriod(period, now, plan.fiscalYearStart).start }),
  };
}

function refuseTooManyTabs({ spreadsheet }: OpenDocument, own: readonly OwnSheet[], cards: readonly Scope[]): void {
  const others = spreadsheet.getNumSheets() - own.length;
  // Plan, KPI Data, template and overview come with the cards.
  const tabs = others + cards.length + 4;
  if (tabs > MOST_TABS) throw new Refusal((m) => m.errors.tooManyTabs(tabs, MOST_TABS));
}

const limitText = ({ kpi, limit }: LimitedKpi, m: Messages): string =>
  `${kpiName(kpi, m)}: ${m.formulaLimits[limit]}`;

function reasonText({ modeReason, against }: Prepared, m: Messages): string {
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
