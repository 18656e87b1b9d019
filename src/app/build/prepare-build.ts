/** Prepares all that a build writes from the document, its plan and its history, before any cell is written. */
import { parseMapping } from '../../data/mapping/mapping';
import type { Document } from '../../document/document';
import { prepare, type Prepared } from '../../document/prepare';
import { readDocument } from '../../document/read-document';
import { allSources } from '../../data/source';
import { MOST_KPIS, MOST_PARTS } from '../../output/card/card';
import type { Plan } from '../../plan/plan';
import { planPeriod } from '../../plan/plan-period';
import { Refusal } from '../../words/refusal';
import type { BuildRequest } from '../bridge';
import type { ReadPlanSheet } from '../plan/plan-sheet';
import type { SourceSheets } from '../plan/source-sheets';

export interface Preparation {
  /** The plan's sheet as it was read, where there is one. */
  readonly planSheet: ReadPlanSheet | undefined;
  /** The sheet of targets, where there is one. */
  readonly targetCells: SourceSheets['targetCells'];
  /** The plan as it shall be. */
  readonly plan: Plan;
  /** Whether the plan's sheet has to be drawn for it. */
  readonly planChanges: boolean;
  /** What was measured, by this plan. */
  readonly document: Document;
  readonly prepared: Prepared;
  /** Which periods were ever closed. */
  readonly closings: SourceSheets['closings'];
}

/**
 * @param now the serial of this moment
 * @throws Refusal where the request, the plan or the data cannot be used, or where a table has not answered what is asked
 */
export function prepareBuild(
  read: SourceSheets,
  now: number,
  request: Partial<BuildRequest> = {},
): Preparation {
  const preparation = preparationAsIs(read, now, request);
  const { sources } = preparation.prepared.read;
  if (allSources(sources).some(({ isAnswered }) => isAnswered?.() === false)) {
    throw new Refusal((m) => m.bigQuery.askFirst);
  }
  return preparation;
}

/** The same, without the numbers of tables that have not answered. */
export function preparationAsIs(
  { planSheet, targetCells, plan: former, document: read, closings }: SourceSheets,
  now: number,
  request: Partial<BuildRequest>,
): Preparation {
  const plan = changedPlan(former, request, now);
  const document = { ...read, ...plan };
  const prepared = prepare(document, readDocument(document), plan.mode);
  const kpis = prepared.data.scored.length;
  if (kpis > MOST_KPIS) throw new Refusal((m) => m.card.tooManyKpis(kpis, MOST_KPIS));
  const parts = prepared.data.pay?.parts.length ?? 0;
  if (parts > MOST_PARTS) throw new Refusal((m) => m.card.tooManyParts(parts, MOST_PARTS));
  const { mapping, period, mode } = request;
  const planChanges =
    planSheet?.isComplete !== true || mapping !== undefined || period !== undefined || mode !== undefined;
  return { planSheet, targetCells, plan, planChanges, document, prepared, closings };
}

function changedPlan(plan: Plan, { mapping, period, mode }: Partial<BuildRequest>, now: number): Plan {
  return {
    ...plan,
    ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
    ...(mode === undefined ? {} : { mode }),
    ...(period === undefined ? {} : planPeriod(period, now, plan.fiscalYearStart)),
  };
}
