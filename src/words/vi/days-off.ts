/** Says what stands in the sidebar about days off, in Vietnamese. */
import type { daysOff as english } from '../en/days-off';

export const daysOff: typeof english = {
  title: 'Ngày nghỉ',
  hint: 'Không tính là ngày làm việc khi chia chỉ tiêu, xem tiến độ và dự báo.',
  country: 'Ngày nghỉ lễ của',
  noCountry: 'Chọn nước',
  countries: {
    VN: 'Việt Nam',
    TH: 'Thái Lan',
    ID: 'Indonesia',
    MY: 'Malaysia',
    SG: 'Singapore',
    PH: 'Philippines',
    TW: 'Đài Loan',
    KR: 'Hàn Quốc',
    JP: 'Nhật Bản',
    AU: 'Úc',
    GB: 'Anh',
    US: 'Mỹ',
  },
  add: (country, years) => `Thêm ngày nghỉ lễ của ${country} năm ${years.join(', ')}`,
  added: (days) => `Đã thêm ${days} ngày nghỉ.`,
  areThere: (country, years) => `✓ Đã có ngày nghỉ lễ của ${country} năm ${years.join(', ')}.`,
  official:
    'Lịch nghỉ chính thức do Nhà nước công bố từng năm. Nếu khác, hãy bỏ ngày tại đây hoặc sửa trong trang kế hoạch.',
  coming: (days) => `Ngày nghỉ sắp tới: ${days}`,
  noneComing: '○ Sắp tới không có ngày nghỉ nào.',
  remove: 'Bỏ',
  removeDay: (day) => `Bỏ ${day}`,
  removed: (day) => `${day} không còn là ngày nghỉ.`,
};
