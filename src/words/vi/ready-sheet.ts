/** Says what the sidebar offers for tables that a team does not keep yet, in Vietnamese. */
import type { Messages } from '../en/index';

export const readySheet: Messages['readySheet'] = {
  hint: 'Chưa ghi chép? Lấy trang tính có sẵn tiêu đề và kiểm tra khi nhập.',
  inDatabase:
    'Các dòng nằm trong cơ sở dữ liệu? Hãy tạo trang tính này và để trống: mục “Chép câu SQL” sẽ có ở đây.',
  make: (table) => `Tạo trang tính “${table}”`,
  making: (table) => `Đang tạo trang tính “${table}”…`,
  made: (table) => `“${table}” được đọc từ trang tính mới. Mỗi lần ghi một dòng.`,
  orChoose: 'Hoặc chọn một trang tính có sẵn:',
  form: 'Hỏi khách hàng bằng biểu mẫu',
  formHint:
    'Chép nội dung này vào một Google Biểu mẫu mới và liên kết câu trả lời với bảng tính này (Câu trả lời ▸ Liên kết với Trang tính). Sau đó đọc lại dữ liệu và chọn trang câu trả lời ở đây.',
  copy: 'Chép nội dung',
  copied: 'Đã chép.',
  copyByHand: 'Nội dung đã được chọn: nhấn Ctrl+C.',
};
