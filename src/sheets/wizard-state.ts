/** What the sidebar shows before anything is built. */
import type { WizardState } from '../bridge';
import { TABLE_IDS } from '../catalogue/tables';
import { readDocument } from '../facts/prepare';
import { kpiName, lackText, problemText, type Messages } from '../messages';
import type { Language } from '../messages/language';
import { scopesOf } from '../scopes/scopes';
import type { OpenDocument } from './open-document';
import { findRole, ownSheets } from './own-sheets';
import { readSourceSheets } from './source-sheets';

/** @throws Refusal where the plan's mapping no longer fits the sheets */
export function wizardState(open: OpenDocument, language: Language, m: Messages): WizardState {
  const own = ownSheets(open.spreadsheet);
  const { document, plan } = readSourceSheets(open, own);
  const { tables, problems, availability } = readDocument(document);
  const scopes = scopesOf(tables);
  return {
    language,
    tables: TABLE_IDS.map((table) => ({
      table,
      sheet: plan.mapping[table]?.sheet ?? null,
      rows: tables[table]?.length ?? 0,
    })),
    reps: scopes.reps.size,
    regions: scopes.regions.size,
    kpis: [
      ...availability.available.map((kpi) => ({ name: kpiName(kpi, m), lacks: null })),
      ...availability.unavailable.map(({ kpi, lacks }) => ({
        name: kpiName(kpi, m),
        lacks: lackText(lacks, m),
      })),
    ],
    problems: problems.map((problem) => problemText(problem, m)),
    hasScorecards: findRole(own, 'overview') !== undefined,
  };
}
