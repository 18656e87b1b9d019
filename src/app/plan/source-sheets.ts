/** Understands what stands in a document: its plan, or the one that its data propose, its tables and closed periods. */
import type { SheetCells } from '../../core/text/cells';
import { countryOf } from '../../core/text/country';
import type { Mapping } from '../../data/mapping/mapping';
import { nearTables } from '../../data/mapping/nearest';
import { otherHeaders } from '../../data/mapping/other-headers';
import { proposeSeries } from '../../data/mapping/series';
import type { Scope } from '../../data/scopes/scopes';
import type { Document, Elsewhere, Sheets } from '../../document/document';
import { teamScopes } from '../../document/team-scopes';
import { tellsFinalRates, withFinalRates } from '../../plan/final-rates';
import type { GridCells } from '../../plan/grid/read';
import { NEW_PLAN, type Plan } from '../../plan/plan';
import { withPublicHolidays } from '../../plan/with-public-holidays';
import type { SignedClosing } from '../../output/changes/closing-changes';
import { inForce, readClosings } from '../../output/history/read';
import { Refusal } from '../../words/refusal';
import type { Messages } from '../../words';
import { scopesWithCard, type Own } from '../own-sheets';
import type { DataSheets } from './data-sheets';
import { readPlanSheet, type PlanSheetCells, type ReadPlanSheet } from './plan-sheet';
import type { Setting } from '../setting';
import { withTypedTargets } from './target-grid';

/** What stands in a document, as it was read. */
export interface ReadSheets {
  readonly own: readonly Own[];
  readonly dataSheets: DataSheets;
  /** The sheet of the plan, where there is one. */
  readonly planCells: PlanSheetCells | undefined;
  /** The sheet of targets, where there is one. */
  readonly targetCells: GridCells | undefined;
  /** The sheet of the closed periods, where there is one. */
  readonly historyCells: SheetCells | undefined;
  /** Gives the tables that stand on no sheet, where such tables are read. */
  readonly elsewhere?: Elsewhere | undefined;
}

export interface SourceSheets {
  /** The plan as its sheet has it, or proposed from the data where there is no plan yet. */
  readonly plan: Plan;
  /** With what was typed into the sheet of targets. */
  readonly planSheet: ReadPlanSheet | undefined;
  /** The sheet of targets, where there is one. */
  readonly targetCells: GridCells | undefined;
  readonly dataSheets: DataSheets;
  /** What is needed to measure the document. */
  readonly document: Document;
  /** Which periods were ever closed. */
  readonly closings: readonly SignedClosing[];
}

/** @throws Refusal where the sheet of the plan, of targets or of the history has a cell that cannot be used */
export function sourceSheets(
  { own, dataSheets, planCells, targetCells, historyCells, elsewhere }: ReadSheets,
  setting: Setting,
): SourceSheets {
  const { zone, locale, now } = setting;
  const closings = historyCells ? readClosings(historyCells, zone) : [];
  const closed = inForce(closings);
  const asRead = planCells && readPlanSheet(planCells, setting);
  const planSheet =
    asRead &&
    withTypedTargets(
      asRead,
      targetCells,
      closed,
      () =>
        namedInTeam({ ...asRead.plan, zone, locale, cellsOf: dataSheets.cellsOf, money: () => asRead.plan }),
      setting,
    );
  const plan = planSheet?.plan ?? newPlan(proposeSeries(dataSheets.all()), setting);
  return {
    ...{ plan, planSheet, targetCells, dataSheets },
    document: {
      ...plan,
      ...{ zone, locale, now },
      money: () => plan,
      sharing: () => plan.sharedRows,
      cellsOf: dataSheets.cellsOf,
      nearest: (mapping) => nearTables(headsOf(dataSheets), mapping),
      otherHeaders: (mapping) => otherHeaders(headsOf(dataSheets), mapping),
      closed,
      formerScopes: scopesWithCard(own),
      ...(elsewhere ? { elsewhere } : {}),
    },
    closings: closings.filter(({ isWhole }) => isWhole),
  };
}

/** The same; where the plan's or the history's sheet cannot be used, a plan that the data propose stands in for it. */
export function sourceSheetsOrProposal(
  read: ReadSheets,
  setting: Setting,
  m: Messages,
): { readonly source: SourceSheets; readonly mistake: string | null } {
  try {
    return { source: sourceSheets(read, setting), mistake: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const source = sourceSheets(
      { ...read, planCells: undefined, targetCells: undefined, historyCells: undefined },
      setting,
    );
    return { source, mistake: error.say(m) };
  }
}

/** Nobody where the team sheet cannot be read: whatever reads the data says so, and its mapping can be corrected. */
function namedInTeam(sheets: Sheets): readonly Scope[] {
  try {
    return teamScopes(sheets).list;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

function newPlan(mapping: Mapping, { locale, zone, language, now }: Setting): Plan {
  const kpis = tellsFinalRates(mapping) ? withFinalRates(NEW_PLAN.kpis) : NEW_PLAN.kpis;
  const plan = { ...NEW_PLAN, kpis, mapping };
  const country = countryOf(locale, zone.name);
  return country ? withPublicHolidays(plan, country, now, language) : plan;
}

const headsOf = ({ heads }: DataSheets): readonly SheetCells[] =>
  heads().map(({ sheet, top }) => ({ sheet, values: top }));
