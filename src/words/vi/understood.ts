/** Says what was understood of the data, in Vietnamese. */
import type { Messages } from '../en/index';
import { types } from './names';

export const understood: Messages['understood'] = {
  periodOfToday: (period) => `Hiện trước kỳ ${period}, là kỳ hiện tại.`,
  periodChosen: (period) => `Hiện trước kỳ ${period}, theo lựa chọn của bạn.`,
  rows: {
    total: (count) => `${count} dòng tổng`,
    header: (count) => `${count} dòng lặp lại tiêu đề`,
    note: (count) => `${count} dòng ghi chú`,
    otherTable: (count) => `${count} dòng của bảng khác ở bên dưới`,
    repeat: (count) => `${count} dòng lặp lại dòng khác`,
    currency: (count) => `${count} dòng dùng ngoại tệ chưa có tỷ giá`,
  },
  cells: {
    unreadable: (count, header, expected) =>
      `${count} ô ở cột “${header}” không đọc được thành ${types[expected]}`,
    error: (count, header) => `${count} ô báo lỗi ở cột “${header}”`,
    ambiguous: (count, header) => `${count} ô ở cột “${header}” có hai cách hiểu`,
    outOfOrder: (count, header) => `${count} ngày ở cột “${header}” sớm hơn ngày phải có trước`,
    offScale: (count, header) => `${count} câu trả lời ở cột “${header}” nằm ngoài thang điểm`,
    undated: (count, header) => `${count} dòng để trống ngày ở cột “${header}”`,
  },
};
