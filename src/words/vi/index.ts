/** Collects every word that people read, in Vietnamese. */
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
import type { Messages } from '../en/index';

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
