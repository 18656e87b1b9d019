/** Every word that people read, in English; `vi.ts` says the same in Vietnamese. */
import { formulaLimits, lacks, measures, values } from './en/calculation';
import { alike, decisions, problems, unclean } from './en/data-cells';
import { kpiData } from './en/kpi-data';
import { card } from './en/card';
import { overview } from './en/overview';
import { history } from './en/history';
import { plan } from './en/plan';
import { ownKpis } from './en/own-kpis';
import { build } from './en/build';
import { errors } from './en/errors';
import { sidebar } from './en/sidebar';
import { who } from './en/who';
import { what } from './en/what';
import { howMuch } from './en/how-much';
import { earns } from './en/earns';
import { buildStage } from './en/build-stage';
import { functions } from './en/functions';
import { sample } from './en/sample';
import { suggest } from './en/suggest';
import { cleaning } from './en/cleaning';
import { columns, families, kpis, tables, units } from './en/names';
import { kpiExplanations } from './en/kpi-explanations';

export const en = {
  tables,
  columns,
  kpis,
  kpiExplanations,
  units,
  families,
  product: 'KPI Scorecards',

  menu: {
    open: 'Build scorecards…',
    sample: 'Insert sample data',
    numbers: 'Refresh numbers',
    refresh: 'Refresh KPI functions',
  },

  sheets: {
    plan: 'KPI Plan',
    data: 'KPI Data',
    history: 'KPI History',
    overview: 'KPI Overview',
    template: 'Scorecard template',
    cleaned: (sheet: string) => `${sheet} (cleaned)`,
    card: (type: 'team' | 'rep' | 'region', name: string) => (type === 'team' ? 'Whole team' : name),
  },

  scopes: { wholeTeam: 'Whole team', eachRep: 'Each rep', regions: 'Regions', reps: 'Reps' },

  measures,

  kpiData,

  card,

  overview,

  history,

  plan,

  ownKpis,

  sample,

  build,

  alike,
  decisions,

  problems,

  unclean,

  lacks,

  /** What formulas mode leaves blank, and what helps. */
  formulaLimits,

  /** A KPI's formula in words; what it is made of stands in brackets. */
  values,

  errors,

  sidebar,

  who,

  what,

  howMuch,

  earns,

  buildStage,

  functions,

  suggest,

  cleaning,
};

export type Messages = typeof en;
