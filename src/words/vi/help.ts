/** Explains the sidebar in a few sentences, in Vietnamese. */
import type { Messages } from '../en/index';

export const help: Messages['help'] = {
  title: 'Trợ giúp',
  close: 'Đóng trợ giúp',
  topics: [
    {
      title: 'Cách dùng',
      text: 'Chấm ai, đo gì, chỉ tiêu, thưởng, tạo bảng: mở bước nào lúc nào cũng được. Những gì đã thống nhất nằm trong trang “Kế hoạch KPI”.',
    },
    {
      title: 'Dữ liệu của bạn',
      text: 'Các trang tính của bạn chỉ được đọc. Tiện ích chỉ ghi vào bảng điểm, các trang KPI của mình và những gì bạn yêu cầu.',
    },
    {
      title: 'Cập nhật số liệu',
      text: 'Số tự cập nhật chạy theo dữ liệu. Số cố định thì chọn Tiện ích mở rộng ▸ Bảng điểm KPI ▸ Cập nhật số liệu.',
    },
    { title: 'KPI trong ô bất kỳ', text: 'Gõ =KPI_ rồi chọn, ví dụ =KPI_REVENUE().' },
    {
      title: 'Khi có trục trặc',
      text: 'Mỗi thông báo nêu rõ trang tính và ô. Hãy sửa ô đó rồi đọc lại dữ liệu. Tệp ▸ Nhật ký phiên bản đưa tài liệu về lúc trước.',
    },
  ],
};
