/** Opens tables written out in a test as a document in which the built add-on runs, and reads what its sheets show. */
import { readFileSync } from 'node:fs';
import { answerOf } from '../../../src/app/answered';
import type {
  BuildProgress,
  BuildRequest,
  BuildStart,
  PlanChange,
  Signature,
  WizardState,
} from '../../../src/app/bridge';
import { defaultKpis } from '../../../src/plan/plan-kpi';
import type { Cell } from '../../../src/core/text/cells';
import type { Language } from '../../../src/words/language';
import { findCard, findRole, ownSheets } from '../../../src/google/own-sheets';
import type { ScopeType } from '../../../src/data/scopes/scopes';
import type { SavedDocument } from '../../../host/document/saved-document';
import { inProject } from '../../project';
import { literalSheet, moment } from '../../src/literal-sheet';
import { openHost, type OpenHost } from '../apps-script/open-host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Opening {
  readonly locale?: 'en_US' | 'vi_VN' | 'de_DE';
  /** Of the spreadsheet; Hà Nội's without it. */
  readonly timeZone?: string;
  readonly language?: Language;
  /** The moment of every call, on the clocks of Hà Nội. */
  readonly now?: string;
  /** Milliseconds that pass with each look at the clock. */
  readonly tick?: number;
  /** A document that was saved, to be opened again. */
  readonly saved?: SavedDocument;
  /** Whether a cell of plain text takes `=1+1` for a formula. */
  readonly plainTextTakesFormulas?: boolean;
}

export interface OpenTeam extends OpenHost {
  /** Lets the clocks show another moment. */
  setNow(text: string): void;
  /** Writes a sheet, over the one of that name where there is one. */
  write(name: string, cells: readonly (readonly Cell[])[]): Sheet;
  /** @param signature who changes it, and why */
  savePlan(change: PlanChange, signature?: Signature): WizardState;
  /** From the first step to the last, with all formulas calculated. */
  build(request?: Partial<BuildRequest>): Promise<BuildStart>;
  /** The numbers refreshed, likewise. */
  refresh(): Promise<BuildStart>;
  finish(): BuildProgress;
  own(
    role:
      'plan' | 'targets' | 'data' | 'overview' | 'payroll' | 'template' | 'history' | 'changes' | 'agreed',
  ): Sheet;
  card(type: ScopeType, name?: string): Sheet;
  /** The sentence that a refused call leaves. */
  refused(name: string, ...args: readonly unknown[]): string;
}

const code = readFileSync(inProject('dist/Code.js'), 'utf8');

/** @param tables one sheet each, see `literalSheet` */
export function openTeam(tables: Readonly<Record<string, string>>, opening: Opening = {}): OpenTeam {
  const {
    locale = 'en_US',
    timeZone = 'Asia/Ho_Chi_Minh',
    language = 'en',
    tick = 0,
    saved,
    plainTextTakesFormulas = false,
  } = opening;
  let now = moment(opening.now ?? '2026-11-10 09:00').getTime();
  const open = openHost({
    files: { code, html: { Sidebar: '' } },
    locale,
    timeZone,
    userLocale: language,
    now: () => (now += tick),
    plainTextTakesFormulas,
    ...(saved ? { saved } : {}),
  });
  const { spreadsheet, sheet: first } = open;
  // Refused calls throw, as they do in the sidebar.
  const host: typeof open.host = {
    ...open.host,
    run: (name, ...args) => answerOf(open.host.run(name, ...args)),
  };
  const found = (sheet: Sheet | undefined, what: string): Sheet => {
    if (!sheet) throw new Error(`no sheet ${what}`);
    return sheet;
  };
  let calls = 0;
  const team: OpenTeam = {
    ...open,
    host,
    setNow(text) {
      now = moment(text).getTime();
    },
    write(name, cells) {
      const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
      sheet.getDataRange().clearContent();
      const columns = Math.max(...cells.map((row) => row.length));
      const missing = cells.length - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      sheet
        .getRange(1, 1, cells.length, columns)
        .setValues(cells.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')));
      return sheet;
    },
    savePlan(change, signature) {
      calls += 1;
      const signed = signature ? [{ sidebar: signature.act, number: calls }, {}, signature] : [];
      return host.run('savePlan', change, ...signed) as WizardState;
    },
    async build(request = {}) {
      const start = host.run('startBuild', { by: ['rep', 'region'], ...request }) as BuildStart;
      team.finish();
      await host.calculated();
      return start;
    },
    async refresh() {
      const start = host.run('refreshNumbers') as BuildStart;
      team.finish();
      await host.calculated();
      return start;
    },
    finish() {
      for (;;) {
        const progress = host.run('continueBuild') as BuildProgress;
        if (progress.finished) return progress;
      }
    },
    own: (role) => found(findRole(ownSheets(spreadsheet), role), role),
    card: (type, name = '') => found(findCard(ownSheets(spreadsheet), { type, name }), `${type} ${name}`),
    refused(name, ...args) {
      try {
        host.run(name, ...args);
      } catch (error) {
        return (error as Error).message;
      }
      throw new Error(`${name} refused nothing`);
    },
  };
  for (const [name, table] of Object.entries(tables)) team.write(name, literalSheet(name, table).values);
  if (Object.keys(tables).length > 0) spreadsheet.deleteSheet(first);
  return team;
}

/** The KPIs of a plan: those in use by their weights, in the order of the catalogue. */
export const weighing = (weights: Readonly<Record<string, number>>): PlanChange['kpis'] & object =>
  defaultKpis([]).map((each) => {
    const weight = weights[each.kpi];
    return weight === undefined ? { ...each, inUse: false } : { ...each, inUse: true, weight };
  });
