/** Says what is wrong with an own KPI or a period as people typed it, and what to do, in Vietnamese. */
import { tables, types } from './names';
import { fewOf, list } from './phrases';
import type { typedErrors as english } from '../en/typed-errors';

export const typedErrors: typeof english = {
  noPeriod: (value) =>
    `“${value}” không phải là một kỳ. Hãy viết 10/2026, quý 4/2026, tuần 41/2026, 2026, “tháng này” hoặc 2026-10-01..2026-10-15, hoặc chọn ô chứa ngày.`,
  periodBackwards: (value) => `“${value}” kết thúc trước khi bắt đầu. Hãy ghi ngày đầu trước, ngày cuối sau.`,
  cellType: (cell, value, expected) => `${cell}: “${value}” không phải là ${types[expected]}.`,
  cellWord: (cell, value, words) =>
    `${cell}: không dùng được “${value}” ở đây. Hãy ghi một trong các giá trị sau: ${list(words)}.`,
  cellEmpty: (cell, header) => `${cell} đang để trống. Hãy điền “${header}”.`,
  cellUnused: (cell, header, use) => `${cell}: “${use}” không dùng đến “${header}”. Hãy để trống ô này.`,
  kpiIdShape: (cell, id) =>
    `${cell}: “${id}” không dùng làm mã KPI được. Mã chỉ gồm chữ cái không dấu và chữ số, bắt đầu bằng chữ cái, không có dấu cách, ví dụ: donHangMoi.`,
  kpiIdTaken: (cell, id) => `${cell}: đã có KPI mang mã “${id}”. Hãy chọn mã khác.`,
  kpiNameTaken: (cell, name) =>
    `${cell}: đã có KPI tên “${name}”. Hãy chọn tên khác, vì chỉ tiêu ghi theo tên KPI.`,
  noSuchColumn: (cell, value, table, known) =>
    `${cell}: bảng “${tables[table]}” không có cột “${value}”. Bảng này có các cột: ${list(known)}.`,
  columnUnfit: (cell, column, use, fit) =>
    `${cell}: cột “${column}” không dùng được với “${use}”. Các cột dùng được: ${list(fit)}.`,
  noColumnFits: (cell, table, use) =>
    `${cell}: bảng “${tables[table]}” không có cột nào dùng được với “${use}”.`,
  statusUnseen: (column, word, seen, nearest) =>
    `Cột “${column}” không có dòng nào ghi trạng thái “${word}”${nearest === undefined ? '' : `; gần nhất là “${nearest}”`}. Trong cột có: ${fewOf(seen)}. Hãy ghi một trong các từ này.`,
  denominator: (cell, value, rows, known) =>
    `${cell}: không chia cho “${value}” được. Hãy ghi “${rows}” hoặc mã của một KPI dạng đếm hay tính tổng: ${list(known)}.`,
};
