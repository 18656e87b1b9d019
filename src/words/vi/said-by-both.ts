/** Collects what both sheets and the sidebar say, in Vietnamese. */
import { columns, families, kpis, tables, units, scales, meanings, sheetName } from './names';
import { ownKpis } from './own-kpis';
import { suggested } from './suggested';
import { typedErrors } from './typed-errors';
import type { SharedWords } from '../en/said-by-both';

export const saidByBoth: SharedWords = {
  tables,
  columns,
  kpis,
  units,
  families,
  scales,
  meanings,

  scopes: { wholeTeam: 'Toàn phòng', eachRep: 'Mỗi nhân viên', regions: 'Khu vực', reps: 'Nhân viên' },

  sheetName,

  ownKpis,

  suggested,

  /** What is wrong with what somebody typed. */
  errors: typedErrors,
};
