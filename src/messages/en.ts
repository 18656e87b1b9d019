/** Every word that people read, in English; `vi.ts` says the same in Vietnamese. */
import { decisions, problems, unclean } from './en/data-cells';
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

export const en = {
  tables,
  columns,
  kpis,
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
    card: (type: 'team' | 'rep' | 'region', name: string) => (type === 'team' ? 'Team' : name),
  },

  scopes: { wholeTeam: 'Whole team', eachRep: 'Each rep', regions: 'Regions', reps: 'Reps' },

  measures: {
    count: 'rows',
    sum: (column: string) => `total ${column}`,
    distinct: (column: string) => `different ${column}`,
    days: (from: string, to: string) => `days from ${from} to ${to}`,
    during: (date: string) => `by ${date}`,
    openAt: { start: 'open at the start', end: 'open at the end' },
    openThroughout: 'open at the start and at the end',
    won: 'won',
    lost: 'lost',
    present: (column: string) => `with ${column}`,
    contacted: 'contacted in the period',
  },

  kpiData,

  card,

  overview,

  history,

  plan,

  ownKpis,

  sample,

  build,

  decisions,

  problems,

  unclean,

  lacks: {
    table: (table: string) => `needs the table “${table}”, which no sheet is mapped to`,
    column: (table: string, column: string) =>
      `needs the column “${column}” of “${table}”, which is not mapped`,
    words: (table: string, means: 'won' | 'lost') =>
      `needs to know which status words of “${table}” mean ${means}`,
  },

  /** What formulas mode leaves blank, and what helps. */
  formulaLimits: {
    teamRegion:
      'live formulas cannot tell it for regions that only the team sheet names: give its table a region column, or choose values',
    alternatives: 'live formulas cannot tell it under several status words: choose values',
    contactFilter: 'live formulas cannot tell it with conditions besides the contact: choose values',
  },

  /** A KPI's formula in words; what it is made of stands in brackets. */
  values: {
    growth: (of: string) => `(${of} − the previous period’s) ÷ the previous period’s`,
    share: (of: string) => `${of} ÷ the whole team’s`,
  },

  sqlLimits: {
    sheetName: (sheet: string, database: string) =>
      `${database} has no table names such as “${sheet}”. Rename the sheet with letters, digits, spaces, - and _, or keep the numbers in the spreadsheet.`,
    header: (header: string, database: string) =>
      `${database} has no column names such as “${header}”. Rename the column with letters, digits, spaces, - and _, or keep the numbers in the spreadsheet.`,
  },

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
