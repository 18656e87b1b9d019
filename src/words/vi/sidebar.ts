/** Lists the words around the stages of the sidebar, in Vietnamese. */
import type { Messages } from '../en/index';

export const sidebar: Messages['sidebar'] = {
  title: 'Bảng điểm KPI',
  steps: 'Các bước',
  stages: {
    who: 'Nhân sự',
    what: 'KPI',
    howMuch: 'Chỉ tiêu',
    earns: 'Thưởng',
    build: 'Tạo bảng',
  },
  language: 'Ngôn ngữ',
  loading: 'Đang đọc dữ liệu…',
  saving: 'Đang lưu…',
  saved: 'Đã lưu',
  unsaved: 'Chưa lưu',
  notSaved: 'Các thay đổi vừa rồi chưa được lưu.',
  failed: 'Chưa thực hiện được.',
  retry: 'Thử lại',
  close: 'Đóng',
  back: 'Quay lại',
  next: (stage) => `Tiếp: ${stage}`,
  reread: 'Đọc lại dữ liệu',
  unfinished: 'Lần tạo bảng điểm trước chưa xong.',
  reached: (done, total, label) => `${done} / ${total}: ${label}`,
  goOn: 'Làm tiếp',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  openSheet: (sheet) => `Mở trang tính “${sheet}”`,
  signing: {
    heading: 'Ai thay đổi kế hoạch, vì sao',
    intro:
      'Bảng điểm đang tính theo kế hoạch này, nên mọi thay đổi được ghi vào trang “Lịch sử thay đổi kế hoạch”.',
    by: 'Tên của bạn',
    reason: 'Vì sao? (không bắt buộc)',
    reasonHint: 'Lý do được ghi cạnh những gì bạn thay đổi ở đây lần này.',
  },
  planMistake: 'Kế hoạch KPI có chỗ cần sửa',
  planMistakeHint: 'Chưa có gì được ghi vào kế hoạch cho đến khi bạn sửa ô này. Sửa xong, hãy đọc lại.',
};
