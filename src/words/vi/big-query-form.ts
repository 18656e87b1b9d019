/** Says what the sidebar of the BigQuery edition shows besides: where a table is, its statuses, the limit and the price, in Vietnamese. */
import type { bigQueryForm as english } from '../en/big-query-form';
import { bigQueryColumns } from './big-query-columns';

export const bigQueryForm: typeof english = {
  ...bigQueryColumns,

  choice: 'Bảng trong BigQuery',
  stands: (path, rows, written) => `${path} trong BigQuery${rows === 0 ? '' : ` · ${written} dòng`}`,
  path: 'Bảng trong BigQuery',
  pathHint: 'project.dataset.table, ví dụ my-project.crm.orders.',
  badPath: 'Hãy ghi theo dạng project.dataset.table, ví dụ my-project.crm.orders.',
  look: 'Xem các cột của bảng',
  lookNamed: (table) => `Xem các cột trong BigQuery cho bảng “${table}”`,
  lookHint: 'Chỉ đọc tên và kiểu của các cột, không tốn tiền.',
  looking: 'Đang xem các cột…',
  looked: (columns) => `Bảng có ${columns} cột. Hãy kiểm tra bên dưới xem cột nào là gì.`,
  lookFirst: 'Hãy bấm “Xem các cột của bảng” trước.',
  typed: (path, type) => `${path} (${type})`,
  listOf: (type) => `danh sách ${type}`,
  scaleMissing: 'Hãy chọn thang điểm: dữ liệu trong BigQuery không tự cho biết.',
  scaleOpen: '– hãy chọn –',

  readStatuses: 'Tìm các trạng thái trong BigQuery',
  readStatusesHint:
    'Đếm số dòng của từng trạng thái trong 12 tháng gần đây. Chi phí được báo trước khi hỏi. Hoặc tự ghi các trạng thái bên dưới.',
  statusesPrice: 'Chi phí khi tìm các trạng thái',
  readingStatuses: 'Đang truy vấn BigQuery…',
  noStatuses: 'Không dòng nào có trạng thái. Hãy tự ghi các trạng thái bên dưới.',
  statusesMeaning: (meaning) => `Trạng thái nghĩa là “${meaning}”`,
  statusesTyped: 'Ghi đúng như trong BigQuery, ngăn cách bằng dấu chấm phẩy.',

  limits: 'Giới hạn truy vấn BigQuery',
  limitsHint: 'Truy vấn cần đọc nhiều hơn sẽ không chạy và không tốn tiền. Bước 5 báo chi phí trước khi hỏi.',
  saveLimit: 'Lưu giới hạn',
  savingLimit: 'Đang lưu giới hạn…',
  limitSaved: 'Đã lưu giới hạn.',

  title: 'Chi phí truy vấn BigQuery',
  asking: 'Đang truy vấn BigQuery',
  ask: 'Truy vấn BigQuery',
  notNow: 'Để sau',
  cap: 'Mỗi truy vấn đọc nhiều nhất (GB)',
  useCap: 'Dùng giới hạn này',
  badCap: 'Hãy ghi số gigabyte lớn hơn 0, ví dụ 10.',
};
