/** Collects what sheets, formulas and the server say, in English. */
import { formulaLimits, lacks, measures, values } from './calculation';
import { alike, decisions, namesakes, problems, unclean } from './data-cells';
import { kpiData } from './kpi-data';
import { card } from './card';
import { overview } from './overview';
import { payroll } from './payroll';
import { changes } from './changes';
import { history } from './history';
import { plan } from './plan';
import { targetGrid } from './target-grid';
import { build } from './build';
import { errors } from './errors';
import { functions } from './functions';
import { readySheets } from './ready-sheets';
import { sample } from './sample';
import { sql } from './sql';
import { suggest } from './suggest';
import { understood } from './understood';
import { cleaning } from './cleaning';
import { saidByBoth } from './said-by-both';
import { kpiExplanations } from './kpi-explanations';
import { formerKpis } from './names';

export const saidBySheets = {
  ...saidByBoth,
  kpiExplanations,
  formerKpis,
  product: 'KPI Scorecards',

  menu: {
    open: 'Build scorecards…',
    sample: 'Insert sample data',
    numbers: 'Refresh numbers',
    refresh: 'Refresh KPI functions',
  },

  sheets: {
    plan: 'KPI Plan',
    targets: 'Targets',
    data: 'KPI Data',
    history: 'KPI History',
    changes: 'KPI Changes',
    agreed: 'KPI Plan (kept copy)',
    overview: 'KPI Overview',
    payroll: 'KPI Payroll',
    template: 'Scorecard template',
    cleaned: (sheet: string) => `${sheet} (cleaned)`,
    card: (type: 'team' | 'rep' | 'region', name: string) => (type === 'team' ? 'Whole team' : name),
  },

  measures,

  kpiData,

  card,

  overview,

  payroll,

  history,

  changes,

  plan,

  targetGrid,

  sample,

  readySheets,

  build,

  alike,
  namesakes,
  decisions,

  problems,

  unclean,

  lacks,

  /** What formulas mode leaves blank, and what helps. */
  formulaLimits,

  /** A KPI's formula in words; what it is made of stands in brackets. */
  values,

  errors,

  functions,

  suggest,

  understood,

  cleaning,

  sql,
};

/** What sheets, formulas and the server say. */
export type SheetWords = typeof saidBySheets;
