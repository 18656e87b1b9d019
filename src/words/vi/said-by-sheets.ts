/** Collects what sheets, formulas and the server say, in Vietnamese. */
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
import type { SheetWords } from '../en/said-by-sheets';

export const saidBySheets: SheetWords = {
  ...saidByBoth,
  kpiExplanations,
  formerKpis,
  product: 'Bảng điểm KPI',

  menu: {
    open: 'Tạo bảng điểm…',
    sample: 'Chèn dữ liệu mẫu',
    numbers: 'Cập nhật số liệu',
    refresh: 'Cập nhật các hàm KPI',
  },

  sheets: {
    plan: 'Kế hoạch KPI',
    targets: 'Chỉ tiêu',
    data: 'Dữ liệu KPI',
    history: 'Lịch sử KPI',
    changes: 'Lịch sử thay đổi kế hoạch',
    agreed: 'Kế hoạch KPI (bản lưu)',
    overview: 'Tổng quan KPI',
    payroll: 'Bảng lương KPI',
    template: 'Mẫu bảng điểm',
    cleaned: (sheet) => `${sheet} (đã làm sạch)`,
    card: (type, name) => (type === 'team' ? 'Toàn phòng' : name),
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

  formulaLimits,

  values,

  errors,

  functions,

  suggest,

  understood,

  cleaning,

  sql,
};
