/** Every word that people read, in Vietnamese. */
import { formulaLimits, lacks, measures, values } from './vi/calculation';
import { alike, decisions, problems, unclean } from './vi/data-cells';
import { kpiData } from './vi/kpi-data';
import { card } from './vi/card';
import { overview } from './vi/overview';
import { history } from './vi/history';
import { plan } from './vi/plan';
import { ownKpis } from './vi/own-kpis';
import { build } from './vi/build';
import { errors } from './vi/errors';
import { sidebar } from './vi/sidebar';
import { who } from './vi/who';
import { what } from './vi/what';
import { howMuch } from './vi/how-much';
import { earns } from './vi/earns';
import { buildStage } from './vi/build-stage';
import { functions } from './vi/functions';
import { sample } from './vi/sample';
import { suggest } from './vi/suggest';
import { cleaning } from './vi/cleaning';
import { columns, families, kpis, tables, units } from './vi/names';
import { kpiExplanations } from './vi/kpi-explanations';
import type { Messages } from './en';

export const vi: Messages = {
  tables,
  columns,
  kpis,
  kpiExplanations,
  units,
  families,
  product: 'Bảng điểm KPI',

  menu: {
    open: 'Tạo bảng điểm…',
    sample: 'Chèn dữ liệu mẫu',
    numbers: 'Cập nhật số liệu',
    refresh: 'Cập nhật các hàm KPI',
  },

  sheets: {
    plan: 'Kế hoạch KPI',
    data: 'Dữ liệu KPI',
    history: 'Lịch sử KPI',
    overview: 'Tổng quan KPI',
    template: 'Mẫu bảng điểm',
    cleaned: (sheet) => `${sheet} (đã làm sạch)`,
    card: (type, name) => (type === 'team' ? 'Toàn đội' : name),
  },

  scopes: { wholeTeam: 'Toàn đội', eachRep: 'Mỗi nhân viên', regions: 'Khu vực', reps: 'Nhân viên' },

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

  formulaLimits,

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
