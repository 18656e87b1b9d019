/** Every word that people read, in Vietnamese. */
import { decisions, problems, unclean } from './vi/data-cells';
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
import type { Messages } from './en';

export const vi: Messages = {
  tables,
  columns,
  kpis,
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

  measures: {
    count: 'số dòng',
    sum: (column) => `tổng ${column}`,
    distinct: (column) => `số ${column} khác nhau`,
    days: (from, to) => `số ngày từ ${from} đến ${to}`,
    during: (date) => `theo ${date}`,
    openAt: { start: 'có ở đầu kỳ', end: 'có ở cuối kỳ' },
    openThroughout: 'có cả đầu kỳ và cuối kỳ',
    won: 'thành công',
    lost: 'thất bại',
    present: (column) => `có ${column}`,
    contacted: 'được liên hệ trong kỳ',
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
    table: (table) => `cần bảng “${table}” nhưng chưa khai báo trang tính nào cho bảng này`,
    column: (table, column) => `cần cột “${column}” của bảng “${table}” nhưng cột này chưa được khai báo`,
    words: (table, means) =>
      `cần biết trạng thái nào của bảng “${table}” được tính là ${means === 'won' ? 'thành công' : 'thất bại'}`,
  },

  formulaLimits: {
    teamRegion:
      'công thức trực tiếp không tính được cho khu vực khi chỉ bảng đội ngũ ghi khu vực: hãy thêm cột khu vực vào bảng dữ liệu hoặc chọn giá trị cố định',
    alternatives: 'công thức trực tiếp không tính được khi có nhiều trạng thái: hãy chọn giá trị cố định',
    contactFilter:
      'công thức trực tiếp không tính được khi có thêm điều kiện ngoài việc liên hệ: hãy chọn giá trị cố định',
  },

  values: {
    growth: (of) => `(${of} − kỳ trước) ÷ kỳ trước`,
    share: (of) => `${of} ÷ của toàn đội`,
  },

  sqlLimits: {
    sheetName: (sheet, database) =>
      `${database} không cho đặt tên bảng như “${sheet}”. Hãy đổi tên trang tính, chỉ dùng chữ, số, dấu cách, - và _, hoặc giữ số liệu trong bảng tính.`,
    header: (header, database) =>
      `${database} không cho đặt tên cột như “${header}”. Hãy đổi tên cột, chỉ dùng chữ, số, dấu cách, - và _, hoặc giữ số liệu trong bảng tính.`,
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
