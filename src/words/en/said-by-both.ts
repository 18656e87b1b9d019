/** Collects what both sheets and the sidebar say, in English. */
import { columns, families, kpis, tables, units, scales, meanings, sheetName } from './names';
import { ownKpis } from './own-kpis';
import { suggested } from './suggested';
import { typedErrors } from './typed-errors';

export const saidByBoth = {
  tables,
  columns,
  kpis,
  units,
  families,
  scales,
  meanings,

  scopes: { wholeTeam: 'Whole team', eachRep: 'Each rep', regions: 'Regions', reps: 'Reps' },

  sheetName,

  ownKpis,

  suggested,

  /** What is wrong with what somebody typed. */
  errors: typedErrors,
};

/** What both sheets and the sidebar say. */
export type SharedWords = typeof saidByBoth;
