/** Collects every word that people read, in English; `words/vi` says the same in Vietnamese. */
import { formulaLimits, lacks, measures, values } from './calculation';
import { alike, decisions, problems, unclean } from './data-cells';
import { kpiData } from './kpi-data';
import { card } from './card';
import { overview } from './overview';
import { history } from './history';
import { plan } from './plan';
import { ownKpis } from './own-kpis';
import { build } from './build';
import { errors } from './errors';
import { sidebar } from './sidebar';
import { who } from './who';
import { what } from './what';
import { howMuch } from './how-much';
import { earns } from './earns';
import { buildStage } from './build-stage';
import { functions } from './functions';
import { sample } from './sample';
import { suggest } from './suggest';
import { cleaning } from './cleaning';
import { columns, families, kpis, tables, units } from './names';
import { kpiExplanations } from './kpi-explanations';

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
