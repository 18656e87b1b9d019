/** Prepares all that a build writes from the document, its plan and its history, before any cell is written. */
import type { BuildRequest } from '../../app/bridge';
import { prepare, type Prepared } from '../../document/prepare';
import { readDocument } from '../../document/read-document';
import { parseMapping } from '../../data/mapping/mapping';
import { Refusal } from '../../words/refusal';
import type { Plan } from '../../plan/plan';
import { planPeriod } from '../../plan/plan-period';
import { MOST_KPIS } from '../../output/card/card';
import type { OpenDocument } from '../open-document';
import { ownSheets, type OwnSheet } from '../own-sheets';
import { readSourceSheets, type SourceSheets } from '../source-sheets';

export interface Preparation {
  readonly own: readonly OwnSheet[];
  readonly source: SourceSheets;
  /** The plan as it shall be. */
  readonly plan: Plan;
  /** Whether the plan's sheet has to be drawn for it. */
  readonly planChanges: boolean;
  readonly prepared: Prepared;
}

/** @throws Refusal where the request, the plan or the data cannot be used */
export function prepareBuild(open: OpenDocument, request: Partial<BuildRequest> = {}): Preparation {
  const own = ownSheets(open.spreadsheet);
  const source = readSourceSheets(open, own);
  const plan = changedPlan(source.plan, request, open.now);
  const document = { ...source.document, ...plan };
  const prepared = prepare(document, readDocument(document), plan.mode);
  const kpis = prepared.data.scored.length;
  if (kpis > MOST_KPIS) throw new Refusal((m) => m.card.tooManyKpis(kpis, MOST_KPIS));
  const { mapping, period, mode } = request;
  return {
    own,
    source,
    plan,
    planChanges:
      source.planSheet?.isComplete === false ||
      mapping !== undefined ||
      period !== undefined ||
      mode !== undefined,
    prepared,
  };
}

function changedPlan(plan: Plan, { mapping, period, mode }: Partial<BuildRequest>, now: number): Plan {
  return {
    ...plan,
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
    ...(mode === undefined ? {} : { mode }),
    ...(period === undefined ? {} : planPeriod(period, now, plan.fiscalYearStart)),
  };
}
